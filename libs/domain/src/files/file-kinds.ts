import type { Calendar, Decider, FileCommand, FileDecisionContext, FileFact, OtherFile } from '@bangban/kernel';
import type { Expert, Hold, HoldPortion, Meeting } from '@bangban/contract';
import type { AdoptedKind } from '@bangban/contract/vocabulary';
import type { FollowedHold } from '../event/reaction.events';
import type { Policy } from '../policy/policy';
import type { MeetingReading } from './meeting/meeting.decider';
import type { OutreachReading } from './outreach/trip.decider';
import type { ProjectState } from '../project/project.state';

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
  /** What the record was asked for a trip; absent for other kinds. */
  readonly outreach?: OutreachReading;
  /** What the command names, where its decider says so. */
  readonly named?: NamedFiles;
  /** Every file of the kind, for a decider that looks at all of it. */
  readonly kin?: readonly object[];
  /** The last number of this year's series, for a decider whose files are numbered. */
  readonly lastNumber?: number;
}

/** What a command on a file names beside it. */
export interface Named {
  readonly projectId: string | null;
  readonly expertIds: readonly string[];
  readonly itemId?: string | null;
  readonly formId?: string | null;
  /** Instead of a project: the dispatch meeting that it is about. */
  readonly meetingId?: string | null;
  /** Who is to be told of it; other files of the project are not looked at then. */
  readonly people?: readonly string[];
}

/** The same as it stands, read after the lock. */
export interface NamedFiles {
  /** Null where there is none. */
  readonly project: ProjectState | null;
  /** Whether whoever acts reads it. What they do not is to them as if it were not there. */
  readonly seen: boolean;
  /** Files of the kind that are about the project already, and where each stands. */
  readonly standing: readonly { readonly id: string; readonly status: string }[];
  readonly experts: readonly Expert[];
  /** Whether the project has the item that is named. */
  readonly itemThere?: boolean;
  /** Whether the project has the supervision form that is named. */
  readonly formThere?: boolean;
  /** The meeting that is named, where whoever acts reads it. */
  readonly meeting?: Meeting | null;
  /** Those of the named people who are no officials in office or do not read the project. */
  readonly blind?: readonly string[];
}

/** What is published by a file, for all who decide from then on. */
export type Publication =
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly note: string }
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** What projects are to do with what a hold keeps: with this portion of it, or with all. */
  | {
      readonly kind: 'number';
      readonly series: { readonly kind: string; readonly scope: string };
      readonly number: number;
    }
  | {
      readonly kind: 'hold';
      readonly follow: Omit<FollowedHold, 'rungs'>;
      readonly portion: HoldPortion | null;
    };

/** What the record reads for a decider besides its file. */
interface Reads<S, C> {
  /** Its files are numbered, each year from one. */
  readonly numbered?: true;
  readonly wholeKind?: true;
  /** The project that a file is about: whoever reads that project reads the file. */
  projectOf?(state: S): string | null;
  /** The project whose leader, help desk and company read the file, whoever they are by then: not all who read that project. */
  answeredFor?(state: S): string;
  /** Units that are not to know of the file: whoever belongs to one, or below it, reads it by no way at all. */
  keptFrom?(state: S): readonly string[];
  namedBy?(state: S | null, command: C): Named;
}

/** The decider of a kind of file, which publishes what an office publishes. */
export type FileDecider<S, C extends FileCommand, F extends FileFact> = Decider<S, C, F, FileContext, Publication> &
  Reads<S, C>;
