import { z } from 'zod';
import { instant, light, names, pageOf, text } from '../common/answers';
import { provisional, stage } from '../common/fields';
import {
  AGENDA_PURPOSES,
  AGENDA_TOPICS,
  ITEM_STATES,
  MATTER_OUTCOMES,
  MEETING_KINDS,
  MEETING_STATUSES,
} from '../vocabulary/index';
import { meeting, meetingDecision } from './meeting.state';

export const meetingAnswer = z.object({
  id: z.uuid(),
  seq: z.int(),
  status: z.enum(MEETING_STATUSES),
  repeated: z.boolean(),
});

const series = z.object({ year: z.int(), number: z.int() }).nullable();
const which = {
  kind: z.enum(MEETING_KINDS),
  day: z.iso.date(),
  startsAt: instant,
  minutes: series.meta({ description: 'the number of its minutes; null where they are not out' }),
};

const row = z.object({
  ...which,
  id: z.uuid(),
  status: z.enum(MEETING_STATUSES),
  place: z.string(),
  chairId: z.string(),
  agendaDue: instant,
  minutesDue: instant.nullable(),
  late: z.boolean().meta({ description: 'it was not held on its day, or its minutes are late' }),
  matters: z.int().meta({ description: 'on its agenda, of projects that whoever asks reads' }),
  decisions: z.int(),
  open: z.int().meta({ description: 'decisions that are no items yet' }),
});
export const meetingList = pageOf(row, { total: z.int(), names });

/** How a project stands now. */
const projectNow = z.object({
  name: z.string(),
  stage,
  status: z.string(),
  leaderId: z.string().nullable(),
});
/** How an item stands now. */
const itemNow = z.object({
  projectId: z.uuid(),
  no: z.int(),
  title: z.string(),
  templateKey: z.string().nullable(),
  state: z.enum(ITEM_STATES),
  open: z.boolean(),
  light,
  late: z.boolean(),
  dueAt: instant.nullable(),
  provisional,
  closedAt: instant.nullable(),
});

/** What one may do with it now, and why not. */
const act = z.object({
  name: z.string(),
  refusal: z.object({ code: z.string(), words: text }).nullable(),
});

export const meetingPage = z.object({
  meeting,
  seq: z.int(),
  now: instant,
  hidden: z.int().meta({ description: 'matters of projects that whoever asks does not read' }),
  projects: z.record(z.string(), projectNow),
  items: z.record(z.string(), itemNow),
  acts: z.array(act),
  /** What became of the decisions of the meeting before this one. */
  before: z.object({ ...which, id: z.uuid(), decisions: z.array(meetingDecision) }).nullable(),
  names,
});

const matter = z.object({
  ...which,
  meetingId: z.uuid(),
  lineNo: z.int(),
  projectId: z.uuid(),
  projectName: z.string(),
  stage,
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  title: z.string().nullable(),
  topics: z.array(z.enum(AGENDA_TOPICS)),
  purpose: z.enum(AGENDA_PURPOSES),
  words: z.string().nullable().meta({ description: 'what was said' }),
  outcome: z.enum(MATTER_OUTCOMES),
  decisions: z.array(
    z.object({
      no: z.int(),
      text: z.string(),
      itemId: z.uuid(),
      itemNo: z.int(),
      open: z.boolean(),
      unitId: z.string(),
    }),
  ),
});
/** Matters and projects are two units: nobody divides one by the other. */
export const matterList = pageOf(matter, {
  total: z.int(),
  counts: z.object({
    meetings: z.int(),
    projects: z.int().meta({ description: 'different projects that were dispatched' }),
    raised: z.int().meta({ description: 'matters, of whatever outcome' }),
    solved: z.int(),
    open: z.int(),
    discussed: z.int(),
  }),
  names,
});
