import type { Queryable } from './queryable';

const OPEN = `status IN ('active', 'shelved')`;

/** Projects that go on, in the order of their ids, after one of them. */
export async function openProjectIds(db: Queryable, after: string | null, most: number): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM project WHERE ${OPEN} AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
    [after, most],
  );
  return rows.map(({ id }) => id);
}

export async function countOpenProjects(db: Queryable): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM project WHERE ${OPEN}`);
  return row?.count ?? 0;
}
