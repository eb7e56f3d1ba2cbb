import type { Policy, TotalPart } from '../policy/policy';
import type { HelpItemState } from './help-item.state';

/**
 * 总时限 of an item in working days: what the policy counts of its steps; only what asks for it has time to be confirmed, and what was
 * extended has that besides.
 */
export function totalLimit(
  { limits }: Policy,
  item: Pick<HelpItemState, 'limit' | 'investorConfirms' | 'extensions'>,
): number {
  const of: Readonly<Record<TotalPart, number>> = {
    'sign-for': limits.signFor,
    handling: item.limit,
    verification: limits.verification,
    confirmation: item.investorConfirms ? limits.confirmation : 0,
    closing: limits.closing,
  };
  const extended = (item.extensions ?? []).reduce((sum, { days }) => sum + days, 0);
  return limits.total.parts.reduce((sum, part) => sum + of[part], limits.total.extra + extended);
}
