import type { Admission, ReviewRules } from '@bangban/contract';
import { isMore } from '../project/money';
import type { Money, ProjectState } from '../project/project.state';

/** Whether a decision lets the project in. */
export const isAdmitted = (admission: Pick<Admission, 'verdict'> | undefined): boolean =>
  admission?.verdict === 'admitted' || admission?.verdict === 'conditional';

/**
 * Whether a project is signed only after a review: by what was named for it, or by its contract, whichever is more. Where
 * the rules name amounts and none of the project's currency, it is: amounts of two currencies are not compared.
 */
export function needsReview(
  { evidence, money }: Pick<ProjectState, 'evidence' | 'money'>,
  { neededFrom }: ReviewRules,
): boolean {
  if (neededFrom.length === 0) return false;
  const amounts = [money, ...evidence.filter(({ kind }) => kind === 'contract').map((each) => each.money)];
  return amounts.some((each) => each !== null && reaches(each, neededFrom));
}

function reaches({ amount, currency }: Money, neededFrom: readonly Money[]): boolean {
  const least = neededFrom.find((each) => each.currency === currency);
  return least === undefined || !isMore(least.amount, amount);
}
