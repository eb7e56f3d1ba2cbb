import { type Principal, SYSTEM_ACTOR } from '@bangban/kernel';
import type { Asked, DomainEvent, ProjectState } from '@bangban/domain';
import type { RecordRefusalCode } from './refusals';

/**
 * As whom somebody was known before, and by what. The decision makes sure that the credential counts and that the directory
 * is still the one in which roles and units were read.
 */
export interface KnownCaller {
  /** A link is used up by what is accepted. */
  readonly by: 'session' | 'token' | 'link';
  readonly secretHash: string;
  readonly directoryVersion: string;
}

/** Under whose name the receipts of the system's own commands stand. */
export const SYSTEM_PRINCIPAL: Principal = {
  personId: SYSTEM_ACTOR.id,
  actingFor: null,
  roles: [],
  unitId: null,
  headOf: [],
};

export interface HandleInput {
  /** Null for RegisterLead and ImportProject: a new id is made. */
  readonly projectId: string | null;
  readonly command: Asked;
  readonly principal: Principal;
  /** By the system, for what somebody decided elsewhere; the principal is {@link SYSTEM_PRINCIPAL}. */
  readonly bySystem?: true;
  /** Where the principal was not just read, but is remembered. */
  readonly known?: KnownCaller;
  /** The caller's own; the same key gives the same answer for the life of the project. */
  readonly idempotencyKey: string;
  /** Refuse unless the project stands exactly here; compared before time is settled. */
  readonly expectedSeq?: number;
  readonly requestId: string;
  readonly remoteAddress?: string;
}

export interface Accepted {
  readonly outcome: 'accepted';
  readonly projectId: string;
  readonly seq: number;
  /** As it stands after the command; for a repeated answer, as it stands now. */
  readonly project: ProjectState;
  readonly events: readonly DomainEvent[];
  /** What time had decided first, in the same transaction. */
  readonly tickEvents: readonly DomainEvent[];
  /** Whom the command itself told, each once; for a repeated answer by the names they have now. */
  readonly told: readonly ToldPerson[];
  readonly repeated: boolean;
  /** What of it is for whoever asked, as far as what was at hand says so; where it does not, the record is to be asked. */
  readonly sight: SightAtHand;
}

/** Whether somebody reads every project, and the amounts of this one; null where what was at hand does not say. */
export interface SightAtHand {
  readonly everything: boolean;
  readonly amounts: boolean | null;
}

export interface ToldPerson {
  readonly id: string;
  readonly name: string;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly projectId: string | null;
  readonly seq: number | null;
  readonly code: RecordRefusalCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** Committed all the same. */
  readonly tickEvents: readonly DomainEvent[];
  readonly repeated: boolean;
}

export type HandleResult = Accepted | Refused;
