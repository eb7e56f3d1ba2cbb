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

const FORGOTTEN_AFTER = '1 day';

/** A worker's sign of life; those that gave none for a day are forgotten. */
export async function noteWorkerAlive(db: Queryable, workerId: string): Promise<void> {
  await db.query(
    `WITH forgotten AS (DELETE FROM worker_heartbeat WHERE at < clock_timestamp() - $2::interval)
     INSERT INTO worker_heartbeat (worker_id, started_at, at) VALUES ($1, clock_timestamp(), clock_timestamp())
     ON CONFLICT (worker_id) DO UPDATE SET at = excluded.at`,
    [workerId, FORGOTTEN_AFTER],
  );
}

/** Throws where the record is away or not migrated yet. */
export async function assertInstalled(db: Queryable): Promise<void> {
  await db.query('SELECT 1 FROM installation');
}

/** True while nobody can sign in: a new installation. */
export async function hasNoAccounts(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ empty: boolean }[]>('SELECT NOT EXISTS (SELECT 1 FROM account) AS empty');
  return row?.empty ?? false;
}

/** From now on the clock of this installation can be moved. */
export async function markAsDemo(db: Queryable): Promise<void> {
  await db.query('UPDATE installation SET demo = true');
}

/** Counts as PostgreSQL tells them: text, since they may be large. */
export interface RelayFigures {
  readonly lag: string;
  readonly rows: string;
  readonly pending: string;
  readonly started: string;
  readonly failed: string;
}

/** What waits to be told and to be sent; null where the record gives no answer. */
export async function relayFigures(db: Queryable): Promise<RelayFigures | null> {
  const [row] = await db.query<RelayFigures[]>(`
    SELECT (SELECT greatest(coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0), 0) FROM outbox) AS lag,
      (SELECT count(*) FROM outbox) AS rows,
      count(*) FILTER (WHERE state = 'pending') AS pending, count(*) FILTER (WHERE state = 'started') AS started,
      count(*) FILTER (WHERE state = 'failed') AS failed
    FROM delivery WHERE state IN ('pending', 'started', 'failed')`);
  return row ?? null;
}
