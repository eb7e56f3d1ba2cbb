import type { agreedContractList, countedContractsQuery, agreedYearList, FilterOf, RowOf } from '@bangban/contract';
import { AGREED } from './agreed.queries';
import { toldOfFunds } from './fund.queries';
import type { Where } from './queryable';
import type { Scoped } from './seen';

/** One row for each contract that counts, in the year of its own; as `agreedParts` says. */
const COUNTED = (where: Where): string => `
  counted AS (
    SELECT p.id AS project, p.name, p.stage, p.landing_unit_id, a.*, left(a.date, 4)::int AS year,
      CASE WHEN a.added THEN 'added' ELSE 'whole' END AS stand
    FROM project p, LATERAL (${AGREED}) a WHERE ${where.toString()})`;

type YearRow = RowOf<typeof agreedYearList>;

/** 协议投资 by the years of the contracts, each currency by itself: what was signed, and what was added to it. */
export async function agreedYears(db: Scoped): Promise<readonly YearRow[]> {
  const where = toldOfFunds(db);
  const sum = (such: string): string => `trim_scale(coalesce(sum(amount) FILTER (WHERE ${such}), 0))::text`;
  return db.query(
    `WITH ${COUNTED(where)}
     SELECT year, currency, trim_scale(sum(amount))::text AS agreed, ${sum('NOT added')} AS whole, ${sum('added')} AS added,
       count(*)::int AS contracts, count(DISTINCT project)::int AS projects
     FROM counted GROUP BY 1, 2 ORDER BY 1 DESC NULLS LAST, sum(amount) DESC, 2`,
    where.values,
  );
}

type ContractRow = RowOf<typeof agreedContractList>;

/** The contracts behind a year's figures, all of them, the newest first. */
export async function agreedContracts(
  db: Scoped,
  { currency, stand, year }: FilterOf<typeof countedContractsQuery>,
): Promise<readonly ContractRow[]> {
  const where = toldOfFunds(db);
  const told = COUNTED(where);
  const asked = [`currency = ${where.bind(currency)}`];
  if (stand !== undefined) asked.push(`stand = ${where.bind(stand)}`);
  if (year !== undefined) asked.push(`coalesce(year, 0) = ${where.bind(year)}`);
  return db.query(
    `WITH ${told}
     SELECT project AS "projectId", name, stage, landing_unit_id AS "landingUnitId", id AS "evidenceId", number, date, year,
       kind AS "signingKind", stand, currency, trim_scale(amount)::text AS amount
     FROM counted WHERE ${asked.join(' AND ')} ORDER BY date DESC NULLS LAST, amount DESC, project, id`,
    where.values,
  );
}
