import { daysUsed, type TimeLeft } from '@bangban/kernel';

/**
 * Working days used of those granted, for a bar: of the clock whose end the row tells. Null where none runs, and for the
 * total limit, which is not a step's: no bar says how much of it one step has used.
 */
export function clockBudget(
  row: { readonly clock: string | null; readonly granted: number | null },
  left: TimeLeft,
): { readonly consumed: number; readonly budget: number } | null {
  const { clock, granted: budget } = row;
  if (clock === null || clock === 'total' || budget === null) return null;
  const consumed = daysUsed(budget, left);
  return consumed === null ? null : { budget, consumed };
}
