import { REFUSAL_KINDS, type RefusalKind } from '@bangban/contract/vocabulary';
import type { Text } from '../text/text';

export { REFUSAL_KINDS, type RefusalKind };

/** What a code means, and what a clerk reads. `{name}` is replaced from the refusal's details. */
export interface RefusalWords extends Text {
  readonly kind: RefusalKind;
}

/** The codes of one noun. Codes are stable: scripts compare them. */
export type RefusalTable = Readonly<Record<string, RefusalWords>>;

/** What the words of a code need, and what scripts read. */
export type RefusalDetails = Readonly<Record<string, unknown>>;
