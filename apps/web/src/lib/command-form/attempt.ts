import { dropKept, keep, readKept } from '../kept';
import { newKey } from '../new-key';

interface Sent {
  readonly key: string;
  readonly seq?: number;
}

interface Kept extends Sent {
  readonly body: string;
  readonly at: number;
}

/** Whoever writes the same words on another day means another act. */
const LONGEST_MS = 12 * 3_600_000;

/**
 * The idempotency key of a form, until there is an outcome: the same while the same body is tried again (so that a lost
 * answer does not do it twice), also after a reload; a new one once the body has changed (the same key with another body is
 * refused). With the key goes what the project stood at: a lost act may itself have moved it on.
 */
export class Attempt {
  private last: Kept | null;
  private readonly name: string;

  /** @param form names the form among all of this browser, see `draftKeyOf` */
  constructor(form: string) {
    this.name = `attempt:${form}`;
    const kept = readKept(this.name) as Kept | null;
    this.last = kept !== null && Date.now() - kept.at < LONGEST_MS ? kept : null;
  }

  keyFor(payload: unknown, seq?: number): Sent {
    const body = JSON.stringify(payload);
    if (this.last?.body !== body)
      this.last = { key: newKey(), body, at: Date.now(), ...(seq === undefined ? {} : { seq }) };
    keep(this.name, this.last);
    const { key, seq: stood } = this.last;
    return { key, ...(stood === undefined ? {} : { seq: stood }) };
  }

  /** The server has decided: the next submission is another act, even with the same words. */
  decided(): void {
    this.last = null;
    dropKept(this.name);
  }
}
