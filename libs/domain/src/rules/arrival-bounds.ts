import type { FundArrivalPayload } from '../command/commands';
import { type AgreedBy, agreedMoney } from '../project/agreed';
import { amountIn, isMore, moneySums } from '../project/money';
import type { FundArrival } from '../project/project.state';
import { proofKey } from '../project/proof-key';
import type { Context, ProvenElsewhere, Refusal } from '../world';
import { refuse } from './rule';

type Proven = Pick<FundArrival, 'date' | 'money' | 'proof' | 'proofNumber'>;

/**
 * A voucher (票据, 验资) proves one arrival. 固定资产投资入库 goes on under one number: there the same day is the same entry.
 */
function sameProof(one: Proven, other: Proven): boolean {
  if (proofKey(one) !== proofKey(other)) return false;
  return one.proof !== 'fixed-asset-entry' || one.date === other.date;
}

/** The same paper on other projects, at any day: an entry of fixed assets belongs to one project too. */
function elsewhere({ provenElsewhere = [] }: Context, payload: FundArrivalPayload): readonly ProvenElsewhere[] {
  return provenElsewhere.filter((each) => proofKey(each) === proofKey(payload));
}

/** One paper may stand for the parts of two projects (到位资金分割证明); whoever records it says so, and the supervision hears. */
export function checkNotElsewhere(ctx: Context, payload: FundArrivalPayload): Refusal | null {
  const [other, ...others] = elsewhere(ctx, payload);
  if (!other || payload.elsewhereReason?.trim()) return null;
  const { date, money, projectId, projectName, proofNumber } = other;
  const projects = new Set([other, ...others].map((each) => each.projectId)).size;
  return refuse('PROOF_ELSEWHERE', { number: proofNumber, date, ...money, projects, projectId, project: projectName });
}

export function elsewhereOf(ctx: Context, payload: FundArrivalPayload): Pick<FundArrival, 'elsewhere'> {
  const projectIds = [...new Set(elsewhere(ctx, payload).map(({ projectId }) => projectId))];
  const reason = payload.elsewhereReason?.trim();
  return projectIds.length > 0 && reason ? { elsewhere: { projectIds, reason } } : {};
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
