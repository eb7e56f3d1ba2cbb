import type { commitmentCounts, commitmentList, commitmentsQuery, FilterOf, RowOf } from '@bangban/contract';
import { COMMITMENT_STATES, OPEN_COMMITMENTS } from '@bangban/contract/vocabulary';
import type { Instant } from '@bangban/kernel';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type CommitmentFilter = FilterOf<typeof commitmentsQuery>;
export type CommitmentRow = RowOf<typeof commitmentList>;
export type CommitmentCounts = RowOf<typeof commitmentCounts>;

/** By the limit of the step that is owed, what has none last. */
export type CommitmentKey = readonly [dueAt: string, id: string];

const OPEN = `c.state IN (${OPEN_COMMITMENTS.map((each) => `'${each}'`).join(', ')})`;

/** One row for each promise, with its clock and that of the step that is owed. Projects without any are not looked into. */
const PROMISES = `(
  SELECT p.id AS project_id, p.name AS project_name, p.stage AS project_stage, p.status, x->>'id' AS id,
    (x->>'no')::int AS no, x->>'side' AS side, x->>'what' AS what, x->>'unitId' AS unit_id, x->>'personId' AS person_id,
    x->>'state' AS state, (x->>'at')::timestamptz AS recorded_at, x->>'dueOn' AS promised_for,
    (x->'ended'->>'at')::timestamptz AS ended_at, coalesce((x->'ended'->>'late')::boolean, false) AS kept_late,
    own->>'state' AS clock_state, (own->>'due')::timestamptz AS own_due, step, (step->>'due')::timestamptz AS due_at,
    coalesce((step->>'provisional')::boolean, false) AS provisional
  FROM project p CROSS JOIN LATERAL jsonb_array_elements(p.state->'commitments') x
    CROSS JOIN LATERAL (SELECT p.state->'clocks'->('commitment:' || (x->>'no')) AS own,
      p.state->'clocks'->('commitment-confirm:' || (x->>'no')) AS confirming) k
    CROSS JOIN LATERAL (SELECT CASE x->>'state' WHEN 'running' THEN own WHEN 'claimed' THEN confirming END AS step) s
  WHERE p.state->'commitments' IS NOT NULL) c`;

/** Still to be kept, its limit has passed; while the other side is asked it rests, and is as late as it was. */
const lateAt = (now: string): string => `(c.state = 'running' AND c.status = 'active' AND c.own_due <= ${now})`;
const days = (now: string): string => `floor(extract(epoch FROM ${now} - c.own_due) / 86400)::int`;
const AGES: Readonly<Record<string, (now: string) => string>> = {
  'late-10': (now) => `${days(now)} <= 10`,
  'late-30': (now) => `${days(now)} BETWEEN 11 AND 30`,
  'late-more': (now) => `${days(now)} > 30`,
};
const agedAt = (age: string, now: string): string => `(${lateAt(now)} AND ${AGES[age]?.(now) ?? 'false'})`;

function conditions(db: Scoped, filter: CommitmentFilter, now: Instant): Where {
  const where = new Where().seenBy(db, 'c.project_id');
  const at = `${where.bind(now)}::timestamptz`;
  // Whatever is asked for, the moment is said.
  return where.and(`${at} IS NOT NULL`).each(filter, {
    side: 'c.side = ?',
    stands: 'c.state = ?',
    unitId: 'c.unit_id = ?',
    open: (open) => [open ? OPEN : `NOT ${OPEN}`, open],
    late: (late) => [late ? lateAt(at) : `NOT coalesce(${lateAt(at)}, false)`, late],
    age: (age) => [agedAt(age, at), age],
    keptLate: (late) => [late ? 'c.kept_late' : `c.state = 'fulfilled' AND NOT c.kept_late`, late],
    projectId: 'c.project_id = ?',
  });
}

const light = (now: string): string => `CASE WHEN c.due_at IS NULL OR c.status <> 'active' THEN 'none'
  WHEN c.due_at <= ${now} THEN 'red' WHEN (c.step->>'yellowAt')::timestamptz <= ${now} THEN 'yellow' ELSE 'green' END`;

export async function listCommitments(
  db: Scoped,
  filter: CommitmentFilter,
  { after, limit, now }: { readonly after: CommitmentKey | null; readonly limit: number; readonly now: Instant },
): Promise<Page<CommitmentRow, CommitmentKey>> {
  const where = conditions(db, filter, now);
  if (after) where.and(`(coalesce(c.due_at, 'infinity'), c.id) > (?::timestamptz, ?)`, ...after);
  const at = `${where.bind(now)}::timestamptz`;
  const rows = await rowsOf<CommitmentRow>(
    db,
    `SELECT c.id, c.no, c.project_id AS "projectId", c.project_name AS "projectName", c.project_stage AS "projectStage",
       c.side, c.what, c.unit_id AS "unitId", c.person_id AS "personId", c.state, ${OPEN} AS open,
       c.recorded_at AS "recordedAt", c.promised_for AS "promisedFor", c.due_at AS "dueAt", c.provisional,
       ${light(at)} AS light, coalesce(${lateAt(at)}, false) AS late,
       CASE WHEN ${lateAt(at)} THEN greatest(${days(at)}, 0) ELSE 0 END AS "daysLate", c.kept_late AS "keptLate",
       c.ended_at AS "endedAt"
     FROM ${PROMISES} WHERE ${where.toString()}
     ORDER BY coalesce(c.due_at, 'infinity'), c.id LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ dueAt, id }) => [dueAt ?? 'infinity', id]);
}

export async function countCommitments(
  db: Scoped,
  filter: CommitmentFilter,
  now: Instant,
): Promise<{ readonly total: number; readonly late: number }> {
  const where = conditions(db, filter, now);
  const at = `${where.bind(now)}::timestamptz`;
  const [row] = await db.query<{ total: number; late: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${lateAt(at)}))::int AS late
     FROM ${PROMISES} WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, late: 0 };
}

const counted = (condition: string, as: string): string => `(count(*) FILTER (WHERE ${condition}))::int AS "${as}"`;

/** Both sides by who keeps them, those with the most that is late first. */
export async function commitmentsByUnit(db: Scoped, now: Instant): Promise<readonly CommitmentCounts[]> {
  const where = new Where().seenBy(db, 'c.project_id');
  const at = `${where.bind(now)}::timestamptz`;
  return db.query(
    `SELECT c.side, c.unit_id AS "unitId", count(*)::int AS all,
       ${COMMITMENT_STATES.map((state) => counted(`c.state = '${state}'`, state)).join(', ')},
       ${counted(lateAt(at), 'late')}, ${counted(agedAt('late-10', at), 'late10')},
       ${counted(agedAt('late-30', at), 'late30')}, ${counted(agedAt('late-more', at), 'lateMore')},
       ${counted('c.kept_late', 'keptLate')}
     FROM ${PROMISES} WHERE ${where.toString()} GROUP BY 1, 2
     ORDER BY 1 DESC, count(*) FILTER (WHERE ${lateAt(at)}) DESC, 2`,
    where.values,
  );
}
