import type { Role } from './directory/directory';

/** Who did it: a person (with the principal for whom a substitute acted), or the system by its own rule. */
export interface Actor {
  readonly id: string;
  readonly actingFor: string | null;
  readonly kind: 'person' | 'system';
}

export const SYSTEM_ACTOR: Actor = { id: 'system', actingFor: null, kind: 'system' };

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
