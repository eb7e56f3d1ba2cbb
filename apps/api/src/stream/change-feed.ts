import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ReaderKey } from '@bangban/kernel';
import {
  accessVersion,
  type ChangePosition,
  type ChangeRow,
  changesAfter,
  currentPosition,
  Database,
  unreadOf,
  keysOn,
} from '@bangban/persistence';

/** A change, and what is written on its project now for those who may read it; nothing on a meeting, which a post opens. */
export interface WrittenChange extends ChangeRow {
  readonly written: readonly ReaderKey[];
}

export interface Listener {
  /** Whose notices are counted. */
  readonly recipientId: string;
  /** Whose streams are counted: the person, whoever they act for. */
  readonly personId: string;
  /** When the listener's credential ends by itself, in milliseconds. */
  readonly endsAt: number;
  changed(rows: readonly WrittenChange[]): void;
  unread(count: number): void;
  /** Finds out whether it may still listen, and to what; leaves where it may not. */
  recheck(): Promise<void>;
  /** Is told that it leaves for a newer one. */
  displaced(): void;
}

const POLL_MS = 250;
const BATCH = 1_000;

/** Reads new events once for everybody who listens, and nothing while nobody does. */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  /** In the order in which they came, each with the version of everybody's access at which it was found to be right. */
  private readonly listeners = new Map<Listener, string>();
  private position: ChangePosition | null = null;
  private starting: Promise<ChangePosition> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(Database) private readonly dataSource: Database) {}

  /** From when this resolves on, every commit reaches who listens. @throws when the record is away */
  async ready(): Promise<ChangePosition> {
    if (this.position) return this.position;
    // Asked once for all who come at the same time: a later answer would pass over what the first was promised.
    this.starting ??= currentPosition(this.dataSource)
      .then((position) => (this.position = position))
      .finally(() => (this.starting = null));
    return this.starting;
  }

  /**
   * Changes after a position, for everybody: each listener is told what it may see of them. Who reads their projects is asked
   * after them, and so whoever had left one when it changed is told nothing of it.
   */
  async after(position: ChangePosition, most: number): Promise<readonly WrittenChange[]> {
    const rows = await changesAfter(this.dataSource, position, most);
    const projects = rows.filter(({ kind }) => kind === 'project').map(({ fileId }) => fileId);
    const written = await keysOn(this.dataSource, [...new Set(projects)]);
    return rows.map((row) => ({ ...row, written: written.get(row.fileId) ?? [] }));
  }

  /** Beyond `most` of one person, whoever of them listens for longest leaves. Returns how to leave. */
  listen(listener: Listener, most: number): () => void {
    const own = [...this.listeners.keys()].filter(({ personId }) => personId === listener.personId);
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - most))) {
      this.listeners.delete(oldest);
      oldest.displaced();
    }
    // Looked at in the next round: what changed since its caller was read may have passed by.
    this.listeners.set(listener, '');
    if (this.listeners.size === 1) this.next();
    return () => {
      this.listeners.delete(listener);
    };
  }

  onModuleDestroy(): void {
    this.listeners.clear();
    if (this.timer) clearTimeout(this.timer);
  }

  private next(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.round(), POLL_MS);
  }

  private async round(): Promise<void> {
    if (this.listeners.size === 0) {
      this.position = null;
      return;
    }
    try {
      const rows = await this.after(await this.ready(), BATCH);
      // After the changes: whatever right was gone when one of them was committed is gone in this reading.
      await this.recheck(await accessVersion(this.dataSource));
      const last = rows.at(-1);
      if (last) {
        this.position = [last.tx, last.fileId, last.seq];
        for (const listener of this.listeners.keys()) listener.changed(rows);
        await this.tellUnread();
      }
    } catch {
      // The record is away: the same position is read again in the next round, nothing is skipped.
    }
    this.next();
  }

  /** Everybody whose rights may have changed since they were looked at, together. */
  private async recheck(version: string): Promise<void> {
    const now = Date.now();
    const due = [...this.listeners].filter(([{ endsAt }, seen]) => seen !== version || endsAt <= now);
    await Promise.all(
      due.map(async ([listener]) => {
        await listener.recheck();
        if (this.listeners.has(listener)) this.listeners.set(listener, version);
      }),
    );
  }

  private async tellUnread(): Promise<void> {
    const listeners = [...this.listeners.keys()];
    const counts = await unreadOf(this.dataSource, [...new Set(listeners.map(({ recipientId }) => recipientId))]);
    for (const listener of listeners) listener.unread(counts[listener.recipientId] ?? 0);
  }
}
