import {
  LADDER_NAMES,
  type LadderName,
  type MilestoneKind,
  TOTAL_PARTS,
  type TotalPart,
  type UnitParty,
} from '@bangban/contract/vocabulary';
import type { LadderStep, Text, YellowRule } from '@bangban/kernel';
import type { Stage } from '@bangban/contract/vocabulary';
import type { AccessPolicy } from '../access/access-policy';
import type { CalendarPolicy } from './calendar-policy';

export { LADDER_NAMES, type LadderName, type MilestoneKind, TOTAL_PARTS, type TotalPart, type UnitParty };

/** Who answers for something: a party of the project, or the unit that carries a function in this place. */
export type HolderRef =
  'leader' | 'follower' | 'helpdesk' | 'help-centre-head' | 'introducing-unit' | 'landing-place' | `function:${string}`;

/** One thing a gate wants. Every missing one is named at once, with who holds it. */
export type GateCheck =
  | { readonly type: 'leader-named' }
  | { readonly type: 'investor-identified' }
  | { readonly type: 'follower-named' }
  | { readonly type: 'first-contact' }
  | { readonly type: 'judged-worth-pursuing' }
  | { readonly type: 'parties-filled' }
  /** Nobody of those who were named has left. */
  | { readonly type: 'parties-standing' }
  | { readonly type: 'plan-set' }
  | { readonly type: 'evidence'; readonly anyOf: readonly string[] }
  | { readonly type: 'contract' }
  | { readonly type: 'milestone'; readonly milestone: MilestoneKind }
  | { readonly type: 'fund-arrival' }
  | { readonly type: 'items-closed' }
  | { readonly type: 'aftercare-over-or-evidence'; readonly evidence: string }
  | { readonly type: 'no-open-items' };

export interface GateNeed {
  readonly key: string;
  readonly label: Text;
  readonly check: GateCheck;
  readonly holder: HolderRef;
  /** A return that undoes the stage undoes what met this need: it is asked anew. */
  readonly anew?: boolean;
}

/** A help item that a stage brings. `after` names templates of the same stage; `blocks` the gate it holds shut. */
export interface ItemTemplate {
  readonly key: string;
  readonly title: Text;
  /** Working days. */
  readonly limit: number;
  readonly lead: HolderRef;
  readonly coUnits: readonly HolderRef[];
  readonly after: readonly string[];
  readonly blocks: Stage | null;
  readonly investorConfirms: boolean;
}

/** What satisfies a routine. */
export type RoutineAct = 'contact' | 'judgement' | 'progress-note';

/**
 * A duty of the project itself. `once`: by its limit, with the ladder behind it. `cadence`: again and again, every
 * `months` and then `limit` working days (one of the two may be 0), counted from the last time it was done; missed
 * slots are counted, not climbed.
 */
export interface RoutinePolicy {
  readonly key: string;
  readonly title: Text;
  readonly kind: 'once' | 'cadence';
  readonly limit: number;
  readonly months: number;
  readonly holder: HolderRef;
  readonly satisfiedBy: readonly RoutineAct[];
}

export interface StagePolicy {
  /** What must be true to enter this stage. */
  readonly gate: readonly GateNeed[];
  readonly items: readonly ItemTemplate[];
  readonly routines: readonly RoutinePolicy[];
}

/** 总时限: the limits of these steps together, and `extra` working days for what goes back and forth. */
export interface TotalLimit {
  readonly parts: readonly TotalPart[];
  readonly extra: number;
}

export interface EvidenceKind {
  readonly kind: string;
  readonly label: Text;
  /** The stage whose entry the paper cannot be older than; without one, the registration of the project. */
  readonly notBefore?: Stage;
  /** The paper exists in this stage alone. */
  readonly onlyIn?: Stage;
}

/** How items are worked off. */
export interface ItemWorkPolicy {
  /** Whoever verifies an item may close it in the same act, where the investor is not asked. */
  readonly verifyAndClose: boolean;
  /** For so many minutes an act on an item can be taken back by who gave it, where nothing has followed. 0: never. */
  readonly takeBackMinutes: number;
  /** An item may be urged again so many calendar days after it was last. */
  readonly urgeEveryDays: number;
}

/** When a stage that is behind its plan turns yellow, and red. */
export interface StageLightPolicy {
  /** Months in a row, from the planned one on, that went by without the step. */
  readonly missedMonths: { readonly yellow: number; readonly red: number };
  /** Percentage points of progress behind that of time: yellow from so many on, red over so many. */
  readonly behind: { readonly yellowFrom: number; readonly redOver: number };
  /** Calendar days before a target from which on it is near. */
  readonly remindDays: number;
}

/** Minutes after midnight in the place's zone; `to` is exclusive. */
export interface DeliveryHours {
  readonly from: number;
  readonly to: number;
}

/** What a unit must be to stand for a party, by the functions it carries; `*` is any function at all. */
export interface PartyRule {
  readonly anyOf?: readonly string[];
  readonly noneOf?: readonly string[];
}

/** One version of the rules an office can change. Pinned by each project; never edited once published. */
export interface Policy {
  readonly schemaVersion: 1;
  readonly version: number;
  readonly name: Text;
  readonly stages: Readonly<Record<Stage, StagePolicy>>;
  /** What must be true to close a project at the end of aftercare. */
  readonly closing: readonly GateNeed[];
  readonly parties: Readonly<Partial<Record<UnitParty, PartyRule>>>;
  /** Working days. */
  readonly limits: {
    readonly signFor: number;
    readonly verification: number;
    /** For the investor to confirm a verified result. */
    readonly confirmation: number;
    /** For the centre to close what is verified and, where asked for, confirmed. */
    readonly closing: number;
    readonly answer: number;
    readonly total: TotalLimit;
  };
  readonly yellow: YellowRule;
  readonly stageLights: StageLightPolicy;
  readonly ladders: Readonly<Record<LadderName, readonly LadderStep[]>>;
  readonly aftercareMonths: number;
  readonly itemWork: ItemWorkPolicy;
  /** Alerts leave inside these hours of a working day; clocks do not wait for them. */
  readonly deliveryHours: DeliveryHours;
  readonly evidenceKinds: readonly EvidenceKind[];
  /** Any one of these kinds of evidence proves fulfilment (履约). */
  readonly fulfilmentProofs: readonly string[];
  /** What one may choose from where a project is registered: the office's words. */
  readonly industries: readonly Text[];
  /** Of the newest version, these two: neither signing in nor the calendar is a project's. */
  readonly access: AccessPolicy;
  readonly calendar: CalendarPolicy;
}
