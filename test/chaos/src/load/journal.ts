import { type FileHandle, open } from 'node:fs/promises';
import { readFileSync } from 'node:fs';

/** A command as a client sent it. `mark` is a text of this command alone, where its payload holds one. */
export interface Sent {
  readonly kind: 'sent';
  readonly key: string;
  readonly person: string;
  /** Null for a project that the command brings into being. */
  readonly projectId: string | null;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly mark: string | null;
}

/** The answer that ended it: an outcome, never a 503 or a broken connection, after which the same is sent again. */
export interface Answered {
  readonly kind: 'answered';
  readonly key: string;
  readonly at: number;
  readonly status: number;
  readonly code: string | null;
  readonly projectId: string | null;
  readonly events: readonly { readonly seq: number; readonly type: string }[];
  readonly tries: number;
  /** True for an answer to a command that had been answered before. */
  readonly again: boolean;
}

export type Entry = Sent | Answered;

/** What a client knows for certain, on its own disk: an entry is on it before the next step is taken. */
export class Journal {
  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(file: string): Promise<Journal> {
    return new Journal(file, await open(file, 'a'));
  }

  async write(entry: Entry): Promise<void> {
    await this.handle.appendFile(`${JSON.stringify(entry)}\n`);
    await this.handle.datasync();
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

export function readJournals(files: readonly string[]): Entry[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry),
  );
}
