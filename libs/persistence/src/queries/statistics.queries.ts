import type {
  FilterOf,
  fundArrivalAnswer,
  fundProjectsQuery,
  fundCohortList,
  fundProjectList,
  LightKey,
  lightsByKeyAnswer,
  lightsByUnitAnswer,
  lightsQuery,
  RowOf,
  stageFunnelAnswer,
} from '@bangban/contract';
import { AGREED, isSignedSql } from './agreed.queries';
import { NOW } from './clock.queries';
import { litAt } from './help-item.queries';
import { Where } from './queryable';
import { fieldRead, type Scoped } from './seen';

type FunnelRow = RowOf<typeof stageFunnelAnswer>;

/** How many projects stand where. Open items are gone through once, in an index, not looked up for each project. */
export async function stageFunnel(db: Scoped): Promise<readonly FunnelRow[]> {
  const where = new Where().seenBy(db, 'p.id');
  return db.query(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now),
     lit AS (
       SELECT p.stage, p.status, p.stage_entered_at, clock.now,
         CASE WHEN p.status <> 'active' OR least(p.due_at, i.due) IS NULL THEN 'none'
           WHEN least(p.due_at, i.due) <= clock.now THEN 'red' WHEN least(p.yellow_at, i.yellow) <= clock.now THEN 'yellow'
           ELSE 'green' END AS light
       FROM clock, project p LEFT JOIN (
         SELECT h.project_id, min(h.due_at) AS due, min(h.yellow_at) AS yellow FROM help_item h WHERE h.open
         GROUP BY h.project_id) i ON i.project_id = p.id
       WHERE ${where.toString()}),
     entered AS (
       SELECT e->>'stage' AS stage, count(DISTINCT p.id)::int AS n
       FROM project p, jsonb_array_elements(p.state->'stages') e WHERE ${where.toString()} GROUP BY 1)
     SELECT s.stage, (count(*) FILTER (WHERE l.status = 'active'))::int AS active,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'red'))::int AS red,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'yellow'))::int AS yellow,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'green'))::int AS green,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'none'))::int AS none,
       (count(*) FILTER (WHERE l.status = 'shelved'))::int AS shelved, coalesce(max(entered.n), 0) AS entered,
       (avg(extract(epoch FROM l.now - l.stage_entered_at) / 86400) FILTER (WHERE l.status = 'active'))::float8 AS "meanDays"
     FROM unnest(ARRAY['lead', 'intent', 'signing', 'commencement', 'production']) WITH ORDINALITY s(stage, no)
     LEFT JOIN lit l ON l.stage = s.stage LEFT JOIN entered ON entered.stage = s.stage
     GROUP BY s.stage, s.no ORDER BY s.no`,
    where.values,
  );
}

type LightsRow = RowOf<typeof lightsByKeyAnswer>;

const COLUMN: Readonly<Record<LightKey, string>> = { unit: 'h.unit_id', person: 'h.person_id', stage: 'h.stage' };

/** Open items by light, most late first; the four lights add up to `open`. */
export async function lightsBy(
  db: Scoped,
  key: LightKey,
  filter: Omit<FilterOf<typeof lightsQuery>, 'by'> = {},
): Promise<readonly LightsRow[]> {
  const where = new Where()
    .seenBy(db, 'h.project_id')
    .and('h.open')
    .each(filter, { unitId: 'h.unit_id = ?', stage: 'h.stage = ?' });
  return db.query(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now)
     SELECT ${COLUMN[key]} AS key, ${litAt('clock.now')}
     FROM help_item h, clock WHERE ${where.toString()} GROUP BY 1 ORDER BY red DESC, yellow DESC, 1`,
    where.values,
  );
}

type UnitLightsRow = RowOf<typeof lightsByUnitAnswer>;

/** Open items per responsible unit by light. */
export async function lightsByUnit(db: Scoped): Promise<readonly UnitLightsRow[]> {
  return (await lightsBy(db, 'unit')).map(({ key, ...counts }) => ({ unitId: key, ...counts }));
}

type FundsRow = RowOf<typeof fundArrivalAnswer>;

/** Projects that have signed and were neither terminated nor transferred. */
const SIGNED = `${isSignedSql('p.stage')} AND p.status NOT IN ('terminated', 'transferred')`;

/** Signed projects whose amounts the reader reads: no figure may tell one of another. */
function toldOfFunds(db: Scoped, values: readonly unknown[] = []): Where {
  const where = new Where(values).seenBy(db, 'p.id').and(SIGNED);
  return where.and(fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value)));
}

/** How many signed projects the reader sees that are in no figure of money: their amounts are kept back. */
export async function fundsKeptBack(db: Scoped): Promise<number> {
  if (db.fields.amount === 'all') return 0;
  const where = new Where().seenBy(db, 'p.id').and(SIGNED);
  const told = fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value));
  const sql = `SELECT count(*)::int AS count FROM project p WHERE ${where.toString()} AND NOT ${told}`;
  return (await db.query<{ count: number }[]>(sql, where.values))[0]?.count ?? 0;
}

/** What arrived, entry by entry: each below zero belongs to the one that it corrects. */
const ENTRIES = `jsonb_array_elements(p.state->'fundArrivals') f`;
/** In published figures once its arrival is verified, or where nobody was asked to: as `publishedArrivals` says. */
const PUBLISHED = `EXISTS (SELECT FROM jsonb_array_elements(p.state->'fundArrivals') o
  WHERE o->>'id' = coalesce(f->>'corrects', f->>'id') AND (o->'toVerify' IS NULL OR o->'verified' IS NOT NULL))`;
const ENTERED = `sum((f->'money'->>'amount')::numeric) AS sum, (count(*) FILTER (WHERE f->'corrects' IS NULL))::int AS n,
  sum((f->'money'->>'amount')::numeric) FILTER (WHERE ${PUBLISHED}) AS published`;

/** 资金到位: agreed and arrived money per currency, over the projects that have signed. */
export async function fundArrival(db: Scoped): Promise<readonly FundsRow[]> {
  const where = toldOfFunds(db);
  return db.query(
    `WITH standing AS (SELECT * FROM project p WHERE ${where.toString()}),
     agreed AS (SELECT a.currency, sum(a.amount) AS sum, count(DISTINCT p.id)::int AS n
       FROM standing p, LATERAL (${AGREED}) a GROUP BY 1),
     arrived AS (
       SELECT f->'money'->>'currency' AS currency, ${ENTERED} FROM standing p, ${ENTRIES} GROUP BY 1)
     SELECT coalesce(a.currency, r.currency) AS currency, trim_scale(coalesce(a.sum, 0))::text AS agreed,
       trim_scale(coalesce(r.sum, 0))::text AS arrived, trim_scale(coalesce(r.published, 0))::text AS published,
       coalesce(a.n, 0) AS projects, coalesce(r.n, 0) AS arrivals
     FROM agreed a FULL JOIN arrived r ON r.currency = a.currency ORDER BY coalesce(a.sum, 0) DESC, 1`,
    where.values,
  );
}

type FundsProjectRow = RowOf<typeof fundProjectList>;

/** The rows behind one currency's figures, all of them. */
export async function fundArrivalProjects(
  db: Scoped,
  { currency, platform, year }: FilterOf<typeof fundProjectsQuery>,
): Promise<readonly FundsProjectRow[]> {
  const where = toldOfFunds(db, [currency])
    .maybe('p.platform = ?', platform)
    .maybe('coalesce(p.signing_year, 0) = ?', year);
  return db.query(
    `SELECT p.id AS "projectId", p.name, p.stage, $1::text AS currency,
       trim_scale(g.sum)::text AS agreed, trim_scale(coalesce(f.sum, 0))::text AS arrived,
       trim_scale(coalesce(f.published, 0))::text AS published, coalesce(f.n, 0) AS arrivals
     FROM project p LEFT JOIN LATERAL (
       SELECT ${ENTERED} FROM ${ENTRIES} WHERE f->'money'->>'currency' = $1) f ON true
     LEFT JOIN LATERAL (SELECT sum(a.amount) AS sum FROM (${AGREED}) a WHERE a.currency = $1) g ON true
     WHERE ${where.toString()} AND (g.sum IS NOT NULL OR f.n > 0)
     ORDER BY coalesce(g.sum, 0) DESC, p.id`,
    where.values,
  );
}

type CohortRow = RowOf<typeof fundCohortList>;

/**
 * 到资率 by cohort: Σ verified of Σ agreed, both by amount, each currency by itself. A project belongs to the cohort with which it
 * was registered, whatever it signs later.
 */
export async function fundCohorts(db: Scoped): Promise<readonly CohortRow[]> {
  const where = toldOfFunds(db);
  return db.query(
    `WITH standing AS (SELECT * FROM project p WHERE ${where.toString()}),
     agreed AS (SELECT p.platform, p.signing_year, a.currency, sum(a.amount) AS sum, count(DISTINCT p.id)::int AS n
       FROM standing p, LATERAL (${AGREED}) a GROUP BY 1, 2, 3),
     arrived AS (SELECT p.platform, p.signing_year, f->'money'->>'currency' AS currency, ${ENTERED}
       FROM standing p, ${ENTRIES} GROUP BY 1, 2, 3)
     SELECT coalesce(a.platform, r.platform) AS platform, coalesce(a.signing_year, r.signing_year) AS year,
       coalesce(a.currency, r.currency) AS currency, trim_scale(coalesce(a.sum, 0))::text AS agreed,
       trim_scale(coalesce(r.sum, 0))::text AS arrived, trim_scale(coalesce(r.published, 0))::text AS published,
       round(coalesce(r.published, 0) * 100 / nullif(a.sum, 0), 1)::text AS rate, coalesce(a.n, 0) AS projects
     FROM agreed a FULL JOIN arrived r ON r.platform = a.platform AND r.currency = a.currency
       AND coalesce(r.signing_year, 0) = coalesce(a.signing_year, 0)
     ORDER BY 2 DESC NULLS LAST, 1, coalesce(a.sum, 0) DESC, 3`,
    where.values,
  );
}
