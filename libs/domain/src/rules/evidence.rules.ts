import { pausedUntilFact } from '../help-item/item-clock';
import { centreHead, dutyHolder, follower, helpdesk, introducer, itemUnit, team } from '../authority/grants';
import type { EvidencePayload, FundArrivalPayload, MilestonePayload } from '../command/commands';
import type { Evidence, FundArrival, Milestone } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { actingPeople, checkMoney, notInFuture } from './checks';
import { checkNotElsewhere, checkProofOnce, checkWithinAgreed, elsewhereOf, overAgreed } from './arrival-bounds';
import { proofKey } from '../project/proof-key';
import { checkBounds, checkProven, differ, early, notBefore } from './evidence-bounds';
import { triggerCommitments } from '../steps/commitments';
import { goOnAfterPause } from '../steps/pausing';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

export function checkEvidence(ctx: Context, payload: EvidencePayload): Refusal | null {
  const known = ctx.policy.evidenceKinds.some(({ kind }) => kind === payload.kind);
  const contract = payload.kind === 'contract';
  const missing = [...(differ(payload.parties ?? []) ? [] : ['parties']), ...(payload.money ? [] : ['money'])];
  return firstRefusal(
    known ? null : refuse('EVIDENCE_KIND_UNKNOWN', { kind: payload.kind }),
    contract && missing.length > 0 ? refuse('CONTRACT_INCOMPLETE', { missing }) : null,
    checkMoney('money', payload.money),
    notInFuture(ctx, 'date', payload.date),
  );
}

export function evidenceOf(payload: EvidencePayload, id: string, at: string, ctx: Context): Evidence {
  return {
    id,
    kind: payload.kind,
    number: payload.number,
    date: payload.date,
    note: payload.note ?? '',
    sha256: payload.sha256 ?? null,
    itemId: payload.itemId ?? null,
    parties: payload.parties ?? [],
    money: payload.money ?? null,
    ...(payload.signingKind ? { signingKind: payload.signingKind } : {}),
    at,
    recordedBy: actingPeople(ctx),
    ...early(payload),
  };
}

/** A document or approval with number and date; a contract (合同) with its parties and amount. */
export const recordEvidence: ProjectRule<'RecordEvidence'> = {
  name: 'RecordEvidence',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, team, itemUnit, dutyHolder],
  mayNameItem: true,
  apply(batch, payload) {
    const refusal = checkEvidence(batch.ctx, payload) ?? checkBounds(batch.ctx, batch.project, payload);
    if (refusal) return refusal;
    batch.add('EvidenceRecorded', evidenceOf(payload, batch.newId(), batch.ctx.now, batch.ctx));
    triggerCommitments(batch);
    // A paper on the item may be what its pause waited for.
    const item = batch.item(payload.itemId ?? '');
    if (item && pausedUntilFact(item, 'evidence', batch.ctx.policy)) goOnAfterPause(batch, item.id, 'evidence');
    return null;
  },
};

export function milestoneOf(payload: MilestonePayload, id: string, ctx: Context): Milestone {
  const { milestone, date, evidenceId, note } = payload;
  const recordedBy = actingPeople(ctx);
  return { id, milestone, date, evidenceId: evidenceId ?? null, note: note ?? '', recordedBy, ...early(payload) };
}

/** 履约 is proven by one of the policy's kinds of evidence; 意向书 and 框架协议 are milestones of intent. */
export const recordMilestone: ProjectRule<'RecordMilestone'> = {
  name: 'RecordMilestone',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, dutyHolder],
  apply(batch, payload) {
    const { project, ctx } = batch;
    const late = notInFuture(ctx, 'date', payload.date) ?? notBefore(ctx, project, payload);
    if (late) return late;
    const evidence = project.evidence.find(({ id }) => id === payload.evidenceId);
    if (payload.evidenceId !== undefined && !evidence) {
      return refuse('EVIDENCE_UNKNOWN', { evidenceId: payload.evidenceId });
    }
    const proofs = ctx.policy.fulfilmentProofs;
    if (payload.milestone === 'fulfilment' && !(evidence && proofs.includes(evidence.kind))) {
      return refuse('PROOF_NOT_ACCEPTED', { milestone: payload.milestone, accepted: proofs });
    }
    const unproven = checkProven(payload, evidence);
    if (unproven) return unproven;
    batch.add('MilestoneRecorded', milestoneOf(payload, batch.newId(), ctx));
    triggerCommitments(batch);
    return null;
  },
};

export function fundArrivalOf(payload: FundArrivalPayload, id: string, ctx: Context, isOver: boolean): FundArrival {
  const { money, date, overReason, proof, proofNumber, note, sha256, source } = payload;
  const recordedBy = actingPeople(ctx);
  const over = isOver && overReason !== undefined ? { overReason } : {};
  const more = { ...early(payload), ...over, ...elsewhereOf(ctx, payload) };
  const told = { ...(source ? { source } : {}), ...(sha256 ? { sha256 } : {}) };
  return { id, money, date, proof, proofNumber, note: note ?? '', recordedBy, toVerify: true, ...told, ...more };
}

/** 到位资金: a dated amount with its voucher, capital verification or fixed-asset entry. */
export const recordFundArrival: ProjectRule<'RecordFundArrival'> = {
  name: 'RecordFundArrival',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, dutyHolder],
  reads: { proofs: (payload) => [proofKey(payload)] },
  apply(batch, payload) {
    const { project } = batch;
    const refusal =
      checkMoney('money', payload.money) ??
      notInFuture(batch.ctx, 'date', payload.date) ??
      notBefore(batch.ctx, project, payload) ??
      checkProofOnce(project.fundArrivals, payload) ??
      checkNotElsewhere(batch.ctx, payload) ??
      checkWithinAgreed(project, project.fundArrivals, payload);
    if (refusal) return refusal;
    const over = overAgreed(project, project.fundArrivals, payload) !== null;
    batch.add('FundArrivalRecorded', fundArrivalOf(payload, batch.newId(), batch.ctx, over));
    return null;
  },
};
