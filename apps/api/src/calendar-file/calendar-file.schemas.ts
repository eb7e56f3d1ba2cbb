import { dateOnly, lineOrNone, words } from '@bangban/contract';
import {
  CALENDAR_FILE_SUBJECTS,
  DAY_FAULTS,
  DRAFT_STATUSES,
  MAX_CHANGED_DAYS,
  MAX_IMPORT_CHARACTERS,
} from '@bangban/domain';
import { z } from 'zod';

const changedDay = z.strictObject({
  date: dateOnly,
  kind: z.enum(['holiday', 'make-up', 'ordinary']).meta({ description: 'ordinary: what its weekday says' }),
  name: lineOrNone(40),
});
const contents = {
  days: z.array(changedDay).max(MAX_CHANGED_DAYS),
  document: lineOrNone(100).meta({ description: 'number of the document that orders it (发文字号)' }),
  note: lineOrNone(500),
};

export const draftBody = z.strictObject({
  subject: z.enum(CALENDAR_FILE_SUBJECTS),
  year: z
    .int()
    .min(1990)
    .max(2199)
    .nullable()
    .meta({ description: 'of subject `year`: the one after the last published' }),
  ...contents,
});
export const reviseBody = z.strictObject(contents);
export const withdrawBody = z.strictObject({ reason: words(500) });
export const nothing = z.strictObject({});
export const readBody = z.strictObject({
  text: z.string().min(1).max(MAX_IMPORT_CHARACTERS),
  year: z.int().min(1990).max(2199),
});

const text = z.object({ zh: z.string(), en: z.string() });
export const readAnswer = z.object({
  shape: z.enum(['json', 'ics', 'table']),
  days: z.array(changedDay),
  others: z.int().meta({ description: 'days of other years, left out' }),
});

const fault = z.object({
  index: z.int().nullable().meta({ description: 'place in `days`; null for the year as a whole' }),
  date: z.string().nullable(),
  code: z.enum(DAY_FAULTS),
  text,
});
const file = z.object({
  id: z.uuid(),
  subject: z.enum(CALENDAR_FILE_SUBJECTS),
  year: z.int().nullable(),
  status: z.enum(DRAFT_STATUSES),
  base: z.int().meta({ description: 'the published version that it was drafted on' }),
  days: z.array(changedDay),
  document: z.string(),
  note: z.string(),
  hands: z.array(z.string()).meta({ description: 'whose work it is: none of them approves it' }),
  checkedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  version: z.int().nullable().meta({ description: 'the version that it became' }),
});
export const fileAnswer = z.object({
  seq: z.int(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  file,
  faults: z.array(fault).meta({ description: 'what is wrong with its days, by the newest calendar' }),
  names: z.record(z.string(), z.string()),
});
export const fileRows = z.object({
  rows: z.array(
    file
      .omit({ days: true })
      .extend({ days: z.int(), seq: z.int(), createdAt: z.iso.datetime(), changedAt: z.iso.datetime() }),
  ),
  names: z.record(z.string(), z.string()),
});
export const commandAnswer = z.object({
  id: z.uuid(),
  seq: z.int(),
  status: z.enum(DRAFT_STATUSES),
  repeated: z.boolean(),
});

export const differenceQuery = z.strictObject({ after: z.uuid().optional() });
export const differenceAnswer = z.object({
  base: z.int(),
  total: z.int().meta({ description: 'open projects' }),
  looked: z.int().meta({ description: 'projects of this page' }),
  next: z.uuid().nullable().meta({ description: 'ask for the rest with `after`; null at the end' }),
  rows: z.array(
    z.object({
      projectId: z.uuid(),
      project: z.string(),
      itemId: z.uuid().nullable(),
      itemNo: z.int().nullable(),
      item: z.string().nullable(),
      clock: z.string(),
      holderUnitId: z.string().nullable(),
      holderId: z.string(),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
      fromProvisional: z.boolean(),
      provisional: z.boolean(),
      told: z.array(z.string()),
    }),
  ),
  names: z.record(z.string(), z.string()),
});
