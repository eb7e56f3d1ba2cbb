import { newKey } from '../new-key';

/**
 * The idempotency key of a form: the same while the same body is tried again (so that a lost answer does not do it
 * twice), a new one once the body has changed (the same key with another body is refused).
 */
export class Attempt {
  private key = newKey();
  private body: string | null = null;

  keyFor(payload: unknown): string {
    const body = JSON.stringify(payload);
    if (this.body !== null && this.body !== body) this.key = newKey();
    this.body = body;
    return this.key;
  }

  /** The server has decided: the next submission is another act, even with the same words. */
  decided(): void {
    this.key = newKey();
    this.body = null;
  }
}
