import {
  addDays,
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  dateAt,
  type DateOnly,
  type Instant,
} from '@bangban/kernel';
import type { PauseKind, Policy } from '../policy/policy';
import type { HelpItemState } from './help-item.state';

/** What of an item's pauses is left under the rules; null: there is no cap. */
export interface PausesLeft {
  readonly times: number | null;
  /** Working days, of this reason and of all together, whichever is fewer. */
  readonly days: number | null;
}

type Paused = Pick<HelpItemState, 'pauses'>;

/** A pause must not hide a delay: so often, and for so many working days, one item's time may stand still. */
export function pausesLeft({ pauses = [] }: Paused, { key, mostDays }: PauseKind, { pauseCap }: Policy): PausesLeft {
  const { perItem, totalDays } = pauseCap;
  const used = (kind: string | null): number =>
    pauses.reduce((sum, each) => sum + (kind === null || each.kind === kind ? each.days : 0), 0);
  const left = [
    ...(totalDays > 0 ? [totalDays - used(null)] : []),
    ...(mostDays === undefined ? [] : [mostDays - used(key)]),
  ];
  return {
    times: perItem > 0 ? Math.max(0, perItem - pauses.length) : null,
    days: left.length > 0 ? Math.max(0, Math.min(...left)) : null,
  };
}

/** The last day of a pause of so many working days that begins on this one. */
export const lastPausedDay = (calendar: Calendar, first: DateOnly, days: number): DateOnly =>
  addWorkingDays(calendar, addDays(first, -1), days).date;

/**
 * Working days at whose 24:00 the pause in force stood, when it ends at `at`. The day on which handling began counts for nobody; of
 * a project that rests besides, days are not the pause's.
 */
export function pausedDays({ clocks, holdings, pause }: HelpItemState, calendar: Calendar, at: Instant): number {
  const since = pause?.granted?.at;
  if (since === undefined) return 0;
  const begun = clocks.handling?.countedAfter ?? '';
  const dayOf = (instant: Instant): DateOnly => dateAt(instant, calendar.utcOffsetMinutes);
  const after = (from: Instant): DateOnly => {
    const before = addDays(dayOf(from), -1);
    return before > begun ? before : begun;
  };
  return holdings
    .filter(({ from, kind }) => kind === 'paused' && from >= since)
    .reduce((sum, { from, to }) => sum + countWorkingDays(calendar, after(from), dayOf(to ?? at)), 0);
}
