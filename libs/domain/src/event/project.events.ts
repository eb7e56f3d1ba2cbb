import type { Clock } from '../clock/clock';
import type {
  Evidence,
  FundArrival,
  HandOver,
  HandOverLine,
  Judgement,
  Milestone,
  PartyMember,
  Party,
  Plan,
  ProjectExit,
  ProjectFacts,
  SecondPersonRequest,
} from '../project/project.state';
import type { Stage } from '../project/stages';
import type { DateOnly, Instant } from '../time/instant';
import type { MovedLimit } from './deadline.events';
import type { RefusedReaction, SharedProof } from './reaction.events';

interface Withdrawal {
  readonly reason: string;
  /** Who had recorded it; both where a substitute did. */
  readonly recordedBy: readonly string[];
}

/** What can have happened to the project itself. */
export interface ProjectEvents {
  LeadRegistered: ProjectFacts & { readonly policyVersion: number };
  ProjectImported: ProjectFacts & {
    readonly policyVersion: number;
    readonly stages: readonly { readonly stage: Stage; readonly enteredAt: Instant }[];
    readonly parties: Readonly<Partial<Record<Party, PartyMember>>>;
    readonly judgement: Judgement | null;
    readonly firstContactAt: Instant | null;
    readonly plan: Plan | null;
    readonly evidence: readonly Evidence[];
    readonly milestones: readonly Milestone[];
    readonly fundArrivals: readonly FundArrival[];
    readonly coveredTemplates: readonly string[];
    readonly aftercareUntil: DateOnly | null;
    readonly provenance: { readonly source: string; readonly reference: string };
  };
  ProjectRevised: { readonly changes: Partial<ProjectFacts>; readonly reason: string };
  ContactRecorded: {
    readonly kind: string;
    readonly summary: string;
    readonly date: DateOnly;
    /** Set where it is dated before the project, and the office insisted. */
    readonly earlyReason?: string;
  };
  LeadJudged: Judgement;
  LeaderAssigned: { readonly leaderId: string; readonly handOverId: string | null };
  HelpPartyFilled: {
    readonly party: Party;
    readonly unitId: string;
    readonly personId: string;
    /** Set where the unit has nobody and the help centre's head stands in. */
    readonly fallback?: boolean;
  };
  PlanRevised: Plan;
  EvidenceRecorded: Evidence;
  MilestoneRecorded: Milestone;
  FundArrivalRecorded: FundArrival;
  /** Taken back by a second person: it proves nothing any more, and what stood in the record stays there. */
  EvidenceWithdrawn: Pick<Evidence, 'id' | 'kind' | 'number' | 'date'> & Withdrawal;
  MilestoneWithdrawn: Pick<Milestone, 'id' | 'milestone' | 'date'> & Withdrawal;
  FundArrivalWithdrawn: Pick<FundArrival, 'id' | 'money' | 'date' | 'proof' | 'proofNumber'> & Withdrawal;
  /** A proof of this project's funds stands on another project too: recorded there later, with a reason. */
  ProofSharedElsewhere: SharedProof;
  /** What this project asked of another file was refused there. */
  ReactionRefused: RefusedReaction;
  StageEntered: {
    readonly entry: number;
    readonly stage: Stage;
    readonly back: boolean;
    readonly reason: string | null;
  };
  StageOpened: { readonly entry: number; readonly stage: Stage; readonly issued: readonly string[] };
  AftercareStarted: { readonly until: DateOnly };
  SecondPersonRequested: SecondPersonRequest;
  SecondPersonDecided: {
    readonly requestId: string;
    readonly decision: 'approve' | 'refuse';
    readonly note: string;
  };
  /** The project went into another stage before a second person decided. */
  SecondPersonLapsed: {
    readonly requestId: string;
    readonly act: SecondPersonRequest['act'];
    readonly requestedBy: readonly string[];
  };
  ProjectShelved: { readonly reason: string; readonly requestId: string };
  ProjectResumed: { readonly reason: string };
  ProjectEnded: ProjectExit;
  HandOverProposed: HandOver;
  HandOverAnswered: {
    readonly handOverId: string;
    readonly lines: readonly HandOverLine[];
    readonly accepted: boolean;
    /** Who handed over, and the unit where a unit did. Absent in older events. */
    readonly fromPersonId?: string | null;
    readonly fromUnitId?: string | null;
  };
  PolicyAdopted: { readonly policyVersion: number; readonly previous: number };
  CalendarAdopted: { readonly calendarVersion: number };
  ProjectProgressNoted: { readonly note: string; readonly percent: number | null };
  /** A clock of the project started or got a new deadline. */
  ProjectClockArmed: {
    readonly clock: string;
    readonly armed: Clock;
    readonly why: string;
    readonly moved?: MovedLimit;
  };
  ProjectClockStopped: { readonly clock: string; readonly why: string };
  ProjectClockSuspended: { readonly clock: string; readonly suspended: Clock };
  /** Slots of a cadence that went by unfulfilled; `missed` > 1 where time was caught up at once. */
  RoutineMissed: {
    readonly clock: string;
    readonly deadlineVersion: number;
    readonly due: Instant;
    readonly missed: number;
    readonly holderUnitId: string | null;
    readonly holderId: string | null;
    readonly recipients: readonly string[];
    readonly next: Clock;
  };
}
