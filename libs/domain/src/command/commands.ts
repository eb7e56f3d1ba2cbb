import type { Money, AnswerInstruction, FundProof, Party, ProjectFacts, SigningKind } from '../project/project.state';
import type { MilestoneKind } from '../policy/policy';
import type { Stage } from '../project/stages';
import type { DateOnly } from '../time/instant';

export interface EvidencePayload {
  readonly kind: string;
  readonly number: string;
  readonly date: DateOnly;
  readonly note?: string;
  /** Lower-case hex of the file, where there is one. */
  readonly sha256?: string;
  readonly itemId?: string;
  /** A contract (kind `contract`) names its parties and money. */
  readonly parties?: readonly string[];
  readonly money?: Money;
  /** How a contract's money counts; the first one counts whole, later ones only as added capital. */
  readonly signingKind?: SigningKind;
  /** Why it counts although it is dated before the project, or before what it proves. */
  readonly earlyReason?: string;
}

export interface FundArrivalPayload {
  readonly money: Money;
  readonly date: DateOnly;
  readonly proof: FundProof;
  readonly proofNumber: string;
  readonly note?: string;
  /** Why it counts although it is dated before the project, or before what it proves. */
  readonly earlyReason?: string;
  /** Why it counts although more has arrived with it than contracts agree. */
  readonly overReason?: string;
}

export interface MilestonePayload {
  readonly milestone: MilestoneKind;
  readonly date: DateOnly;
  readonly evidenceId?: string;
  readonly note?: string;
  /** Why it counts although it is dated before the project, or before what it proves. */
  readonly earlyReason?: string;
}

export interface PlanPayload {
  readonly signing?: DateOnly;
  readonly commencement: DateOnly;
  readonly production: DateOnly;
  readonly note?: string;
}

/** A lead may have nobody who follows it yet: the gate to intent asks for one. */
export type FactsPayload = Pick<ProjectFacts, 'name' | 'industry' | 'introducingUnitId'> &
  Partial<Omit<ProjectFacts, 'name' | 'industry' | 'introducingUnitId'>>;

export interface ImportedItem {
  readonly title: string;
  readonly templateKey?: string;
  readonly unitId: string;
  readonly personId?: string;
  readonly limit: number;
  readonly blocks?: Stage;
  readonly issuedOn: DateOnly;
  /** When its unit signed for it, where the ledger says so. */
  readonly signedForOn?: DateOnly;
  /** Set for an item that was closed before the import: recorded as a fact, no clock is armed. */
  readonly closedOn?: DateOnly;
}

/** A project that is already under way, with its past as reported facts. */
export interface ImportPayload extends FactsPayload {
  readonly followerId: string;
  readonly stage: Stage;
  readonly stages: readonly { readonly stage: Stage; readonly enteredOn: DateOnly }[];
  readonly leaderId?: string;
  readonly parties?: Partial<Record<Exclude<Party, 'leader'>, { readonly unitId: string; readonly personId?: string }>>;
  readonly judgedOn?: DateOnly;
  readonly firstContactOn?: DateOnly;
  readonly plan?: PlanPayload;
  readonly evidence?: readonly EvidencePayload[];
  readonly milestones?: readonly MilestonePayload[];
  readonly fundArrivals?: readonly FundArrivalPayload[];
  readonly items?: readonly ImportedItem[];
  /** Where the figures come from: file or ledger, and the row's own key there. */
  readonly source: string;
  readonly reference: string;
}

/** Every command by name with its payload. Text limits and formats are the edges' business; rules are the domain's. */
export interface CommandMap {
  RegisterLead: FactsPayload;
  ImportProject: ImportPayload;
  ReviseProject: { readonly changes: Partial<Omit<ProjectFacts, 'introducingUnitId'>>; readonly reason: string };
  RecordContact: {
    readonly kind: 'call' | 'visit' | 'meeting' | 'message' | 'aftercare-call';
    readonly summary: string;
    readonly date?: DateOnly;
    /** Why it counts although it is dated before the project. */
    readonly earlyReason?: string;
  };
  JudgeLead: { readonly verdict: 'worth-pursuing' | 'not-worth-pursuing'; readonly reason: string };
  AssignLeader: { readonly leaderId: string };
  FillHelpParty: { readonly party: Exclude<Party, 'leader'>; readonly unitId: string; readonly personId?: string };
  RevisePlan: PlanPayload;
  RecordEvidence: EvidencePayload;
  RecordMilestone: MilestonePayload;
  RecordFundArrival: FundArrivalPayload;
  /** What was recorded wrongly is taken back by somebody other than who recorded it; the record keeps both. */
  WithdrawEvidence: { readonly evidenceId: string; readonly reason: string };
  WithdrawMilestone: { readonly milestoneId: string; readonly reason: string };
  WithdrawFundArrival: { readonly arrivalId: string; readonly reason: string };
  AdvanceStage: { readonly to: Stage };
  /** Asks for it; the second person answers with DecideRequest. */
  ReturnToStage: { readonly to: Stage; readonly reason: string };
  Shelve: { readonly reason: string };
  DecideRequest: { readonly requestId: string; readonly decision: 'approve' | 'refuse'; readonly note?: string };
  Resume: { readonly reason: string };
  TerminateProject: { readonly reason: string; readonly cause: 'human' | 'objective' };
  TransferOut: { readonly reason: string; readonly cause: 'human' | 'objective' };
  ProposeHandOver: {
    readonly subject: 'leader' | 'introducing-unit' | 'landing-place';
    readonly toPersonId: string;
    readonly toUnitId?: string;
    readonly reason: string;
  };
  AnswerHandOver: {
    readonly lines: readonly {
      readonly lineId: string;
      readonly verdict: 'accept' | 'dispute';
      /** Required of a dispute. */
      readonly note?: string;
    }[];
  };
  AdoptPolicy: { readonly policyVersion: number };
  AdoptCalendar: Record<string, never>;
  CloseProject: { readonly reason: string };

  AddHelpItem: {
    readonly title: string;
    readonly unitId: string;
    readonly personId?: string;
    readonly coUnitIds?: readonly string[];
    readonly limit: number;
    readonly prerequisites?: readonly string[];
    /** Open items that must wait for this one. */
    readonly requiredBy?: readonly string[];
    readonly blocks?: Stage;
    readonly investorConfirms?: boolean;
    readonly note?: string;
    /** Issue it in the same act. */
    readonly issue?: boolean;
  };
  IssueHelpItem: { readonly itemId: string };
  SignForHelpItem: { readonly itemId: string };
  /** Without an item: a note on the progress of the project itself (形象进度). */
  NoteProgress: { readonly itemId?: string; readonly note: string; readonly percent?: number };
  ReportDone: {
    readonly itemId: string;
    readonly note: string;
    /** Fingerprints (SHA-256) of the files that belong to it. */
    readonly files?: readonly string[];
  };
  /** The unit's head signs what was written. */
  SignReport: { readonly itemId: string };
  ReturnReport: { readonly itemId: string; readonly reason: string };
  WithdrawReport: { readonly itemId: string; readonly reason: string };
  VerifyHelpItem: {
    readonly itemId: string;
    readonly note?: string;
    /** Close it in the same act, where the policy allows it. */
    readonly close?: boolean;
  };
  ReturnHelpItem: { readonly itemId: string; readonly reason: string };
  CloseHelpItem: { readonly itemId: string };
  ConfirmClosing: { readonly itemId: string; readonly note?: string };
  RefuseClosing: { readonly itemId: string; readonly reason: string };
  TransferHelpItem: {
    readonly itemId: string;
    readonly unitId: string;
    readonly personId?: string;
    readonly reason: string;
  };
  RaiseHelpItem: { readonly itemId: string; readonly reason: string };
  UrgeHelpItem: { readonly itemId: string; readonly reason?: string };
  UrgeAnswer: { readonly escalationId: string; readonly itemId?: string; readonly reason?: string };
  UrgeHandOver: { readonly reason?: string };
  UrgeDecision: { readonly requestId: string; readonly reason?: string };
  VoidHelpItem: { readonly itemId: string; readonly reason: string };
  /** The last act on the item, by who gave it. */
  TakeBack: { readonly itemId: string; readonly reason: string };
  AnswerEscalation: {
    readonly escalationId: string;
    /** Null or absent for a question on the project itself. */
    readonly itemId?: string;
    readonly instruction: AnswerInstruction;
    readonly words: string;
  };
}

export type CommandName = keyof CommandMap;

export type Command = { [N in CommandName]: { readonly name: N; readonly payload: CommandMap[N] } }[CommandName];

export type CommandOf<N extends CommandName> = Extract<Command, { readonly name: N }>;

/** `Tick` is the engine's own: what time has decided, without any person. */
export const COMMAND_NAMES = [
  'RegisterLead',
  'ImportProject',
  'ReviseProject',
  'RecordContact',
  'JudgeLead',
  'AssignLeader',
  'FillHelpParty',
  'RevisePlan',
  'RecordEvidence',
  'RecordMilestone',
  'RecordFundArrival',
  'WithdrawEvidence',
  'WithdrawMilestone',
  'WithdrawFundArrival',
  'AdvanceStage',
  'ReturnToStage',
  'Shelve',
  'DecideRequest',
  'Resume',
  'TerminateProject',
  'TransferOut',
  'ProposeHandOver',
  'AnswerHandOver',
  'AdoptPolicy',
  'AdoptCalendar',
  'CloseProject',
  'AddHelpItem',
  'IssueHelpItem',
  'SignForHelpItem',
  'NoteProgress',
  'ReportDone',
  'SignReport',
  'ReturnReport',
  'WithdrawReport',
  'VerifyHelpItem',
  'ReturnHelpItem',
  'CloseHelpItem',
  'ConfirmClosing',
  'RefuseClosing',
  'TransferHelpItem',
  'RaiseHelpItem',
  'UrgeHelpItem',
  'UrgeAnswer',
  'UrgeHandOver',
  'UrgeDecision',
  'VoidHelpItem',
  'TakeBack',
  'AnswerEscalation',
] as const satisfies readonly CommandName[];
