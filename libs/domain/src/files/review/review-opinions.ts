import type { Review, ReviewCommandMap, ReviewSeat } from '@bangban/contract';
import type { FileRefusal } from '@bangban/kernel';
import { relationTo } from '../../review/related';
import { awaited, opinionsOf, seatOf } from '../../review/told-review';
import { add, type Deciding, refuse } from './review-deciding';

/** 利益冲突: who has one is excused with it, and another may be asked. It is said once. */
export function declare(batch: Deciding, review: Review, conflict: string | null): FileRefusal | null {
  const seat = ownSeat(batch, review);
  if (!seat) return refuse('REVIEW_NO_SEAT');
  // A conflict that arises later is still declared, as long as opinions are open.
  if (seat.declaration && conflict === null) return refuse('REVIEW_DECLARED');
  add(batch, { type: 'ConflictDeclared', v: 1, data: { seat: seat.no, conflict } });
  return closeIfComplete(batch);
}

export function handIn(
  batch: Deciding,
  review: Review,
  { remarks, scores }: ReviewCommandMap['HandInOpinion'],
): FileRefusal | null {
  const { directory, named } = batch.ctx;
  const seat = ownSeat(batch, review);
  if (!seat) return refuse('REVIEW_NO_SEAT');
  if (!seat.declaration) return refuse('REVIEW_DECLARE_FIRST');
  const { calledBy } = review;
  if (named?.project && relationTo(named.project, seat.personId, { calledBy, directory })) {
    return refuse('REVIEW_NOW_RELATED');
  }
  const keys = review.rules.criteria.flatMap(({ key, kind }) => (kind === 'judged' ? [key] : []));
  const given = Object.keys(scores);
  if (given.length !== keys.length || !keys.every((key) => Object.hasOwn(scores, key))) {
    return refuse('REVIEW_SHEET', { keys: keys.join(', ') });
  }
  add(batch, { type: 'OpinionHandedIn', v: 1, data: { seat: seat.no, scores, remarks } });
  return closeIfComplete(batch);
}

export function excuse(
  batch: Deciding,
  { seats }: Review,
  { reason, seat: no }: ReviewCommandMap['ExcuseExpert'],
): FileRefusal | null {
  const seat = seats.find((each) => each.no === no);
  if (!seat || seat.excused || seat.opinion) return refuse('REVIEW_EXPERT_DONE');
  add(batch, { type: 'ExpertExcused', v: 1, data: { seat: no, reason } });
  return closeIfComplete(batch);
}

const ownSeat = ({ ctx }: Deciding, review: Review): ReviewSeat | null => seatOf(review, ctx.actor.id);

/** When all who are asked have handed in, and they are enough, nothing is waited for any longer. */
function closeIfComplete(batch: Deciding): null {
  const { state } = batch;
  if (!state || awaited(state).length > 0 || opinionsOf(state).length < state.rules.leastExperts) return null;
  batch.inTime(() => batch.add({ type: 'ReviewClosed', v: 1, data: { reason: '', complete: true } }));
  return null;
}
