import type { FieldSight, FieldSights, Sight } from '@bangban/domain';
import { EVERYTHING, type Scope } from '@bangban/kernel';
import { EVERYONE } from '../wall';
import type { Queryable } from './queryable';

/** A question to the record, and what whoever asks it may see. */
export interface Scoped extends Queryable {
  readonly scope: Scope;
  /** Projects on which a reader of some files owes something, and which they see therefore. */
  readonly owed: readonly string[];
  /** The few projects that a reader of nearly all does not see at this instant, none of one who sees them all; null: many. */
  readonly hidden: readonly string[] | null;
  /** Where whoever asks belongs: what is kept from one of these units is kept from them. */
  readonly units: readonly string[];
  /** On which of these projects they read which guarded field. */
  readonly fields: FieldSights;
}

/** What narrows a question. */
export type Narrowing = Pick<Scoped, 'scope' | 'owed' | 'hidden' | 'units'>;

/** Whether no project is hidden from whoever asks: neither their questions nor the wall look at rows. */
export const seesEvery = ({ hidden, scope }: Pick<Scoped, 'scope' | 'hidden'>): boolean =>
  scope.all || hidden?.length === 0;

/** Asked outside a reading: of what is somebody's own, as far as they see what it is about. Of projects: files are read in one. */
export async function scopedTo({ fields, scope }: Sight, db: Queryable): Promise<Scoped> {
  return { query: (sql, values) => db.query(sql, values), scope, fields, units: [], ...(await reachIn(db, scope)) };
}

/** Of more hidden projects than this, or than a tenth of all, it is cheaper to know those that are seen. */
const FEW = 500;

/**
 * Which projects these keys do not open, where they are few. Most readers are known by the first projects not to be such,
 * and all the others by looking through the keys once: every project has its row of them.
 */
const HIDDEN = `CASE WHEN n <= ${FEW}
    AND (SELECT count(*) FROM (SELECT FROM reader_set LIMIT 10 * (SELECT n FROM counted)) s) = 10 * n
  THEN ARRAY(SELECT project_id FROM shut) END`;

/** Projects on which those of this scope owe something, and which are hidden; never asked where everything is read. */
export async function reachIn(db: Queryable, scope: Scope): Promise<Pick<Scoped, 'owed' | 'hidden'>> {
  const keys = scope.all ? [] : scope.keys;
  if (keys.length === 0) return { owed: [], hidden: null };
  const people = keys.flatMap((key) => (key.startsWith('person:') ? [key.slice(7)] : []));
  const [row] = await db.query<Pick<Scoped, 'owed' | 'hidden'>[]>(
    `WITH owing AS MATERIALIZED (SELECT DISTINCT project_id FROM obligation WHERE people && $1::text[]),
     shut AS MATERIALIZED (
       SELECT s.project_id FROM reader_set s
       WHERE NOT s.keys && $2::text[] AND s.project_id NOT IN (SELECT project_id FROM owing) LIMIT ${FEW + 1}),
     counted AS MATERIALIZED (SELECT count(*) AS n FROM shut)
     SELECT ARRAY(SELECT project_id FROM owing) AS owed, ${HIDDEN} AS hidden FROM counted`,
    [people, keys],
  );
  return row ?? { owed: [], hidden: null };
}

/** For the system's own work, which is nobody's reading: everything. */
export const unscoped = (db: Queryable): Scoped => ({
  query: (sql, values) => db.query(sql, values),
  scope: EVERYTHING,
  owed: [],
  hidden: [],
  units: [],
  fields: { phone: 'all', amount: 'all' },
});

/**
 * What is seen by this reader, as SQL for the column that holds a row's project: the first wall. `bind` gives a value its
 * place among the parameters. A test of each row, whatever the planner expects of it (IS TRUE): as a join it would fetch all
 * that is seen before it puts a page in order.
 */
export function seen({ hidden, owed, scope }: Narrowing, projectId: string, bind: (value: unknown) => string): string {
  if (scope.all || seesEvery({ hidden, scope })) return 'true';
  if (hidden) return `(${projectId} <> ALL (${bind(hidden)}::uuid[])) IS TRUE`;
  return `(${projectId} IN (SELECT r.project_id FROM reader_set r WHERE r.keys && ${bind(scope.keys)}::text[]
    UNION ALL SELECT unnest(${bind(owed)}::uuid[]))) IS TRUE`;
}

/** What is seen by this reader of files beside projects, as SQL for the column of their readers. */
export const seenFile = ({ scope }: Narrowing, readers: string, bind: (value: unknown) => string): string =>
  scope.all ? 'true' : `${readers} && ${bind([...scope.keys, EVERYONE])}::text[]`;

/**
 * The same for files that may be about a project, where whoever reads it, or answers for it, reads them; and never what is kept
 * from where they belong.
 */
export function seenFileOf(db: Narrowing, file: string, bind: (value: unknown) => string): string {
  const kept = db.units.length === 0 ? 'true' : `NOT ${file}.kept_from && ${bind(db.units)}::text[]`;
  if (db.scope.all) return kept;
  const keys = bind(db.scope.keys);
  return `(${kept} AND (${seenFile(db, `${file}.readers`, bind)}
      OR (${file}.answered_for IS NOT NULL AND answers_for(${file}.answered_for, ${keys}::text[]))
      OR (${file}.project_id IS NOT NULL AND ${seen(db, `${file}.project_id`, bind)})))`;
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
