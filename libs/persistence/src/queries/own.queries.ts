import type { RowOf, savedViewList } from '@bangban/contract';
import { type Queryable, rowsOf } from './queryable';

/** Channels on which a person does not want to hear of notices; the inbox is always filled. */
export async function mutedChannels(db: Queryable, personId: string): Promise<readonly string[]> {
  const [row] = await db.query<{ muted: string[] }[]>(
    'SELECT muted_channels AS muted FROM notification_preference WHERE person_id = $1',
    [personId],
  );
  return row?.muted ?? [];
}

export async function saveMutedChannels(db: Queryable, personId: string, channels: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO notification_preference (person_id, muted_channels) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET muted_channels = excluded.muted_channels`,
    [personId, channels],
  );
}

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
