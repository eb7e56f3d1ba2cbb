import type { Complaint } from '@bangban/contract';
import type { ComplaintStatus } from '@bangban/contract/vocabulary';
import type { FileEvent } from '@bangban/kernel';
import type { ArmedClock, ComplaintFact } from './complaint.events';

const running = (clock: ArmedClock): Complaint['clock'] => ({ ...clock, late: false, climbed: false });

/** A complaint after an event: total, and without rules. */
export function evolveComplaint(
  state: Complaint | null,
  { actor, fact, fileId, recordedAt: at }: FileEvent<ComplaintFact>,
): Complaint {
  const by = actor.id;
  if (fact.type === 'ComplaintLodged') {
    const { clock, ...lodged } = fact.data;
    const nothing = { answer: null, rating: null, decision: null, refused: null, withdrawn: null, closed: null };
    const unheld = { handlerId: null, acceptedAt: null, missed: [], deciders: [] };
    return { id: fileId, ...lodged, lodgedAt: at, clock: running(clock), ...unheld, ...nothing };
  }
  if (!state) throw new Error('a complaint begins with being lodged');
  switch (fact.type) {
    case 'ComplaintAccepted':
      return { ...state, handlerId: fact.data.handlerId, acceptedAt: at, clock: running(fact.data.clock) };
    case 'ComplaintHandedOver':
      return { ...state, handlerId: fact.data.handlerId };
    case 'ComplaintRefused':
      return { ...state, refused: { at, by, reason: fact.data.reason }, clock: null };
    case 'ComplaintAnswered':
      return { ...state, answer: { at, by, words: fact.data.words }, clock: running(fact.data.clock) };
    case 'ComplaintSettled':
      return {
        ...state,
        rating: { at, by, satisfied: true, reason: null },
        closed: { at, outcome: 'satisfied' },
        clock: null,
      };
    case 'ComplaintReopened':
      return {
        ...state,
        rating: { at, by, satisfied: false, reason: fact.data.reason },
        deciders: fact.data.deciders,
        clock: running(fact.data.clock),
      };
    case 'ComplaintDecided':
      return {
        ...state,
        decision: { at, by, words: fact.data.words },
        closed: { at, outcome: 'decided' },
        clock: null,
      };
    case 'ComplaintWithdrawn':
      return { ...state, withdrawn: { at, by, reason: fact.data.reason }, clock: null };
    case 'ComplaintFileAttached':
      return { ...state, files: [...(state.files ?? []), { ...fact.data, at, by }] };
    case 'ComplaintFileTakenBack':
      return { ...state, files: (state.files ?? []).filter(({ id }) => id !== fact.data.id) };
    case 'ComplaintOverdue':
      return {
        ...state,
        missed: [...state.missed, fact.data.step],
        clock: state.clock && { ...state.clock, late: true },
      };
    case 'ComplaintClimbed':
      return { ...state, clock: state.clock && { ...state.clock, climbed: true } };
    case 'ComplaintLeftUnsaid':
      return { ...state, closed: { at: fact.data.at, outcome: 'silent' }, clock: null };
    case 'SettlingRefused':
      return state;
  }
}

export function complaintStatus({ answer, closed, handlerId, rating, refused, withdrawn }: Complaint): ComplaintStatus {
  if (withdrawn) return 'withdrawn';
  if (refused) return 'refused';
  if (closed) return 'closed';
  if (rating) return 'reopened';
  if (answer) return 'answered';
  return handlerId === null ? 'lodged' : 'accepted';
}
