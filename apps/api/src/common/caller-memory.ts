import type { Caller } from '@bangban/identity';

/** Long enough for people at work; a credential's last use, noted when it is asked about, is late by no more than this. */
const KEPT_MS = 30_000;
const MOST = 10_000;

export interface Credential {
  readonly by: Caller['by'];
  readonly secretHash: string;
}

interface Kept {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Whom a credential stood for a moment ago. Only a beginning: whoever uses this makes sure that it is still so. Who acts for
 * somebody, or did until it ended, is not kept.
 */
export class CallerMemory {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  find(credential: Credential): Caller | null {
    const key = keyOf(credential);
    const found = this.kept.get(key);
    if (!found) return null;
    if (found.until > this.now()) return found.caller;
    this.kept.delete(key);
    return null;
  }

  /** Null forgets. */
  keep(credential: Credential, caller: Caller | null): void {
    const key = keyOf(credential);
    this.kept.delete(key);
    if (!caller || caller.directoryVersion === null) return;
    this.kept.set(key, { caller, until: this.now() + KEPT_MS });
    if (this.kept.size <= MOST) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

const keyOf = ({ by, secretHash }: Credential): string => `${by} ${secretHash}`;
