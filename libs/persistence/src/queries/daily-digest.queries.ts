import type { Instant } from '@bangban/kernel';
import type { Queryable } from './queryable';

export interface DigestCounts {
  readonly late: number;
  readonly today: number;
  readonly questions: number;
  /** Alerts above the budget that wait for the digest, each once however many channels. */
  readonly held: number;
}

/** What is owed by somebody, who for that reason sees it, and what waits to be told with their digest. */
export async function digestCounts(
  db: Queryable,
  personId: string,
  { before, now }: { readonly now: Instant; readonly before: Instant },
): Promise<DigestCounts> {
  const [row] = await db.query<DigestCounts[]>(
    `SELECT (count(*) FILTER (WHERE o.due_at <= $2))::int AS late,
       (count(*) FILTER (WHERE o.due_at > $2 AND o.due_at <= $3))::int AS today,
       (count(*) FILTER (WHERE o.kind = 'question'))::int AS questions,
       (SELECT count(DISTINCT n.id)::int FROM notification n JOIN delivery d ON d.notification_id = n.id
         WHERE n.recipient_id = $1 AND d.state = 'digest') AS held
     FROM obligation o WHERE o.people @> ARRAY[$1]::text[]`,
    [personId, now, before],
  );
  return row ?? { late: 0, today: 0, questions: 0, held: 0 };
}

/** What waited for the digest has been told with it. */
export async function noteHeldTold(db: Queryable, personId: string): Promise<void> {
  await db.query(
    `UPDATE delivery d SET state = 'delivered', finished_at = clock_timestamp() FROM notification n
     WHERE n.id = d.notification_id AND n.recipient_id = $1 AND d.state = 'digest'`,
    [personId],
  );
}

/** Whether somebody is in office. */
export async function isActive(db: Queryable, personId: string): Promise<boolean> {
  return (await db.query<unknown[]>('SELECT 1 FROM person WHERE id = $1 AND active', [personId])).length > 0;
}

export interface WantedDigest {
  readonly personId: string;
  /** Null: its schedule is to go. */
  readonly at: number | null;
}

/** Writes down whose digest comes when; what differs from before is to be told to the engine. */
export async function wantDigests(
  db: Queryable,
  wanted: readonly { readonly personId: string; readonly at: number }[],
): Promise<void> {
  await db.query(
    `WITH wanted AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS w("personId" text, at int)),
     gone AS (
       UPDATE daily_digest SET at_minute = NULL, applied_at = NULL
       WHERE at_minute IS NOT NULL AND person_id NOT IN (SELECT "personId" FROM wanted))
     INSERT INTO daily_digest (person_id, at_minute) SELECT "personId", at FROM wanted
     ON CONFLICT (person_id) DO UPDATE SET at_minute = excluded.at_minute, applied_at = NULL
       WHERE daily_digest.at_minute IS DISTINCT FROM excluded.at_minute`,
    [JSON.stringify(wanted)],
  );
}

/** Those of which the engine does not know yet. */
export async function digestsToApply(db: Queryable, most: number): Promise<readonly WantedDigest[]> {
  return db.query<WantedDigest[]>(
    `SELECT person_id AS "personId", at_minute AS at FROM daily_digest WHERE applied_at IS NULL ORDER BY person_id LIMIT $1`,
    [most],
  );
}

/** Unless it was wanted otherwise meanwhile. */
export async function noteDigestApplied(db: Queryable, { at, personId }: WantedDigest): Promise<void> {
  if (at === null) {
    await db.query('DELETE FROM daily_digest WHERE person_id = $1 AND at_minute IS NULL', [personId]);
    return;
  }
  await db.query('UPDATE daily_digest SET applied_at = clock_timestamp() WHERE person_id = $1 AND at_minute = $2', [
    personId,
    at,
  ]);
}

/** The engine has lost what it knew: every schedule is made again. How many there are. */
export async function applyDigestsAgain(db: Queryable): Promise<number> {
  const rows = await db.query<{ n: number }[]>(
    `WITH again AS (UPDATE daily_digest SET applied_at = NULL RETURNING 1) SELECT count(*)::int AS n FROM again`,
  );
  return rows[0]?.n ?? 0;
}
