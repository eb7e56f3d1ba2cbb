import type { Instant } from '@bangban/kernel';
import type { Stage } from '@bangban/domain';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';

export interface BreachFilter {
  readonly unitId?: string;
  readonly personId?: string;
  readonly projectId?: string;
  readonly stage?: Stage;
  /** Missed at or after, and before, these instants. */
  readonly from?: string;
  readonly before?: string;
  readonly cured?: boolean;
  readonly clock?: string;
}

export interface BreachRow {
  readonly projectId: string;
  readonly projectName: string;
  readonly seq: number;
  readonly itemId: string | null;
  readonly itemNo: number | null;
  readonly itemTitle: string | null;
  readonly itemTemplateKey: string | null;
  readonly clock: string;
  readonly deadlineVersion: number;
  /** The limit that was missed. */
  readonly due: Instant;
  readonly provisional: boolean;
  readonly recordedAt: Instant;
  /** Who held it at that moment. */
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly stage: Stage;
  readonly missed: number;
  /** A breach stays for ever; a cured one says when. */
  readonly curedAt: Instant | null;
}

/** Newest first. */
export type BreachKey = readonly [due: string, projectId: string, seq: number];

export async function listBreaches(
  db: Queryable,
  filter: BreachFilter,
  { after, limit }: { readonly after?: BreachKey | null; readonly limit: number },
): Promise<Page<BreachRow, BreachKey>> {
  const where = conditions(filter);
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

export async function countBreaches(db: Queryable, filter: BreachFilter): Promise<{ total: number; cured: number }> {
  const where = conditions(filter);
  const [row] = await db.query<{ total: number; cured: number }[]>(
    `SELECT count(*)::int AS total, count(b.cured_at)::int AS cured FROM breach b WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, cured: 0 };
}

function conditions(filter: BreachFilter): Where {
  const where = new Where()
    .maybe('b.holder_unit_id = ?', filter.unitId)
    .maybe('b.holder_id = ?', filter.personId)
    .maybe('b.project_id = ?', filter.projectId)
    .maybe('b.stage = ?', filter.stage)
    .maybe('b.clock = ?', filter.clock)
    .maybe('b.due >= ?::timestamptz', filter.from)
    .maybe('b.due < ?::timestamptz', filter.before);
  if (filter.cured !== undefined) where.and(filter.cured ? 'b.cured_at IS NOT NULL' : 'b.cured_at IS NULL');
  return where;
}
