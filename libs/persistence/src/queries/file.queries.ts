import type { Instant } from '@bangban/kernel';
import { type Queryable, rowsOf } from './queryable';
import { type Scoped, seenFileOf } from './seen';

/** A file as it stands; its state is the kind's own, as its decider made it: nobody else writes it. */
export interface FileRow<State = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly seq: number;
  readonly status: string;
  readonly state: State;
  readonly createdAt: Instant;
  readonly lastRecordedAt: Instant;
}

const COLUMNS = `id, kind, seq::int, status, state, created_at AS "createdAt", last_recorded_at AS "lastRecordedAt"`;

/** Newest first; kinds beside the project have few. */
export async function listFiles<State>(db: Scoped, kind: string, limit = 100): Promise<readonly FileRow<State>[]> {
  const values: unknown[] = [kind, limit];
  const seen = seenFileOf(db, 'file', (value) => `$${values.push(value)}`);
  return rowsOf<FileRow<State>>(
    db,
    `SELECT ${COLUMNS} FROM file WHERE kind = $1 AND ${seen} ORDER BY created_at DESC, id DESC LIMIT $2`,
    values,
  );
}

/** Null too where whoever asks does not read it. */
export async function findFile<State>(db: Scoped, kind: string, id: string): Promise<FileRow<State> | null> {
  const values: unknown[] = [kind, id];
  const seen = seenFileOf(db, 'file', (value) => `$${values.push(value)}`);
  const sql = `SELECT ${COLUMNS} FROM file WHERE kind = $1 AND id = $2 AND ${seen}`;
  const [row] = await rowsOf<FileRow<State>>(db, sql, values);
  return row ?? null;
}

/** The file that published a version; null for one that came with the installation. */
export async function publishingFile(db: Queryable, kind: string, version: number): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>(
    `SELECT id FROM file WHERE kind = $1 AND status = 'published' AND (state->>'version')::int = $2`,
    [kind, version],
  );
  return row?.id ?? null;
}
