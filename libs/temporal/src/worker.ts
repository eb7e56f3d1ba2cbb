import type { NativeConnection, Worker, WorkerOptions } from '@temporalio/worker';
import { bundleOf } from './bundle';
import { connectionOptions, type TemporalSettings } from './settings';

export interface WorkerParts {
  /** Where the workflows' sources begin; without it, the worker takes activities only. */
  readonly workflowsPath?: string;
  readonly activities: object;
  /** Of activities at a time. Default 20. */
  readonly slots?: number;
  readonly identity?: string;
  /** How long activities may run on once the worker is told to stop. Default 10 s. */
  readonly drainMs?: number;
}

/** Loaded by those that run workers: it brings the engine's native core, of which a mere client has no need. */
const core = () => import('@temporalio/worker');

/** A native connection for a worker. @throws when the server is away */
export async function connectNative(settings: TemporalSettings): Promise<NativeConnection> {
  const { NativeConnection } = await core();
  return NativeConnection.connect(connectionOptions(settings));
}

const DRAIN_MS = 10_000;
const FORCE_AFTER_MS = 20_000;
/** Each holds one PostgreSQL connection at most; more of them would only queue for the pool. */
const SLOTS = 20;
const POLLS = 5;

/**
 * A worker of this installation, sized for a small machine that it shares with PostgreSQL and Temporal: few polls are
 * enough to keep two cores busy, and each further one costs the server a long-poll. Close the connection after `run()`.
 */
export async function createWorker(
  connection: NativeConnection,
  settings: TemporalSettings,
  parts: WorkerParts,
): Promise<Worker> {
  const { slots = SLOTS } = parts;
  const options: WorkerOptions = {
    connection,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
    ...(parts.workflowsPath === undefined ? {} : { workflowBundle: await bundleOf(parts.workflowsPath) }),
    activities: parts.activities,
    maxConcurrentWorkflowTaskPolls: POLLS,
    maxConcurrentActivityTaskPolls: Math.min(POLLS, slots),
    maxConcurrentActivityTaskExecutions: slots,
    shutdownGraceTime: parts.drainMs ?? DRAIN_MS,
    // A worker that fails inside (not merely loses its server) waits for ever for what it can no longer complete.
    shutdownForceTime: (parts.drainMs ?? DRAIN_MS) + FORCE_AFTER_MS,
    ...(parts.identity === undefined ? {} : { identity: parts.identity }),
  };
  const { Worker } = await core();
  return Worker.create(options);
}

/**
 * Runs workers until all have ended: where one ends, the others are told to, too.
 * @throws what the first of them failed with
 */
export async function runTogether(workers: readonly Worker[]): Promise<void> {
  const ends = await Promise.allSettled(workers.map((worker) => worker.run().finally(() => stopAll(workers))));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Tells those that run to stop; what they are doing may be finished. */
export function stopAll(workers: readonly Worker[]): void {
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
}
