import { FIRST_SCHEMA } from './migrations';
import type { Queryable } from './queries/queryable';

/** Before the first schema was one of few files, a chain of thirty made it; they were numbered lower, and this was the last. */
const LAST_OF_CHAIN = 'KeepSeries1790000000288';
/** A build that still holds the whole chain. */
const BUILD_WITH_CHAIN = '8dc65f2';
/** Of the schema that the chain ends with, and that `FIRST_SCHEMA` makes. */
const FINGERPRINT = '33607554e7f3023115fe529fed02d6d4';

/**
 * Takes over a database that the former chain made to its end: its schema is the first one already, so the migrations that
 * make it are recorded as applied. Returns their names; none where there is nothing to take over. Call it in a transaction.
 * @throws Error where the database stands in the middle of the chain, or its schema is another; nothing is changed then
 */
export async function takeOverFormerChain(db: Queryable): Promise<string[]> {
  const first = FIRST_SCHEMA.map((each) => new each().name);
  const stands = await appliedNames(db);
  const former = stands.filter((name) => timestampOf(name) < timestampOf(first[0] ?? ''));
  const last = former.at(-1);
  if (last === undefined || first.some((name) => stands.includes(name))) return [];
  if (last !== LAST_OF_CHAIN) {
    throw new Error(
      `the database stands at ${last}, in the middle of former migrations that this build does not hold; nothing was ` +
        `changed. Run db:migrate of build ${BUILD_WITH_CHAIN} first, which ends with ${LAST_OF_CHAIN}, then this one again`,
    );
  }
  const found = await fingerprint(db);
  if (found !== FINGERPRINT) {
    throw new Error(
      `the database says ${last}, but its schema is not the one with which the former migrations end (fingerprint ` +
        `${found}, not ${FINGERPRINT}); nothing was changed. Compare it with one that db:migrate of build ` +
        `${BUILD_WITH_CHAIN} makes of an empty database`,
    );
  }
  await db.query(`INSERT INTO schema_migration (timestamp, name) SELECT * FROM unnest($1::bigint[], $2::text[])`, [
    first.map(timestampOf),
    first,
  ]);
  return first;
}

/** A name ends with the 13 digits by which migrations are ordered. */
const timestampOf = (name: string): number => Number(name.slice(-13));

async function appliedNames(db: Queryable): Promise<string[]> {
  const [table] = await db.query<{ there: boolean }[]>(`SELECT to_regclass('schema_migration') IS NOT NULL AS there`);
  if (!table?.there) return [];
  const rows = await db.query<{ name: string }[]>('SELECT name FROM schema_migration ORDER BY timestamp');
  return rows.map(({ name }) => name);
}

/** Whoever keeps the server may have added some. */
const notOfAnExtension = (row: string): string =>
  `NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = ${row}.tableoid AND e.objid = ${row}.oid AND e.deptype = 'e')`;

/**
 * A hash over everything in the schema by name and definition. NOT NULL is said with its column: only newer versions of
 * PostgreSQL name it as a constraint, after what the table was called when it was made.
 */
async function fingerprint(db: Queryable): Promise<string> {
  const [row] = await db.query<{ fingerprint: string }[]>(`
    WITH tables AS (
      SELECT oid, relname AS name, relkind, reloptions FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND relname <> 'schema_migration'
        AND ${notOfAnExtension('pg_class')}
    ), lines AS (
      SELECT concat_ws(' ', 'table', name, relkind, reloptions) AS line FROM tables
      UNION ALL SELECT concat_ws(' ', 'column', t.name, row_number() OVER (PARTITION BY t.oid ORDER BY a.attnum), a.attname,
          format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
        FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
      UNION ALL SELECT concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid)) FROM tables t JOIN pg_index i ON i.indrelid = t.oid
      UNION ALL SELECT concat_ws(' ', 'constraint', t.name, c.conname, pg_get_constraintdef(c.oid))
        FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype <> 'n'
      UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(g.oid), g.tgenabled)
        FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal
      UNION ALL SELECT concat_ws(' ', 'view', t.name, pg_get_viewdef(t.oid)) FROM tables t WHERE t.relkind = 'v'
      UNION ALL SELECT concat_ws(' ', 'function', p.proname, pg_get_function_arguments(p.oid), p.prosrc) FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND ${notOfAnExtension('p')}
    )
    SELECT md5(string_agg(folded, E'\\n' ORDER BY folded COLLATE "C")) AS fingerprint
    FROM (SELECT trim(regexp_replace(line, '\\s+', ' ', 'g')) AS folded FROM lines) f`);
  return row?.fingerprint ?? '';
}
