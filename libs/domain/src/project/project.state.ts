import {
  type AnswerInstruction,
  type FundProof,
  PARTIES,
  type Party,
  SIGNING_KINDS,
  type SigningKind,
} from '@bangban/contract/vocabulary';
import type { Clock, DateOnly, Instant, Rung } from '@bangban/kernel';
import type { MilestoneKind } from '../policy/policy';
import type { ProjectStatus, Stage } from './stages';

/** 万元 (ten thousand) of a currency, as a decimal string: never a float, and currencies are never summed. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export { type AnswerInstruction, type FundProof, PARTIES, type Party, SIGNING_KINDS, type SigningKind };

export interface PartyMember {
  readonly unitId: string | null;
  readonly personId: string;
  readonly since: Instant;
  /** Set where the unit has nobody and the help centre's head stands in. */
  readonly fallback?: boolean;
}

/** One stay in a stage. `openedAt` is set once its checklist has been issued; `entry` counts from 1. */
export interface StageEntry {
  readonly entry: number;
  readonly stage: Stage;
  readonly enteredAt: Instant;
  readonly openedAt: Instant | null;
  readonly leftAt: Instant | null;
  /** True for a date taken over by an import, not observed by the system. */
  readonly reported: boolean;
}

export interface Judgement {
  readonly verdict: 'worth-pursuing' | 'not-worth-pursuing';
  readonly reason: string;
  readonly judgeId: string;
  readonly at: Instant;
}

export interface Plan {
  readonly revision: number;
  readonly signing: DateOnly | null;
  readonly commencement: DateOnly;
  readonly production: DateOnly;
  readonly note: string;
}

/** Only somebody other than who recorded it may withdraw it. */
export interface Recorded {
  readonly id: string;
  /** Both where a substitute did. Absent in older events. */
  readonly recordedBy?: readonly string[];
}

export interface Evidence extends Recorded {
  readonly kind: string;
  readonly number: string;
  readonly date: DateOnly;
  readonly note: string;
  readonly sha256: string | null;
  readonly itemId: string | null;
  /** Set for a contract. */
  readonly parties: readonly string[];
  readonly money: Money | null;
  /** Of a contract, where it was said: how its money counts. */
  readonly signingKind?: SigningKind;
  readonly at: Instant;
  /** Set where it is dated before the project, or before what it proves, and the office insisted. */
  readonly earlyReason?: string;
}

export interface Milestone extends Recorded {
  readonly milestone: MilestoneKind;
  readonly date: DateOnly;
  readonly evidenceId: string | null;
  readonly note: string;
  /** Set where it is dated before the project, or before what it proves, and the office insisted. */
  readonly earlyReason?: string;
}

export interface FundArrival extends Recorded {
  readonly money: Money;
  readonly date: DateOnly;
  readonly proof: FundProof;
  readonly proofNumber: string;
  readonly note: string;
  /** Set where it is dated before the project, or before what it proves, and the office insisted. */
  readonly earlyReason?: string;
  /** Set where more had arrived with it than contracts agreed, and the office insisted. */
  readonly overReason?: string;
  /** Set where its proof stood on other projects too, and the office insisted. */
  readonly elsewhere?: { readonly projectIds: readonly string[]; readonly reason: string };
}

/** How often it was urged (催办), and when last. */
export interface Urged {
  readonly times: number;
  readonly at: Instant;
}

/** An act that takes a second person: asked for by one, decided by another. */
export interface SecondPersonRequest {
  readonly id: string;
  readonly act: 'return-to-stage' | 'shelve';
  readonly toStage: Stage | null;
  readonly reason: string;
  /** The person, and the principal when a substitute asked: neither may decide. */
  readonly requestedBy: readonly string[];
  readonly at: Instant;
  /** Absent where nobody urged. */
  readonly urged?: Urged;
}

export interface HandOverLine {
  readonly id: string;
  readonly kind: 'item' | 'question';
  /** Help item or escalation. */
  readonly refId: string;
  readonly verdict: 'accept' | 'dispute' | null;
  readonly note: string;
}

/** 交接: open until the incoming side has answered every line; the outgoing side leads until then. */
export interface HandOver {
  readonly id: string;
  readonly subject: 'leader' | 'introducing-unit' | 'landing-place';
  readonly fromPersonId: string | null;
  readonly fromUnitId: string | null;
  readonly toPersonId: string;
  readonly toUnitId: string | null;
  readonly reason: string;
  readonly proposedAt: Instant;
  /** The person, and the principal of a substitute: neither may answer. Absent in older events. */
  readonly proposedBy?: readonly string[];
  /** The proposal that this one replaces, which nobody had answered. */
  readonly supersedes?: { readonly id: string; readonly toPersonId: string };
  readonly lines: readonly HandOverLine[];
  /** Absent where nobody urged. */
  readonly urged?: Urged;
}

/** A question that a rung (or a deadlock) puts to somebody; answered in words (批示). */
export interface Escalation {
  readonly id: string;
  readonly kind: 'rung' | 'deadlock';
  readonly clock: string;
  readonly deadlineVersion: number;
  readonly rung: Rung;
  readonly recipients: readonly string[];
  readonly openedAt: Instant;
  readonly answerDue: Instant;
  readonly answerDueProvisional: boolean;
  readonly lapsed: boolean;
  /** Absent where nobody urged. */
  readonly urged?: Urged;
}

export interface ProjectExit {
  readonly kind: 'terminated' | 'transferred' | 'closed';
  readonly reason: string;
  /** Only a human cause (人为原因) leads to accountability. Null for a project closed at its good end. */
  readonly cause: 'human' | 'objective' | null;
  readonly at: Instant;
}

export interface Investor {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

export interface ProjectFacts {
  readonly name: string;
  readonly investor: Investor | null;
  readonly money: Money | null;
  readonly industry: string;
  readonly landingUnitId: string | null;
  readonly introducingUnitId: string;
  readonly followerId: string;
  /** Platform or activity that brought the project, with the year that its cohort counts in. */
  readonly platform: string;
  readonly signingYear: number | null;
  readonly origin: 'domestic' | 'foreign';
  readonly supervisionLevel: 'none' | 'county' | 'city' | 'province' | 'nation';
  readonly investorContactIds: readonly string[];
}

export interface ProjectState extends ProjectFacts {
  readonly id: string;
  readonly seq: number;
  readonly lastRecordedAt: Instant;
  readonly status: ProjectStatus;
  readonly stage: Stage;
  readonly stages: readonly StageEntry[];
  readonly policyVersion: number;
  readonly parties: Readonly<Partial<Record<Party, PartyMember>>>;
  readonly contactCount: number;
  readonly firstContactAt: Instant | null;
  /** 形象进度: the last progress note on the project as a whole. */
  readonly progress: { readonly note: string; readonly percent: number | null; readonly at: Instant } | null;
  readonly judgement: Judgement | null;
  readonly plan: Plan | null;
  readonly evidence: readonly Evidence[];
  readonly milestones: readonly Milestone[];
  readonly fundArrivals: readonly FundArrival[];
  readonly requests: readonly SecondPersonRequest[];
  readonly handOver: HandOver | null;
  /** Open questions on the project itself (its routines and target). */
  readonly escalations: readonly Escalation[];
  /** Keyed `routine:<key>`, `stage-target`, `aftercare`. */
  readonly clocks: Readonly<Record<string, Clock>>;
  readonly aftercareUntil: DateOnly | null;
  /** Template keys already on the checklist, so that a stage entered again does not issue them twice. */
  readonly issuedTemplates: readonly string[];
  readonly itemCount: number;
  readonly exit: ProjectExit | null;
  readonly provenance: { readonly source: string; readonly reference: string } | null;
}
