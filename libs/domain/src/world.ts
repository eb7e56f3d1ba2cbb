import type { Hold } from '@bangban/contract';
import type { DecisionContext, Instant, RefusalDetails } from '@bangban/kernel';
import type { HelpItemState } from './help-item/help-item.state';
import type { Policy } from './policy/policy';
import type { FundArrival, ProjectFacts, ProjectState } from './project/project.state';
import type { SupervisionForm } from './supervision-form/supervision-form';
import type { RefusalCode } from './refusals/refusals';

/**
 * What a decision sees of one project: its core, and those items that the command or the moment concerns
 * (see `itemsNeeded`). Null before the project exists.
 */
export interface World {
  readonly project: ProjectState | null;
  readonly items: Readonly<Record<string, HelpItemState>>;
  /** Supervision forms: those that are open, and what the command names. Absent where there are none. */
  readonly forms?: Readonly<Record<string, SupervisionForm>>;
}

export const EMPTY_WORLD: World = { project: null, items: {} };

/** Everything a decision depends on besides state and command. All of it data. */
export interface Context extends DecisionContext {
  /** The project concerned; for a new one, the id it is to have (a UUID). */
  readonly projectId: string;
  /** The policy pinned by the project (for a new project: the newest published). */
  readonly policy: Policy;
  /** For AdoptPolicy: the policy to adopt; null when no such version is published. */
  readonly newPolicy?: Policy | null;
  /** 暂缓升级: holds that are open or have been, as far as they may concern what is due; absent where there are none. */
  readonly holds?: readonly Hold[];
  /** Arrivals on other projects by the proofs that the command names; absent where it names none. */
  readonly provenElsewhere?: readonly ProvenElsewhere[];
  /** 先登记者持有: leads of the company that the command names, of whatever unit, still followed; absent where it names none. */
  readonly heldLeads?: readonly HeldLead[];
  /** 增资扩产: the project that the command says a lead grows out of; null where it is not there, or whoever acts does not see it. */
  readonly grownFrom?: Pick<ProjectState, 'stage' | 'status'> | null;
  /** The entry of the library that the command names; absent where it names none, or none that is there. */
  readonly entry?: NonNullable<ProjectFacts['investor']>;
  /** Of that entry and of the project's own, those that were merged, each with the one that stands; absent where none was. */
  readonly mergedInto?: Readonly<Record<string, StandingEntry>>;
}

/** An entry of the library that stands. */
export interface StandingEntry extends Company {
  readonly id: string;
}
type Company = NonNullable<ProjectFacts['investor']>;

/** A lead that is followed elsewhere: all that a decision on this one learns of it. */
export interface HeldLead {
  readonly projectId: string;
  readonly unitId: string;
  readonly registeredAt: Instant;
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
