import type { FilterOf, workLeftQuery } from '@bangban/contract';
import type { WorkKind } from '@bangban/domain';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seen } from './seen';
import { withMend, type WorkRow } from './work-in-hand.queries';
import {
  AT_WORK,
  cameByFunction,
  COLUMNS,
  GROUNDS,
  KEY,
  notFilled,
  POLICIES,
  REST_HELD,
  ROLES,
  SHOWN,
  STUCK,
  UNFIT,
  WITH_NAMES,
} from './work-held';

export type LyingFilter = FilterOf<typeof workLeftQuery>;

export interface LyingWork {
  readonly page: Page<WorkRow, string>;
  /** How many of each kind, of all that the filter finds. */
  readonly counts: Readonly<Partial<Record<WorkKind, number>>>;
}

type Bind = (value: unknown) => string;

/**
 * What hangs on people and units that are gone, or that may no longer do it: by kind, and by project; of projects what
 * whoever asks may see of them. Whether something lies there follows from who has it, in which unit and what for: these
 * few are judged, and name the many.
 */
export async function lyingWork(
  db: Scoped,
  filter: LyingFilter,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<LyingWork> {
  const { judged, ...ofItems } = await groundsOf(db, filter);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const sees = seen(db, 'h.project_id', bind);
  const [start, most] = [bind(after ?? ''), bind(limit + 1)];
  const items = lyingItems(filter, ofItems, sees, bind);
  const past = items.length > 0 ? afterItem(after, start, bind) : '';
  const pages = items.map((from) => `(SELECT h.* ${from} AND ${past} ORDER BY h.project_id, h.id LIMIT ${most})`);
  const rows = await rowsOf<Omit<WorkRow, 'mend'> & { counts: LyingWork['counts'] }>(
    db,
    `WITH ${POLICIES}, rest AS MATERIALIZED (
       SELECT ${KEY} COLLATE "C" AS key, h.kind, h.part, h.ref, h.project_id, h.item_id, h.people, h.unit_id, h.act, h.due_at
       FROM (${REST_HELD}) h (${COLUMNS})
         JOIN jsonb_to_recordset(${bind(JSON.stringify(judged))}) AS
           j (kind text, people text[], unit_id text, asks text[], never text[])
         ON j.kind = h.kind AND j.people = h.people AND j.unit_id = coalesce(h.unit_id, '')
           AND j.asks = coalesce(h.asks, '{}') AND j.never = h.never
       WHERE h.kind = ANY (${bind(judged.map(({ kind }) => kind))}::text[])
         AND (h.project_id IS NULL OR ${sees}) AND ${notFilled('j')}),
     work AS (
       SELECT w.*, true AS lying FROM (
         SELECT * FROM rest WHERE key > ${start} ${pages.map((page) => `UNION ALL ${asWork(page)}`).join(' ')}) w
       ORDER BY w.key LIMIT ${most}),
     counted AS (
       SELECT kind, count(*)::int AS count FROM rest GROUP BY kind
       UNION ALL ${items.map((from) => `SELECT 'item', count(*)::int ${from}`).join(' UNION ALL ') || `SELECT 'item', 0`})
     SELECT c.counts, ${SHOWN}
     FROM (SELECT coalesce(jsonb_object_agg(kind, count), '{}') AS counts FROM (
         SELECT kind, sum(count) AS count FROM counted GROUP BY kind HAVING sum(count) > 0) each) c
       LEFT JOIN work w ON true ${WITH_NAMES} ORDER BY w.key`,
    values,
  );
  const found = rows.flatMap(({ counts: _, ...row }) => (row.key === null ? [] : [withMend(row)]));
  return { page: pageOf(found, limit, ({ key }) => key), counts: rows[0]?.counts ?? {} };
}

const asWork = (page: string): string => `
  SELECT concat_ws(':', 'item', h.project_id, h.id) COLLATE "C", 'item', NULL, h.id::text, h.project_id, h.id,
    ARRAY[h.person_id], h.unit_id, NULL, h.due_at FROM ${page} h`;

/** Items come in the order of their keys by what the index knows of them; none after a key of a later kind. */
function afterItem(after: string | null, start: string, bind: Bind): string {
  if (after !== null && after >= 'item;') return 'false';
  const [, projectId, itemId] = /^item:([\da-f-]{36}):([\da-f-]{36})$/.exec(after ?? '') ?? [];
  if (projectId !== undefined) return `(h.project_id, h.id) > (${bind(projectId)}::uuid, ${bind(itemId)}::uuid)`;
  return `concat_ws(':', 'item', h.project_id, h.id) COLLATE "C" > ${start}`;
}

/** Each item that lies there once, as what is selected from; nothing where no item can. */
function lyingItems(
  filter: LyingFilter,
  { people, units, unfit }: ItemGrounds,
  sees: string,
  bind: Bind,
): readonly string[] {
  if (filter.kind !== undefined && filter.kind !== 'item') return [];
  if (people.length + units.length + unfit.length === 0) return [];
  const of = [
    'h.open',
    AT_WORK,
    ...(filter.personId === undefined ? [] : [`h.person_id = ${bind(filter.personId)}`]),
    ...(filter.unitId === undefined ? [] : [`h.unit_id = ${bind(filter.unitId)}`]),
    sees,
  ];
  const lying: string[] = [];
  const those = (condition: string): void => {
    lying.push(`FROM help_item h JOIN project p ON p.id = h.project_id WHERE ${[...of, condition].join(' AND ')}`);
    // Whoever comes next finds others.
    of.push(`NOT ${condition}`);
  };
  if (people.length > 0) those(`h.person_id = ANY (${bind(people)}::text[])`);
  if (units.length > 0) those(`h.unit_id = ANY (${bind(units)}::text[])`);
  if (unfit.length > 0) {
    const handed = `jsonb_to_recordset(${bind(JSON.stringify(unfit))}) AS t (template text, "unitId" text, version int)`;
    those(`((h.template_key, h.unit_id, p.policy_version) IN (SELECT t.template, t."unitId", t.version FROM ${handed})
      AND ${cameByFunction('h.id', 'h.unit_id')})`);
  }
  return lying;
}

/** By what an item may lie: who cannot act any more, units that are gone, templates whose function their unit has lost. */
interface ItemGrounds {
  readonly people: readonly string[];
  readonly units: readonly string[];
  readonly unfit: readonly { readonly template: string; readonly unitId: string; readonly version: number }[];
}

/** And of everything else who has what, where nobody could do it. */
interface Grounds extends ItemGrounds {
  readonly judged: readonly { readonly kind: WorkKind }[];
}

/** What there is of these columns among open items, each once: one look into an index for each. */
function each(name: string, ...columns: readonly string[]): string {
  const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  const next = (more: string): string => `SELECT ${of('h')} FROM help_item h
    WHERE h.open AND h.${columns[0]} IS NOT NULL ${more} ORDER BY ${of('h')} LIMIT 1`;
  return `${name} AS (SELECT * FROM (${next('')}) first UNION ALL SELECT n.* FROM ${name} g CROSS JOIN LATERAL (
    ${next(`AND (${of('h')}) > (${of('g')})`)}) n)`;
}

async function groundsOf(db: Queryable, filter: LyingFilter): Promise<Grounds> {
  const where = new Where(ROLES).each(filter, {
    kind: 'h.kind = ?',
    personId: 'h.people @> ARRAY[?]::text[]',
    unitId: 'h.unit_id = ?',
  });
  const [row] = await db.query<Grounds[]>(
    `WITH RECURSIVE ${GROUNDS}, ${POLICIES},
     ${each('holder', 'person_id')}, ${each('held_in', 'unit_id')}, ${each('handed', 'template_key', 'unit_id')},
     asked AS MATERIALIZED (
       SELECT DISTINCT h.kind, h.people, coalesce(h.unit_id, '') AS unit_id, coalesce(h.asks, '{}') AS asks, h.never
       FROM (${REST_HELD}) h (${COLUMNS}) WHERE ${where.toString()})
     SELECT
       ARRAY(SELECT person_id FROM holder WHERE person_id NOT IN (SELECT id FROM able)) AS people,
       ARRAY(SELECT unit_id FROM held_in JOIN unit u ON u.id = unit_id WHERE NOT u.active) AS units,
       (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('template', g.template_key, 'unitId', g.unit_id, 'version', l.version)), '[]')
        FROM handed g JOIN led l ON l.template = g.template_key JOIN unit u ON u.id = g.unit_id
        WHERE NOT CASE WHEN l.function = '*' THEN u.functions <> '{}' ELSE l.function = ANY (u.functions) END) AS unfit,
       (SELECT coalesce(jsonb_agg(h), '[]') FROM asked h CROSS JOIN allowed a LEFT JOIN unit u ON u.id = h.unit_id
        WHERE ${STUCK} OR ${UNFIT}) AS judged`,
    where.values,
  );
  return row ?? { people: [], units: [], unfit: [], judged: [] };
}
