import type { Caller } from '@bangban/identity';

/** Long enough for people at work, short enough that the credential's last use is still noted each minute or two. */
const KEPT_MS = 30_000;
const MOST = 10_000;

interface Kept {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Whom a secret stood for a moment ago, by its hash. Only a beginning: whoever uses this makes sure that it is still so.
 * Who acts for somebody is not kept: that ends by the calendar, which nobody would notice.
 */
export class CallerMemory {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  find(secretHash: string): Caller | null {
    const found = this.kept.get(secretHash);
    if (!found) return null;
    if (found.until > this.now()) return found.caller;
    this.kept.delete(secretHash);
    return null;
  }

  /** Null forgets. */
  keep(secretHash: string, caller: Caller | null): void {
    this.kept.delete(secretHash);
    if (!caller || caller.principal.actingFor !== null) return;
    this.kept.set(secretHash, { caller, until: this.now() + KEPT_MS });
    if (this.kept.size <= MOST) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
