import { Problem } from '../common/problem';

/** Of one person: a click that came twice, and no more. */
const MOST_AT_ONCE = 2;

/** How many tables of each person are being taken in. */
export class UnderWay {
  private readonly counts = new Map<string, number>();

  /** @throws Problem 409 `IMPORT_UNDER_WAY` where there are as many as may be */
  async run<T>(personId: string, work: () => Promise<T>): Promise<T> {
    const others = this.counts.get(personId) ?? 0;
    if (others >= MOST_AT_ONCE) throw new Problem('IMPORT_UNDER_WAY', { retryAfterSeconds: 10 });
    this.counts.set(personId, others + 1);
    try {
      return await work();
    } finally {
      const left = (this.counts.get(personId) ?? 1) - 1;
      if (left > 0) this.counts.set(personId, left);
      else this.counts.delete(personId);
    }
  }
}
