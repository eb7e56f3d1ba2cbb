import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { DataSource } from 'typeorm';

/** How often a worker says that it is alive; three missed ones count as absence. */
export const HEARTBEAT_MS = 5_000;

const FORGOTTEN_AFTER = '1 day';

/** Writes the worker's sign of life as long as its Temporal worker runs. */
export function createHeartbeat(dataSource: DataSource, isRunning: () => boolean): () => Promise<boolean> {
  const workerId = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  return async () => {
    if (!isRunning()) return false;
    await dataSource.query(
      `WITH forgotten AS (DELETE FROM worker_heartbeat WHERE at < clock_timestamp() - $2::interval)
       INSERT INTO worker_heartbeat (worker_id, started_at, at) VALUES ($1, clock_timestamp(), clock_timestamp())
       ON CONFLICT (worker_id) DO UPDATE SET at = excluded.at`,
      [workerId, FORGOTTEN_AFTER],
    );
    return false;
  };
}
