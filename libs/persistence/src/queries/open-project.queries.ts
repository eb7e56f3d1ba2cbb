import type { Instant } from '@bangban/kernel';
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

const SINCE = `(${OPEN} OR last_recorded_at >= $1)`;

/** Projects in which something has happened since, or that go on, in the order of their ids, after one of them. */
export async function projectsSince(
  db: Queryable,
  from: Instant,
  after: string | null,
  most: number,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.query(
    `SELECT id, name FROM project WHERE ${SINCE} AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [from, after, most],
  );
}

export async function countProjectsSince(db: Queryable, from: Instant): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM project WHERE ${SINCE}`, [
    from,
  ]);
  return row?.count ?? 0;
}
