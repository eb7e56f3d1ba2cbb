import { addDays, dateAt, type DateOnly, type Instant } from '../time/instant';
import { type Calendar, calendarDay, type CalendarException } from './calendar';

export interface PublishedCalendar {
  readonly calendar: Calendar;
  readonly publishedAt: Instant;
}

/**
 * Each day as the version had it that was in force at its 24:00; days from before the first publication as the first version has
 * them. The newest is in force for what is to come. What is counted of days gone by is the same whatever is published later.
 *
 * @param versions oldest first, at least one
 */
export function calendarOfDays(versions: readonly PublishedCalendar[]): Calendar {
  const newest = versions.at(-1)?.calendar;
  if (!newest) throw new Error('no calendar is published');
  const exceptions = new Map(Object.entries(newest.exceptions));
  const first = Math.min(...versions.map(({ calendar }) => calendar.firstYear));
  let date: DateOnly = `${first}-01-01`;
  for (const [index, { calendar }] of versions.entries()) {
    const next = versions[index + 1];
    if (!next) break;
    const until = dateAt(next.publishedAt, newest.utcOffsetMinutes);
    for (; date < until; date = addDays(date, 1)) copyDay(exceptions, calendar, date);
  }
  return { ...newest, exceptions: Object.fromEntries(exceptions) };
}

/** An ordinary day of its week is no exception, whatever the newest has made of it. */
function copyDay(exceptions: Map<DateOnly, CalendarException>, then: Calendar, date: DateOnly): void {
  const { kind, name } = calendarDay(then, date);
  if (kind === 'holiday' || kind === 'make-up') exceptions.set(date, { kind, name: name ?? '' });
  else exceptions.delete(date);
}
