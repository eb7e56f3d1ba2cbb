import { isMore, moneySums, negated } from '../project/money';
import { awaitsVerifying, isArrival, standingOf } from '../project/arrivals';
import type { FundArrival } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { actingPeople, checkUnit, today } from './checks';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** 到位资金分割证明: the paper by which two places share what has arrived. */
const SPLIT_PAPER = 'fund-split';

type Which = (arrival: FundArrival) => boolean;

const isOthers = ({ recordedBy = [] }: FundArrival, ctx: Context): boolean =>
  !recordedBy.some((id) => actingPeople(ctx).includes(id));

/** Something is there for it that somebody else has recorded. */
function guardOf(all: readonly FundArrival[], which: Which, ctx: Context): Refusal | null {
  const there = all.filter(which);
  if (there.length === 0) return refuse('ARRIVAL_NONE');
  return there.some((each) => isOthers(each, ctx)) ? null : refuse('SECOND_PERSON_NEEDED');
}

function checkChosen(all: readonly FundArrival[], id: string, which: Which, ctx: Context): Refusal | null {
  const chosen = all.find((each) => each.id === id);
  if (!chosen || !isArrival(chosen)) return refuse('RECORD_UNKNOWN', { id });
  if (!which(chosen)) return refuse('ARRIVAL_STATE', { number: chosen.proofNumber });
  return isOthers(chosen, ctx) ? null : refuse('SECOND_PERSON_NEEDED');
}

const unverified: Which = (each) => isArrival(each) && awaitsVerifying(each);

export const verifyFundArrival: ProjectRule<'VerifyFundArrival'> = {
  name: 'VerifyFundArrival',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'arrival',
  guard: ({ ctx, project }) => guardOf(project.fundArrivals, unverified, ctx),
  apply(batch, { arrivalId, note }) {
    const { fundArrivals } = batch.project;
    const refusal = checkChosen(fundArrivals, arrivalId, unverified, batch.ctx);
    if (refusal) return refusal;
    const recordedBy = fundArrivals.find(({ id }) => id === arrivalId)?.recordedBy ?? [];
    batch.add('FundArrivalVerified', { id: arrivalId, note: note ?? '', recordedBy });
    return null;
  },
};

/** Something stands of it, and it is not shared out: a statement of shares holds for the amount that it names. */
const correctable =
  (all: readonly FundArrival[]): Which =>
  (each) =>
    isArrival(each) && each.split === undefined && isMore(standingOf(each, all).amount, '0');

/** Nothing that was recorded changes: so much less stands beside it, and together they say what arrived. */
export const correctFundArrival: ProjectRule<'CorrectFundArrival'> = {
  name: 'CorrectFundArrival',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'arrival',
  formal: true,
  guard: ({ ctx, project }) => guardOf(project.fundArrivals, correctable(project.fundArrivals), ctx),
  apply(batch, { amount, arrivalId, reason }) {
    const { ctx, project } = batch;
    const { fundArrivals } = project;
    const refusal = checkChosen(fundArrivals, arrivalId, correctable(fundArrivals), ctx);
    const chosen = fundArrivals.find(({ id }) => id === arrivalId);
    if (refusal || !chosen) return refusal;
    const { amount: stands, currency } = standingOf(chosen, fundArrivals);
    if (!isMore(amount, '0')) return refuse('AMOUNT_INVALID', { field: 'amount', amount });
    if (isMore(amount, stands)) return refuse('ARRIVAL_LESS_THAN_NONE', { amount, currency, stands });
    const { proof, proofNumber } = chosen;
    const entry = { id: batch.newId(), money: negated({ amount, currency }), date: today(ctx), proof, proofNumber };
    const said = { note: '', corrects: arrivalId, reason, recordedBy: [...actingPeople(ctx)] };
    batch.add('FundArrivalCorrected', { ...entry, ...said });
    return null;
  },
};

/** A project that spans places: each counts its part, by the signed statement, and the parts are all of it. */
export const splitFundArrival: ProjectRule<'SplitFundArrival'> = {
  name: 'SplitFundArrival',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'arrival',
  guard: ({ ctx, project }) =>
    guardOf(project.fundArrivals, correctable(project.fundArrivals), ctx) ??
    (project.evidence.some(({ kind }) => kind === SPLIT_PAPER) ? null : refuse('SPLIT_WITHOUT_PAPER')),
  apply(batch, { arrivalId, evidenceId, parts }) {
    const { ctx, project } = batch;
    const { evidence, fundArrivals } = project;
    const refusal = checkChosen(fundArrivals, arrivalId, correctable(fundArrivals), ctx);
    const chosen = fundArrivals.find(({ id }) => id === arrivalId);
    if (refusal || !chosen) return refusal;
    const { amount: whole, currency } = standingOf(chosen, fundArrivals);
    const shares = parts.map(({ amount, unitId }) => ({ unitId, money: { amount, currency } }));
    const [sum] = moneySums(shares.map(({ money }) => money));
    const paper = evidence.some(({ id, kind }) => id === evidenceId && kind === SPLIT_PAPER);
    const wrong = firstRefusal(
      paper ? null : refuse('SPLIT_WITHOUT_PAPER'),
      ...parts.map(({ unitId }) => checkUnit(ctx, unitId)),
      new Set(parts.map(({ unitId }) => unitId)).size === parts.length ? null : refuse('SPLIT_TWICE'),
      parts.every(({ amount }) => isMore(amount, '0')) && sum?.amount === whole
        ? null
        : refuse('SPLIT_NOT_WHOLE', { sum: sum?.amount ?? '0', whole, currency }),
    );
    if (wrong) return wrong;
    batch.add('FundArrivalSplit', { id: arrivalId, evidenceId, parts: shares });
    return null;
  },
};
