import type { Review, ReviewSeat } from '@bangban/contract';
import type { FileEvent, Instant } from '@bangban/kernel';
import type { ReviewFact } from './review.events';

type Invited = Extract<ReviewFact, { type: 'ExpertInvited' }>['data'];

const seatFrom = (invited: Invited, invitedAt: Instant): ReviewSeat => ({
  ...invited,
  invitedAt,
  declaration: null,
  excused: null,
  reminded: false,
  late: false,
  opinion: null,
});

/** A review after an event: total, and without rules. */
export function evolveReview(
  state: Review | null,
  { actor, fact, fileId, recordedAt: at }: FileEvent<ReviewFact>,
): Review {
  if (fact.type === 'ReviewCalled') {
    const { experts, ...called } = fact.data;
    return {
      id: fileId,
      ...called,
      calledAt: at,
      calledBy: actor.id,
      seats: experts.map((each) => seatFrom(each, at)),
      closed: null,
      decision: null,
      withdrawn: null,
      refused: null,
    };
  }
  if (!state) throw new Error('a review begins with being called');
  const seat = (no: number, change: (seat: ReviewSeat) => Partial<ReviewSeat>): Review => ({
    ...state,
    seats: state.seats.map((each) => (each.no === no ? { ...each, ...change(each) } : each)),
  });
  switch (fact.type) {
    case 'ExpertInvited':
      return { ...state, seats: [...state.seats, seatFrom(fact.data, at)] };
    case 'ExpertExcused':
      return seat(fact.data.seat, () => ({ excused: { at, reason: fact.data.reason } }));
    case 'ConflictDeclared': {
      const { conflict } = fact.data;
      // Who has one is excused by it.
      return seat(fact.data.seat, () => ({
        declaration: { at, conflict },
        ...(conflict === null ? {} : { excused: { at, reason: conflict } }),
      }));
    }
    case 'OpinionHandedIn': {
      const { remarks, scores } = fact.data;
      return seat(fact.data.seat, ({ opinion }) => ({ opinion: { at, first: opinion?.first ?? at, scores, remarks } }));
    }
    case 'ExpertReminded':
      return seat(fact.data.seat, () => ({ reminded: true }));
    case 'OpinionOverdue':
      return seat(fact.data.seat, () => ({ late: true }));
    case 'ReviewClosed': {
      const { complete, reason } = fact.data;
      return { ...state, closed: { at, by: complete ? null : actor.id, reason } };
    }
    case 'ReviewDecided':
      return { ...state, decision: { at, by: actor.id, ...fact.data } };
    case 'ConditionsAmended':
      return {
        ...state,
        refused: null,
        decision: state.decision && { ...state.decision, conditions: fact.data.conditions },
      };
    case 'ReviewWithdrawn':
      return { ...state, withdrawn: { at, by: actor.id, reason: fact.data.reason } };
    case 'AdmissionRefused':
      return { ...state, refused: { at, code: fact.data.code } };
  }
}
