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
