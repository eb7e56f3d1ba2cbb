import {
  centreHead,
  companyAgent,
  follower,
  helpdesk,
  introducer,
  investor,
  investorStandIn,
  commitmentUnit,
  team,
} from '../authority/grants';
import { grantsHeld } from '../authority/authority';
import type { Grant } from '../authority/grants';
import type { CommandMap, CommandName } from '../command/commands';
import { canBeClaimed, type Commitment, commitmentsOf, isOpenCommitment } from '../project/commitments';
import type { RecordedCommitment } from '../project/commitments';
import { claimCommitment, decideCommitment, endCommitment, recordCommitment } from '../steps/commitments';
import type { Context, Refusal } from '../world';
import type { ProjectState } from '../project/project.state';
import { actingPeople, checkMember, checkMoney, isOfUnit, notInFuture, responsible } from './checks';
import { type At, byMandate, forCompany, type ForCompany, whyNone, whyNotThis, type WhyNot } from './for-company';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

type Recording = CommandMap['RecordCommitment'];

/** What each choice asks for besides itself. */
function missingOf(payload: Recording): readonly string[] {
  const { date, evidenceId, evidenceKind, milestone, minutesDate, number, side, source, stage, trigger, unitId } =
    payload;
  const needed: Readonly<Record<string, unknown>> = {
    ...(side === 'place' ? { unitId } : {}),
    ...(source === 'contract' ? { evidenceId } : { number, minutesDate }),
    ...{ date: { date }, stage: { stage }, milestone: { milestone }, evidence: { evidenceKind } }[trigger],
  };
  return Object.keys(needed).filter((name) => needed[name] === undefined);
}

function checkRecording({ evidence }: ProjectState, payload: Recording, ctx: Context): Refusal | null {
  const { evidenceId, evidenceKind, minutesDate, money, personId, side, source, trigger, unitId } = payload;
  const missing = missingOf(payload);
  const contract = evidence.some(({ id, kind }) => id === evidenceId && kind === 'contract');
  const known = ctx.policy.evidenceKinds.some(({ kind }) => kind === evidenceKind);
  return firstRefusal(
    missing.length > 0 ? refuse('COMMITMENT_INCOMPLETE', { missing }) : null,
    side === 'place' && unitId ? checkMember(ctx, unitId, personId) : null,
    source === 'contract' && !contract ? refuse('EVIDENCE_UNKNOWN', { evidenceId }) : null,
    source === 'minutes' ? notInFuture(ctx, 'minutesDate', minutesDate) : null,
    trigger === 'evidence' && !known ? refuse('EVIDENCE_KIND_UNKNOWN', { kind: evidenceKind }) : null,
    checkMoney('money', money),
  );
}

/** Only what the choices ask for: what was filled in before another choice was made does not count. */
function recordedOf(payload: Recording, id: string, no: number, ctx: Context): RecordedCommitment {
  const { after, afterUnit, money, personId, side, source, trigger, unitId, what } = payload;
  const keeper =
    side === 'place' && unitId !== undefined ? { unitId, ...responsible(ctx, unitId, personId, '*') } : null;
  const isDate = trigger === 'date';
  const delivery = side === 'place' && payload.delivery === true;
  const { commitments } = ctx.policy;
  const ofMinutes = source === 'minutes';
  return {
    id,
    recordedBy: [...actingPeople(ctx)],
    no,
    side,
    what,
    unitId: keeper?.unitId ?? null,
    personId: keeper?.personId ?? null,
    ...(keeper?.fallback ? { fallback: true } : {}),
    source: {
      kind: source,
      evidenceId: ofMinutes ? null : (payload.evidenceId ?? null),
      number: ofMinutes ? (payload.number ?? null) : null,
      date: ofMinutes ? (payload.minutesDate ?? null) : null,
    },
    trigger: {
      kind: trigger,
      date: isDate ? (payload.date ?? null) : null,
      stage: trigger === 'stage' ? (payload.stage ?? null) : null,
      milestone: trigger === 'milestone' ? (payload.milestone ?? null) : null,
      evidenceKind: trigger === 'evidence' ? (payload.evidenceKind ?? null) : null,
      after: isDate ? null : (after ?? (delivery ? commitments.delivery.application : commitments.limit)),
      // Without a number the policy's counts, which is of working days.
      unit: isDate ? null : after === undefined ? 'working-days' : (afterUnit ?? 'working-days'),
    },
    money: money ?? null,
    ...(delivery ? { delivery } : {}),
  };
}

export const recordCommitmentRule: ProjectRule<'RecordCommitment'> = {
  name: 'RecordCommitment',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, team],
  apply(batch, payload) {
    const { ctx, project } = batch;
    const refusal = checkRecording(project, payload, ctx);
    if (refusal) return refusal;
    recordCommitment(batch, recordedOf(payload, batch.newId(), commitmentsOf(project).length + 1, ctx));
    return null;
  },
};

export type Theirs = (commitment: Commitment, at: At) => boolean;

/** What of them is at this step, and of those what is theirs who act. */
export function guardOf(step: (each: Commitment) => boolean, theirs: Theirs, at: At, other: Refusal): Refusal | null {
  const there = commitmentsOf(at.project).filter(step);
  if (there.length === 0) return refuse('COMMITMENT_NONE');
  return there.some((each) => theirs(each, at)) ? null : other;
}

export function checkChosen(
  id: string,
  step: (each: Commitment) => boolean,
  theirs: Theirs,
  at: At,
  other: Refusal,
): Refusal | null {
  const chosen = commitmentsOf(at.project).find((each) => each.id === id);
  if (!chosen) return refuse('RECORD_UNKNOWN', { id });
  if (!step(chosen)) return refuse('COMMITMENT_STATE', { no: chosen.no });
  return theirs(chosen, at) ? null : other;
}

/** Whether one of these rows is theirs who act, on this project. */
function holds(name: CommandName, authority: readonly Grant[], { ctx, project }: At): boolean {
  const subject = { project, item: null, escalation: null };
  return ctx.principal !== null && grantsHeld({ name, authority }, ctx.principal, subject, ctx).length > 0;
}

export const OTHER_SIDE = refuse('COMMITMENT_NOT_YOURS');
const SECOND = refuse('SECOND_PERSON_NEEDED');

export const isKeeper = ({ personId, unitId }: Commitment, ctx: Context): boolean =>
  (personId !== null && actingPeople(ctx).includes(personId)) || (unitId !== null && isOfUnit(ctx, unitId));

const isClaimed = ({ state }: Commitment): boolean => state === 'claimed';

const KEPT_BY = [helpdesk, centreHead];
/** What a promise of the company is to an agent: a paper of an item, or any other. */
const claimFor = ({ owedTo, source }: Commitment, at: At): ForCompany =>
  forCompany(source.itemId === undefined ? 'promises' : { papersOf: source.itemId }, [owedTo], at);

/**
 * Whoever promised; and the help centre, which hears of it from either side. A paper is handed in by the company, or by whom it
 * lets do so.
 */
const whyNotClaim: WhyNot = (each, at) => {
  const heard = holds('ClaimCommitment', KEPT_BY, at);
  if (each.side === 'place') return heard || isKeeper(each, at.ctx) ? null : OTHER_SIDE;
  if (heard && each.source.itemId === undefined) return null;
  const { refusal } = claimFor(each, at);
  return refusal?.code === 'MANDATE_NEEDED' && !heard ? OTHER_SIDE : refusal;
};

export const claimCommitmentRule: ProjectRule<'ClaimCommitment'> = {
  name: 'ClaimCommitment',
  target: 'project',
  in: OPEN,
  authority: [...KEPT_BY, commitmentUnit, investor, companyAgent],
  guard: (view) => whyNone(canBeClaimed, whyNotClaim, view),
  apply(batch, { commitmentId, evidenceId, number, sha256, words }) {
    const { ctx, project } = batch;
    const refusal = whyNotThis(commitmentId, canBeClaimed, whyNotClaim, batch);
    if (refusal) return refusal;
    if (evidenceId !== undefined && !project.evidence.some(({ id }) => id === evidenceId)) {
      return refuse('EVIDENCE_UNKNOWN', { evidenceId });
    }
    if ([evidenceId, number, sha256].every((each) => each === undefined)) return refuse('COMMITMENT_PROOF_MISSING');
    const claimed = commitmentsOf(project).find((each) => each.id === commitmentId);
    const by = claimed?.side === 'investor' ? byMandate(claimFor(claimed, batch)) : {};
    const shown = { evidenceId: evidenceId ?? null, sha256: sha256 ?? null, number: number ?? null };
    const of = { id: commitmentId, no: claimed?.no ?? 0 };
    claimCommitment(batch, { ...of, people: [...actingPeople(ctx)], words, ...shown, ...by });
    return null;
  },
};

/** What was promised to the investor the investor confirms, or who stands in where it has nobody; its own the help centre. */
const mayDecide: Theirs = (each, at) => {
  // 容缺受理: the unit that waits for the paper says that it is in, and the help centre as for all else.
  const awaited = each.owedTo !== undefined && isOfUnit(at.ctx, each.owedTo);
  const rows =
    each.side === 'place' ? [investor, investorStandIn] : [helpdesk, centreHead, ...(awaited ? [commitmentUnit] : [])];
  const claimed = each.claim?.people.some((id) => actingPeople(at.ctx).includes(id)) ?? false;
  return !claimed && holds('DecideCommitment', rows, at);
};

export const decideCommitmentRule: ProjectRule<'DecideCommitment'> = {
  name: 'DecideCommitment',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, investor, investorStandIn, commitmentUnit],
  guard: (view) => guardOf(isClaimed, mayDecide, view, OTHER_SIDE),
  apply(batch, { commitmentId, decision, reason }) {
    const refusal = checkChosen(commitmentId, isClaimed, mayDecide, batch, OTHER_SIDE);
    if (refusal) return refusal;
    if (decision === 'refuse' && reason === undefined) return refuse('COMMITMENT_REASON_MISSING');
    decideCommitment(batch, commitmentId, decision === 'approve', reason ?? '');
    return null;
  },
};

/** Never by whoever owes it, nor in that one's name. */
const mayWaive: Theirs = (each, { ctx, project }) =>
  each.side === 'place'
    ? !isKeeper(each, ctx)
    : !actingPeople(ctx).some((id) => project.investorContactIds.includes(id));

export const waiveCommitment: ProjectRule<'WaiveCommitment'> = {
  name: 'WaiveCommitment',
  target: 'project',
  in: OPEN,
  authority: [],
  given: 'waive',
  formal: true,
  guard: (view) => guardOf(isOpenCommitment, mayWaive, view, OTHER_SIDE),
  apply(batch, { commitmentId, reason }) {
    const refusal = checkChosen(commitmentId, isOpenCommitment, mayWaive, batch, OTHER_SIDE);
    if (refusal) return refusal;
    endCommitment(batch, commitmentId, 'CommitmentWaived', reason);
    return null;
  },
};

const ofAnother: Theirs = ({ recordedBy = [] }, { ctx }) => !recordedBy.some((id) => actingPeople(ctx).includes(id));

export const withdrawCommitment: ProjectRule<'WithdrawCommitment'> = {
  name: 'WithdrawCommitment',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'withdraw',
  formal: true,
  guard: (view) => guardOf(isOpenCommitment, ofAnother, view, SECOND),
  apply(batch, { commitmentId, reason }) {
    const refusal = checkChosen(commitmentId, isOpenCommitment, ofAnother, batch, SECOND);
    if (refusal) return refusal;
    endCommitment(batch, commitmentId, 'CommitmentWithdrawn', reason);
    return null;
  },
};
