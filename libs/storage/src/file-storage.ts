import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Lower-case hex of the content; also its address. */
  readonly sha256: string;
  readonly size: number;
  /** The first bytes, enough to tell what kind of file it is. */
  readonly head: Uint8Array;
}

/** Where files are kept. The same content is kept once. */
export interface FileStorage {
  /**
   * Takes a stream to its end. What is kept is whole: a stream that breaks, or that is longer than `largest`, leaves nothing.
   * @throws FileTooLarge
   */
  put(content: Readable, largest: number): Promise<StoredFile>;
  /** Null when there is no such file. */
  open(sha256: string): Promise<Readable | null>;
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}
