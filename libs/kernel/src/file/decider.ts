import type { Actor } from '../actor';
import type { ReaderKey } from '../scope/scope';
import type { RefusalDetails, RefusalTable } from '../refusals/refusal-kind';
import type { Text } from '../text/text';
import type { Instant } from '../time/instant';
import type { FileBatch, FileDecisionContext } from './file-batch';
import type { Reaction, Stream } from './reaction';

/** What is asked of a file: imperative name, JSON payload. */
export interface FileCommand {
  readonly name: string;
  readonly payload: object;
}

/** What became true of a file: past tense, JSON data. */
export interface FileFact {
  readonly type: string;
  readonly v: number;
  readonly data: object;
}

/** A fact in its envelope, as it is recorded. Never rewritten. */
export interface FileEvent<F extends FileFact = FileFact> {
  readonly kind: string;
  readonly fileId: string;
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly fact: F;
}

/** A refusal of a file's rule: one of its codes, and what the code's words need. */
export interface FileRefusal {
  readonly ok: false;
  readonly code: string;
  readonly details: RefusalDetails;
}

/** Somebody is to be told. The notice's title and body stand with the decider. */
export interface FileNotice {
  readonly recipientId: string;
  readonly title: Text;
  readonly body: Text;
  /** What it leads to, for as long as its recipient sees that; the file itself where nothing is said. */
  readonly about?: Stream;
}

/** Keys that are written on a file, or `everyone`: of an office's own arrangements nothing is kept back. */
export type FileReaders = readonly ReaderKey[] | 'everyone';

/** Other files of one's own kind. */
export interface LookedAt {
  readonly ids: readonly string[];
  readonly marks: readonly string[];
}

/** Another file as it stands: behind the lock of the kind nobody changes it meanwhile. */
export interface OtherFile {
  readonly id: string;
  readonly state: object;
}

/** Personal data by the id that stands in the event; null empties what is kept, for good. */
export interface KeptApart {
  readonly id: string;
  readonly data: Readonly<Record<string, string | null>> | null;
}

/**
 * A kind of file: what may be asked of it and what comes of it. Pure and total: `decide` is deterministic, `evolve` never
 * refuses. State is JSON and small enough to be read and written with each command.
 */
export interface Decider<
  S,
  C extends FileCommand,
  F extends FileFact,
  Context extends FileDecisionContext = FileDecisionContext,
  Published = never,
> {
  readonly kind: string;
  /** Every code by which it refuses. */
  readonly refusals: RefusalTable;
  /** Other files of the kind that a decision looks at: by id, or by one of the marks that their state carries. */
  looksAt?(state: S | null, command: C): LookedAt;
  /** A command without what of it is somebody's own, by which its repetition is known: kept for ever. */
  withoutOwn?(command: C): object;
  /** What of a command is somebody's own and stands in no event and no state: it is kept beside the record. */
  keptApart?(event: FileEvent<F>, command: C): KeptApart | null;
  /** Who may ask; alone, for repeating an answer that was given before. Null when allowed. */
  authorise(state: S | null, command: C, ctx: Context): FileRefusal | null;
  /** Adds what becomes true, or refuses, by state and payload in this order; who may ask has been looked at. */
  decide(batch: FileBatch<S, F, Context>, command: C): FileRefusal | null;
  evolve(state: S | null, event: FileEvent<F>): S;
  /** What stands under this file's name in lists: one of the kind's own words. */
  statusOf(state: S): string;
  /**
   * Who reads it, beside those who read everything: on whose keys it is written, or everyone who reads at all. What stands
   * here is kept with the file and held by the wall.
   */
  readersOf(state: S): FileReaders;
  /** Whom an event concerns; nobody is told of their own act. */
  noticesOf(event: FileEvent<F>, state: S, ctx: Context): readonly FileNotice[];
  /** A workflow sees to its time: it is told of each change. Absent where time decides nothing. */
  readonly escorted?: true;
  /** What it publishes: written in the same transaction as the event. */
  publishedBy(event: FileEvent<F>, state: S): Published | null;
  /**
   * What it asks of other files: kept in the same transaction, carried afterwards. Where one is refused, the file is given
   * the command `NoteRefusal` by the system, which it must know if it asks for anything.
   */
  reactionsOf(event: FileEvent<F>, state: S): readonly Reaction[];
}
