import type { RowOf, similarList } from '@bangban/contract';
import type { EventMap } from '@bangban/domain';
import { Where } from './queryable';
import { type Scoped, seen } from './seen';

export type SimilarProject = RowOf<typeof similarList>;

/** A name without what people write now in one way, now in another: width, case, spaces, marks unseen, brackets, dots. */
const bare = (text: string): string =>
  `translate(lower(normalize(${text}, NFKC)), E' \\t-_()[]<>"\\'.,;:!?/\u00b7\u2014\u3001\u3002\u201c\u201d\u2018\u2019\u300a\u300b\u3010\u3011\u00ad\u200b\u200c\u200d\u2060\ufeff', '')`;

/** A name this short that stands within another says nothing: many are called so. */
const SHORTEST_WITHIN = 4;
/** Of the pairs of neighbouring characters that two names have: one character of ten may differ, the product may not. */
const SHARED = 0.6;

/**
 * Projects that a new lead may repeat, the likest first: one name stands within the other (the second phase of what stands,
 * or the other way round), most of the two is the same, or the investor is. Pairs of characters are counted here: in a
 * database of the C locale `pg_trgm` sees no Chinese.
 */
export async function similarProjects(
  db: Scoped,
  names: { readonly name: string; readonly investor: string | null },
): Promise<readonly SimilarProject[]> {
  const values: unknown[] = [names.name, names.investor];
  const visible = seen(db, 'project.id', (value) => `$${values.push(value)}`);
  return db.query(
    `WITH bared AS MATERIALIZED (SELECT ${bare('$1::text')} AS name, ${bare('$2::text')} AS investor),
     asked AS MATERIALIZED (
       SELECT name, investor, ARRAY(
         SELECT DISTINCT substr(name, i, 2) FROM generate_series(1, length(name) - 1) i) AS pairs FROM bared),
     known AS (
       SELECT id, name, investor_name, stage, created_at, ${bare('name')} AS bare_name,
         ${bare('investor_name')} AS bare_investor FROM project WHERE ${visible})
     SELECT k.id, k.name, k.investor_name AS "investorName", k.stage
     FROM known k, asked a, LATERAL (
       SELECT 2.0 * count(*) / greatest(cardinality(a.pairs) + length(k.bare_name) - 1, 1) AS shared
       FROM unnest(a.pairs) pair WHERE strpos(k.bare_name, pair) > 0) s
     WHERE s.shared >= ${SHARED}
       OR (length(a.name) >= 2 AND strpos(k.bare_name, a.name) > 0)
       OR (length(k.bare_name) >= ${SHORTEST_WITHIN} AND strpos(a.name, k.bare_name) > 0)
       OR (length(a.investor) >= 2 AND strpos(k.bare_investor, a.investor) > 0)
       OR (length(k.bare_investor) >= ${SHORTEST_WITHIN} AND strpos(a.investor, k.bare_investor) > 0)
     ORDER BY s.shared DESC, k.created_at DESC LIMIT 5`,
    values,
  );
}

export interface KnownProject {
  readonly id: string;
  readonly name: string;
  readonly investor: string | null;
  /** The ledger and the row that it was taken over from, if it was. */
  readonly source: string | null;
  readonly reference: string | null;
  /** Of one that is not, whoever asks is told no more than that it is there. */
  readonly seen: boolean;
}

/** Every project by its names: what a ledger is held against as a whole, also where its importer does not see it. */
export async function knownProjects(db: Scoped): Promise<readonly KnownProject[]> {
  const values: unknown[] = [];
  const visible = seen(db, 'project.id', (value) => `$${values.push(value)}`);
  return db.query(
    `SELECT id, name, investor_name AS investor, provenance_source AS source, provenance_reference AS reference,
       ${visible} AS seen FROM project ORDER BY created_at DESC, id`,
    values,
  );
}

/** The facts as a ledger gave them when the project was taken over; null for one that was not, or is not seen. */
export async function importedFacts(db: Scoped, projectId: string): Promise<EventMap['ProjectImported'] | null> {
  const where = new Where([projectId]).seenBy(db, 'e.stream_id');
  const [row] = await db.query<{ data: EventMap['ProjectImported'] }[]>(
    `SELECT data FROM event e WHERE stream_id = $1 AND type = 'ProjectImported' AND ${where.toString()}
     ORDER BY seq LIMIT 1`,
    where.values,
  );
  return row?.data ?? null;
}

export interface NamedSeen {
  readonly id: string;
  readonly name: string;
  /** In the ledger that it was taken over from. */
  readonly reference: string | null;
}

/** Every project that is seen, by what people call it: for tables that name projects. */
export async function seenNames(db: Scoped): Promise<readonly NamedSeen[]> {
  const where = new Where().seenBy(db, 'p.id');
  return db.query(
    `SELECT p.id, p.name, p.provenance_reference AS reference FROM project p WHERE ${where.toString()} ORDER BY p.created_at, p.id`,
    where.values,
  );
}
