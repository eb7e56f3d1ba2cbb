import type { Calendar, Decider, DecisionContext, FileCommand, FileFact } from '@bangban/kernel';
import type { Policy } from '../policy/policy';

/** Kinds of file beside the project. Each has a decider of its own; the record knows none of them by name. */
export const FILE_KINDS = ['calendar', 'policy'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Everything a decision about a file depends on besides state and command. All of it data. */
export interface FileContext extends DecisionContext {
  readonly fileId: string;
  /** The newest published one. */
  readonly policy: Policy;
}

/** What is published by a file, for all who decide from then on. */
export type Publication =
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly note: string }
  | { readonly kind: 'policy'; readonly policy: Policy };

/** The decider of a kind of file, which publishes what an office publishes. */
export type FileDecider<S, C extends FileCommand, F extends FileFact> = Decider<S, C, F, FileContext, Publication>;
