import { addDays, limitDay } from '@bangban/kernel';
import { PLACE_ZONE } from '../i18n/format';
import type { ClockRun, ExplainedClock } from './item';

/** A day of the strip with the run that it belongs to. */
export interface ClockCell {
  readonly date: string;
  readonly run: ClockRun;
  /** The how manieth working day that counts; null for one that does not. */
  readonly no: number | null;
  readonly due: boolean;
  readonly today: boolean;
}

/** More days than anybody looks at one by one; the table has them all. */
const MOST_CELLS = 400;

export function clockCells(
  { due, provisional, runs }: Pick<ExplainedClock, 'due' | 'provisional' | 'runs'>,
  today: string,
): readonly ClockCell[] {
  const last = due === null ? null : limitDay({ due, provisional }, PLACE_ZONE).date;
  const cells: ClockCell[] = [];
  let no = 0;
  for (const run of runs) {
    for (let date = run.from; date <= run.to && cells.length < MOST_CELLS; date = addDays(date, 1)) {
      if (run.counts) no += 1;
      cells.push({ date, run, no: run.counts ? no : null, due: date === last, today: date === today });
    }
  }
  return cells;
}

/** Days by what is said of them, in the order in which that first comes; those that are over. */
export function daysByRule(runs: readonly ClockRun[]): readonly (readonly [rule: ClockRun['rule'], days: number])[] {
  const sums = new Map<ClockRun['rule'], number>();
  for (const { ahead, days, rule } of runs) if (!ahead) sums.set(rule, (sums.get(rule) ?? 0) + days);
  return [...sums];
}

/** What silence granted is never told as somebody's consent. */
export const becauseOf = ({ by, why }: Pick<ExplainedClock['deadlines'][number], 'by' | 'why'>): string =>
  why === 'extension-granted' && by.kind === 'system' ? 'extension-consented' : why;
