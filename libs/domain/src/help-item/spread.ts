import type { realDays, RowOf } from '@bangban/contract';

/** Real working days of many of the same kind. */
export type Spread = Omit<RowOf<typeof realDays>, 'templateKey'>;

/** The smallest that so many hundredths do not exceed. `sorted` upwards, not empty. */
function percentileOf(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}

/** Null of none. */
export function spreadOf(days: readonly number[]): Spread | null {
  if (days.length === 0) return null;
  const sorted = [...days].sort((one, other) => one - other);
  return {
    n: sorted.length,
    fifth: percentileOf(sorted, 20),
    quarter: percentileOf(sorted, 25),
    median: percentileOf(sorted, 50),
    threeQuarters: percentileOf(sorted, 75),
    longest: percentileOf(sorted, 100),
  };
}

/** Of fewer nothing can be said. */
export const FEWEST_KNOWN = 5;

/** Fewer than a fifth were done that fast. */
export const isUnreal = (limit: number, { fifth, n }: Pick<Spread, 'fifth' | 'n'>): boolean =>
  n >= FEWEST_KNOWN && limit < fifth;
