import type { Calendar, Decider, FileCommand, FileDecisionContext, FileFact } from '@bangban/kernel';
import type { AdoptedKind } from '@bangban/contract/vocabulary';
import type { Policy } from '../policy/policy';

export type { AdoptedKind };

/** Everything a decision about a file depends on besides state and command. All of it data. */
export interface FileContext extends FileDecisionContext {
  /** The newest published one. */
  readonly policy: Policy;
}

/** What is published by a file, for all who decide from then on. */
export type Publication =
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly note: string }
  | { readonly kind: 'policy'; readonly policy: Policy };

/** The decider of a kind of file, which publishes what an office publishes. */
export type FileDecider<S, C extends FileCommand, F extends FileFact> = Decider<S, C, F, FileContext, Publication>;
