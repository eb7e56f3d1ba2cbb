import { z } from 'zod';
import { instant, light } from '../common/answers';
import { provisional } from '../common/fields';
import { COMMAND_NAMES } from '../commands';
import { FORM_COLOURS, MEETING_KINDS, MEETING_STATUSES, OBLIGATION_KINDS } from '../vocabulary/index';

const entry = z.object({
  id: z.string().meta({ description: 'names what is due, as long as it is owed' }),
  kind: z.enum(['item', 'owed']),
  day: z.iso.date().meta({ description: 'the day in the place’s zone with whose end the limit ends' }),
  due: instant,
  provisional,
  light,
  projectId: z.uuid(),
  projectName: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  form: z.object({ id: z.uuid(), colour: z.enum(FORM_COLOURS), year: z.int(), no: z.int() }).nullable(),
  clock: z.string().nullable(),
  owed: z.enum(OBLIGATION_KINDS).nullable().meta({ description: 'null of an item’s own step' }),
  act: z.enum(COMMAND_NAMES).nullable(),
});

const meeting = z.object({
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  day: z.iso.date(),
  startsAt: instant,
  place: z.string(),
});

export const agenda = z.object({
  days: z.array(
    z.object({
      date: z.iso.date(),
      works: z.boolean(),
      name: z.string().nullable().meta({ description: 'of a holiday or of a make-up working day' }),
      provisional: z.boolean(),
    }),
  ),
  rows: z.array(entry).meta({ description: 'by limit; what ends within these days' }),
  meetings: z
    .array(meeting)
    .meta({ description: 'dispatch meetings of these days that one chairs, has called, or whose unit is invited' }),
  more: z.int().meta({ description: 'what ends within these days and is not among the rows' }),
  before: z.int().meta({ description: 'what was due before these days and is still owed' }),
  after: z.int().meta({ description: 'what is due after these days' }),
  today: z.iso.date(),
  now: instant,
});

const feed = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
});
export const calendarFeeds = z.object({
  rows: z.array(feed),
  days: z.int().meta({ description: 'for how long one counts, by the rules in force; 0: there are none' }),
});

export const madeCalendarFeed = z.object({
  id: z.uuid(),
  path: z.string().meta({ description: 'where it is read, below the address of the app; told this once' }),
  expiresAt: instant,
  ended: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
