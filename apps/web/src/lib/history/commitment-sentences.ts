import type { EventType } from '@bangban/domain';
import type { Sentences } from './say';

type CommitmentEvent = Extract<EventType, `Commitment${string}`>;

/** What comes of a promise (承诺). */
export const COMMITMENT_SENTENCES: Sentences<CommitmentEvent> = {
  CommitmentRecorded: ({ no, side, what }, say) => ({
    key: 'CommitmentRecorded',
    values: { no, side: say.word('commitmentSide', side) },
    note: what,
  }),
  CommitmentTriggered: ({ dueOn, no }, say) => ({ key: 'CommitmentTriggered', values: { no, due: say.date(dueOn) } }),
  CommitmentClaimed: ({ no, words }) => ({ key: 'CommitmentClaimed', values: { no }, note: words }),
  CommitmentDecided: ({ confirmed, late, no, reason }) => ({
    key: confirmed ? (late ? 'CommitmentConfirmedLate' : 'CommitmentConfirmed') : 'CommitmentNotConfirmed',
    values: { no },
    ...(reason === '' ? {} : { reason }),
  }),
  CommitmentWaived: ({ no, reason }) => ({ key: 'CommitmentWaived', values: { no }, reason }),
  CommitmentWithdrawn: ({ no, reason }) => ({ key: 'CommitmentWithdrawn', values: { no }, reason }),
  CommitmentEnded: ({ no }) => ({ key: 'CommitmentEnded', values: { no } }),
};
