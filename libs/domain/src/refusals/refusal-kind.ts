import type { Text } from '../policy/policy';

/**
 * What a refusal is about; what follows from a code follows from this.
 * - `authority`: who asks. Whoever may is another person.
 * - `existence`: what is asked about is not there.
 * - `state`: how things stand; no payload would be accepted now.
 * - `payload`: what is filled in; another might be accepted.
 * - `conflict`: something has come since the caller looked.
 */
export const REFUSAL_KINDS = ['authority', 'existence', 'state', 'payload', 'conflict'] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** What a code means, and what a clerk reads. `{name}` is replaced from the refusal's details. */
export interface RefusalWords extends Text {
  readonly kind: RefusalKind;
}

/** The codes of one noun. Codes are stable: scripts compare them. */
export type RefusalTable = Readonly<Record<string, RefusalWords>>;

/** What the words of a code need, and what scripts read. */
export type RefusalDetails = Readonly<Record<string, unknown>>;
