import type { Stream } from '@bangban/kernel';
import type { FundArrival } from '../project/project.state';

/** The other file refused. The asking file is told so by a command of the system, and keeps it as an event. */
export interface RefusedReaction {
  readonly reactionId: string;
  readonly target: Stream;
  /** The name of what was asked for. */
  readonly command: string;
  readonly code: string;
}

/** A paper that stands on this project was recorded on another one too. */
export interface SharedProof extends Pick<FundArrival, 'proof' | 'proofNumber'> {
  /** The arrival that was recorded there. */
  readonly arrivalId: string;
  readonly projectId: string;
  /** Why it stands on both, in the words of whoever recorded it there. */
  readonly reason: string;
}
