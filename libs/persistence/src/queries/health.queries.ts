import type { Queryable } from './queryable';

export interface RecordHealth {
  /** Seconds since a worker last gave a sign of life; null when none ever did. */
  readonly workerAgeSeconds: number | null;
  /** By how many seconds the relay is late with its oldest row; 0 when nothing is due. */
  readonly relayLagSeconds: number;
  readonly outboxRows: number;
  readonly failedDeliveries: number;
}

export async function recordHealth(db: Queryable): Promise<RecordHealth> {
  const [row] = await db.query<RecordHealth[]>(`
    SELECT (SELECT extract(epoch FROM clock_timestamp() - max(at))::float8 FROM worker_heartbeat) AS "workerAgeSeconds",
      (SELECT greatest(coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0), 0)::float8 FROM outbox)
        AS "relayLagSeconds",
      (SELECT count(*)::int FROM outbox) AS "outboxRows",
      (SELECT count(*)::int FROM delivery WHERE state = 'failed') AS "failedDeliveries"`);
  if (!row) throw new Error('no answer');
  return row;
}
