import type { AnswerOf, FilterOf, groupLeadList, groupLeadsQuery, outreachCounts } from '@bangban/contract';
import { LEAD_REACHES, STAGES } from '@bangban/contract/vocabulary';
import type { DateOnly, Instant } from '@bangban/kernel';
import { STAYS } from './investor.queries';
import { type InInstants, type Page, pageOf, rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

type Counts = AnswerOf<typeof outreachCounts>['rows'][number];
export type GroupLead = AnswerOf<typeof groupLeadList>['rows'][number];
type LeadFilter = InInstants<FilterOf<typeof groupLeadsQuery>>;
type LeadKey = readonly [registeredAt: Instant, projectId: string];

/** The stage itself, or one after it: ever entered, whatever became of it. */
export const reached = (stage: string): string =>
  `EXISTS (SELECT 1 FROM jsonb_array_elements(p.state->'stages') e WHERE e->>'stage' IN (${STAGES.slice(
    STAGES.findIndex((each) => each === stage),
  )
    .map((each) => `'${each}'`)
    .join(', ')}))`;

function leadsWhere(db: Scoped, { reached: how, ...filter }: LeadFilter, where = new Where()): Where {
  where.and(`p.state->'leadSource' IS NOT NULL`).seenBy(db, 'p.id');
  if (how !== undefined) where.and(reached(how));
  return where.each(filter, {
    groupId: `p.state->'leadSource'->>'groupId' = ?`,
    from: 'p.created_at >= ?',
    before: 'p.created_at < ?',
  });
}

/**
 * Each group that stands, or did something in the period. Trips are those begun in it, and days are theirs; leads are those
 * registered in it, as far as whoever asks sees them.
 */
export async function outreachCountsOf(
  db: Scoped,
  days: { readonly from: DateOnly; readonly to: DateOnly },
  period: { readonly from: Instant; readonly before: Instant },
): Promise<readonly Counts[]> {
  const where = new Where();
  const seen = (file: string): string => seenFile(db, `${file}.readers`, (value) => where.bind(value));
  const [groups, trips] = [seen('g'), seen('t')];
  const [from, to] = [where.bind(days.from), where.bind(days.to)];
  const leads = leadsWhere(db, period, new Where(where.values));
  const sql = `
    WITH RECURSIVE trip AS (
      SELECT t.id, t.state, t.state->>'groupId' AS group_id FROM file t
      WHERE t.kind = 'trip' AND t.status = 'recorded' AND ${trips}
        AND t.state->>'from' BETWEEN ${from}::text AND ${to}::text),
    ${STAYS},
    out AS (
      SELECT group_id, count(DISTINCT day)::int AS days FROM trip,
        generate_series((state->>'from')::date, (state->>'to')::date, '1 day') day
      WHERE state->>'direction' = 'out' GROUP BY 1),
    met AS (
      SELECT group_id, count(DISTINCT COALESCE(stays.id, c->>'investorId', c->>'company'))::int AS companies
      FROM trip CROSS JOIN jsonb_array_elements(state->'calls') c LEFT JOIN stays ON stays.of = c->>'investorId'
      GROUP BY 1),
    gone AS (
      SELECT group_id, count(*) FILTER (WHERE state->>'direction' = 'out')::int AS trips,
        count(*) FILTER (WHERE state->>'direction' = 'in')::int AS visits FROM trip GROUP BY 1),
    come AS (
      SELECT p.state->'leadSource'->>'groupId' AS group_id,
        ${LEAD_REACHES.map((each) => `count(*) FILTER (WHERE ${reached(each)})::int AS "${each}"`).join(', ')}
      FROM project p WHERE ${leads.toString()} GROUP BY 1)
    SELECT g.id AS "groupId", g.state->>'name' AS name, g.state->>'form' AS form, g.status,
      COALESCE(gone.trips, 0) AS trips, COALESCE(gone.visits, 0) AS visits, COALESCE(out.days, 0) AS days,
      COALESCE(met.companies, 0) AS companies,
      ${LEAD_REACHES.map((each) => `COALESCE(come."${each}", 0) AS "${each}"`).join(', ')}
    FROM file g LEFT JOIN gone ON gone.group_id = g.id::text LEFT JOIN out ON out.group_id = g.id::text
      LEFT JOIN met ON met.group_id = g.id::text LEFT JOIN come ON come.group_id = g.id::text
    WHERE g.kind = 'group' AND ${groups}
      AND (g.status = 'active' OR gone.group_id IS NOT NULL OR come.group_id IS NOT NULL)
    ORDER BY g.state->>'form', g.created_at, g.id`;
  return rowsOf<Counts>(db, sql, leads.values);
}

/** The projects behind those numbers, the last registered first. */
export async function listGroupLeads(
  db: Scoped,
  filter: LeadFilter,
  { after, limit }: { readonly after?: LeadKey | null; readonly limit: number },
): Promise<Page<GroupLead, LeadKey>> {
  const where = leadsWhere(db, filter);
  if (after) where.and('(p.created_at, p.id) < (?, ?)', ...after);
  const sql = `
    SELECT p.id AS "projectId", p.name AS "projectName", p.stage, p.status, p.state->>'followerId' AS "followerId",
      p.created_at AS "registeredAt", t.id AS "tripId", t.state->>'purpose' AS purpose,
      jsonb_build_object('name', g.state->'name', 'form', g.state->'form') AS "group"
    FROM project p
      JOIN file t ON t.kind = 'trip' AND t.id = (p.state->'leadSource'->>'tripId')::uuid
      JOIN file g ON g.kind = 'group' AND g.id = (p.state->'leadSource'->>'groupId')::uuid
    WHERE ${where.toString()} ORDER BY p.created_at DESC, p.id DESC LIMIT ${where.bind(limit + 1)}`;
  const rows = await rowsOf<GroupLead>(db, sql, where.values);
  return pageOf(rows, limit, ({ projectId, registeredAt }) => [registeredAt, projectId]);
}

export async function countGroupLeads(db: Scoped, filter: LeadFilter): Promise<number> {
  const where = leadsWhere(db, filter);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}
