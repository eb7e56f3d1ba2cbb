import type { FilterOf, fundPartList, fundPartsQuery, fundPlaceList, RowOf } from '@bangban/contract';
import type { DateOnly } from '@bangban/kernel';
import { toldOfFunds } from './fund.queries';
import type { Scoped } from './seen';

/**
 * What stands of each arrival, by place: its shares where a signed statement splits it, which is less what was corrected before;
 * else whole where the project lands. As `arrivalParts` says.
 */
const PART = (told: string): string => `
  part AS (
    SELECT p.id AS "projectId", p.name AS "projectName", f->>'id' AS "arrivalId", f->>'date' AS date, f->>'proof' AS proof,
      f->>'proofNumber' AS "proofNumber", f->'money'->>'currency' AS currency, s.unit AS "unitId", s.amount,
      f->'split' IS NOT NULL AS split, f->'toVerify' IS NULL OR f->'verified' IS NOT NULL AS published,
      (f->>'id') || ' ' || coalesce(s.unit, '') AS key
    FROM project p, jsonb_array_elements(p.state->'fundArrivals') f, LATERAL (
      SELECT e->>'unitId' AS unit, (e->'money'->>'amount')::numeric AS amount
      FROM jsonb_array_elements(f->'split'->'parts') e
      UNION ALL
      SELECT p.landing_unit_id, sum((o->'money'->>'amount')::numeric) FROM jsonb_array_elements(p.state->'fundArrivals') o
      WHERE f->'split' IS NULL AND coalesce(o->>'corrects', o->>'id') = f->>'id' HAVING count(*) > 0) s
    WHERE f->'corrects' IS NULL AND ${told})`;

type PlaceRow = RowOf<typeof fundPlaceList>;

/** 到位资金 by place, each currency by itself; they add up to what arrived. */
export async function fundPlaces(db: Scoped): Promise<readonly PlaceRow[]> {
  const where = toldOfFunds(db);
  return db.query(
    `WITH ${PART(where.toString())}
     SELECT "unitId", currency, trim_scale(sum(amount))::text AS arrived,
       trim_scale(coalesce(sum(amount) FILTER (WHERE published), 0))::text AS published,
       trim_scale(coalesce(sum(amount) FILTER (WHERE split), 0))::text AS shared,
       count(*)::int AS parts, count(DISTINCT "projectId")::int AS projects
     FROM part GROUP BY 1, 2 ORDER BY currency, sum(amount) DESC, 1`,
    where.values,
  );
}

type PartRow = RowOf<typeof fundPartList>;
type Key = readonly [date: DateOnly, key: string];

/** The parts behind one number of a place, the newest first. */
export async function fundParts(
  db: Scoped,
  { currency, unitId, published, split }: FilterOf<typeof fundPartsQuery>,
  { after, limit }: { readonly after: Key | null; readonly limit: number },
): Promise<{ readonly rows: readonly PartRow[]; readonly total: number; readonly next: Key | null }> {
  const where = toldOfFunds(db);
  const told = where.toString();
  const asked = [`currency = ${where.bind(currency)}`];
  if (unitId !== undefined) asked.push(`coalesce("unitId", '') = ${where.bind(unitId)}`);
  if (published !== undefined) asked.push(`published = ${where.bind(published)}`);
  if (split !== undefined) asked.push(`split = ${where.bind(split)}`);
  const beyond = after ? `(date, key) < (${where.bind(after[0])}, ${where.bind(after[1])})` : 'true';
  const found = await db.query<(PartRow & { key: string; total: number })[]>(
    `WITH ${PART(told)}, hit AS (SELECT * FROM part WHERE ${asked.join(' AND ')})
     SELECT "projectId", "projectName", "arrivalId", date, proof, "proofNumber", currency, "unitId",
       trim_scale(amount)::text AS amount, split, published, key, (SELECT count(*)::int FROM hit) AS total
     FROM hit WHERE ${beyond} ORDER BY date DESC, key DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ key: _, total: __, ...row }) => row),
    total: found[0]?.total ?? 0,
    next: found.length > limit && last ? [last.date, last.key] : null,
  };
}
