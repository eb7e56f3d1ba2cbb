/** Real working days of many of the same kind. */
export interface Spread {
  readonly n: number;
  /** A fifth of them took no longer. */
  readonly fifth: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly longest: number;
}

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

/** Fewer than a fifth were done that fast. Of fewer than five nothing can be said. */
export const isUnreal = (limit: number, { fifth, n }: Spread): boolean => n >= 5 && limit < fifth;
