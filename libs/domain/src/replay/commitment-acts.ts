import { claimCommitment, decideCommitment, endCommitment, recordCommitment } from '../steps/commitments';
import { applyForDelivery, decideDelivery, reviewDelivery } from '../steps/deliveries';
import type { Parts } from './parts';

/** What people say of promises is kept; the clocks that follow are drawn anew. */
export const COMMITMENT_ACTS = {
  CommitmentRecorded: (act, { data }) => recordCommitment(act.batch, data),
  CommitmentTriggered: 'follows',
  DeliveryApplied: (act, { data }) => applyForDelivery(act.batch, data),
  DeliveryReviewed: (act, { data }) => reviewDelivery(act.batch, data),
  DeliveryDecided: (act, { data }) => decideDelivery(act.batch, data),
  CommitmentClaimed: (act, { data }) => claimCommitment(act.batch, data),
  CommitmentDecided: (act, { data: { confirmed, id, reason } }) => decideCommitment(act.batch, id, confirmed, reason),
  CommitmentWaived: (act, { data: { id, reason } }) => endCommitment(act.batch, id, 'CommitmentWaived', reason),
  CommitmentWithdrawn: (act, { data: { id, reason } }) => endCommitment(act.batch, id, 'CommitmentWithdrawn', reason),
  CommitmentEnded: 'follows',
  AgencyGranted: 'kept',
  AgencyWithdrawn: 'kept',
  AgencyEnding: 'time',
  AgencyEnded: 'time',
} satisfies Partial<Parts>;
