import type { breachesQuery, breachList, FilterOf, RowOf } from '@bangban/contract';
import { type InInstants, type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type BreachFilter = InInstants<FilterOf<typeof breachesQuery>>;

export type BreachRow = RowOf<typeof breachList>;

/** Newest first. */
export type BreachKey = readonly [due: string, projectId: string, seq: number];

export async function listBreaches(
  db: Scoped,
  filter: BreachFilter,
  { after, limit }: { readonly after?: BreachKey | null; readonly limit: number },
): Promise<Page<BreachRow, BreachKey>> {
  const where = conditions(db, filter);
  if (after) where.and('(b.due, b.project_id, b.seq) < (?::timestamptz, ?::uuid, ?::bigint)', ...after);
  const rows = await rowsOf<BreachRow>(
    db,
    `SELECT b.project_id AS "projectId", p.name AS "projectName", b.seq::int, b.item_id AS "itemId",
       h.no AS "itemNo", h.title AS "itemTitle", h.template_key AS "itemTemplateKey", b.clock, b.deadline_version AS "deadlineVersion", b.due,
       coalesce((e.data->>'provisional')::boolean, false) AS provisional, b.recorded_at AS "recordedAt", b.holder_unit_id AS "unitId", b.holder_id AS "personId", b.stage, b.missed,
       b.cured_at AS "curedAt"
     FROM breach b JOIN project p ON p.id = b.project_id LEFT JOIN help_item h ON h.id = b.item_id
       LEFT JOIN event e ON e.stream_id = b.project_id AND e.seq = b.seq
     WHERE ${where.toString()} ORDER BY b.due DESC, b.project_id DESC, b.seq DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ due, projectId, seq }) => [due, projectId, seq]);
}

export async function countBreaches(db: Scoped, filter: BreachFilter): Promise<{ total: number; cured: number }> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ total: number; cured: number }[]>(
    `SELECT count(*)::int AS total, count(b.cured_at)::int AS cured FROM breach b WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, cured: 0 };
}

const conditions = (db: Scoped, filter: BreachFilter): Where =>
  new Where().seenBy(db, 'b.project_id').each(filter, {
    unitId: 'b.holder_unit_id = ?',
    personId: 'b.holder_id = ?',
    projectId: 'b.project_id = ?',
    stage: 'b.stage = ?',
    clock: 'b.clock = ?',
    from: 'b.due >= ?::timestamptz',
    before: 'b.due < ?::timestamptz',
    cured: (cured) => [cured ? 'b.cured_at IS NOT NULL' : 'b.cured_at IS NULL', cured],
  });
