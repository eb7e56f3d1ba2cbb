import type { FilterOf, projectList, ProjectOrder, projectsQuery, RowOf } from '@bangban/contract';
import type { Instant, Light } from '@bangban/kernel';
import type { HelpItemState, ProjectState, SupervisionForm } from '@bangban/domain';
import { AGREED_SUMS } from './agreed.queries';
import { DUE } from './help-item.queries';
import { CHANNEL } from './lead.queries';
import { named } from './named';
import { fieldRead, type Scoped } from './seen';
import { containing, isoText, type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';

export type ProjectFilter = FilterOf<typeof projectsQuery> & {
  /** Only projects of which this person is an investor's contact. */
  readonly investorContactId?: string;
};

export type ProjectRow = RowOf<typeof projectList>;

/** The instant that the list is in order of, id. */
export type ProjectKey = readonly [at: string, id: string];

const ORDER: Readonly<Record<ProjectOrder, { readonly by: string; readonly after: string }>> = {
  newest: { by: 'p.created_at DESC, p.id DESC', after: '(p.created_at, p.id) < (?::timestamptz, ?::uuid)' },
  'stage-age': { by: 'p.stage_entered_at, p.id', after: '(p.stage_entered_at, p.id) > (?::timestamptz, ?::uuid)' },
};

/**
 * Projects with a running clock, or an item with one, for which the condition holds. The items are gone through once, in
 * their index, not once for each project. False, not unknown, where no clock of the project itself runs: its items alone
 * decide then.
 */
const either = (ofProject: string, ofItem: string): string => `(coalesce(${ofProject}, false) OR p.id IN (
  SELECT h.project_id FROM help_item h WHERE h.open AND ${ofItem}))`;

/** Each `?` is the present. */
const OVER = either('p.due_at <= ?', `${DUE} <= ?`);
const NEAR = either('p.yellow_at <= ?', 'h.yellow_at <= ?');
const RUNS = `p.status = 'active' AND ${either('p.due_at IS NOT NULL', 'h.due_at IS NOT NULL')}`;

/** A project's light is the worst of its open items and its own clocks; none where nothing runs. */
const LIGHT: Readonly<Record<Light, string>> = {
  red: `p.status = 'active' AND ${OVER}`,
  yellow: `p.status = 'active' AND NOT ${OVER} AND ${NEAR}`,
  green: `${RUNS} AND NOT ${NEAR}`,
  none: `NOT (${RUNS})`,
};

/** The clock behind the light of project `p`: of the red ones the longest past, else of the yellow ones the longest so. */
const whyLit = (at: string): string => `
  SELECT jsonb_build_object('clock', c.clock, 'itemId', c.id, 'no', c.no, 'title', c.title, 'templateKey', c.template_key,
    'since', ${isoText('c.since')}, 'due', ${isoText('c.due')}, 'provisional', c.provisional) AS why
  FROM (
    SELECT k.*, CASE WHEN k.due <= ${at} THEN k.due ELSE k.yellow END AS since
    FROM (
      SELECT NULL::uuid AS id, NULL::int AS no, NULL AS title, NULL AS template_key, key AS clock,
        (value->>'due')::timestamptz AS due, (value->>'yellowAt')::timestamptz AS yellow,
        (value->>'provisional')::boolean AS provisional
      FROM jsonb_each(p.state->'clocks') WHERE value->>'state' = 'running'
      UNION ALL
      SELECT h.id, h.no, h.title, h.template_key, key, (value->>'due')::timestamptz, (value->>'yellowAt')::timestamptz,
        (value->>'provisional')::boolean
      FROM help_item h, jsonb_each(h.body->'clocks')
      WHERE h.project_id = p.id AND h.open AND h.yellow_at <= ${at} AND value->>'state' = 'running') k
    WHERE p.status = 'active' AND k.yellow <= ${at}) c
  ORDER BY c.due > ${at}, c.since, c.no NULLS FIRST LIMIT 1`;

/** The amounts of project `p` where they are told, and what is kept back where they are not. */
export const amountsWhere = (told: string): string => `
  CASE WHEN ${told} THEN p.amount::text END AS amount, CASE WHEN ${told} THEN p.currency END AS currency,
  CASE WHEN ${told} THEN (${AGREED_SUMS}) END AS agreed,
  CASE WHEN ${told} THEN '[]'::jsonb ELSE '["amount"]' END AS hidden`;

export const STALLED_PROJECT = 'p.stalled_since <= ?';

const conditions = (db: Scoped, filter: ProjectFilter, now: Instant): Where =>
  new Where().seenBy(db, 'p.id').each(filter, {
    stage: 'p.stage = ?',
    entered: `p.state->'stages' @> jsonb_build_array(jsonb_build_object('stage', ?::text))`,
    status: 'p.status = ?',
    stalled: (stalled) => [stalled ? STALLED_PROJECT : `(${STALLED_PROJECT}) IS NOT TRUE`, now],
    unitId: 'p.party_unit_ids @> ARRAY[?]::text[]',
    expansionOf: `p.state->'expansion'->>'projectId' = ?`,
    channel: `${CHANNEL} = ?`,
    leaderId: 'p.leader_id = ?',
    investorContactId: 'p.investor_contact_ids @> ARRAY[?]::text[]',
    text: (text) => [named(db, text, 'p.id'), containing(text)],
    light: (light) => [LIGHT[light], now],
  });

export async function listProjects(
  db: Scoped,
  filter: ProjectFilter,
  options: {
    readonly after?: ProjectKey | null;
    readonly limit: number;
    /** The present by which lights are told: the record's, the same for a list and its total. */
    readonly now: Instant;
    readonly order?: ProjectOrder;
  },
): Promise<Page<ProjectRow, ProjectKey>> {
  const { after, limit, now, order = 'newest' } = options;
  const where = conditions(db, filter, now);
  if (after) where.and(ORDER[order].after, ...after);
  const at = where.bind(now);
  const told = fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value));
  const rows = await rowsOf<ProjectRow>(
    db,
    `WITH page AS (SELECT p.* FROM project p WHERE ${where.toString()}
       ORDER BY ${ORDER[order].by} LIMIT ${where.bind(limit + 1)})
     SELECT p.id, p.seq::int, p.name, p.investor_name AS "investorName", ${amountsWhere('m.told')}, p.industry,
       p.stage, p.status, p.stage_entered_at AS "stageEnteredAt", p.stalled_since AS "stalledSince", p.leader_id AS "leaderId",
       p.introducing_unit_id AS "introducingUnitId", p.landing_unit_id AS "landingUnitId",
       p.follower_id AS "followerId", p.supervision_level AS "supervisionLevel",
       CASE WHEN p.status <> 'active' OR least(p.due_at, i.due) IS NULL THEN 'none'
         WHEN least(p.due_at, i.due) <= ${at} THEN 'red' WHEN least(p.yellow_at, i.yellow) <= ${at} THEN 'yellow'
         ELSE 'green' END AS light,
       w.why,
       i.open AS "openItems", i.red AS "redItems", i.due AS "nextDue",
       coalesce(i.forecast = i.due, false) AS "nextDueProvisional", p.state->'progress' AS progress,
       p.last_recorded_at AS "lastRecordedAt", p.created_at AS "createdAt"
     FROM page p CROSS JOIN LATERAL (SELECT ${told} AS told OFFSET 0) m CROSS JOIN LATERAL (
       SELECT count(*)::int AS open, (count(*) FILTER (WHERE h.due_at <= ${at}))::int AS red, min(h.due_at) AS due,
         min(h.due_at) FILTER (WHERE h.provisional) AS forecast, min(h.yellow_at) AS yellow
       FROM help_item h WHERE h.project_id = p.id AND h.open) i LEFT JOIN LATERAL (${whyLit(at)}) w ON true
     ORDER BY ${ORDER[order].by}`,
    where.values,
  );
  return pageOf(rows, limit, ({ createdAt, id, stageEnteredAt }) => [
    order === 'newest' ? createdAt : stageEnteredAt,
    id,
  ]);
}

export async function countProjects(db: Scoped, filter: ProjectFilter, now: Instant): Promise<number> {
  const where = conditions(db, filter, now);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

export interface VisibleProject {
  readonly project: ProjectState;
  readonly items: readonly HelpItemState[];
  /** Its open supervision forms; null where there are none. */
  readonly forms: readonly SupervisionForm[] | null;
}

/**
 * A project as recorded (time not settled), for whoever sees it, with its open items, those that are due, and these besides
 * or all; null otherwise.
 */
export async function visibleProject(
  db: Scoped,
  id: string,
  { items, now }: { readonly items: readonly string[] | 'all'; readonly now: Instant },
): Promise<VisibleProject | null> {
  const where = new Where().seenBy(db, 'p.id').and('p.id = ?', id);
  const wanted =
    items === 'all'
      ? 'true'
      : `(h.open OR h.next_wake_up <= ${where.bind(now)} OR h.id = ANY (${where.bind(items)}::uuid[]))`;
  const [row] = await db.query<VisibleProject[]>(
    `SELECT p.state AS project, (SELECT coalesce(jsonb_agg(h.body ORDER BY h.no), '[]') FROM help_item h
       WHERE h.project_id = p.id AND ${wanted}) AS items,
       (SELECT jsonb_agg(f.body) FROM supervision_form f WHERE f.project_id = p.id AND f.open) AS forms FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? null;
}

/** {@link visibleProject} with all its items. */
export const findProject = (db: Scoped, id: string): Promise<VisibleProject | null> =>
  visibleProject(db, id, { items: 'all', now: '' });

/** Whether there is this project, for whoever asks. */
export async function seesProject(db: Scoped, id: string): Promise<boolean> {
  return (await seenOf(db, [id])).length > 0;
}

/** Which of these projects are seen. */
export async function seenOf(db: Scoped, ids: readonly string[]): Promise<readonly string[]> {
  const where = new Where().seenBy(db, 'p.id').and('p.id = ANY (?::uuid[])', ids);
  const sql = `SELECT p.id FROM project p WHERE ${where.toString()}`;
  return (await db.query<{ id: string }[]>(sql, where.values)).map(({ id }) => id);
}

/** As the record holds it, whoever sees it; null where there is none. */
export async function loadProjectState(db: Queryable, id: string): Promise<ProjectState | null> {
  const [row] = await db.query<{ state: ProjectState }[]>('SELECT state FROM project WHERE id = $1', [id]);
  return row?.state ?? null;
}
