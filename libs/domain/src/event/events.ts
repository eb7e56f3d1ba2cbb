import type { Clock } from '../clock/clock';
import type { HoldingKind, ItemClockName } from '../help-item/help-item.state';
import type { Rung } from '../ladder/ladder';
import type {
  AnswerInstruction,
  Escalation,
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

/** A rung that fired: which clock, which of its deadlines, when it was due, who was told. */
export interface RungData {
  /** Null for a clock of the project itself. */
  readonly itemId: string | null;
  readonly clock: string;
  readonly deadlineVersion: number;
  readonly rung: Rung;
  readonly due: Instant;
  /** Computed over a year whose holidays were not published; a breach never is. */
  readonly provisional: boolean;
  readonly holderUnitId: string | null;
  readonly holderId: string | null;
  readonly recipients: readonly string[];
  /** True where a role was empty and the help centre's head stands in. */
  readonly fallback: boolean;
  readonly escalation: Escalation | null;
  /** True when raised by a person before its time. */
  readonly raised: boolean;
}

export interface ItemHolding {
  readonly kind: HoldingKind;
  readonly unitId: string | null;
  readonly personId: string;
}

export interface Withdrawal {
  readonly reason: string;
  /** Who had recorded it; both where a substitute did. */
  readonly recordedBy: readonly string[];
}

/** A limit that people know moves without their doing: a newer calendar counts its days otherwise. */
export interface MovedLimit {
  readonly from: Instant;
  readonly recipients: readonly string[];
}

/** Everything that can have happened to a project, by name, with the shape of its data (schema version 1). */
export interface EventMap {
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

  HelpItemAdded: {
    readonly itemId: string;
    readonly no: number;
    readonly title: string;
    readonly templateKey: string | null;
    readonly stage: Stage;
    readonly unitId: string;
    readonly personId: string;
    readonly fallback: boolean;
    readonly coUnitIds: readonly string[];
    readonly limit: number;
    readonly blocks: Stage | null;
    readonly investorConfirms: boolean;
    readonly prerequisites: readonly string[];
    /** Those of them that are still open. */
    readonly waitingOn: readonly string[];
    readonly note: string;
  };
  /** An import's item that was closed before: a reported fact, no clock ever ran here. */
  HelpItemImportedClosed: {
    readonly itemId: string;
    readonly issuedAt: Instant;
    readonly closedAt: Instant;
    /** Closed past its limit, by the dates reported. Absent in older events, which did not say. */
    readonly late?: boolean;
  };
  HelpItemLimitChanged: { readonly itemId: string; readonly limit: number };
  /** After a shelving: when handling starts if nobody signs. */
  SilentStartMoved: { readonly itemId: string; readonly silentStartAt: Instant; readonly provisional: boolean };
  PrerequisiteAdded: { readonly itemId: string; readonly prerequisiteId: string };
  HelpItemIssued: { readonly itemId: string; readonly silentStartAt: Instant; readonly provisional: boolean };
  /** `reported` where a ledger says so: whoever imported it did not sign. */
  HelpItemSignedFor: { readonly itemId: string; readonly reported?: true };
  HandlingStarted: {
    readonly itemId: string;
    readonly because: 'signed-for' | 'sign-for-lapsed' | 'prerequisites-met';
  };
  PrerequisiteMet: { readonly itemId: string; readonly prerequisiteId: string };
  /** Prerequisites that wait for each other: the question is put at once and the items no longer wait inside the ring. */
  DeadlockFound: {
    readonly itemId: string;
    readonly ring: readonly string[];
    readonly escalation: Escalation;
    readonly recipients: readonly string[];
  };
  ItemProgressNoted: { readonly itemId: string; readonly note: string; readonly percent: number | null };
  /** A report that waits for the unit head's signature; written anew, it takes the place of the one before. */
  ReportDrafted: {
    readonly itemId: string;
    readonly by: string;
    readonly note: string;
    /** Fingerprints (SHA-256) of its files. Absent where it has none. */
    readonly files?: readonly string[];
  };
  /** The head does not sign it; the one who wrote it takes it back. Handling goes on. */
  ReportReturned: { readonly itemId: string; readonly reason: string };
  ReportWithdrawn: { readonly itemId: string; readonly reason: string };
  HelpItemReportedDone: {
    readonly itemId: string;
    readonly by: string;
    readonly signedBy: string;
    readonly note: string;
    readonly files?: readonly string[];
  };
  HelpItemVerified: { readonly itemId: string; readonly by: string; readonly note: string };
  HelpItemReturned: { readonly itemId: string; readonly reason: string };
  ClosingConfirmed: { readonly itemId: string; readonly note: string };
  /** Nobody is there to confirm for the investor: somebody of the help centre vouches for the result in their own name. */
  ClosingVouchedFor: { readonly itemId: string; readonly by: string; readonly note: string };
  ClosingRefused: {
    readonly itemId: string;
    readonly reason: string;
    /** Set where the investor has no contact and the help centre's head refused in their own name. */
    readonly standIn?: boolean;
  };
  HelpItemClosed: { readonly itemId: string; readonly late: boolean; readonly savedWorkingDays: number };
  HelpItemTransferred: {
    readonly itemId: string;
    readonly unitId: string;
    readonly personId: string;
    readonly fallback: boolean;
    readonly reason: string;
  };
  HelpItemRaised: { readonly itemId: string; readonly reason: string };
  /** Somebody who waits called on those in whose hands it is. */
  HelpItemUrged: { readonly itemId: string; readonly reason: string; readonly recipients: readonly string[] };
  /** Somebody who waits for an answer called on those who are asked. */
  AnswerUrged: {
    readonly subject: 'question' | 'hand-over' | 'request';
    /** Of the question, the hand-over or the request. */
    readonly id: string;
    /** Null for what is about the project itself. */
    readonly itemId: string | null;
    readonly reason: string;
    readonly recipients: readonly string[];
  };
  /** Who gave an act took it back: the item, and what the act had set free, is as it was. */
  ActTakenBack: {
    readonly itemId: string;
    /** Null for an item that the act on another had set free. */
    readonly act: string | null;
    /** When it had been given. */
    readonly at: Instant;
    readonly reason: string;
  };
  HelpItemVoided: { readonly itemId: string; readonly reason: string };
  /** A clock of an item started or got a new deadline. */
  ItemClockArmed: {
    readonly itemId: string;
    readonly clock: ItemClockName;
    readonly armed: Clock;
    readonly why: string;
    readonly moved?: MovedLimit;
  };
  ItemClockStopped: { readonly itemId: string; readonly clock: ItemClockName; readonly why: string };
  ItemClockSuspended: { readonly itemId: string; readonly clock: ItemClockName; readonly suspended: Clock };
  /** The item changed hands, or what its time is spent on. Closes the stretch before. */
  HoldingBegun: { readonly itemId: string; readonly holding: ItemHolding | null };

  /** A limit passed. Stays for ever; an item cured later shows as late, cured. */
  LimitBreached: RungData;
  /** Any other rung. */
  RungReached: RungData;
  EscalationAnswered: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly instruction: AnswerInstruction;
    readonly words: string;
  };
  /** The project rested, or a calendar was published: the time to answer ends elsewhere. */
  AnswerTimeMoved: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly answerDue: Instant;
    readonly answerDueProvisional: boolean;
  };
  EscalationAnswerLapsed: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly due: Instant;
    readonly recipients: readonly string[];
  };
  /** A deadline in a year whose calendar is not published came due: it waits for the adoption of that year. */
  CalendarAlarmOpened: {
    readonly itemId: string | null;
    readonly clock: string;
    readonly deadlineVersion: number;
    readonly due: Instant;
    readonly recipients: readonly string[];
  };
}

export type EventType = keyof EventMap;

/** Who did it: a person (with the principal for whom a substitute acted), or the system by its own rule. */
export interface Actor {
  readonly id: string;
  readonly actingFor: string | null;
  readonly kind: 'person' | 'system';
}

export const SYSTEM_ACTOR: Actor = { id: 'system', actingFor: null, kind: 'system' };

interface Envelope<T extends EventType> {
  readonly projectId: string;
  readonly seq: number;
  readonly type: T;
  /** Schema version of `data`. */
  readonly v: 1;
  /** When it became true: the due instant for what time decided, the command's moment otherwise. */
  readonly occurredAt: Instant;
  /** When it was recorded; never below the project's last. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly data: EventMap[T];
}

/** An event in its envelope, ready for the record; narrow it by `type`. */
export type DomainEvent = { [T in EventType]: Envelope<T> }[EventType];

export type EventOf<T extends EventType> = Extract<DomainEvent, { readonly type: T }>;
