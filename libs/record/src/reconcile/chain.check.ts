import { envelopeOf, type EventRecord, linkOf } from '@bangban/persistence';
import type { Cases } from './findings';

/**
 * Every event carries the hash that follows from it and from the one before. The first that does not is named: what comes
 * after it is judged by the hash that stands.
 */
export class ChainCheck {
  private before: string | null = null;

  constructor(private readonly cases: Cases) {}

  see(row: EventRecord): void {
    const stands = row.hash.toString('hex');
    if (linkOf(this.before, envelopeOf(row)) !== stands) {
      this.cases.add('CHAIN_BROKEN', { seq: Number(row.seq), type: row.type });
    }
    this.before = stands;
  }

  /** @param head the hash that the file's row says is that of its newest event */
  end(head: string): void {
    if (head !== this.before) this.cases.add('CHAIN_BROKEN', { head, last: this.before });
  }
}
