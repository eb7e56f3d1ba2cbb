import type { Calendar } from './calendar/calendar';
import type { Directory, Role } from './directory/directory';
import type { Actor } from './event/events';
import type { HelpItemState } from './help-item/help-item.state';
import type { Policy } from './policy/policy';
import type { FundArrival, ProjectState } from './project/project.state';
import type { Instant } from './time/instant';

/**
 * What a decision sees of one project: its core, and those items that the command or the moment concerns
 * (see `itemsNeeded`). Null before the project exists.
 */
export interface World {
  readonly project: ProjectState | null;
  readonly items: Readonly<Record<string, HelpItemState>>;
}

export const EMPTY_WORLD: World = { project: null, items: {} };

/** On whose authority a command comes. A substitute carries the principal's authority; both names stay in the event. */
export interface Principal {
  readonly personId: string;
  /** The person acted for between the dates of a substitution; null when acting for oneself. */
  readonly actingFor: string | null;
  /** Roles, unit and headships of the one whose authority counts. */
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  /** Units that this person heads. */
  readonly headOf: readonly string[];
}

/** Everything a decision depends on besides state and command. All of it data. */
export interface Context {
  /** The project concerned; for a new one, the id it is to have (a UUID). */
  readonly projectId: string;
  readonly now: Instant;
  /** Id of the command: a UUID; ids that a decision needs are derived from it. */
  readonly commandId: string;
  readonly actor: Actor;
  /** Null for the system. */
  readonly principal: Principal | null;
  /** The policy pinned by the project (for a new project: the newest published). */
  readonly policy: Policy;
  /** Newest published calendar. */
  readonly calendar: Calendar;
  readonly directory: Directory;
  /** For AdoptPolicy: the policy to adopt; null when no such version is published. */
  readonly newPolicy?: Policy | null;
  /** Arrivals on other projects by the proofs that the command names; absent where it names none. */
  readonly provenElsewhere?: readonly ProvenElsewhere[];
}

/** What stands on another project: all that a decision on this one learns of it. */
export type ProvenElsewhere = Pick<FundArrival, 'date' | 'money' | 'proof' | 'proofNumber'> & {
  readonly projectId: string;
  readonly projectName: string;
};

/** A refusal by rule: a stable code and the data that its message needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
}

export type RefusalDetails = Readonly<Record<string, unknown>>;

export const REFUSAL_CODES = [
  'ACTING_ACROSS',
  'ADMIN_MAY_NOT_ACT',
  'ANSWER_OWN',
  'ANSWER_URGED_ALREADY',
  'ALREADY_REQUESTED',
  'AMOUNT_INVALID',
  'ARRIVAL_OVER_AGREED',
  'CHECKLIST_DUPLICATE_PREREQUISITE',
  'CLOSING_NOT_CONFIRMED',
  'CLOSE_SEPARATELY',
  'CONFIRMATION_NOT_ASKED',
  'CONTACT_NOT_OUTSIDE',
  'CONTRACT_INCOMPLETE',
  'CURRENCY_UNKNOWN',
  'DATE_BEFORE_PROOF',
  'DATE_IN_FUTURE',
  'DATE_TOO_EARLY',
  'DISPUTE_WITHOUT_WORDS',
  'ESCALATION_UNKNOWN',
  'EVIDENCE_KIND_UNKNOWN',
  'EVIDENCE_UNKNOWN',
  'FILL_PARTY_NEEDED',
  'FORBIDDEN',
  'GATE_NOT_MET',
  'GATE_PASSED',
  'HAND_OVER_LINES_INCOMPLETE',
  'HAND_OVER_NEEDED',
  'HAND_OVER_OF_OTHERS',
  'HAND_OVER_NOT_PROPOSED',
  'HAND_OVER_PENDING',
  'ITEM_STATE',
  'ITEM_UNKNOWN',
  'LADDER_EXHAUSTED',
  'LEADER_NOT_ASSIGNED',
  'LEAD_ALREADY_JUDGED',
  'NOTHING_TO_CHANGE',
  'NOTHING_TO_WITHDRAW',
  'NOTHING_TO_TAKE_BACK',
  'NOT_A_LEADER',
  'PARTY_NOT_THE_UNIT',
  'PARTY_TWICE',
  'PARTY_UNFIT',
  'PERSON_UNKNOWN',
  'PERSON_NOT_IN_UNIT',
  'PERSON_OUTSIDE',
  'PLAN_IN_PAST',
  'PLAN_ORDER',
  'POLICY_ALREADY_ADOPTED',
  'POLICY_UNKNOWN',
  'PREREQUISITE_UNKNOWN',
  'PROJECT_EXISTS',
  'PROJECT_STATUS',
  'PROJECT_UNKNOWN',
  'PROOF_ELSEWHERE',
  'PROOF_NOT_ACCEPTED',
  'PROOF_RECORDED',
  'RECORD_UNKNOWN',
  'REPORT_OF_OTHERS',
  'REQUEST_UNKNOWN',
  'SAME_HOLDER',
  'SECOND_PERSON_NEEDED',
  'STAGE_NOT_NEXT',
  'STAGE_NOT_BEFORE',
  'STAGES_INCONSISTENT',
  'TARGET_NEEDS_LEADER',
  'TAKE_BACK_OF_OTHERS',
  'TAKE_BACK_TOO_LATE',
  'TEMPLATE_TWICE',
  'TEMPLATE_UNKNOWN',
  'UNIT_UNKNOWN',
  'URGED_ALREADY',
  'URGE_OWN',
  'WRONG_STAGE',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
