import { useQuery } from '@tanstack/react-query';
import {
  addDays,
  type Calendar,
  type CalendarException,
  type DateOnly,
  dayEnding,
  type Instant,
  isWorkingDay,
  workingDaysBetween,
} from '@bangban/domain';
import { dayOf, PLACE_ZONE, type TimeLeft } from '../i18n/format';
import { answerOf, api } from './api';
import { keys } from './query-keys';
import { useFormat } from './use-format';

/** The newest calendar, with the days of the years around today: enough for every limit that runs. */
async function readCalendar(year: number): Promise<Calendar> {
  const { rows } = await answerOf(api.GET('/api/calendars'));
  const newest = [...rows].sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new Error('no calendar is published');
  const { firstYear, publishedThrough, utcOffsetMinutes, version } = newest;
  const years = await Promise.all(
    [year - 1, year, year + 1].map((each) =>
      answerOf(api.GET('/api/calendars/{version}', { params: { path: { version }, query: { year: each } } })),
    ),
  );
  const exceptions: Record<DateOnly, CalendarException> = {};
  for (const { date, kind, name, provisional } of years.flatMap(({ days }) => days)) {
    if (!provisional && (kind === 'holiday' || kind === 'make-up')) exceptions[date] = { kind, name: name ?? '' };
  }
  return { version, utcOffsetMinutes, firstYear, publishedThrough, exceptions };
}

const calendarQuery = (year: number) => ({
  queryKey: [...keys.reference, 'calendar', year] as const,
  queryFn: () => readCalendar(year),
  staleTime: 60 * 60_000,
});

/**
 * How a limit that ends at `due` (24:00 of its day) stands on `today`: working days after today up to and with its day;
 * on its own day, today; afterwards the working days that have begun since.
 */
export function timeLeft(due: Instant | null, now: Instant, calendar: Calendar): TimeLeft {
  if (due === null) return { kind: 'none' };
  const today = dayOf(now);
  const last = dayEnding(due, PLACE_ZONE);
  if (now >= due) return { kind: 'over', days: workingDaysBetween(calendar, last, addDays(today, 1)).length };
  const days = workingDaysBetween(calendar, today, addDays(last, 1)).length;
  return days === 0 || last === today ? { kind: 'today' } : { kind: 'left', days };
}

export interface PlaceCalendar {
  readonly calendar: Calendar;
  readonly left: (due: Instant | null, now: Instant) => TimeLeft;
  readonly works: (date: DateOnly) => boolean;
  /** Whether a computed day lies in a year whose holidays are not published: it may still move. */
  readonly provisional: (date: DateOnly) => boolean;
}

/** Null until it is loaded, which is once an hour. */
export function useCalendar(): PlaceCalendar | null {
  const { today } = useFormat();
  const { data: calendar } = useQuery(calendarQuery(Number(today.slice(0, 4))));
  if (!calendar) return null;
  return {
    calendar,
    left: (due, now) => timeLeft(due, now, calendar),
    provisional: (date) => Number(date.slice(0, 4)) > calendar.publishedThrough,
    works: (date) => isWorkingDay(calendar, date),
  };
}
