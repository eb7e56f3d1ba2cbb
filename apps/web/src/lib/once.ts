import { newKey } from './new-key';

/**
 * The header of an act beside projects. The client puts a key in the place of this word: of the same act as long as nobody knows
 * what became of it, so that a lost answer that is asked for again does not do it twice; a new one afterwards.
 */
export const ONCE = { 'Idempotency-Key': 'once' } as const;

/** Acts that were sent and have no outcome yet, by method, address and body. */
export class OpenActs {
  private readonly keys = new Map<string, string>();
  private readonly sent = new Map<string, string>();

  /** @param id names the request, so that its answer is known for its own */
  keyFor(id: string, act: string): string {
    const key = this.keys.get(act) ?? newKey();
    this.keys.set(act, key);
    this.sent.set(id, act);
    return key;
  }

  /** @param decided whether the answer says what became of it; 503, a lost session or none at all do not */
  answered(id: string, decided: boolean): void {
    const act = this.sent.get(id);
    this.sent.delete(id);
    if (decided && act !== undefined) this.keys.delete(act);
  }
}
