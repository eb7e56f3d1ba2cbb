import type { AnswerOf, FilterOf, leadCounts, leadList, leadsQuery, RowOf } from '@bangban/contract';
import { LEAD_REACHES } from '@bangban/contract/vocabulary';
import type { DateOnly, Instant } from '@bangban/kernel';
import { reached } from './outreach-counts.queries';
import { type InInstants, type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type LeadFilter = InInstants<FilterOf<typeof leadsQuery>>;
export type LeadRow = RowOf<typeof leadList>;
type ChannelCounts = AnswerOf<typeof leadCounts>['channels'][number];
type LostCounts = AnswerOf<typeof leadCounts>['lost'][number];
/** The longest without a contact first. */
type LeadKey = readonly [since: DateOnly, projectId: string];

/** What a reading of leads goes by besides its filter. */
export interface LeadTime {
  readonly today: DateOnly;
  readonly utcOffsetMinutes: number;
  /** Ageing is what had its last contact before this day. */
  readonly agedBefore: DateOnly;
  /** Clocks by which a lead is to be contacted again. */
  readonly clocks: readonly string[];
}

/** 线索来源 of a project `p`, as it is counted. */
export const CHANNEL = `COALESCE(p.state->>'channel', CASE WHEN p.state->'promotionId' IS NOT NULL THEN 'sheet'
  WHEN p.state->'leadSource' IS NOT NULL THEN 'trip' ELSE 'unknown' END)`;
const REFUSED = `(p.stage = 'lead' AND p.state->'judgement'->>'verdict' = 'not-worth-pursuing')`;
const STAND = `CASE WHEN p.status IN ('terminated', 'transferred') OR ${REFUSED} THEN 'lost'
  WHEN p.stage = 'lead' AND p.status <> 'closed' THEN 'open' ELSE 'on' END`;
const LOST = `CASE WHEN p.status IN ('terminated', 'transferred') OR ${REFUSED}
  THEN COALESCE(CASE WHEN p.stage = 'lead' THEN p.state->'judgement'->>'lost' END, 'unsaid') END`;

/** What was taken over in a later stage was never a lead here. */
const LEADS = `project p CROSS JOIN LATERAL (SELECT ${CHANNEL} AS channel, ${STAND} AS stand, ${LOST} AS lost) l`;
const BEGUN_HERE = `(p.stage = 'lead' OR NOT (p.state->'stages'->0->>'reported')::boolean)`;

/** Its days: of the registration, of the last contact, and of whichever is later. */
const days = (offset: string): string => `CROSS JOIN LATERAL (
    SELECT (p.created_at AT TIME ZONE 'UTC' + ${offset}::int * interval '1 minute')::date AS registered) r
  CROSS JOIN LATERAL (
    SELECT max((e.data->>'date')::date) AS contacted FROM event e
    WHERE e.stream_id = p.id AND e.type = 'ContactRecorded') c
  CROSS JOIN LATERAL (SELECT GREATEST(r.registered, c.contacted) AS since) s`;

const isAgeing = (before: string): string => `(l.stand = 'open' AND p.status = 'active' AND s.since < ${before}::date)`;

function conditions(
  db: Scoped,
  { ageing, reached: how, ...filter }: LeadFilter,
  before: string | null,
  where: Where,
): Where {
  where.and(BEGUN_HERE).seenBy(db, 'p.id');
  if (how !== undefined) where.and(reached(how));
  if (ageing !== undefined && before !== null) where.and(ageing ? isAgeing(before) : `NOT ${isAgeing(before)}`);
  return where.each(filter, {
    stand: 'l.stand = ?',
    channel: 'l.channel = ?',
    lost: 'l.lost = ?',
    unitId: 'p.introducing_unit_id = ?',
    followerId: `p.state->>'followerId' = ?`,
    from: 'p.created_at >= ?',
    before: 'p.created_at < ?',
  });
}

export async function listLeads(
  db: Scoped,
  filter: LeadFilter,
  { after, limit, time }: { readonly after: LeadKey | null; readonly limit: number; readonly time: LeadTime },
): Promise<Page<LeadRow, LeadKey> & { readonly total: number }> {
  const where = new Where();
  const [offset, before] = [where.bind(time.utcOffsetMinutes), where.bind(time.agedBefore)];
  conditions(db, filter, before, where);
  const conditioned = `${before}::date IS NOT NULL AND ${where.toString()}`;
  const [counted] = await rowsOf<{ total: number }>(
    db,
    `SELECT count(*)::int AS total FROM ${LEADS} ${days(offset)} WHERE ${conditioned}`,
    [...where.values],
  );
  const later = after ? `AND (s.since, p.id) > (${where.bind(after[0])}::date, ${where.bind(after[1])}::uuid)` : '';
  const [today, clocks] = [where.bind(time.today), where.bind(time.clocks)];
  const rows = await rowsOf<LeadRow & { readonly since: DateOnly }>(
    db,
    `SELECT p.id AS "projectId", p.name AS "projectName", p.state->'investor'->>'name' AS "investorName", l.channel,
       COALESCE(p.state->>'channelDetail', '') AS "channelDetail", p.introducing_unit_id AS "introducingUnitId",
       p.state->>'followerId' AS "followerId", p.stage, p.status, l.stand, l.lost,
       r.registered::text AS "registeredOn", ${today}::date - r.registered AS days, c.contacted::text AS "contactedOn",
       ${today}::date - s.since AS "silentDays", ${isAgeing(before)} AS ageing, s.since::text AS since,
       n.due AS "nextDue", COALESCE(n.provisional, false) AS "nextDueProvisional"
     FROM ${LEADS} ${days(offset)} LEFT JOIN LATERAL (
       SELECT (k.value->>'due')::timestamptz AS due, (k.value->>'provisional')::boolean AS provisional
       FROM jsonb_each(p.state->'clocks') k
       WHERE k.key = ANY (${clocks}::text[]) AND k.value->>'state' = 'running' ORDER BY 1, 2 LIMIT 1) n ON true
     WHERE ${conditioned} ${later} ORDER BY s.since, p.id LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  const { next, rows: kept } = pageOf(rows, limit, ({ projectId, since }): LeadKey => [since, projectId]);
  return { next, rows: kept.map(({ since: _, ...row }) => row), total: counted?.total ?? 0 };
}

const PARTS = ['open', 'lost'] as const;

/** Leads of a period by how they came, the most first; and those that were lost, by the reason. */
export async function leadsCounted(
  db: Scoped,
  period: { readonly from: Instant; readonly before: Instant },
): Promise<{ readonly channels: readonly ChannelCounts[]; readonly lost: readonly LostCounts[] }> {
  const where = conditions(db, period, null, new Where());
  const channels = await rowsOf<ChannelCounts>(
    db,
    `SELECT l.channel, ${LEAD_REACHES.map((each) => `count(*) FILTER (WHERE ${reached(each)})::int AS "${each}"`).join(', ')},
       ${PARTS.map((each) => `count(*) FILTER (WHERE l.stand = '${each}')::int AS "${each}"`).join(', ')}
     FROM ${LEADS} WHERE ${where.toString()} GROUP BY 1 ORDER BY count(*) DESC, 1`,
    where.values,
  );
  const lost = await rowsOf<LostCounts>(
    db,
    `SELECT l.lost AS reason, count(*)::int AS count FROM ${LEADS}
     WHERE ${where.toString()} AND l.lost IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    where.values,
  );
  return { channels, lost };
}
