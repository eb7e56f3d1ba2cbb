import { type Envelope, linkOf } from '@bangban/persistence';

/** One line of an export: an event, and the hash that it was recorded with. */
export interface ExportedEvent extends Envelope {
  readonly hash: string;
}

/** The last line: how much there is, and the newest hash of every file, chained in the order of the lines. */
export interface ExportEnd {
  readonly end: { readonly files: number; readonly events: number; readonly hash: string };
}

export type Verdict =
  | { readonly ok: true; readonly files: number; readonly events: number; readonly hash: string }
  | { readonly ok: false; readonly line: number; readonly says: string };

/** Keeps what all files together come to, so that a file left out, or its tail, is missed. */
export class ExportSum {
  private files = 0;
  private events = 0;
  private hash: string | null = null;
  private last: ExportedEvent | null = null;

  add(event: ExportedEvent): void {
    if (this.last?.stream.id !== event.stream.id) this.closeFile();
    this.last = event;
    this.events += 1;
  }

  end(): ExportEnd {
    this.closeFile();
    this.last = null;
    return { end: { files: this.files, events: this.events, hash: this.hash ?? '' } };
  }

  private closeFile(): void {
    if (!this.last) return;
    this.files += 1;
    this.hash = linkOf(this.hash, this.last);
  }
}

/**
 * Whether an export is what was recorded: every event carries the hash that follows from it and the one before, numbers
 * have no gap, no file comes twice, and the end says as much as there is. Needs nothing but the lines. The first line that is
 * wrong is named.
 */
export async function verifyExport(lines: AsyncIterable<string>): Promise<Verdict> {
  const sum = new ExportSum();
  const seen = new Set<string>();
  let before: ExportedEvent | null = null;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const fault = (says: string): Verdict => ({ ok: false, line, says });
    const read = parsed(text);
    if (read === null) return fault('is no line of an export');
    if ('end' in read) {
      const { end } = sum.end();
      const agrees = end.files === read.end.files && end.events === read.end.events && end.hash === read.end.hash;
      if (!agrees) return fault(`the end says ${JSON.stringify(read.end)}, the lines come to ${JSON.stringify(end)}`);
      return { ok: true, ...end };
    }
    const same: ExportedEvent | null = before?.stream.id === read.stream.id ? before : null;
    const name = `${read.stream.kind} ${read.stream.id} event ${read.seq} (${read.type})`;
    if (!same && seen.has(read.stream.id)) return fault(`${name}: its file was closed before`);
    if (read.seq !== (same?.seq ?? 0) + 1) return fault(`${name}: expected event ${(same?.seq ?? 0) + 1}`);
    if (linkOf(same?.hash ?? null, read) !== read.hash) return fault(`${name}: does not carry the hash that follows`);
    seen.add(read.stream.id);
    sum.add(read);
    before = read;
  }
  return { ok: false, line: line + 1, says: 'there is no end: the export was cut' };
}

function parsed(text: string): ExportedEvent | ExportEnd | null {
  try {
    const read = JSON.parse(text) as Partial<ExportedEvent & ExportEnd> | null;
    if (typeof read?.end === 'object') return read as ExportEnd;
    const whole =
      typeof read?.seq === 'number' &&
      typeof read.hash === 'string' &&
      typeof read.stream?.id === 'string' &&
      typeof read.actor === 'object' &&
      'data' in read;
    return whole ? (read as ExportedEvent) : null;
  } catch {
    return null;
  }
}
