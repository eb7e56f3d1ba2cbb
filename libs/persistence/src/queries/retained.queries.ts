import type {
  FilterOf,
  retainedList,
  retainedProjectList,
  retainedProjectsQuery,
  retainedQuery,
  RowOf,
} from '@bangban/contract';
import { COHORT, PUBLISHED, toldOfAmounts } from './fund.queries';
import type { Where } from './queryable';
import type { Scoped } from './seen';

/** Projects that came into production, whatever became of them. */
export const PRODUCED = `p.stage = 'production'`;

const SIGNS = `(SELECT count(*)::int FROM jsonb_array_elements(p.state->'signs') x WHERE x->>'cleared' IS NULL)`;
const IS_OPEN = `p.status IN ('active', 'shelved')`;
const dayOf = (instant: string, offset: string): string =>
  `((${instant})::timestamptz AT TIME ZONE 'UTC' + ${offset}::int * interval '1 minute')::date`;

/** One row for each project and currency: what was verified, and what became of it; as `retainedStand` and `producedOn` say. */
const KEPT = (where: Where, offset: string): string => `
  producing AS MATERIALIZED (
    SELECT p.*, CASE WHEN ${IS_OPEN} THEN ${SIGNS} ELSE 0 END AS signs,
      ${dayOf(`SELECT max(e->>'enteredAt') FROM jsonb_array_elements(p.state->'stages') e WHERE e->>'stage' = 'production'`, offset)} AS produced,
      ${dayOf(`p.state->'exit'->>'at'`, offset)} AS ended
    FROM project p WHERE ${where.toString()}),
  kept AS (
    SELECT p.id, f->'money'->>'currency' AS currency, sum((f->'money'->>'amount')::numeric) AS invested, min(
      CASE WHEN p.status IN ('terminated', 'transferred') THEN 'gone' WHEN p.status = 'shelved' OR p.signs > 0 THEN 'at-risk'
        ELSE 'staying' END) AS stand
    FROM producing p, jsonb_array_elements(p.state->'fundArrivals') f WHERE ${PUBLISHED} GROUP BY 1, 2)`;

type CohortRow = RowOf<typeof retainedList>;

/** 投资留存 by the year of coming into production: of verified money, what is at projects that are still there. */
export async function retainedCohorts(
  db: Scoped,
  { by }: FilterOf<typeof retainedQuery>,
  utcOffsetMinutes: number,
): Promise<readonly CohortRow[]> {
  const where = toldOfAmounts(db, PRODUCED);
  const [platform, level] = COHORT[by];
  const sum = (such: string): string => `coalesce(sum(invested) FILTER (WHERE ${such}), 0)`;
  return db.query(
    `WITH ${KEPT(where, where.bind(utcOffsetMinutes))}
     SELECT ${platform} AS platform, ${level} AS level, extract(year FROM p.produced)::int AS year, k.currency,
       trim_scale(sum(invested))::text AS invested, trim_scale(${sum(`stand <> 'gone'`)})::text AS retained,
       trim_scale(${sum(`stand = 'at-risk'`)})::text AS "atRisk",
       round(${sum(`stand <> 'gone'`)} * 100 / nullif(sum(invested), 0), 1)::text AS rate,
       count(*)::int AS projects, (count(*) FILTER (WHERE stand = 'gone'))::int AS gone
     FROM kept k JOIN producing p ON p.id = k.id GROUP BY 1, 2, 3, 4
     ORDER BY 3 DESC, 1, 2, sum(invested) DESC, 4`,
    where.values,
  );
}

type ProjectRow = RowOf<typeof retainedProjectList>;

/** The rows behind a cohort's figures, all of them: what is gone first, then what is at risk. */
export async function retainedProjects(
  db: Scoped,
  { currency, stand, year, ...filter }: FilterOf<typeof retainedProjectsQuery>,
  utcOffsetMinutes: number,
): Promise<readonly ProjectRow[]> {
  const where = toldOfAmounts(db, PRODUCED).each(filter, {
    platform: 'p.platform = ?',
    level: 'p.supervision_level = ?',
  });
  const told = KEPT(where, where.bind(utcOffsetMinutes));
  const asked = [`k.currency = ${where.bind(currency)}`];
  if (stand !== undefined) asked.push(`k.stand = ${where.bind(stand)}`);
  if (year !== undefined) asked.push(`extract(year FROM p.produced) = ${where.bind(year)}`);
  return db.query(
    `WITH ${told}
     SELECT p.id AS "projectId", p.name, p.status, k.stand, p.produced::text AS "producedOn", p.ended::text AS "endedOn", p.signs,
       k.currency, p.platform, p.supervision_level AS level, p.landing_unit_id AS "landingUnitId",
       trim_scale(k.invested)::text AS invested
     FROM kept k JOIN producing p ON p.id = k.id WHERE ${asked.join(' AND ')}
     ORDER BY array_position(ARRAY['gone', 'at-risk', 'staying'], k.stand), k.invested DESC, p.id`,
    where.values,
  );
}
