import type { FilterOf, heldList, heldQuery, HoldRules, RowOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type HeldFilter = FilterOf<typeof heldQuery>;
export type HeldRow = RowOf<typeof heldList>;
/** In the order in which they came due, or will. */
export type HeldPlace = readonly [due: Instant, row: string];

/** Of which hold; until when it lasts, and what it holds, for what has not come due. */
export interface OfHold {
  readonly holdId: string;
  readonly until: Instant;
  readonly rules: Pick<HoldRules, 'rungs' | 'colours'>;
}

const KEPT = `SELECT r.project_id, r.item_id, r.form_id, r.clock, r.deadline_version, r.kind, r.due, r.state, r.until, r.since,
    r.settled_at, r.unit_id, false AS provisional FROM held_rung r`;

/** Steps of the clocks that run, which neither have fired nor are held, and come due in time. */
const steps = (body: string, until: string): string => `jsonb_each(${body}->'clocks') c,
  LATERAL jsonb_array_elements(c.value->'steps') s
  WHERE c.value->>'state' = 'running' AND NOT (c.value->'alarm')::boolean AND (s.value->>'at')::timestamptz <= ${until}
    AND NOT jsonb_exists(c.value->'fired', s.value->>'rung')
    AND NOT EXISTS (SELECT FROM jsonb_array_elements(coalesce(c.value->'held', '[]')) k
      WHERE k.value->>'rung' = s.value->>'rung')`;

const step = (kind: string, until: string): string => `c.key AS clock, (c.value->>'version')::int AS deadline_version,
  ${kind} AS kind, (s.value->>'at')::timestamptz AS due, 'coming'::text AS state, ${until} AS until,
  NULL::timestamptz AS since, NULL::timestamptz AS settled_at`;

const FORECAST = `(s.value->'provisional')::boolean AS provisional`;

/** What would come due until the hold ends, as clocks stand now. */
function coming(where: Where, { rules, until }: OfHold): string {
  const end = `${where.bind(until)}::timestamptz`;
  const rung = `s.value->>'rung'`;
  const rungs = `AND ${rung} = ANY (${where.bind(rules.rungs)}::text[])`;
  const next = `CASE f.colour WHEN 'blue' THEN 'yellow' WHEN 'yellow' THEN 'red' END`;
  const colours = `AND ${rung} = 'breach' AND c.key IN ('form-plan', 'form-measures') AND ${next} = ANY (${where.bind(rules.colours)}::text[])`;
  return `SELECT p.id AS project_id, NULL::uuid AS item_id, NULL::uuid AS form_id, ${step(rung, end)}, NULL::text AS unit_id, ${FORECAST}
      FROM project p, ${steps('p.state', end)} AND p.status = 'active' AND p.next_wake_up <= ${end} ${rungs}
    UNION ALL SELECT i.project_id, i.id, NULL, ${step(rung, end)}, i.unit_id, ${FORECAST}
      FROM help_item i, ${steps('i.body', end)} AND i.open AND i.next_wake_up <= ${end} ${rungs}
    UNION ALL SELECT f.project_id, f.item_id, f.id, ${step(rung, end)}, f.unit_id, ${FORECAST}
      FROM supervision_form f, ${steps('f.body', end)} AND f.open AND f.next_wake_up <= ${end} ${rungs}
    UNION ALL SELECT f.project_id, f.item_id, f.id, ${step(next, end)}, f.unit_id, ${FORECAST}
      FROM supervision_form f, ${steps('f.body', end)} AND f.open AND f.next_wake_up <= ${end} ${colours}`;
}

/** What one asks for, and where it is found. */
function asked(
  db: Scoped,
  { held: state, ...filter }: HeldFilter,
  of: OfHold,
): { readonly where: Where; readonly from: string } {
  const where = new Where();
  const source =
    state === 'coming'
      ? coming(where, of)
      : `${KEPT} WHERE r.hold_id = ${where.bind(of.holdId)} AND r.state = ${where.bind(state)}`;
  where.seenBy(db, 'r.project_id').each(filter, {
    heldKind: 'r.kind = ?',
    unitId: 'r.unit_id = ?',
    leaderId: 'p.leader_id = ?',
    projectId: 'r.project_id = ?',
  });
  return { where, from: `FROM (${source}) r JOIN project p ON p.id = r.project_id` };
}

const PLACE = `concat_ws('/', r.project_id, r.item_id, r.form_id, r.clock, r.deadline_version, r.kind)`;

export async function listHeld(
  db: Scoped,
  filter: HeldFilter,
  of: OfHold,
  { after, limit }: { readonly after: HeldPlace | null; readonly limit: number },
): Promise<Page<HeldRow, HeldPlace>> {
  const { from, where } = asked(db, filter, of);
  if (after) where.and(`(r.due, ${PLACE}) > (?::timestamptz, ?::text)`, ...after);
  const rows = await rowsOf<HeldRow & { readonly place: string }>(
    db,
    `SELECT r.project_id AS "projectId", p.name AS "projectName", r.item_id AS "itemId", h.no AS "itemNo",
       h.title AS "itemTitle", h.template_key AS "itemTemplateKey", r.form_id AS "formId", r.clock,
       r.deadline_version AS "deadlineVersion", r.kind, r.due, r.provisional, r.state, r.until, r.since, r.settled_at AS "settledAt",
       r.unit_id AS "unitId", p.leader_id AS "leaderId", ${PLACE} AS place
     ${from} LEFT JOIN help_item h ON h.id = r.item_id
     WHERE ${where.toString()} ORDER BY r.due, ${PLACE} LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  const { next, rows: page } = pageOf(rows, limit, ({ due, place }): HeldPlace => [due, place]);
  return { next, rows: page.map(({ place: _, ...row }) => row) };
}

interface Counted {
  readonly total: number;
  readonly by: Readonly<
    Record<'kind' | 'unit' | 'leader' | 'project', readonly { readonly id: string; readonly count: number }[]>
  >;
}

/** Of each number the rows can be asked for; of projects, those with most. */
const MOST = 50;

export async function countHeld(db: Scoped, filter: HeldFilter, of: OfHold): Promise<Counted> {
  const { from, where } = asked(db, filter, of);
  const rows = await db.query<{ by: string; id: string | null; count: number }[]>(
    `SELECT CASE WHEN grouping(r.kind) = 0 THEN 'kind' WHEN grouping(r.unit_id) = 0 THEN 'unit'
         WHEN grouping(p.leader_id) = 0 THEN 'leader' WHEN grouping(r.project_id) = 0 THEN 'project' ELSE 'total' END AS by,
       coalesce(r.kind, r.unit_id, p.leader_id, r.project_id::text) AS id, count(*)::int AS count
     ${from} WHERE ${where.toString()}
     GROUP BY GROUPING SETS ((), (r.kind), (r.unit_id), (p.leader_id), (r.project_id)) ORDER BY count DESC, id`,
    where.values,
  );
  const numbers = (by: string) =>
    rows.flatMap((row) => (row.by === by && row.id !== null ? [{ id: row.id, count: row.count }] : [])).slice(0, MOST);
  const by = { kind: numbers('kind'), unit: numbers('unit'), leader: numbers('leader'), project: numbers('project') };
  return { total: rows.find((row) => row.by === 'total')?.count ?? 0, by };
}

/** How many of each hold are held, have fired and have fallen away, of what is seen. */
export async function heldCounts(
  db: Scoped,
  holdIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly held: number; readonly fired: number; readonly fallen: number }>> {
  const where = new Where().seenBy(db, 'r.project_id').and('r.hold_id = ANY (?::uuid[])', holdIds);
  const rows = await db.query<{ id: string; held: number; fired: number; fallen: number }[]>(
    `SELECT r.hold_id AS id, (count(*) FILTER (WHERE r.state = 'held'))::int AS held,
       (count(*) FILTER (WHERE r.state = 'fired'))::int AS fired, (count(*) FILTER (WHERE r.state = 'fallen'))::int AS fallen
     FROM held_rung r WHERE ${where.toString()} GROUP BY r.hold_id`,
    where.values,
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
