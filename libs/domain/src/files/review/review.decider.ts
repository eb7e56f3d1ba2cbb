import type { Review } from '@bangban/contract';
import { activePerson, dateAt, type FileRefusal, type ReaderKey } from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import { resultOf, reviewStatus, seatOf } from '../../review/told-review';
import { isRefusalNote } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { SystemCommand } from '../../reaction/system-commands';
import { callReview, inviteExpert, namedBy } from './review-calling';
import { declare, excuse, handIn } from './review-opinions';
import { evolveReview } from './review.evolve';
import type { ReviewFact, ReviewInput } from './review.events';
import { reviewNotices } from './review.notices';
import { REVIEW_REFUSALS } from './review.refusals';
import { askedLater, lapsed } from './review-time';
import { add, type Deciding, refuse } from './review-deciding';

/** What its experts do; all else is done by whoever calls reviews, and decided by whoever decides on admission. */
const BY_EXPERTS = ['DeclareConflict', 'HandInOpinion'];
const BY_DECIDERS = ['DecideReview', 'AmendConditions'];

/**
 * 项目评审准入. Called on a project that whoever calls it sees; experts of the pool declare their interests and score the sheet,
 * each blind to the others until all are in; then it is decided, and the project is asked to take the decision.
 */
export const REVIEW_FILE: FileDecider<Review, ReviewInput, ReviewFact> = {
  kind: 'review',
  refusals: REVIEW_REFUSALS,
  numbered: true,
  projectOf: ({ projectId }) => projectId,
  namedBy,
  authorise(state, command, ctx) {
    const { actor, principal } = ctx;
    if (isRefusalNote(command) || command.name === 'SettleReview') {
      return actor.kind === 'system' ? null : refuse('REVIEW_FORBIDDEN');
    }
    if (!principal) return refuse('REVIEW_FORBIDDEN');
    if (principal.actingFor !== null) return refuse('REVIEW_NOT_FOR_ANOTHER');
    if (BY_EXPERTS.includes(command.name)) {
      return state && seatOf(state, principal.personId) ? null : refuse('REVIEW_NO_SEAT');
    }
    const { acts } = ctx.policy.access;
    if (!BY_DECIDERS.includes(command.name)) {
      return holdersOf(acts.review, ctx.directory).includes(principal.personId) ? null : refuse('REVIEW_FORBIDDEN');
    }
    if (!holdersOf(acts.admit, ctx.directory).includes(principal.personId)) return refuse('REVIEW_DECIDE_FORBIDDEN');
    const gave = state?.seats.some(({ opinion, personId }) => opinion !== null && personId === principal.personId);
    return gave === true ? refuse('REVIEW_OWN_OPINION') : null;
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'CallReview') return state ? refuse('REVIEW_EXISTS') : callReview(batch, command.payload);
    if (!state) return refuse('REVIEW_UNKNOWN');
    if (command.name === 'NoteRefusal') return add(batch, { type: 'AdmissionRefused', v: 1, data: command.payload });
    // What time has decided comes before what somebody does now.
    batch.inTime(() => {
      for (const fact of lapsed(state, batch.ctx.now)) batch.add(fact);
    });
    if (command.name === 'SettleReview') return null;
    return act(batch, batch.state ?? state, command);
  },
  evolve: evolveReview,
  statusOf: reviewStatus,
  readersOf: ({ calledBy, seats }) =>
    [calledBy, ...seats.filter(({ excused }) => excused === null).map(({ personId }) => personId)].map(
      (id): ReaderKey => `person:${id}`,
    ),
  noticesOf: reviewNotices,
  publishedBy: ({ fact }) =>
    fact.type === 'ReviewDecided'
      ? { kind: 'number', series: { kind: 'review', scope: String(fact.data.year) }, number: fact.data.no }
      : null,
  reactionsOf({ fact, fileId }, state) {
    switch (fact.type) {
      case 'ReviewCalled':
        return askedLater(fileId, fact.data.experts);
      case 'ExpertInvited':
        return askedLater(fileId, [fact.data]);
      case 'ReviewDecided':
      case 'ConditionsAmended':
        return [{ target: { kind: PROJECT_KIND, id: state.projectId }, command: noteAdmission(state) }];
      default:
        return [];
    }
  },
};

type Act = Exclude<ReviewInput, { name: 'CallReview' | 'SettleReview' | 'NoteRefusal' }>;

function act(batch: Deciding, review: Review, command: Act): FileRefusal | null {
  const over = review.decision !== null || review.withdrawn !== null;
  switch (command.name) {
    case 'WithdrawReview':
      return over ? refuse('REVIEW_DECIDED') : add(batch, { type: 'ReviewWithdrawn', v: 1, data: command.payload });
    case 'DecideReview':
      return over ? refuse('REVIEW_DECIDED') : decideAdmission(batch, review, command.payload);
    case 'AmendConditions':
      return amend(batch, review, command.payload);
    default:
      if (review.closed || over) return refuse('REVIEW_OVER');
  }
  switch (command.name) {
    case 'InviteExpert':
      return inviteExpert(batch, review, command.payload.expertId);
    case 'ExcuseExpert':
      return excuse(batch, review, command.payload);
    case 'DeclareConflict':
      return declare(batch, review, command.payload.conflict);
    case 'HandInOpinion':
      return handIn(batch, review, command.payload);
    case 'CloseReview':
      return close(batch, review, command.payload.reason);
  }
}

/** Where somebody is late the chair goes on without them, and says why. */
function close(batch: Deciding, { rules, seats }: Review, reason: string): FileRefusal | null {
  const { now } = batch.ctx;
  if (seats.some(({ due, excused, opinion }) => !excused && !opinion && due > now)) return refuse('REVIEW_WAITS');
  const handedIn = seats.filter(({ excused, opinion }) => !excused && opinion).length;
  if (handedIn < rules.leastExperts) return refuse('REVIEW_TOO_FEW', { least: rules.leastExperts });
  return add(batch, { type: 'ReviewClosed', v: 1, data: { reason, complete: false } });
}

type Decided = Extract<ReviewInput, { name: 'DecideReview' }>['payload'];
const ADMITS: readonly Decided['verdict'][] = ['admitted', 'conditional'];

function decideAdmission(batch: Deciding, review: Review, payload: Decided): FileRefusal | null {
  const { calendar, lastNumber = 0, now } = batch.ctx;
  const result = resultOf(review);
  if (!result) return refuse('REVIEW_NOT_CLOSED');
  const { conditions, reason, verdict } = payload;
  if (ADMITS.includes(verdict)) {
    if (result.vetoed) return refuse('REVIEW_VETOED');
    if (!result.passes) return refuse('REVIEW_BELOW_MARK', { total: result.total, mark: review.rules.passMark });
  }
  if ((verdict === 'conditional') !== conditions.length > 0) return refuse('REVIEW_CONDITIONS');
  const wrong = holderFault(conditions, batch.ctx);
  if (wrong) return wrong;
  const day = dateAt(now, calendar.utcOffsetMinutes);
  const data = { verdict, reason, day, year: Number(day.slice(0, 4)), no: lastNumber + 1 };
  return add(batch, { type: 'ReviewDecided', v: 1, data: { ...data, conditions: numbered(conditions, 'a') } });
}

/** What the project refused is an open line of the review: amended, it is asked again. */
function amend(
  batch: Deciding,
  { decision, refused }: Review,
  { conditions, reason }: Pick<Decided, 'conditions' | 'reason'>,
): FileRefusal | null {
  if (!decision || !refused) return refuse('REVIEW_NOT_REFUSED');
  if ((decision.verdict === 'conditional') !== conditions.length > 0) return refuse('REVIEW_CONDITIONS');
  const wrong = holderFault(conditions, batch.ctx);
  return (
    wrong ?? add(batch, { type: 'ConditionsAmended', v: 1, data: { reason, conditions: numbered(conditions, 'b') } })
  );
}

const numbered = (conditions: Decided['conditions'], series: string) =>
  conditions.map((each, index) => ({ id: `${series}${index + 1}`, ...each }));

function holderFault(conditions: Decided['conditions'], { directory }: FileContext): FileRefusal | null {
  const astray = conditions.find(({ personId, unitId }) => {
    const unit = directory.units[unitId];
    const belongs = personId === null || directory.people[personId]?.unitId === unitId || unit?.headId === personId;
    return unit?.active !== true || (personId !== null && !activePerson(directory, personId)) || !belongs;
  });
  return astray ? refuse('REVIEW_CONDITION_HOLDER', { unitId: astray.unitId }) : null;
}

function noteAdmission({ decision, id }: Review): SystemCommand {
  if (!decision) throw new Error('a decision was made');
  const { conditions, day, no, verdict, year } = decision;
  return { name: 'NoteAdmission', payload: { reviewId: id, verdict, year, no, day, conditions } };
}
