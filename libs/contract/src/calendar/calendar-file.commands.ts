import { z } from 'zod';
import { dateOnly, lineOrNone } from '../common/fields';
import { nothing, paper, withdrawal } from '../draft-file/draft-file.commands';
import { CALENDAR_FILE_SUBJECTS, MAX_CHANGED_DAYS, MAX_IMPORT_CHARACTERS } from '../vocabulary/index';

export const changedDay = z.strictObject({
  date: dateOnly,
  kind: z.enum(['holiday', 'make-up', 'ordinary']).meta({ description: 'ordinary: what its weekday says' }),
  name: lineOrNone(40),
});

const contents = { days: z.array(changedDay).max(MAX_CHANGED_DAYS), ...paper };

const draftCalendar = z.strictObject({
  subject: z.enum(CALENDAR_FILE_SUBJECTS),
  year: z
    .int()
    .min(1990)
    .max(2199)
    .nullable()
    .meta({ description: 'of subject `year`: the one after the last published' }),
  ...contents,
});

/** What one does with a file of the calendar. */
export const calendarFileCommands = {
  DraftCalendar: draftCalendar,
  ReviseCalendar: z.strictObject(contents),
  RebaseCalendar: nothing,
  CheckCalendar: nothing,
  PublishCalendar: nothing,
  WithdrawCalendar: withdrawal,
};

export const readCalendarBody = z.strictObject({
  text: z.string().min(1).max(MAX_IMPORT_CHARACTERS),
  year: z.int().min(1990).max(2199),
});
