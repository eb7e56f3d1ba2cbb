import type { Answer } from '@bangban/api-client';
import { addDays, limitDay, weekday } from '@bangban/kernel';
import { type HelpItemState, itemClock } from '@bangban/domain';
import { dayOf, PLACE_ZONE } from '../i18n/format';
import type { Booking, StripDay } from './item';

/** One day of the strip. `no` counts the elapsed working days from 1; null for a day that does not count (yet). */
export interface StripCell {
  readonly date: string;
  readonly kind: StripDay['kind'];
  readonly holiday: string | null;
  readonly provisional: boolean;
  /** What the day was for: counted, counted past the limit, counted by nobody while resting, still to come, or none. */
  readonly use: 'counted' | 'over' | 'paused' | 'ahead' | 'none';
  readonly no: number | null;
  readonly booking: Booking | null;
  readonly start: boolean;
  readonly due: boolean;
  readonly today: boolean;
  readonly closed: boolean;
}

/** A month as a grid: weeks from Monday, null outside the strip. */
export interface StripMonth<Cell> {
  readonly month: string;
  readonly weeks: readonly (readonly (Cell | null)[])[];
}

type StripInput = Pick<Answer<'/api/help-items/{itemId}'>, 'days' | 'bookings' | 'now'> & {
  readonly item: HelpItemState;
};

/** Every day from issue to the limit (or to today), each with what it was for. */
export function stripCells({ bookings, days, item, now }: StripInput): readonly StripCell[] {
  const byDate = new Map(bookings.map((booking) => [booking.date, booking]));
  const order = new Map(bookings.map(({ date }, index) => [date, index + 1]));
  const clock = item.clocks.handling ?? itemClock(item)?.clock;
  // A clock at rest ends nowhere yet.
  const due = clock && clock.state !== 'suspended' ? limitDay(clock, PLACE_ZONE).date : null;
  const ended = item.closedAt ?? item.voidedAt;
  const closed = ended === null ? null : dayOf(ended);
  const today = dayOf(now);
  const last = closed !== null && closed < today ? closed : today;
  return days.map(({ date, kind, name, provisional, works }): StripCell => {
    const booking = byDate.get(date) ?? null;
    const past = due !== null && date > due;
    const use =
      booking === null
        ? works && date >= last && closed === null && date !== dayOf(item.issuedAt ?? now)
          ? ('ahead' as const)
          : ('none' as const)
        : booking.kind === 'suspended' || booking.kind === 'paused'
          ? ('paused' as const)
          : past && booking.kind === 'handling'
            ? ('over' as const)
            : ('counted' as const);
    return {
      date,
      kind,
      holiday: name,
      provisional,
      use,
      booking,
      no: order.get(date) ?? null,
      start: item.issuedAt !== null && date === dayOf(item.issuedAt),
      due: date === due,
      today: date === today,
      closed: date === closed,
    };
  });
}

/** The cells as months; a long strip keeps its months with something in them. */
export function stripMonths<Cell extends { readonly date: string }>(
  cells: readonly Cell[],
): readonly StripMonth<Cell>[] {
  const months: { month: string; weeks: (Cell | null)[][] }[] = [];
  for (const cell of cells) {
    const name = cell.date.slice(0, 7);
    let month = months.at(-1);
    if (month?.month !== name) {
      month = { month: name, weeks: [] };
      months.push(month);
    }
    const column = (weekday(cell.date) + 6) % 7;
    const firstColumn = (weekday(`${name}-01`) + 6) % 7;
    const row = Math.floor((Number(cell.date.slice(8)) - 1 + firstColumn) / 7);
    const firstRow = month.weeks.length === 0 ? row : rowOf(month.weeks, row);
    const at = row - firstRow;
    month.weeks[at] ??= Array.from({ length: 7 }, () => null);
    const week = month.weeks[at];
    if (week) week[column] = cell;
  }
  return months;
}

/** The first week that a month shows. */
function rowOf(weeks: readonly (readonly ({ readonly date: string } | null)[])[], fallback: number): number {
  const first = weeks[0]?.find((cell) => cell !== null);
  if (!first) return fallback;
  const firstColumn = (weekday(addDays(first.date, 1 - Number(first.date.slice(8)))) + 6) % 7;
  return Math.floor((Number(first.date.slice(8)) - 1 + firstColumn) / 7);
}

/** A party's share of the elapsed days. */
export interface AccountShare extends Pick<Booking, 'unitId' | 'personId' | 'kind' | 'party'> {
  readonly days: number;
}

/** The elapsed days by who was charged with them and for what, in the order in which they came. They add up. */
export function accountShares(bookings: readonly Booking[]): readonly AccountShare[] {
  const shares: (AccountShare & { days: number })[] = [];
  for (const { kind, party, personId, unitId } of bookings) {
    const hands = JSON.stringify([unitId, personId, kind, party]);
    const same = shares.find(
      (share) => JSON.stringify([share.unitId, share.personId, share.kind, share.party]) === hands,
    );
    if (same) same.days += 1;
    else shares.push({ unitId, personId, kind, party, days: 1 });
  }
  return shares;
}
