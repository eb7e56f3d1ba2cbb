import type { FundArrivalPayload } from '../command/commands';
import { type AgreedBy, agreedMoney } from '../project/agreed';
import { amountIn, isMore, moneySums } from '../project/money';
import type { FundArrival } from '../project/project.state';
import { searchText } from '../text/folding';
import type { Refusal } from '../world';
import { refuse } from './rule';

type Proven = Pick<FundArrival, 'date' | 'money' | 'proof' | 'proofNumber'>;

/**
 * A voucher (票据, 验资) proves one arrival, however its number is typed. 固定资产投资入库 goes on under one number: there the
 * same day is the same entry.
 */
function sameProof(one: Proven, other: Proven): boolean {
  if (one.proof !== other.proof || searchText(one.proofNumber) !== searchText(other.proofNumber)) return false;
  return one.proof !== 'fixed-asset-entry' || one.date === other.date;
}

export function checkProofOnce(arrivals: readonly Proven[], payload: FundArrivalPayload): Refusal | null {
  const known = arrivals.find((each) => sameProof(each, payload));
  if (!known) return null;
  const { amount, currency } = known.money;
  return refuse('PROOF_RECORDED', { number: known.proofNumber, date: known.date, amount, currency });
}

/** What is agreed and what would have arrived, where it would be more; null within what is agreed, or nothing is yet. */
export function overAgreed(
  project: AgreedBy,
  arrivals: readonly Proven[],
  { money }: FundArrivalPayload,
): { readonly agreed: string; readonly arrived: string } | null {
  const agreed = amountIn(agreedMoney(project), money.currency);
  const arrived = amountIn(moneySums([...arrivals.map((each) => each.money), money]), money.currency) ?? '0';
  return agreed !== null && isMore(arrived, agreed) ? { agreed, arrived } : null;
}

/** More may arrive than was agreed, before the contract of 增资 is there; whoever records it says why, and that stands. */
export function checkWithinAgreed(
  project: AgreedBy,
  arrivals: readonly Proven[],
  payload: FundArrivalPayload,
): Refusal | null {
  const over = overAgreed(project, arrivals, payload);
  if (!over || payload.overReason?.trim()) return null;
  return refuse('ARRIVAL_OVER_AGREED', { ...over, currency: payload.money.currency });
}
