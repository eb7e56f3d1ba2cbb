import type { Instant, Reaction, Stream } from '@bangban/kernel';
import { NOW } from './clock.queries';
import type { Queryable } from './queryable';

/** What one file asks of another, as it is written with the event. */
export interface AskedReaction {
  readonly id: string;
  readonly asking_kind: string;
  readonly asking_id: string;
  readonly asking_seq: number;
  /** Which of those that one event asks for. */
  readonly ordinal: number;
  readonly target_kind: string;
  readonly target_id: string;
  readonly command: Reaction['command'];
  readonly about: string | null;
  readonly asked_at: Instant;
}

const ASKED = `id, asking_kind, asking_id, asking_seq, ordinal, target_kind, target_id, command, about, asked_at`;
/** For a statement of one's own; `rows` is an expression of JSON. */
export const insertReactions = (from: string, rows: string): string => `
    INSERT INTO reaction (${ASKED}) SELECT ${ASKED} FROM ${from}jsonb_populate_recordset(NULL::reaction, ${rows})`;

export async function askReactions(db: Queryable, rows: readonly AskedReaction[]): Promise<void> {
  if (rows.length > 0) await db.query(insertReactions('', '$1::jsonb'), [JSON.stringify(rows)]);
}

export interface ReactionRow {
  readonly id: string;
  readonly asking: Stream;
  readonly target: Stream;
  readonly command: Reaction['command'];
  /** What of the asking file it is about, in its own words. */
  readonly about: string | null;
  readonly state: 'pending' | 'done' | 'refused';
  readonly code: string | null;
}

export async function findReaction(db: Queryable, id: string): Promise<ReactionRow | null> {
  const [row] = await db.query<ReactionRow[]>(
    `SELECT id, jsonb_build_object('kind', asking_kind, 'id', asking_id) AS asking,
       jsonb_build_object('kind', target_kind, 'id', target_id) AS target, command, about, state, code FROM reaction WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** What became of it, once. */
export async function settleReaction(db: Queryable, id: string, code: string | null): Promise<void> {
  await db.query(
    `UPDATE reaction SET state = CASE WHEN $2::text IS NULL THEN 'done' ELSE 'refused' END, code = $2, settled_at = ${NOW}
     WHERE id = $1 AND state = 'pending'`,
    [id, code],
  );
}

/** Those to be carried: never given to the engine, or so long ago that it may have lost them. */
export async function reactionsToStart(db: Queryable, most: number, againAfterMs: number): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM reaction WHERE state = 'pending' AND asked_at <= ${NOW}
       AND (started_at IS NULL OR started_at < clock_timestamp() - $2 * interval '1 millisecond')
     ORDER BY started_at NULLS FIRST, asked_at, id LIMIT $1`,
    [most, againAfterMs],
  );
  return rows.map(({ id }) => id);
}

export async function noteReactionsStarted(db: Queryable, ids: readonly string[]): Promise<void> {
  await db.query('UPDATE reaction SET started_at = clock_timestamp() WHERE id = ANY ($1)', [ids]);
}
