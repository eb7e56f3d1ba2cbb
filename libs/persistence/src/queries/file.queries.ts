import type { FileKind } from '@bangban/domain';
import type { Queryable } from './queryable';

/** A file as it stands; its state is the kind's own. */
export interface FileRow {
  readonly id: string;
  readonly kind: FileKind;
  readonly seq: number;
  readonly status: string;
  readonly state: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly lastRecordedAt: Date;
}

const COLUMNS = `id, kind, seq::int, status, state, created_at AS "createdAt", last_recorded_at AS "lastRecordedAt"`;

/** Newest first; kinds beside the project have few. */
export async function listFiles(db: Queryable, kind: FileKind, limit = 100): Promise<readonly FileRow[]> {
  return db.query<FileRow[]>(`SELECT ${COLUMNS} FROM file WHERE kind = $1 ORDER BY created_at DESC, id DESC LIMIT $2`, [
    kind,
    limit,
  ]);
}

export async function findFile(db: Queryable, kind: FileKind, id: string): Promise<FileRow | null> {
  const [row] = await db.query<FileRow[]>(`SELECT ${COLUMNS} FROM file WHERE kind = $1 AND id = $2`, [kind, id]);
  return row ?? null;
}
