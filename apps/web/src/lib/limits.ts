import type { Policy } from '@bangban/domain';
import type { TimeLeft } from '../i18n/format';

/**
 * Working days used of those granted, for a bar. The clock that runs decides the budget: signing, verifying,
 * confirming and closing have short limits of their own. Null where no clock runs.
 */
export function clockBudget(
  row: { readonly clock: string | null; readonly limit: number },
  left: TimeLeft,
  limits: Omit<Policy['limits'], 'answer' | 'total'>,
): { readonly consumed: number; readonly budget: number } | null {
  if (row.clock === null || left.kind === 'none') return null;
  const { closing, confirmation, signFor, verification } = limits;
  const budgets: Readonly<Record<string, number>> = {
    ...{ 'sign-for': signFor, handling: row.limit, verification, confirmation, closing },
  };
  const budget = budgets[row.clock];
  // The total limit is not a step's: no bar says how much of it one step has used.
  if (budget === undefined) return null;
  if (left.kind === 'over') return { budget, consumed: budget + left.days };
  const remaining = left.kind === 'left' ? left.days : 0;
  return { budget, consumed: Math.max(0, budget - remaining) };
}
