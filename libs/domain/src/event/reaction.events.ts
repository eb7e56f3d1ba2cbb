import type { Admission, AdmissionCondition } from '@bangban/contract';
import type { Instant, Rung } from '@bangban/kernel';
import type { EventMap } from './events';

/** The other file refused. The asking file is told so by a command of the system, and keeps it as an event. */
export type RefusedReaction = EventMap['ReactionRefused'];

/** 后登记线索: said on the lead that was first. */
export type NotedRival = EventMap['LeadRivalNoted'];

/** A paper that stands on this project was recorded on another one too. */
export type SharedProof = EventMap['ProofSharedElsewhere'];

/** What a dispatch meeting decided: an item to be, and where it was decided. */
export interface CarriedDecision {
  readonly text: string;
  readonly unitId: string;
  readonly personId: string | null;
  readonly limit: number;
  readonly decidedIn: NonNullable<EventMap['HelpItemAdded']['decidedIn']>;
}

/** What a review decided on a project, with the conditions that are to become items. */
export interface NotedAdmission extends Omit<Admission, 'at'> {
  readonly conditions: readonly AdmissionCondition[];
}

/** What a hold decided of the rungs that it holds on a project: of these, or of all. */
export interface FollowedHold {
  readonly holdId: string;
  readonly until: Instant;
  readonly released: boolean;
  readonly rungs: readonly HeldKey[] | null;
}

export interface HeldKey {
  readonly itemId: string | null;
  readonly formId: string | null;
  readonly clock: string;
  readonly rung: Rung;
}
