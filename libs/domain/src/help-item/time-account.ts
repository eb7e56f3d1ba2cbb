import type { AnswerOf, helpItemDetail } from '@bangban/contract';
import {
  type Calendar,
  dateAt,
  type DateOnly,
  dayEnding,
  endOfDay,
  type Instant,
  workingDaysBetween,
} from '@bangban/kernel';
import type { HelpItemState, Holding, HoldingKind, ItemClockName } from './help-item.state';

/** One elapsed working day of an item, charged to the hands it was in at that day's 24:00. */
export type BookedDay = AnswerOf<typeof helpItemDetail>['bookings'][number];

/**
 * Every working day of an item from the day after its issue up to `until` (or its close), one booking each: the bookings
 * add up to the elapsed days by construction. A day of waiting is charged to the holder of the blocking item, followed
 * to the item that really holds things up; with several, to the first in the list.
 */
export function timeAccount(
  item: HelpItemState,
  itemsById: Readonly<Record<string, HelpItemState>>,
  calendar: Calendar,
  until: Instant,
): BookedDay[] {
  if (item.issuedAt === null) return [];
  const ended = item.closedAt ?? item.voidedAt;
  const end = ended !== null && ended < until ? ended : until;
  const zone = calendar.utcOffsetMinutes;
  const days = workingDaysBetween(calendar, dayEnding(item.issuedAt, zone), dateAt(end, zone));
  return days.flatMap((date) => book(item, date, itemsById, zone));
}

/**
 * The same as it stands at `now`, the day under way included, in whose hands it is now: lists, which tell what is left after
 * today, and the account then count alike. What is judged by is {@link timeAccount}: a day is booked at its 24:00.
 */
export const timeAccountSoFar = (
  item: HelpItemState,
  itemsById: Readonly<Record<string, HelpItemState>>,
  calendar: Calendar,
  now: Instant,
): BookedDay[] => {
  const zone = calendar.utcOffsetMinutes;
  return timeAccount(item, itemsById, calendar, endOfDay(dateAt(now, zone), zone));
};

/** What each of these clocks counts, by what the time is spent on. */
const COUNTED: Readonly<Partial<Record<ItemClockName, readonly HoldingKind[]>>> = {
  handling: ['handling', 'co-handling', 'signing', 'signing-for'],
  total: ['signing-for', 'handling', 'co-handling', 'signing', 'verifying', 'confirming'],
};

/**
 * The working days up to `until` that a clock has counted: those booked since the handling began, or since the issue, to
 * what it counts. Null for the clocks of a single step, whose days are not told apart in the bookings.
 */
export function countedDays(
  item: HelpItemState,
  clock: ItemClockName,
  calendar: Calendar,
  until: Instant,
): number | null {
  const kinds = COUNTED[clock];
  const began = clock === 'handling' ? item.handlingStartedAt : item.issuedAt;
  if (!kinds || began === null) return null;
  const zone = calendar.utcOffsetMinutes;
  const days = workingDaysBetween(calendar, dayEnding(began, zone), dateAt(until, zone));
  return days.filter((date) => {
    const holding = holdingAt(item, endOfDay(date, zone));
    return holding !== null && kinds.includes(holding.kind);
  }).length;
}

/** The version that judges an item's days: the newest while it is open, and for ever that of the day on which it ended. */
export function calendarVersionOf({ clocks, closedAt, voidedAt }: HelpItemState, newest: number): number {
  if (closedAt === null && voidedAt === null) return newest;
  return clocks.total?.calendarVersion ?? newest;
}

function book(
  item: HelpItemState,
  date: DateOnly,
  itemsById: Readonly<Record<string, HelpItemState>>,
  zone: number,
): BookedDay[] {
  const midnight = endOfDay(date, zone);
  const holding = holdingAt(item, midnight);
  if (!holding) return [];
  if (holding.kind !== 'waiting') return [{ date, ...handsOf(holding), kind: holding.kind, waitedFor: null }];
  const blocker = blockerAt(holding, midnight, itemsById, new Set([item.id]));
  const charged = blocker?.holding ?? holding;
  return [{ date, ...handsOf(charged), kind: 'waiting', waitedFor: blocker?.id ?? null }];
}

function handsOf({ party, personId, unitId }: Holding): Pick<BookedDay, 'unitId' | 'personId' | 'party'> {
  return { unitId, personId, ...(party ? { party } : {}) };
}

/** In force at an instant: begun before it and not ended before it. */
export function holdingAt(item: HelpItemState, instant: Instant): Holding | null {
  return item.holdings.find(({ from, to }) => from < instant && (to === null || instant <= to)) ?? null;
}

function blockerAt(
  waiting: Holding,
  instant: Instant,
  itemsById: Readonly<Record<string, HelpItemState>>,
  seen: Set<string>,
): { readonly id: string; readonly holding: Holding } | null {
  for (const id of waiting.waitingOn) {
    const blocker = itemsById[id];
    const holding = blocker && !seen.has(id) ? holdingAt(blocker, instant) : null;
    if (!holding) continue;
    seen.add(id);
    return holding.kind === 'waiting'
      ? (blockerAt(holding, instant, itemsById, seen) ?? { id, holding })
      : { id, holding };
  }
  return null;
}
