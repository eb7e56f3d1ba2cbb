import type { ReaderKey } from '@bangban/kernel';
import type { Queryable } from './queryable';
import { GUARDED_FIELDS, type GuardedField } from '@bangban/contract/vocabulary';
import { fieldRead, type Scoped, seen } from './seen';

/** What is written on a project for its readers: for whoever administers access, who sees nothing else of it. */
export interface WrittenOn {
  readonly projectId: string;
  readonly keys: readonly { readonly key: ReaderKey; readonly near: boolean }[];
  readonly owing: readonly string[];
}

const MOST_OF_A_NAME = 5;

/** Those with exactly this id or name. */
export async function writtenOn(db: Queryable, named: string): Promise<readonly WrittenOn[]> {
  return db.query<WrittenOn[]>(
    `SELECT p.id AS "projectId",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'near', k.near) ORDER BY k.key), '[]')
        FROM (SELECT r.key, bool_or(r.source = p.id) AS near FROM reader r WHERE r.project_id = p.id GROUP BY r.key) k)
         AS keys,
       ARRAY(SELECT DISTINCT unnest(o.people) FROM obligation o WHERE o.project_id = p.id ORDER BY 1) AS owing
     FROM project p WHERE p.id::text = $1 OR p.name = $1 ORDER BY p.id LIMIT ${MOST_OF_A_NAME}`,
    [named],
  );
}

/** How many projects this scope shows, and on how many of them each guarded field is read. */
export async function countSeen(
  db: Scoped,
): Promise<{ readonly projects: number } & Readonly<Record<GuardedField, number>>> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const condition = seen(db, 'p.id', bind);
  const read = (field: GuardedField): string =>
    `(count(*) FILTER (WHERE ${fieldRead(db.fields[field], 'p.id', bind)}))::int AS ${field}`;
  const [row] = await db.query<({ projects: number } & Record<GuardedField, number>)[]>(
    `SELECT count(*)::int AS projects, ${GUARDED_FIELDS.map(read).join(', ')} FROM project p WHERE ${condition}`,
    values,
  );
  return row ?? { projects: 0, phone: 0, amount: 0 };
}
