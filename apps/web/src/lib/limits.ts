import type { TimeLeft } from '../i18n/format';

/**
 * Working days used of those granted, for a bar. The clock that runs decides the budget: signing and verifying have
 * short limits of their own. Null where no clock runs.
 */
export function clockBudget(
  row: { readonly clock: string | null; readonly limit: number },
  left: TimeLeft,
  limits: { readonly signFor: number; readonly verification: number },
): { readonly consumed: number; readonly budget: number } | null {
  if (row.clock === null || left.kind === 'none') return null;
  const budget =
    row.clock === 'sign-for' ? limits.signFor : row.clock === 'verification' ? limits.verification : row.limit;
  if (left.kind === 'over') return { budget, consumed: budget + left.days };
  const remaining = left.kind === 'left' ? left.days : 0;
  return { budget, consumed: Math.max(0, budget - remaining) };
}
