import type { ThrottlerStorage } from '@nestjs/throttler';

interface Window {
  hits: number;
  readonly endsAt: number;
}

type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/**
 * Counts requests in windows that begin with the first of them: a number for each caller, however many come. (The library's
 * own storage keeps every request of the last minute and goes through them all at each.) Who is beyond the limit waits for
 * the window's end.
 */
export class FixedWindows implements ThrottlerStorage {
  private windows = new Map<string, Window>();
  private sweepAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  increment(key: string, ttl: number, limit: number): Promise<Counted> {
    const now = this.now();
    if (now >= this.sweepAt) this.sweep(now, ttl);
    let window = this.windows.get(key);
    if (!window || window.endsAt <= now) {
      window = { hits: 0, endsAt: now + ttl };
      this.windows.set(key, window);
    }
    window.hits += 1;
    const isBlocked = window.hits > limit;
    const left = Math.ceil((window.endsAt - now) / 1_000);
    return Promise.resolve({
      totalHits: window.hits,
      timeToExpire: left,
      isBlocked,
      timeToBlockExpire: isBlocked ? left : 0,
    });
  }

  /** How many callers are remembered. */
  get size(): number {
    return this.windows.size;
  }

  private sweep(now: number, ttl: number): void {
    this.windows = new Map([...this.windows].filter(([, { endsAt }]) => endsAt > now));
    this.sweepAt = now + ttl;
  }
}
