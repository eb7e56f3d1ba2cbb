import { dateOnly, lineOrNone } from '@bangban/contract';
import { CALENDAR_FILE_SUBJECTS, DAY_FAULTS, MAX_CHANGED_DAYS, MAX_IMPORT_CHARACTERS } from '@bangban/domain';
import { z } from 'zod';
import { draft, names, paper, times } from '../draft-file/draft-file.schemas';

const changedDay = z.strictObject({
  date: dateOnly,
  kind: z.enum(['holiday', 'make-up', 'ordinary']).meta({ description: 'ordinary: what its weekday says' }),
  name: lineOrNone(40),
});
const contents = { days: z.array(changedDay).max(MAX_CHANGED_DAYS), ...paper };

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
  ...draft,
  subject: z.enum(CALENDAR_FILE_SUBJECTS),
  year: z.int().nullable(),
  days: z.array(changedDay),
});
export const fileAnswer = z.object({
  ...times,
  file,
  faults: z.array(fault).meta({ description: 'what is wrong with its days, by the newest calendar' }),
  names,
});
export const fileRows = z.object({ rows: z.array(file.extend({ ...times, days: z.int() })), names });
