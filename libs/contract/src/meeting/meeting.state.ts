import { z } from 'zod';
import { instant } from '../common/answers';
import { provisional } from '../common/fields';
import type { Frozen } from '../common/frozen';
import {
  AGENDA_PURPOSES,
  AGENDA_TOPICS,
  DECISION_STATES,
  ITEM_STATES,
  MEETING_ALARMS,
  MEETING_KINDS,
  MEETING_STATUSES,
  STAGES,
} from '../vocabulary/index';

/** How a matter stood at the instant when the agenda was gathered. */
const asSeen = z.object({
  at: instant,
  stage: z.enum(STAGES),
  itemState: z.enum(ITEM_STATES).nullable(),
  due: instant.nullable(),
  provisional,
  late: z.boolean(),
  unitId: z.string().nullable().meta({ description: 'whose it is: of the item, or the landing place' }),
});

/** What the record offers for an agenda. */
const candidate = z.object({
  projectId: z.uuid(),
  itemId: z.uuid().nullable(),
  topics: z.array(z.enum(AGENDA_TOPICS)).min(1),
  purpose: z.enum(AGENDA_PURPOSES),
  seen: asSeen,
});

const agendaLine = candidate.extend({
  no: z.int(),
  title: z.string().nullable().meta({ description: 'in the words of whoever proposed it' }),
  by: z.string().nullable().meta({ description: 'who proposed it; null: the record did' }),
  minutes: z.string().nullable().meta({ description: 'what was said' }),
  settled: z.boolean().meta({ description: 'solved in the room' }),
  dropped: z.object({ by: z.string(), reason: z.string() }).nullable(),
});

export const meetingDecision = z.object({
  no: z.int(),
  lineNo: z.int(),
  projectId: z.uuid(),
  text: z.string(),
  unitId: z.string(),
  personId: z.string().nullable().meta({ description: "null: the unit's own person for it" }),
  limit: z.int().meta({ description: 'working days' }),
  state: z.enum(DECISION_STATES),
  attempt: z.int().meta({ description: 'how often its project was asked' }),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  code: z.string().nullable().meta({ description: 'why its project did not take it' }),
  reason: z.string().nullable().meta({ description: 'why it was dropped' }),
});

/** 项目调度会, whole. */
export const meeting = z.object({
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  chairId: z.string(),
  calledBy: z.string(),
  day: z.string(),
  startsAt: instant,
  dayEnds: instant,
  place: z.string(),
  agendaDue: instant.meta({ description: 'when the agenda closes by itself' }),
  provisional,
  postponed: z.array(z.object({ at: instant, by: z.string(), from: z.string(), reason: z.string() })),
  gatheredAt: instant.nullable(),
  lines: z.array(agendaLine),
  order: z.array(z.int()).meta({ description: 'lines that stand, by their numbers, as they come' }),
  invited: z.array(z.string()).meta({ description: 'units' }),
  closedByTime: z.boolean().meta({ description: 'the agenda was closed by its limit' }),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  decisions: z.array(meetingDecision),
  minutesDue: instant.nullable(),
  minutes: z.object({ year: z.int(), number: z.int(), by: z.string(), at: instant }).nullable(),
  alarms: z.array(z.object({ what: z.enum(MEETING_ALARMS), due: instant })),
  ended: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});

export type Meeting = Frozen<z.output<typeof meeting>>;
export type AgendaLine = Frozen<z.output<typeof agendaLine>>;
export type AgendaCandidate = Frozen<z.output<typeof candidate>>;
export type MeetingDecision = Frozen<z.output<typeof meetingDecision>>;
