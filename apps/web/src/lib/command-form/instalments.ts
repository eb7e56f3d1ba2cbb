import { AMOUNT } from '@bangban/contract/vocabulary';
import { amountIn, type Money, moneySums, negated } from '@bangban/domain';
import type { InstalmentLine } from './payload';

interface Sum {
  readonly currency: string;
  readonly sum: string;
  readonly whole: string;
  /** Still to be planned; below zero where it is too much. */
  readonly left: string;
}

/** What is filled in so far beside what is agreed, currency by currency. */
export function instalmentSums(lines: readonly InstalmentLine[], agreed: readonly Money[]): readonly Sum[] {
  const filled = lines.flatMap(({ amount = '', currency }) =>
    currency !== undefined && AMOUNT.test(amount) ? [{ amount, currency }] : [],
  );
  return agreed.map(({ amount: whole, currency }) => {
    const sum = amountIn(moneySums(filled), currency) ?? '0';
    const left =
      amountIn(moneySums([{ amount: whole, currency }, negated({ amount: sum, currency })]), currency) ?? '0';
    return { currency, sum, whole, left };
  });
}
