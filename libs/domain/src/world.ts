import type { Calendar } from './calendar/calendar';
import type { Directory, Role } from './directory/directory';
import type { Actor } from './event/events';
import type { HelpItemState } from './help-item/help-item.state';
import type { Policy } from './policy/policy';
import type { FundArrival, ProjectState } from './project/project.state';
import type { RefusalDetails } from './refusals/refusal-kind';
import type { RefusalCode } from './refusals/refusals';
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
