import type { Calendar, Decider, FileCommand, FileDecisionContext, FileFact, OtherFile } from '@bangban/kernel';
import type { Hold, HoldPortion } from '@bangban/contract';
import type { AdoptedKind } from '@bangban/contract/vocabulary';
import type { FollowedHold } from '../event/reaction.events';
import type { Policy } from '../policy/policy';
import type { MeetingReading } from './meeting/meeting.decider';

export type { AdoptedKind };

/** Everything a decision about a file depends on besides state and command. All of it data. */
export interface FileContext extends FileDecisionContext {
  /** The newest published one. */
  readonly policy: Policy;
  /** 暂缓升级: those of late; absent where there are none. */
  readonly holds?: readonly Hold[];
  /** Other files of the kind that the decider looks at; absent where it looks at none. */
  readonly others?: readonly OtherFile[];
  /** What the record was asked for a meeting; absent for other kinds. */
  readonly meeting?: MeetingReading;
}

/** What is published by a file, for all who decide from then on. */
export type Publication =
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly note: string }
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** What projects are to do with what a hold keeps: with this portion of it, or with all. */
  | {
      readonly kind: 'hold';
      readonly follow: Omit<FollowedHold, 'rungs'>;
      readonly portion: HoldPortion | null;
    };

/** The decider of a kind of file, which publishes what an office publishes. */
export type FileDecider<S, C extends FileCommand, F extends FileFact> = Decider<S, C, F, FileContext, Publication>;
