import type {
  FilterOf,
  fundArrivalAnswer,
  fundCohortList,
  fundCohortsQuery,
  fundProjectList,
  fundProjectsQuery,
  RowOf,
} from '@bangban/contract';
import type { DateOnly } from '@bangban/kernel';
import { AGREED, isSignedSql } from './agreed.queries';
import { Where } from './queryable';
import { fieldRead, type Scoped } from './seen';

/** Projects that have signed and were neither terminated nor transferred. */
const SIGNED = `${isSignedSql('p.stage')} AND p.status NOT IN ('terminated', 'transferred')`;

/** Of projects that `such` says, those whose amounts the reader reads: no figure may tell one of another. */
export function toldOfAmounts(db: Scoped, such: string, values: readonly unknown[] = []): Where {
  const where = new Where(values).seenBy(db, 'p.id').and(such);
  return where.and(fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value)));
}

export const toldOfFunds = (db: Scoped, values: readonly unknown[] = []): Where => toldOfAmounts(db, SIGNED, values);

/** How many projects the reader sees, signed ones unless `such` says others, that are in no figure of money: their amounts are kept back. */
export async function fundsKeptBack(db: Scoped, such = SIGNED): Promise<number> {
  if (db.fields.amount === 'all') return 0;
  const where = new Where().seenBy(db, 'p.id').and(such);
  const told = fieldRead(db.fields.amount, 'p.id', (value) => where.bind(value));
  const sql = `SELECT count(*)::int AS count FROM project p WHERE ${where.toString()} AND NOT ${told}`;
  return (await db.query<{ count: number }[]>(sql, where.values))[0]?.count ?? 0;
}

/** In published figures once its arrival `f` is verified, or where nobody was asked to: as `publishedArrivals` says. */
export const PUBLISHED = `EXISTS (SELECT FROM jsonb_array_elements(p.state->'fundArrivals') o
  WHERE o->>'id' = coalesce(f->>'corrects', f->>'id') AND (o->'toVerify' IS NULL OR o->'verified' IS NOT NULL))`;
const AMOUNT = `(f->'money'->>'amount')::numeric`;

/**
 * One row for each project and currency: what is agreed, what has arrived entry by entry (each below zero belongs to the one that
 * it corrects), and what the plan in force says had to be there before the day `$1`; as `arrivalStandings` says.
 */
const FUND = (where: Where): string => `
  standing AS MATERIALIZED (SELECT * FROM project p WHERE ${where.toString()}),
  agreed AS (SELECT p.id, a.currency, sum(a.amount) AS agreed FROM standing p, LATERAL (${AGREED}) a GROUP BY 1, 2),
  arrived AS (
    SELECT p.id, f->'money'->>'currency' AS currency, sum(${AMOUNT}) AS arrived,
      (count(*) FILTER (WHERE f->'corrects' IS NULL))::int AS arrivals, sum(${AMOUNT}) FILTER (WHERE ${PUBLISHED}) AS published
    FROM standing p, jsonb_array_elements(p.state->'fundArrivals') f GROUP BY 1, 2),
  planned AS (
    SELECT p.id, f->'money'->>'currency' AS currency, sum(${AMOUNT}) AS whole,
      coalesce(sum(${AMOUNT}) FILTER (WHERE f->>'until' < $1), 0) AS planned
    FROM standing p, jsonb_array_elements(p.state->'arrivalPlans'->-1->'instalments') f GROUP BY 1, 2),
  fund AS (
    SELECT id, currency, agreed, coalesce(arrived, 0) AS arrived, coalesce(published, 0) AS published,
      coalesce(arrivals, 0) AS arrivals, planned, whole
    FROM agreed FULL JOIN arrived USING (id, currency) FULL JOIN planned USING (id, currency)
    WHERE agreed IS NOT NULL OR arrivals > 0)`;

/** Per cent of what is agreed that is verified; and by how many points that is above what was planned, where there is a plan. */
const RATE = `round(sum(published) * 100 / nullif(sum(agreed), 0), 1)::text AS rate`;
const WITH_PLAN = `FILTER (WHERE whole IS NOT NULL AND agreed IS NOT NULL)`;
const GAP = `round(sum(published - planned) ${WITH_PLAN} * 100 / nullif(sum(agreed) ${WITH_PLAN}, 0), 1)::text AS gap`;
const SUMS = `trim_scale(coalesce(sum(agreed), 0))::text AS agreed, trim_scale(sum(arrived))::text AS arrived,
  trim_scale(sum(published))::text AS published, trim_scale(sum(planned))::text AS planned, ${RATE}, ${GAP},
  count(agreed)::int AS projects, (count(agreed) FILTER (WHERE whole IS NULL))::int AS planless`;

type FundsRow = RowOf<typeof fundArrivalAnswer>;

/** 资金到位: agreed, planned and arrived money per currency, over the projects that have signed. */
export async function fundArrival(db: Scoped, today: DateOnly): Promise<readonly FundsRow[]> {
  const where = toldOfFunds(db, [today]);
  return db.query(
    `WITH ${FUND(where)}
     SELECT currency, ${SUMS}, sum(arrivals)::int AS arrivals FROM fund
     GROUP BY 1 ORDER BY coalesce(sum(fund.agreed), 0) DESC, 1`,
    where.values,
  );
}

type FundsProjectRow = RowOf<typeof fundProjectList>;

/** The rows behind one currency's figures, all of them. */
export async function fundArrivalProjects(
  db: Scoped,
  { currency, ...filter }: FilterOf<typeof fundProjectsQuery>,
  today: DateOnly,
): Promise<readonly FundsProjectRow[]> {
  const where = toldOfFunds(db, [today]).each(filter, {
    platform: 'p.platform = ?',
    year: 'coalesce(p.signing_year, 0) = ?',
    level: 'p.supervision_level = ?',
    landingUnitId: 'p.landing_unit_id = ?',
  });
  const asked = where.bind(currency);
  return db.query(
    `WITH ${FUND(where)}
     SELECT p.id AS "projectId", p.name, p.stage, f.currency, p.platform, p.signing_year AS year,
       p.supervision_level AS level, p.landing_unit_id AS "landingUnitId", trim_scale(f.agreed)::text AS agreed,
       trim_scale(f.planned)::text AS planned, trim_scale(f.whole)::text AS "plannedWhole",
       trim_scale(f.arrived)::text AS arrived, trim_scale(f.published)::text AS published, f.arrivals,
       round(f.published * 100 / nullif(f.agreed, 0), 1)::text AS rate,
       round((f.published - f.planned) * 100 / nullif(f.agreed, 0), 1)::text AS gap
     FROM fund f JOIN standing p ON p.id = f.id WHERE f.currency = ${asked}
     ORDER BY coalesce(f.agreed, 0) DESC, p.id`,
    where.values,
  );
}

type CohortRow = RowOf<typeof fundCohortList>;
type CohortKey = FilterOf<typeof fundCohortsQuery>['by'];

/** What a cohort goes by besides the year; the others are null. */
export const COHORT: Readonly<Record<CohortKey, readonly [platform: string, level: string]>> = {
  platform: ['p.platform', 'NULL::text'],
  level: ['NULL::text', 'p.supervision_level'],
  year: ['NULL::text', 'NULL::text'],
};

/**
 * 到资率 by cohort: Σ verified of Σ agreed, both by amount, each currency by itself. A project belongs to the cohort with which it
 * was registered, whatever it signs later.
 */
export async function fundCohorts(db: Scoped, by: CohortKey, today: DateOnly): Promise<readonly CohortRow[]> {
  const where = toldOfFunds(db, [today]);
  const [platform, level] = COHORT[by];
  return db.query(
    `WITH ${FUND(where)}
     SELECT ${platform} AS platform, ${level} AS level, p.signing_year AS year, f.currency, ${SUMS}
     FROM fund f JOIN standing p ON p.id = f.id GROUP BY 1, 2, 3, 4
     ORDER BY 3 DESC NULLS LAST, 1, 2, coalesce(sum(f.agreed), 0) DESC, 4`,
    where.values,
  );
}
