import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Lower-case hex of the content; also its address. */
  readonly sha256: string;
  readonly size: number;
  /** By the content; the name's ending says the same. */
  readonly mediaType: string;
}

export interface PutOptions {
  readonly largest: number;
  /** As which it comes: its ending has to be one of its kind. */
  readonly name: string;
  /** Media types that are taken here; absent: all that are taken at all. */
  readonly kinds?: readonly string[];
}

/** Where files are kept. The same content is kept once. */
export interface FileStorage {
  /**
   * Takes a stream to its end. What is kept is whole and may be kept: a stream that breaks, that is longer than `largest`, or
   * whose content is of a kind that is not taken or not the one of its name, leaves nothing.
   * @throws FileTooLarge, FileNotTaken
   */
  put(content: Readable, options: PutOptions): Promise<StoredFile>;
  /** Null when there is no such file. */
  open(sha256: string): Promise<Readable | null>;
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The content is of a kind that is not taken. */
export class FileNotTaken extends Error {
  override readonly name = 'FileNotTaken';
}
