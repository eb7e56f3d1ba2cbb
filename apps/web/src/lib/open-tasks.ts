import { daysBegun } from '@bangban/kernel';
import { FEWEST_KNOWN, type HelpItemState, isOpenItem, type Task } from '@bangban/domain';
import type { PlaceCalendar } from './calendar';
import type { RealDaysRow } from './real-days';

/** How long an item is taken to need: what its limit leaves it, or what half of its kind really needed. */
export const PACES = ['limit', 'real'] as const;
export type Pace = (typeof PACES)[number];

interface By {
  readonly now: string;
  readonly place: PlaceCalendar | null;
  /** Of each kind; read where the pace is that of real ones. */
  readonly real: readonly RealDaysRow[];
  readonly pace: Pace;
}

/** With these its own work is done. */
const HANDLED: readonly HelpItemState['state'][] = ['reported', 'verified'];

/** What is open on a checklist, what each waits for, and the working days that it still takes. */
export function openTasks(items: readonly HelpItemState[], by: By): readonly Task[] {
  return items
    .filter(({ state }) => isOpenItem(state))
    .map((item) => ({ id: item.id, waitsFor: item.prerequisites, days: daysOf(item, by) }));
}

function daysOf({ clocks: { handling }, limit, state, templateKey }: HelpItemState, by: By): number {
  if (HANDLED.includes(state)) return 0;
  const { now, pace, place, real } = by;
  const used = handling && place ? daysBegun(handling, now, place.calendar) : 0;
  const known =
    pace === 'real' && templateKey !== null ? real.find((row) => row.templateKey === templateKey) : undefined;
  // Longer than half of them took: a day more, at least.
  if (known && known.n >= FEWEST_KNOWN) return Math.max(1, known.median - used);
  return handling && handling.limit !== null && handling.state === 'running'
    ? Math.max(0, handling.limit - used)
    : limit;
}
