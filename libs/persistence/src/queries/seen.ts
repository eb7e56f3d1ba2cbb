import type { FieldReaders } from '@bangban/contract/vocabulary';
import { EVERYTHING, type Scope } from '@bangban/kernel';
import type { Queryable } from './queryable';

/** A question to the record, and what whoever asks it may see. */
export interface Scoped extends Queryable {
  readonly scope: Scope;
}

/** For the system's own work, which is nobody's reading: everything. */
export const unscoped = (db: Queryable): Scoped => ({
  query: (sql, values) => db.query(sql, values),
  scope: EVERYTHING,
});

/**
 * What is seen by this reader, as SQL for the column that holds a row's project: the first wall. `bind` gives a value its
 * place among the parameters.
 */
export function seen({ scope }: Pick<Scoped, 'scope'>, projectId: string, bind: (value: unknown) => string): string {
  if (scope.all) return 'true';
  const people = scope.keys.flatMap((key) => (key.startsWith('person:') ? [key.slice('person:'.length)] : []));
  return `${projectId} IN (SELECT r.project_id FROM reader_set r WHERE r.keys && ${bind(scope.keys)}::text[]
    UNION SELECT o.project_id FROM obligation o WHERE o.people && ${bind(people)}::text[])`;
}

/** Whether this reader stands on the project itself, not only on one of its matters; who reads the city does. */
export function near({ scope }: Pick<Scoped, 'scope'>, projectId: string, bind: (value: unknown) => string): string {
  if (scope.all) return 'true';
  return `EXISTS (SELECT 1 FROM reader r
    WHERE r.project_id = ${projectId} AND r.source = ${projectId} AND r.key = ANY (${bind(scope.keys)}::text[]))`;
}

/**
 * Who stands on a project on which this reader stands too; where the policy lets whoever reads a file read its telephones,
 * on a project that they see. Nobody where everything is read: who is asked for then is no question.
 */
export async function peopleTogether(db: Scoped, who: FieldReaders): Promise<ReadonlySet<string>> {
  if (db.scope.all) return new Set();
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const there = who === 'party' ? near(db, 'o.project_id', bind) : seen(db, 'o.project_id', bind);
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT split_part(o.key, ':', 2) AS id FROM reader o WHERE o.key NOT LIKE 'unit:%' AND ${there}`,
    values,
  );
  return new Set(rows.map(({ id }) => id));
}
