import { type DateOnly, isDateOnly } from '@bangban/contract/vocabulary';

export { type DateOnly, isDateOnly };

/** An instant in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that comparing strings compares time. */
export type Instant = string;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Milliseconds since 1970-01-01T00:00Z. NaN for a malformed instant: validate input with {@link isInstant}. */
export function toMillis(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant of a number of milliseconds since 1970-01-01T00:00Z. */
export function fromMillis(millis: number): Instant {
  return new Date(millis).toISOString();
}

/** True for the one spelling of an instant that the domain accepts. */
export function isInstant(text: string): boolean {
  const millis = Date.parse(text);
  return Number.isFinite(millis) && new Date(millis).toISOString() === text;
}

/** Days since 1970-01-01. */
export function dayNumber(date: DateOnly): number {
  return Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;
}

/** The day of a {@link dayNumber}. */
export function dateOfDayNumber(day: number): DateOnly {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: DateOnly, days: number): DateOnly {
  // Counting working days takes many steps of one day; those within a month's first 28 days need no calendar.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return date.slice(0, 8) + String(day).padStart(2, '0');
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day of the month, `months` later; the month's last day where that day does not exist. */
export function addMonths(date: DateOnly, months: number): DateOnly {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** How far the first of a month is shifted against that of March, in years that begin with March (Sakamoto). */
const MONTH_SHIFT: readonly number[] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 Sunday … 6 Saturday. */
export function weekday(date: DateOnly): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (MONTH_SHIFT[month - 1] ?? 0) + Number(date.slice(8))) % 7;
}

/** The day on which an instant falls in a zone east of UTC by `utcOffsetMinutes`. */
export function dateAt(instant: Instant, utcOffsetMinutes: number): DateOnly {
  return new Date(toMillis(instant) + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/**
 * The day to which an instant belongs when a stretch of time begins with it: 24:00 still belongs to the day it ends,
 * so that a clock started by a lapse at 24:00 has the next working day as its day 1, like one started that afternoon.
 */
export function dayEnding(instant: Instant, utcOffsetMinutes: number): DateOnly {
  return dateAt(fromMillis(toMillis(instant) - 1), utcOffsetMinutes);
}

/** 00:00 of a day in that zone. */
export function startOfDay(date: DateOnly, utcOffsetMinutes: number): Instant {
  return fromMillis(dayNumber(date) * DAY_MS - utcOffsetMinutes * MINUTE_MS);
}

/** 24:00 of a day in that zone: the first instant that no longer belongs to it. */
export function endOfDay(date: DateOnly, utcOffsetMinutes: number): Instant {
  return startOfDay(addDays(date, 1), utcOffsetMinutes);
}
