import { z } from 'zod';
import { names, text } from '../common/answers';
import { draft, times } from '../draft-file/draft-file.answers';
import { CALENDAR_FILE_SUBJECTS, DAY_FAULTS } from '../vocabulary/index';
import { changedDay } from './calendar-file.commands';

export const calendarRead = z.object({
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

export const calendarFile = z.object({
  ...times,
  file,
  faults: z.array(fault).meta({ description: 'what is wrong with its days, by the newest calendar' }),
  names,
});

export const calendarFileList = z.object({ rows: z.array(file.extend({ ...times, days: z.int() })), names });
