import type { AdoptedKind, adoptionList, RowOf } from '@bangban/contract';
import { NOW } from './clock.queries';
import { type Queryable, rowsOf } from './queryable';

/** What was published, taken over by every open project, one after the other. */
export type AdoptionRow = RowOf<typeof adoptionList>;

const COLUMNS = `id, kind, version, asked_by AS "askedBy", asked_at AS "askedAt", total, changed, unchanged, refused,
  finished_at AS "finishedAt"`;

/** Newest first. */
export async function listAdoptions(db: Queryable, limit = 50): Promise<readonly AdoptionRow[]> {
  return rowsOf<AdoptionRow>(db, `SELECT ${COLUMNS} FROM adoption ORDER BY asked_at DESC, id LIMIT $1`, [limit]);
}

/** Asks for it once: what has been asked for before is answered as it stands. */
export async function askForAdoption(
  db: Queryable,
  { askedBy, id, kind, version }: Pick<AdoptionRow, 'id' | 'kind' | 'version' | 'askedBy'>,
): Promise<AdoptionRow> {
  await db.query(
    `INSERT INTO adoption (id, kind, version, asked_by, asked_at, total)
     SELECT $1, $2, $3, $4, ${NOW}, count(*) FROM project WHERE status IN ('active', 'shelved')
     ON CONFLICT (kind, version) DO NOTHING`,
    [id, kind, version, askedBy],
  );
  const [row] = await rowsOf<AdoptionRow>(db, `SELECT ${COLUMNS} FROM adoption WHERE kind = $1 AND version = $2`, [
    kind,
    version,
  ]);
  if (!row) throw new Error('asked for, and not there');
  return row;
}

/** Those that are not done, oldest first. */
export async function openAdoptions(db: Queryable): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    'SELECT id FROM adoption WHERE finished_at IS NULL ORDER BY asked_at, id',
  );
  return rows.map(({ id }) => id);
}

/** Where one stands: the next projects in the order of their ids. Null when it is done, or was never asked for. */
export async function nextOfAdoption(
  db: Queryable,
  id: string,
  most: number,
): Promise<(Pick<AdoptionRow, 'kind' | 'version'> & { after: string | null; projectIds: string[] }) | null> {
  const [row] = await db.query<{ kind: AdoptedKind; version: number; after: string | null; projectIds: string[] }[]>(
    `SELECT a.kind, a.version, a.after, ARRAY(SELECT p.id FROM project p
       WHERE p.status IN ('active', 'shelved') AND (a.after IS NULL OR p.id > a.after) ORDER BY p.id LIMIT $2) AS "projectIds"
     FROM adoption a WHERE a.id = $1 AND a.finished_at IS NULL`,
    [id, most],
  );
  return row ?? null;
}

export interface AdoptionProgress {
  /** Where the piece began: one that was noted before is not noted again. */
  readonly from: string | null;
  /** The last project of the piece; null where there was none left. */
  readonly to: string | null;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly projectId: string; readonly code: string }[];
}

/** Notes what became of a piece, once; a piece without projects was the last. */
export async function noteAdoption(db: Queryable, id: string, piece: AdoptionProgress): Promise<void> {
  await db.query(
    `UPDATE adoption SET after = coalesce($3::uuid, after), changed = changed + $4, unchanged = unchanged + $5,
       refused = refused || $6::jsonb, finished_at = CASE WHEN $3::uuid IS NULL THEN ${NOW} END
     WHERE id = $1 AND finished_at IS NULL AND after IS NOT DISTINCT FROM $2::uuid`,
    [id, piece.from, piece.to, piece.changed, piece.unchanged, JSON.stringify(piece.refused)],
  );
}
