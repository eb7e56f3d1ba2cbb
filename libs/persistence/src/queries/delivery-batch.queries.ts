import { randomUUID } from 'node:crypto';
import { NOW } from './clock.queries';
import type { Queryable } from './queryable';

/** Deliveries of a batch at most: their mails are sent by one activity. */
const SIZE = 20;

/** Batches with deliveries that nobody has noted as started, oldest first. */
export async function waitingBatches(db: Queryable, most: number): Promise<string[]> {
  const rows = await db.query<{ batch: string }[]>(
    `SELECT batch FROM delivery WHERE state = 'pending' AND batch IS NOT NULL
     GROUP BY batch ORDER BY min(created_at), batch LIMIT $1`,
    [most],
  );
  return rows.map(({ batch }) => batch);
}

/**
 * Puts the deliveries that are to leave and wait longest into new batches, each in one: what another starter is just claiming is left to it.
 * Committed when this resolves.
 */
export async function claimBatches(db: Queryable, most: number): Promise<string[]> {
  if (most <= 0) return [];
  const rows = await db.query<{ batch: string }[]>(
    `WITH free AS MATERIALIZED (
       SELECT id, created_at FROM delivery WHERE state = 'pending' AND batch IS NULL AND leaves_at <= ${NOW}
       ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED),
     numbered AS (SELECT id, row_number() OVER (ORDER BY created_at, id) - 1 AS n FROM free),
     claimed AS (
       UPDATE delivery d SET batch = ($2::text[])[n / $3::int + 1] FROM numbered WHERE d.id = numbered.id RETURNING d.batch)
     SELECT DISTINCT batch FROM claimed`,
    [most * SIZE, Array.from({ length: most }, () => randomUUID()), SIZE],
  );
  return rows.map(({ batch }) => batch);
}

/** Notes that these have been started. A row that somebody is writing into is left to him: what becomes of it stands there. */
export async function noteStarted(db: Queryable, batches: readonly string[]): Promise<void> {
  await db.query(
    `UPDATE delivery SET state = 'started' WHERE id IN (
       SELECT id FROM delivery WHERE batch = ANY ($1) AND state = 'pending' FOR UPDATE SKIP LOCKED)`,
    [batches],
  );
}
