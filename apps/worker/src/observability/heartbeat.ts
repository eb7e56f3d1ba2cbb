import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Database, noteWorkerAlive } from '@bangban/persistence';

/** How often a worker says that it is alive; three missed ones count as absence. */
export const HEARTBEAT_MS = 5_000;

/** Writes the worker's sign of life as long as its Temporal worker runs. */
export function createHeartbeat(dataSource: Database, isRunning: () => boolean): () => Promise<boolean> {
  const workerId = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  return async () => {
    if (!isRunning()) return false;
    await noteWorkerAlive(dataSource, workerId);
    return false;
  };
}
