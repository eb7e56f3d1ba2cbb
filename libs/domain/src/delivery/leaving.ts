import {
  addDays,
  type Calendar,
  dateAt,
  type DateOnly,
  type Instant,
  nextDeliveryInstant,
  startOfDay,
  weekday,
} from '@bangban/kernel';
import type { DeliveryHours } from '../policy/policy';

/** How somebody wants to be told, beside the inbox, which has everything at once. */
export interface DeliveryWishes {
  /** Minutes of a day; null: the office's hours. */
  readonly window: DeliveryHours | null;
  /** Weekdays on which nothing is sent, 0 Sunday … 6 Saturday. */
  readonly quietDays: readonly number[];
  /** Minute of the day at which a digest comes; null: none does. */
  readonly digestAt: number | null;
}

export interface LeavingContext {
  readonly calendar: Calendar;
  readonly hours: DeliveryHours;
  /** Alerts of a day on one channel for whoever gets a digest; 0: any number. */
  readonly perDay: number;
  readonly now: Instant;
}

/** A message that leaves at an instant, or one line of the next digest. */
export type Way = { readonly at: Instant } | 'digest';

/** Beyond a long holiday with quiet days around it. */
const MOST_QUIET = 40;

/**
 * When and how an alert leaves. Inside the office's hours in any case, and inside the window and off the quiet days of whoever
 * it is for as far as that leaves any time at all. Above the budget of the day it becomes part of the digest, for who gets one.
 */
export function howItLeaves(
  wishes: DeliveryWishes,
  /** How many leave on a day already. */
  leaving: (date: DateOnly) => number,
  context: LeavingContext,
): Way {
  const { calendar, perDay } = context;
  const at = leavesAt(wishes, context);
  const over = perDay > 0 && leaving(dateAt(at, calendar.utcOffsetMinutes)) >= perDay;
  return over && wishes.digestAt !== null ? 'digest' : { at };
}

function leavesAt({ quietDays, window }: DeliveryWishes, { calendar, hours, now }: LeavingContext): Instant {
  const opening = within(hours, window);
  const zone = calendar.utcOffsetMinutes;
  let at = nextDeliveryInstant(calendar, opening, now);
  for (let days = 0; days < MOST_QUIET; days += 1) {
    const date = dateAt(at, zone);
    if (!quietDays.includes(weekday(date))) return at;
    at = nextDeliveryInstant(calendar, opening, startOfDay(addDays(date, 1), zone));
  }
  return nextDeliveryInstant(calendar, hours, now);
}

/** A window beside the office's hours is none. */
function within(hours: DeliveryHours, window: DeliveryHours | null): DeliveryHours {
  if (window === null) return hours;
  const both = { from: Math.max(hours.from, window.from), to: Math.min(hours.to, window.to) };
  return both.from < both.to ? both : hours;
}

/** Whether a digest comes on a day: not on one that does not work, nor on a quiet one. */
export function hasDigest({ digestAt, quietDays }: DeliveryWishes, date: DateOnly, works: boolean): boolean {
  return digestAt !== null && works && !quietDays.includes(weekday(date));
}
