import { type Calendar, countWorkingDays, workingDaysBetween } from '../calendar/calendar';
import { addDays, dateAt, dayEnding, type Instant } from '../time/instant';
import { type Clock, elapsedAt } from './clock';

/** How a limit stands: working days still to come after today, or gone since. */
export type TimeLeft = { readonly kind: 'left' | 'over'; readonly days: number } | { readonly kind: 'today' | 'none' };

/**
 * How a limit that ends at `due` (24:00 of its day) stands at `now`: working days after today up to and with its day; on
 * its own day, today; afterwards the working days that have begun since.
 */
export function timeLeft(due: Instant | null, now: Instant, calendar: Calendar): TimeLeft {
  if (due === null) return { kind: 'none' };
  const zone = calendar.utcOffsetMinutes;
  const today = dateAt(now, zone);
  const last = dayEnding(due, zone);
  if (now >= due) return { kind: 'over', days: workingDaysBetween(calendar, last, addDays(today, 1)).length };
  const days = workingDaysBetween(calendar, today, addDays(last, 1)).length;
  return days === 0 || last === today ? { kind: 'today' } : { kind: 'left', days };
}

/**
 * Working days used of `granted`, as a list and a time account tell it: the day under way is one of them, since it is not
 * one of those left. What was used and what is left are what was granted.
 */
export function daysUsed(granted: number, left: TimeLeft): number | null {
  switch (left.kind) {
    case 'none':
      return null;
    case 'left':
      return Math.max(0, granted - left.days);
    case 'today':
      return granted;
    case 'over':
      return granted + left.days;
  }
}

/** The same from the clock itself: its full days, and the one under way while it runs. */
export function daysBegun(clock: Clock, now: Instant, calendar: Calendar): number {
  if (clock.state !== 'running') return elapsedAt(clock, now, calendar);
  const today = dateAt(now, calendar.utcOffsetMinutes);
  return clock.elapsed + countWorkingDays(calendar, clock.countedAfter, addDays(today, 1));
}
