import type {
  AnswerOf,
  changeList,
  cockpitProjectList,
  cockpitProjectsQuery,
  FilterOf,
  RowOf,
} from '@bangban/contract';
import type { EventType } from '@bangban/domain';
import { NOW } from './clock.queries';
import { eventColumns, type EventRow } from './event.queries';
import { isoText, rowsOf, Where } from './queryable';
import { amountsWhere } from './project.queries';
import { fieldRead, type Scoped } from './seen';

/** A project by the three questions that a leader asks of it (R35): progress, money, problems. */
export type CockpitProjectRow = RowOf<typeof cockpitProjectList>;

export type CockpitFilter = Omit<FilterOf<typeof cockpitProjectsQuery>, 'scope'> & {
  /** Without one: every project that is under way. */
  readonly leaderId?: string;
};

const conditions = (db: Scoped, filter: CockpitFilter): Where =>
  new Where().seenBy(db, 'p.id').and(`p.status IN ('active', 'shelved')`).each(filter, { leaderId: 'p.leader_id = ?' });

/** Projects under way or shelved, worst light first, then by how many items are red and how soon the next limit ends. */
export async function cockpitProjects(
  db: Scoped,
  filter: CockpitFilter,
  limit: number,
): Promise<readonly CockpitProjectRow[]> {
  const where = conditions(db, filter);
  const told = fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value));
  return rowsOf(
    db,
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now),
     lit AS (
       SELECT p.*, clock.now, i.*,
         CASE WHEN p.status <> 'active' OR least(p.due_at, i.due) IS NULL THEN 'none'
           WHEN least(p.due_at, i.due) <= clock.now THEN 'red' WHEN least(p.yellow_at, i.yellow) <= clock.now THEN 'yellow'
           ELSE 'green' END AS light
       FROM clock, project p CROSS JOIN LATERAL (
         SELECT count(*)::int AS "openItems", (count(*) FILTER (WHERE h.due_at <= clock.now))::int AS "redItems",
           (count(*) FILTER (WHERE h.yellow_at <= clock.now AND h.due_at > clock.now))::int AS "yellowItems",
           (count(*) FILTER (WHERE h.stalled_since IS NOT NULL))::int AS "stalledItems",
           (count(*) FILTER (WHERE h.silent_since IS NOT NULL))::int AS "silentItems",
           min(h.due_at) AS due, min(h.yellow_at) AS yellow
         FROM help_item h WHERE h.project_id = p.id AND h.open) i
       WHERE ${where.toString()}),
     page AS (SELECT *, array_position(ARRAY['red', 'yellow', 'green', 'none'], light) AS rank FROM lit
       ORDER BY rank, "redItems" DESC, due, created_at DESC, id LIMIT ${where.bind(limit)})
     SELECT p.id, p.seq::int, p.name, p.investor_name AS "investorName", p.stage, p.status,
       p.stage_entered_at AS "stageEnteredAt", p.leader_id AS "leaderId", p.light,
       nullif(p.state->'progress', 'null') AS progress, nullif(p.state->'plan', 'null') AS plan, ${amountsWhere('m.told')}, p."openItems", p."redItems", p."yellowItems",
       p.stalled_since AS "stalledSince", p."stalledItems", p."silentItems",
       CASE WHEN m.told THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('currency', f.currency, 'amount', trim_scale(f.sum)::text)
           ORDER BY f.currency), '[]')
         FROM (SELECT a->'money'->>'currency' AS currency, sum((a->'money'->>'amount')::numeric) AS sum
           FROM jsonb_array_elements(p.state->'fundArrivals') a GROUP BY 1) f) END AS arrived,
       (SELECT count(*)::int FROM help_item h WHERE h.project_id = p.id AND h.state = 'closed') AS "closedItems",
       (SELECT count(*)::int FROM escalation e WHERE e.project_id = p.id AND e.answered_at IS NULL
         AND e.closed_at IS NULL) AS questions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('clock', c.key, 'due', c.value->>'due', 'provisional', (c.value->>'provisional')::boolean, 'light',
           CASE WHEN coalesce(c.value->>'redAt', c.value->>'due')::timestamptz <= p.now THEN 'red' ELSE 'yellow' END) ORDER BY c.value->>'due'), '[]')
         FROM jsonb_each(p.state->'clocks') c
         WHERE p.status = 'active' AND c.value->>'state' = 'running' AND (c.value->>'yellowAt')::timestamptz <= p.now)
         AS clocks,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('itemId', h.id, 'title', h.title,
           'templateKey', h.template_key, 'unitId', h.unit_id, 'due', ${isoText('h.due_at')},
           'provisional', h.provisional) ORDER BY h.due_at), '[]')
         FROM (SELECT id, title, template_key, unit_id, due_at, provisional FROM help_item WHERE project_id = p.id AND open AND due_at <= p.now
           ORDER BY due_at, id LIMIT 2) h) AS worst
     FROM page p CROSS JOIN LATERAL (SELECT ${told} AS told OFFSET 0) m ORDER BY p.rank, p."redItems" DESC, p.due, p.created_at DESC, p.id`,
    where.values,
  );
}

export async function countCockpitProjects(db: Scoped, filter: CockpitFilter): Promise<number> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

/** True of every act and so of none: not what changed in somebody's eyes. */
const BOOKKEEPING: readonly EventType[] = [
  ...(['ProjectClockArmed', 'ProjectClockStopped', 'ProjectClockSuspended'] as const),
  ...(['ItemClockArmed', 'ItemClockStopped', 'ItemClockSuspended'] as const),
  ...(['FormClockArmed', 'FormClockStopped', 'FormClockSuspended'] as const),
  ...(['HoldingBegun', 'PrerequisiteMet', 'SilentStartMoved', 'AnswerTimeMoved', 'StillnessArmed'] as const),
];

/** What was recorded on a project after a seq, newest first, without the bookkeeping of clocks and holdings. */
export async function projectChanges(
  db: Scoped,
  projectId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly EventRow[]> {
  const where = new Where([projectId, after, BOOKKEEPING, limit]).seenBy(db, 'e.stream_id');
  return rowsOf(
    db,
    `SELECT ${eventColumns()} FROM event e
     WHERE ${where.toString()} AND e.stream_id = $1 AND e.seq > $2 AND e.type <> ALL ($3::text[]) ORDER BY e.seq DESC LIMIT $4`,
    where.values,
  );
}

type Titles = AnswerOf<typeof changeList>['titles'];

/** Titles of items by id. */
export async function itemTitles(db: Scoped, ids: readonly string[]): Promise<Titles> {
  const where = new Where([ids]).seenBy(db, 'h.project_id');
  const rows = await db.query<(Titles[string] & { readonly id: string })[]>(
    `SELECT h.id, h.title, h.template_key AS "templateKey" FROM help_item h
     WHERE h.id = ANY ($1::uuid[]) AND ${where.toString()}`,
    where.values,
  );
  return Object.fromEntries(rows.map(({ id, ...title }) => [id, title]));
}
