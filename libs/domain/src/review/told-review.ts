import type { AnswerOf, Review, ReviewSeat, toldReview } from '@bangban/contract';
import { REVIEW_AMOUNTS, type ReviewStatus } from '@bangban/contract/vocabulary';
import { type ReviewScore, scoreOf } from './score';

export type ToldReview = AnswerOf<typeof toldReview>;

/** Whoever asks: who they are, in whose name, and whether they read the amounts of the project. */
export interface ReviewReader {
  readonly personId: string;
  readonly actingFor: string | null;
  readonly amounts: boolean;
}

export function reviewStatus({ closed, decision, withdrawn }: Review): ReviewStatus {
  if (withdrawn) return 'withdrawn';
  if (decision) return 'decided';
  return closed ? 'closed' : 'open';
}

/** The seat that somebody holds, in person. */
export const seatOf = ({ seats }: Review, personId: string): ReviewSeat | null =>
  seats.find((seat) => seat.personId === personId && seat.excused === null) ?? null;

/** Opinions count once all are closed; one that was withdrawn before stays unread. */
const isOpened = ({ closed }: Review): boolean => closed !== null;

/** Those that count: of experts who were not excused. */
export const opinionsOf = ({ seats }: Review): readonly NonNullable<ReviewSeat['opinion']>[] =>
  seats.flatMap(({ excused, opinion }) => (opinion !== null && excused === null ? [opinion] : []));

export const awaited = ({ seats }: Review): readonly ReviewSeat[] =>
  seats.filter(({ excused, opinion }) => excused === null && opinion === null);

/** What the sheet comes to; null until opinions are closed. */
export function resultOf(review: Review): ReviewScore | null {
  if (!isOpened(review)) return null;
  const scores = opinionsOf(review).map((each) => each.scores);
  return scoreOf(review.rules, review.facts, scores);
}

/**
 * What is told of a review. Blind: until opinions are closed each is its expert's alone, whoever asks and in whatever post;
 * who has handed in is said. After it they stand without names where the rules say so, in an order that tells nobody.
 */
export function tellReview(review: Review, reader: ReviewReader): ToldReview {
  const opened = isOpened(review);
  const inPerson = reader.actingFor === null;
  const nameless = opened && !review.rules.namesShown;
  const seats = review.seats.map(({ expertId: _, opinion, personId, ...seat }) => {
    const own = inPerson && personId === reader.personId;
    if (nameless && !own) return unnamed(seat, opinion, review);
    return {
      ...seat,
      personId,
      handedIn: opinion !== null,
      opinion: opened || own ? opinion : null,
    };
  });
  const amounts = reader.amounts || (inPerson && seatOf(review, reader.personId) !== null);
  const facts = Object.fromEntries(
    Object.entries(review.facts).filter(([fact]) => amounts || !REVIEW_AMOUNTS.some((each) => each === fact)),
  );
  const reviewed = amounts ? review.reviewed : { ...review.reviewed, money: null };
  return { ...review, reviewed, facts, seats: nameless ? shuffled(seats) : seats };
}

/** Nothing of a seat that would say whose it is beside what was answered: neither when, nor what was declared. */
function unnamed(
  seat: Omit<ReviewSeat, 'expertId' | 'opinion' | 'personId'>,
  opinion: ReviewSeat['opinion'],
  { calledAt, closed }: Review,
): ToldReview['seats'][number] {
  const at = closed?.at ?? calledAt;
  return {
    ...seat,
    personId: null,
    invitedAt: calledAt,
    declaration: null,
    excused: seat.excused && { at, reason: '' },
    reminded: false,
    late: false,
    handedIn: opinion !== null,
    opinion: opinion && { ...opinion, at, first: at },
  };
}

/** By what was given, not by who was asked first: what was declared and when would name them again. */
function shuffled(seats: ToldReview['seats']): ToldReview['seats'] {
  const order = (seat: ToldReview['seats'][number]): string => seat.opinion?.remarks ?? '';
  return [...seats]
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .map((seat, index) => (seat.personId === null ? { ...seat, no: index + 1 } : seat));
}

/** The result as it is told: what was measured of amounts stays back with them. */
export function tellResult(review: Review, reader: ReviewReader): ReviewScore | null {
  const result = resultOf(review);
  if (!result || reader.amounts || (reader.actingFor === null && seatOf(review, reader.personId))) return result;
  const ofAmounts = review.rules.criteria.flatMap((each) =>
    each.kind === 'measured' && [each.of, each.per].some((fact) => fact !== null && REVIEW_AMOUNTS.includes(fact))
      ? [each.key]
      : [],
  );
  const criteria = result.criteria.map((line) => (ofAmounts.includes(line.key) ? { ...line, value: null } : line));
  return { ...result, criteria };
}
