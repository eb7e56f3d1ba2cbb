import type { AnswerRow } from '@bangban/api-client';
import { awaitsVerifying, isArrival, isSigned, type Money, moneySums } from '@bangban/domain';

/** What is invested: what contracts agree from the signing on, what somebody plans before it. */
export interface Investment {
  readonly planned: boolean;
  /** One for each currency; none where nobody has said it, null where it is kept back. */
  readonly sums: readonly Money[] | null;
}

type Row = Pick<AnswerRow<'/api/projects'>, 'stage' | 'amount' | 'currency' | 'agreed'>;

/** Of a row of a list. */
export function investmentOf({ agreed, amount, currency, stage }: Row): Investment {
  if (agreed === null) return { planned: false, sums: null };
  if (isSigned(stage)) return { planned: false, sums: agreed };
  return { planned: true, sums: amount === null || currency === null ? [] : [{ amount, currency }] };
}

/** By what rows are sorted. */
export const investedIn = (row: Row): number | null => {
  const [first] = investmentOf(row).sums ?? [];
  return first ? Number(first.amount) : null;
};

/** Of these, what stands in published figures, by the same rule as the record's; amounts may be kept back. */
export const publishedToldOf = <
  Told extends Parameters<typeof awaitsVerifying>[0] & { id: string; corrects?: string | undefined },
>(
  arrivals: readonly Told[],
): readonly Told[] => {
  const counted = new Set(arrivals.filter((each) => isArrival(each) && !awaitsVerifying(each)).map(({ id }) => id));
  return arrivals.filter(({ corrects, id }) => counted.has(corrects ?? id));
};

/** What has arrived, per currency; nothing of what is kept back. */
export const arrivedSums = (arrivals: readonly { readonly money: Money | null }[]): readonly Money[] =>
  moneySums(arrivals.flatMap(({ money }) => money ?? []));
