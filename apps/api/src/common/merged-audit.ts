import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { appendAudit, type AuditEntry, Database } from '@bangban/persistence';

const WINDOW_MS = 60_000;
const SWEEP_MS = 10_000;
/** Different refusals within a window, of one source and of everybody; the rest is counted together. */
const MOST_OF_ONE = 20;
const MOST = 500;

interface Window {
  readonly entry: AuditEntry;
  readonly source: string;
  readonly endsAt: number;
  more: number;
}

type Write = (entry: AuditEntry) => Promise<void>;

/**
 * Audit entries of what anybody can make happen as often as they like: refusals, wrong passwords, downloads. The first of its
 * kind is written at once; what is the same within a minute is counted, and written as one entry when the minute is over. So
 * nothing goes unseen, and a flood leaves a few rows.
 */
export class AuditWindows {
  private readonly windows = new Map<string, Window>();
  private readonly kinds = new Map<string, number>();

  constructor(
    private readonly write: Write,
    private readonly now: () => number = Date.now,
  ) {}

  /** Resolves once the first of its kind is written. What cannot be written does not change what is answered. */
  async note(entry: AuditEntry): Promise<void> {
    this.sweep();
    const kept = this.windows.get(keyOf(entry));
    if (kept) {
      kept.more += 1;
      return;
    }
    const ofOne = this.kinds.get(sourceOf(entry)) ?? 0;
    if (entry.outcome === 'denied' && (ofOne >= MOST_OF_ONE || this.windows.size >= MOST)) {
      this.countTogether(entry, ofOne >= MOST_OF_ONE);
      return;
    }
    this.open(entry, 0);
    await this.write(entry).catch(() => undefined);
  }

  /** Writes what was counted in windows that are over, or in all. */
  sweep(all = false): void {
    const now = this.now();
    for (const [key, window] of this.windows) {
      if (!all && window.endsAt > now) continue;
      this.windows.delete(key);
      const left = (this.kinds.get(window.source) ?? 1) - 1;
      if (left > 0) this.kinds.set(window.source, left);
      else this.kinds.delete(window.source);
      if (window.more === 0) continue;
      const details = { ...window.entry.details, times: window.more };
      void this.write({ ...window.entry, requestId: null, details }).catch(() => undefined);
    }
  }

  private open(entry: AuditEntry, more: number): void {
    const source = sourceOf(entry);
    this.windows.set(keyOf(entry), { entry, source, endsAt: this.now() + WINDOW_MS, more });
    this.kinds.set(source, (this.kinds.get(source) ?? 0) + 1);
  }

  private countTogether({ action, actorId, outcome, remoteAddress }: AuditEntry, ofOne: boolean): void {
    const whose = ofOne ? { actorId: action === 'SignIn' ? null : actorId, remoteAddress } : { actorId: null };
    const entry: AuditEntry = { ...whose, action, outcome, details: { code: 'MANY' } };
    const kept = this.windows.get(keyOf(entry));
    if (kept) kept.more += 1;
    else this.open(entry, 1);
  }
}

/** Whoever is known; for strangers, and for whose names they try, the address. */
const sourceOf = ({ action, actorId, remoteAddress }: AuditEntry): string =>
  actorId === null || action === 'SignIn' ? `at ${remoteAddress ?? ''}` : `by ${actorId}`;

const keyOf = ({ action, actingFor, actorId, details, outcome, remoteAddress }: AuditEntry): string =>
  JSON.stringify([action, outcome, actorId, actingFor, remoteAddress, details]);

/** The windows of this process; what is still counted is written when it ends. */
@Injectable()
export class MergedAudit extends AuditWindows implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(Database) dataSource: Database) {
    super((entry) => appendAudit(dataSource, entry));
  }

  onModuleInit(): void {
    this.timer = setInterval(() => this.sweep(), SWEEP_MS).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
    this.sweep(true);
  }
}
