import { type Database, dataSourceOf } from '../database';
import type { Queryable } from './queryable';

/** Kinds of file that a workflow escorts. */
export type ToldKind = 'project' | 'meeting';

/** Has the workflows of projects told what the record holds; which projects, whoever uses it adds. */
export const TELL_PROJECTS = `INSERT INTO outbox (stream_kind, stream_id, seq) SELECT 'project', id, seq FROM project`;
export const TELL_MEETINGS = `INSERT INTO outbox (stream_kind, stream_id, seq) SELECT kind, id, seq FROM file
  WHERE kind = 'meeting' AND status NOT IN ('issued', 'cancelled')`;

/**
 * One round of telling: the files of a kind whose rows are due, with all rows of each, claimed so that several rounds share the work.
 * `tell` says of which it has told: their rows go with the transaction, and a round that is killed loses nothing.
 */
export async function takeOutbox(
  database: Database,
  kind: ToldKind,
  most: number,
  tell: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  await dataSourceOf(database).transaction(async (db) => {
    const rows = await db.query<{ id: string; stream_id: string }[]>(
      `SELECT id, stream_id FROM outbox WHERE stream_kind = $2 AND stream_id IN (
         SELECT stream_id FROM outbox WHERE stream_kind = $2 AND due_at <= clock_timestamp() ORDER BY due_at LIMIT $1)
       ORDER BY id FOR UPDATE SKIP LOCKED`,
      [most, kind],
    );
    if (rows.length === 0) return;
    const told = new Set(await tell([...new Set(rows.map(({ stream_id }) => stream_id))]));
    const done = rows.filter(({ stream_id }) => told.has(stream_id)).map(({ id }) => id);
    await db.query('DELETE FROM outbox WHERE id = ANY ($1::bigint[])', [done]);
  });
}

const OPEN = `${TELL_PROJECTS} WHERE status IN ('active', 'shelved')`;

/** Has the workflows of all open projects told, or of one; how many there are. */
export async function tellOpenProjects(db: Queryable, projectId: string | null = null): Promise<number> {
  return countOf(db, `${OPEN} AND ($1::uuid IS NULL OR id = $1) RETURNING 1`, [projectId]);
}

/** Has the workflows of all meetings told that are not over; how many there are. */
export async function tellOpenMeetings(db: Queryable): Promise<number> {
  return countOf(db, `${TELL_MEETINGS} RETURNING 1`);
}

/** A project at its end whose workflow still runs: told once more, it ends with it. */
export async function tellEndedProjects(db: Queryable, ids: readonly string[]): Promise<void> {
  await db.query(`${TELL_PROJECTS} WHERE id = ANY ($1::uuid[]) AND status NOT IN ('active', 'shelved')`, [ids]);
}

/** Those of some ids that are projects of the record. */
export async function projectsOfRecord(db: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }[]>('SELECT id FROM project WHERE id = ANY ($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Deliveries wait again in the batch that they have, or alone: a workflow that carries one still is found under the id. */
export async function startDeliveriesAgain(db: Queryable): Promise<number> {
  return countOf(
    db,
    `UPDATE delivery SET state = 'pending', batch = coalesce(batch, id) WHERE state = 'started' RETURNING 1`,
  );
}

/** Failed ones in a new batch: their old workflow has done with them, and may run on for others. */
export async function retryFailedDeliveries(db: Queryable): Promise<number> {
  return countOf(
    db,
    `UPDATE delivery SET state = 'pending', batch = NULL, finished_at = NULL WHERE state = 'failed' RETURNING 1`,
  );
}

/** How many rows a changing statement with RETURNING touched. */
async function countOf(db: Queryable, sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(`WITH done AS (${sql}) SELECT count(*)::int AS n FROM done`, values);
  return row?.n ?? 0;
}
