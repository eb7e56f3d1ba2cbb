import type { EventType } from '@bangban/domain';
import type { Sentences } from './say';

type CommitmentEvent = Extract<EventType, `Commitment${string}` | `Delivery${string}`>;

/** What comes of a promise (承诺). */
export const COMMITMENT_SENTENCES: Sentences<CommitmentEvent> = {
  CommitmentRecorded: ({ no, side, what }, say) => ({
    key: 'CommitmentRecorded',
    values: { no, side: say.word('commitmentSide', side) },
    note: what,
  }),
  CommitmentTriggered: ({ dueOn, no }, say) => ({ key: 'CommitmentTriggered', values: { no, due: say.date(dueOn) } }),
  CommitmentClaimed: ({ mandateNo, no, words }) => ({
    key: mandateNo === undefined ? 'CommitmentClaimed' : 'CommitmentClaimedFor',
    values: { no, mandate: mandateNo ?? 0 },
    note: words,
  }),
  DeliveryApplied: ({ mandateNo, no, words }) => ({
    key: mandateNo === undefined ? 'DeliveryApplied' : 'DeliveryAppliedFor',
    values: { no, mandate: mandateNo ?? 0 },
    note: words,
  }),
  DeliveryReviewed: ({ complete, no, words }) => ({
    key: complete ? 'DeliveryComplete' : 'DeliveryReturned',
    values: { no },
    note: words,
  }),
  DeliveryDecided: ({ granted, no, words }) => ({
    key: granted ? 'DeliveryGranted' : 'DeliveryRefused',
    values: { no },
    note: words,
  }),
  CommitmentDecided: ({ confirmed, late, no, reason }) => ({
    key: confirmed ? (late ? 'CommitmentConfirmedLate' : 'CommitmentConfirmed') : 'CommitmentNotConfirmed',
    values: { no },
    ...(reason === '' ? {} : { reason }),
  }),
  CommitmentWaived: ({ no, reason }) => ({ key: 'CommitmentWaived', values: { no }, reason }),
  CommitmentWithdrawn: ({ no, reason }) => ({ key: 'CommitmentWithdrawn', values: { no }, reason }),
  CommitmentEnded: ({ no }) => ({ key: 'CommitmentEnded', values: { no } }),
};
