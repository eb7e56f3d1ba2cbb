import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type Calendar,
  type CalendarException,
  type DateOnly,
  type Instant,
  isWorkingDay,
  timeLeft,
  type TimeLeft,
} from '@bangban/kernel';
import { answerOf, api } from './api';
import { keys } from './query-keys';
import { useFormat } from './use-format';

/** Published versions, newest first, and the year that is missed. */
export const publishedQuery = queryOptions({
  queryKey: [...keys.reference, 'calendars'],
  queryFn: () => answerOf(api.GET('/api/calendars')),
});
export const versionsQuery = { ...publishedQuery, select: ({ rows }: Published) => rows };
type Published = Awaited<ReturnType<NonNullable<typeof publishedQuery.queryFn>>>;

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

export interface PlaceCalendar {
  readonly calendar: Calendar;
  readonly left: (due: Instant | null, now: Instant) => TimeLeft;
  readonly works: (date: DateOnly) => boolean;
}

/** Null until it is loaded, which is once an hour. */
export function useCalendar(): PlaceCalendar | null {
  const { today } = useFormat();
  const { data: calendar } = useQuery(calendarQuery(Number(today.slice(0, 4))));
  return useMemo(() => (calendar ? placeOf(calendar) : null), [calendar]);
}

const placeOf = (calendar: Calendar): PlaceCalendar => ({
  calendar,
  left: (due, now) => timeLeft(due, now, calendar),
  works: (date) => isWorkingDay(calendar, date),
});
