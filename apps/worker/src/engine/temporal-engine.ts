import {
  connectNative,
  createWorker,
  prepareNamespace,
  runTogether,
  stopAll,
  type TemporalSettings,
} from '@bangban/temporal';
import { deliveryQueue, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import type { NativeConnection, Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';

export interface TemporalEngineOptions {
  readonly settings: TemporalSettings;
  readonly workflowsPath: string;
  readonly activities: object;
  /** Activities that others may hold up for long; a worker of their own takes them, on a task queue of their own. */
  readonly deliveries: object;
  readonly onState: (state: 'waiting' | 'running' | 'stopped', error?: unknown) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const RETENTION_DAYS = 30;
/** Batches or single mails at a time: with four mails a batch, what a mail server may be asked to take at once. */
const DELIVERY_SLOTS = 5;

/**
 * The Temporal workers, kept alive, both or none: it waits for a server that is away, makes namespace and search attributes
 * where they are missing, and starts anew when a connection breaks for good.
 */
export class TemporalEngine {
  private readonly stopping = new AbortController();
  private workers: readonly Worker[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly options: TemporalEngineOptions) {}

  get isRunning(): boolean {
    return this.workers.length > 0 && this.workers.every((worker) => worker.getState() === 'RUNNING');
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Lets activities under way finish. */
  async stop(): Promise<void> {
    this.stopping.abort();
    stopAll(this.workers);
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await this.serve(() => (failures = 0));
      } catch (error) {
        if (!signal.aborted) this.options.onState('waiting', error);
      }
      const wait = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      if (!signal.aborted) await pause(wait, undefined, { signal }).catch(() => undefined);
    }
    this.options.onState('stopped');
  }

  private async serve(onRunning: () => void): Promise<void> {
    const { activities, deliveries, onState, settings, workflowsPath } = this.options;
    await prepareNamespace(settings, {
      retentionDays: RETENTION_DAYS,
      keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name],
    });
    const connection: NativeConnection = await connectNative(settings);
    try {
      const apart = { ...settings, taskQueue: deliveryQueue(settings.taskQueue) };
      this.workers = [
        await createWorker(connection, settings, { workflowsPath, activities }),
        await createWorker(connection, apart, { activities: deliveries, slots: DELIVERY_SLOTS }),
      ];
      if (this.stopping.signal.aborted) return;
      onState('running');
      onRunning();
      await runTogether(this.workers);
    } finally {
      this.workers = [];
      await connection.close().catch(() => undefined);
    }
  }
}
