import type { FilterOf, RowOf, signList, signsQuery } from '@bangban/contract';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type SignFilter = FilterOf<typeof signsQuery>;
export type SignRow = RowOf<typeof signList>;

/** Those that are open first, and of them the last recorded. */
export type SignKey = readonly [open: boolean, recordedAt: string, id: string];
const OPEN = "(s.state = 'open')";

/** One row for each sign, with what became of it. Projects without any are not looked into. */
const SIGNS = `(
  SELECT p.id AS project_id, p.name AS project_name, p.stage AS project_stage, p.landing_unit_id, p.leader_id,
    x->>'id' AS id, (x->>'no')::int AS no, x->>'kind' AS kind, x->>'period' AS period, x->>'seenOn' AS seen_on,
    x->>'source' AS source, x->>'words' AS words, x->>'by' AS by, (x->>'at')::timestamptz AS recorded_at,
    (x->'cleared'->>'at')::timestamptz AS cleared_at, x->'cleared'->>'reason' AS cleared_for,
    CASE WHEN x->>'cleared' IS NOT NULL THEN 'cleared' WHEN p.status IN ('active', 'shelved') THEN 'open'
      ELSE 'ended' END AS state
  FROM project p CROSS JOIN LATERAL jsonb_array_elements(p.state->'signs') x
  WHERE p.state->'signs' IS NOT NULL) s`;

const conditions = (db: Scoped, filter: SignFilter): Where =>
  new Where().seenBy(db, 's.project_id').each(filter, {
    sign: 's.kind = ?',
    signState: 's.state = ?',
    landingUnitId: 's.landing_unit_id = ?',
    projectId: 's.project_id = ?',
  });

export async function listSigns(
  db: Scoped,
  filter: SignFilter,
  { after, limit }: { readonly after: SignKey | null; readonly limit: number },
): Promise<Page<SignRow, SignKey>> {
  const where = conditions(db, filter);
  if (after) where.and(`(${OPEN}, s.recorded_at, s.id) < (?::boolean, ?::timestamptz, ?)`, ...after);
  const rows = await rowsOf<SignRow>(
    db,
    `SELECT s.id, s.no, s.kind, s.period, s.seen_on AS "seenOn", s.source, s.words, s.project_id AS "projectId",
       s.project_name AS "projectName", s.project_stage AS "projectStage", s.landing_unit_id AS "landingUnitId",
       s.leader_id AS "leaderId", s.state, s.recorded_at AS "recordedAt", s.by, s.cleared_at AS "clearedAt",
       s.cleared_for AS "clearedFor"
     FROM ${SIGNS} WHERE ${where.toString()}
     ORDER BY ${OPEN} DESC, s.recorded_at DESC, s.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id, recordedAt, state }) => [state === 'open', recordedAt, id]);
}

export async function countSigns(
  db: Scoped,
  filter: SignFilter,
): Promise<{ readonly total: number; readonly open: number }> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ total: number; open: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${OPEN}))::int AS open
     FROM ${SIGNS} WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, open: 0 };
}
