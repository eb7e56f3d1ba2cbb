import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type ChangePosition, type ChangeRow, changesAfter, currentPosition, unreadOf } from '@bangban/persistence';
import { DataSource } from 'typeorm';

export interface Listener {
  /** Whose notices are counted. */
  readonly recipientId: string;
  changed(rows: readonly ChangeRow[]): void;
  unread(count: number): void;
}

const POLL_MS = 250;
const BATCH = 1_000;

/** Reads new events once for everybody who listens, and nothing while nobody does. */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private position: ChangePosition | null = null;
  private starting: Promise<ChangePosition> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** From when this resolves on, every commit reaches who listens. @throws when the record is away */
  async ready(): Promise<ChangePosition> {
    if (this.position) return this.position;
    // Asked once for all who come at the same time: a later answer would pass over what the first was promised.
    this.starting ??= currentPosition(this.dataSource)
      .then((position) => (this.position = position))
      .finally(() => (this.starting = null));
    return this.starting;
  }

  /** Returns how to leave. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
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
      const rows = await changesAfter(this.dataSource, await this.ready(), BATCH);
      const last = rows.at(-1);
      if (last) {
        this.position = [last.tx, last.projectId, last.seq];
        for (const listener of this.listeners) listener.changed(rows);
        await this.tellUnread();
      }
    } catch {
      // The record is away: the same position is read again in the next round, nothing is skipped.
    }
    this.next();
  }

  private async tellUnread(): Promise<void> {
    const listeners = [...this.listeners];
    const counts = await unreadOf(this.dataSource, [...new Set(listeners.map(({ recipientId }) => recipientId))]);
    for (const listener of listeners) listener.unread(counts[listener.recipientId] ?? 0);
  }
}
