import type { RowOf, savedViewList } from '@bangban/contract';
import { type Queryable, rowsOf } from './queryable';

export type SavedViewRow = RowOf<typeof savedViewList>;

export async function listSavedViews(db: Queryable, personId: string): Promise<readonly SavedViewRow[]> {
  return rowsOf(
    db,
    `SELECT id, name, address, created_at AS "createdAt" FROM saved_view WHERE person_id = $1
     ORDER BY created_at LIMIT 100`,
    [personId],
  );
}

export async function addSavedView(
  db: Queryable,
  personId: string,
  view: Omit<SavedViewRow, 'createdAt'>,
): Promise<void> {
  await db.query('INSERT INTO saved_view (id, person_id, name, address) VALUES ($1, $2, $3, $4)', [
    view.id,
    personId,
    view.name,
    view.address,
  ]);
}

/** False when the person has no such view. */
export async function removeSavedView(db: Queryable, personId: string, id: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH gone AS (DELETE FROM saved_view WHERE id = $2 AND person_id = $1 RETURNING 1)
     SELECT count(*)::int AS n FROM gone`,
    [personId, id],
  );
  return (row?.n ?? 0) > 0;
}
