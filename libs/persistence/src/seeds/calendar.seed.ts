import { getDayDetail } from 'chinese-days';
import { addDays, type Calendar, type CalendarException, type DateOnly, weekday } from '@bangban/kernel';

const FIRST_YEAR = 2004;
const PUBLISHED_THROUGH = 2026;

/**
 * Days on which the library and the State Council's own notice differ. The notice wins.
 * 2024-02-09 (除夕) was an ordinary working day: 国办发明电〔2023〕7号 only encouraged units to grant paid leave.
 */
const CORRECTIONS: Readonly<Record<DateOnly, CalendarException | null>> = { '2024-02-09': null };

/** Calendar version 1: the arrangements published for 2004 to 2026, every day that differs from its weekday. */
export function firstCalendar(): Calendar {
  const exceptions: Record<DateOnly, CalendarException> = {};
  for (let date = `${FIRST_YEAR}-01-01`; date <= `${PUBLISHED_THROUGH}-12-31`; date = addDays(date, 1)) {
    const exception = date in CORRECTIONS ? CORRECTIONS[date] : exceptionOn(date);
    if (exception) exceptions[date] = exception;
  }
  return { version: 1, utcOffsetMinutes: 480, firstYear: FIRST_YEAR, publishedThrough: PUBLISHED_THROUGH, exceptions };
}

function exceptionOn(date: DateOnly): CalendarException | null {
  const detail = getDayDetail(date);
  const weekend = weekday(date) === 0 || weekday(date) === 6;
  // A special day is named "English,中文,days"; an ordinary one by its weekday.
  const name = detail.name.split(',')[1];
  if (detail.work === !weekend && !(name !== undefined && !detail.work)) return null;
  return { kind: detail.work ? 'make-up' : 'holiday', name: name ?? detail.name };
}
