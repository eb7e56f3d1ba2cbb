import type { FieldSight, FieldSights, Sight } from '@bangban/domain';
import { EVERYTHING, type Scope } from '@bangban/kernel';
import type { Queryable } from './queryable';

/** A question to the record, and what whoever asks it may see. */
export interface Scoped extends Queryable {
  readonly scope: Scope;
  /** Projects on which a reader of some files owes something, and which they see therefore. */
  readonly owed: readonly string[];
  /** A reader of some files who sees, at this instant, every project that there is. */
  readonly whole: boolean;
  /** On which of these projects they read which guarded field. */
  readonly fields: FieldSights;
}

/** What narrows a question. */
export type Narrowing = Pick<Scoped, 'scope' | 'owed' | 'whole'>;

/** Asked outside a reading: of what is somebody's own, as far as they see what it is about. */
export async function scopedTo({ fields, scope }: Sight, db: Queryable): Promise<Scoped> {
  return { query: (sql, values) => db.query(sql, values), scope, fields, ...(await reachIn(db, scope)) };
}

/**
 * Whether these keys open every project that there is. Most readers are known by the first few projects not to; of
 * the others the projects with a key of theirs are counted, by the index.
 */
const OPENS_ALL = `CASE
  WHEN EXISTS (SELECT 1 FROM (SELECT s.keys FROM reader_set s LIMIT 100) first WHERE NOT first.keys && $2::text[]) THEN false
  ELSE (SELECT count(*) FROM reader_set r WHERE r.keys && $2::text[]) = (SELECT count(*) FROM project) END`;

/** Projects on which those of this scope owe something, and whether it is all of them; never asked where everything is read. */
export async function reachIn(db: Queryable, scope: Scope): Promise<Pick<Scoped, 'owed' | 'whole'>> {
  const keys = scope.all ? [] : scope.keys;
  if (keys.length === 0) return { owed: [], whole: false };
  const people = keys.flatMap((key) => (key.startsWith('person:') ? [key.slice(7)] : []));
  const [row] = await db.query<Pick<Scoped, 'owed' | 'whole'>[]>(
    `SELECT ARRAY(SELECT DISTINCT project_id FROM obligation WHERE people && $1::text[]) AS owed,
       ${OPENS_ALL} AS whole`,
    [people, keys],
  );
  return row ?? { owed: [], whole: false };
}

/** For the system's own work, which is nobody's reading: everything. */
export const unscoped = (db: Queryable): Scoped => ({
  query: (sql, values) => db.query(sql, values),
  scope: EVERYTHING,
  owed: [],
  whole: true,
  fields: { phone: 'all', amount: 'all' },
});

/**
 * What is seen by this reader, as SQL for the column that holds a row's project: the first wall. `bind` gives a value its
 * place among the parameters. A test of each row, whatever the planner expects of it (IS TRUE): as a join it would fetch all
 * that is seen before it puts a page in order.
 */
export function seen({ owed, scope, whole }: Narrowing, projectId: string, bind: (value: unknown) => string): string {
  if (scope.all || whole) return 'true';
  return `(${projectId} IN (SELECT r.project_id FROM reader_set r WHERE r.keys && ${bind(scope.keys)}::text[]
    UNION ALL SELECT unnest(${bind(owed)}::uuid[]))) IS TRUE`;
}

/** Where this reader reads a guarded field, as SQL for the column that holds a row's project: one that they see. */
export function fieldRead(sight: FieldSight, projectId: string, bind: (value: unknown) => string): string {
  if (sight === 'all') return 'true';
  const { anywhere, near } = sight;
  const keys = (list: readonly string[]): string => `r.key = ANY (${bind(list)}::text[])`;
  return `EXISTS (SELECT 1 FROM reader r WHERE r.project_id = ${projectId}
    AND (${keys(anywhere)} OR (r.source = ${projectId} AND ${keys(near)})))`;
}

/** Whether this reader reads the amounts of a project that they see. */
export async function readsAmounts(db: Scoped, projectId: string): Promise<boolean> {
  if (db.fields.amount === 'all') return true;
  const values: unknown[] = [projectId];
  const reads = fieldRead(db.fields.amount, '$1::uuid', (value) => `$${values.push(value)}`);
  return (await db.query<{ reads: boolean }[]>(`SELECT ${reads} AS reads`, values))[0]?.reads === true;
}

/**
 * Who stands on a project on which this reader reads how people are reached. Nobody where everything is read: who is asked
 * for then is no question.
 */
export async function peopleTogether(db: Scoped): Promise<ReadonlySet<string>> {
  if (db.scope.all) return new Set();
  const { phone } = db.fields;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const there = phone === 'all' ? seen(db, 'o.project_id', bind) : fieldRead(phone, 'o.project_id', bind);
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT split_part(o.key, ':', 2) AS id FROM reader o WHERE o.key NOT LIKE 'unit:%' AND ${there}`,
    values,
  );
  return new Set(rows.map(({ id }) => id));
}
