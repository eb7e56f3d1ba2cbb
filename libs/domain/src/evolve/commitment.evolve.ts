import type { DomainEvent } from '../event/events';
import type { Commitment } from '../project/commitments';
import type { ProjectState } from '../project/project.state';

/** What becomes of the project's promises; null where an event is about none of them. */
export function evolveCommitments(
  { commitments = [] }: Pick<ProjectState, 'commitments'>,
  event: DomainEvent,
): readonly Commitment[] | null {
  if (event.type === 'CommitmentRecorded') return [...commitments, begun(event.data, event.occurredAt)];
  const id = idOf(event);
  return id === null ? null : commitments.map((each) => (each.id === id ? after(each, event) : each));
}

function idOf(event: DomainEvent): string | null {
  switch (event.type) {
    case 'CommitmentTriggered':
    case 'DeliveryApplied':
    case 'DeliveryReviewed':
    case 'DeliveryDecided':
    case 'CommitmentClaimed':
    case 'CommitmentDecided':
    case 'CommitmentWaived':
    case 'CommitmentWithdrawn':
    case 'CommitmentEnded':
      return event.data.id;
    default:
      return null;
  }
}

const begun = (
  data: Omit<Commitment, 'state' | 'at' | 'triggeredAt' | 'dueOn' | 'provisional' | 'claim' | 'refused' | 'ended'>,
  at: string,
): Commitment => ({
  ...data,
  state: 'waiting',
  at,
  triggeredAt: null,
  dueOn: null,
  provisional: false,
  claim: null,
  refused: null,
  ended: null,
});

/** It may be applied for again, with what was missing. */
const returned = (commitment: Commitment, reason: string, { actor, occurredAt: at }: DomainEvent): Commitment => ({
  ...commitment,
  step: 'application',
  returned: { at, by: actor.id, reason },
});

function after(commitment: Commitment, event: DomainEvent): Commitment {
  const { actor, occurredAt: at } = event;
  const end = (reason: string, late = false) => ({ at, by: actor.id, reason, late });
  switch (event.type) {
    case 'CommitmentTriggered':
      return {
        ...commitment,
        state: 'running',
        triggeredAt: event.data.from,
        dueOn: event.data.dueOn,
        provisional: event.data.provisional,
        ...(commitment.delivery ? { step: 'application' } : {}),
      };
    case 'DeliveryApplied': {
      const { id: _, no: __, ...application } = event.data;
      return { ...commitment, step: 'review', application: { at, by: actor.id, ...application } };
    }
    case 'DeliveryReviewed':
      return event.data.complete ? { ...commitment, step: 'decision' } : returned(commitment, event.data.words, event);
    case 'DeliveryDecided': {
      const { granted, money, words } = event.data;
      if (!granted) return returned(commitment, words, event);
      return { ...commitment, step: 'payment', granted: { at, by: actor.id, money, words } };
    }
    case 'CommitmentClaimed': {
      const { id: _, no: __, ...claim } = event.data;
      return { ...commitment, state: 'claimed', claim: { at, by: actor.id, ...claim } };
    }
    case 'CommitmentDecided': {
      const { confirmed, late, reason } = event.data;
      if (confirmed) return { ...commitment, state: 'fulfilled', ended: end(reason, late) };
      return { ...commitment, state: 'running', claim: null, refused: { at, by: actor.id, reason } };
    }
    case 'CommitmentWaived':
      return { ...commitment, state: 'waived', ended: end(event.data.reason) };
    case 'CommitmentWithdrawn':
      return { ...commitment, state: 'withdrawn', ended: end(event.data.reason) };
    case 'CommitmentEnded':
      return { ...commitment, state: 'ended', ended: end(event.data.because) };
    default:
      return commitment;
  }
}
