import type { AnswerOf, FilterOf, InvestorFile, investorPage, investorsQuery } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { soughtIn, whyAlike } from '@bangban/domain';
import type { FileRow } from './file.queries';
import { saidIn } from './named';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

export type InvestorRow = FileRow<InvestorFile>;
export type InvestorFilter = FilterOf<typeof investorsQuery>;
export type InvestorKey = readonly [createdAt: Instant, id: string];

const COLUMNS = `f.id, f.kind, f.seq::int, f.status, f.state, f.created_at AS "createdAt",
  f.last_recorded_at AS "lastRecordedAt"`;

/** An entry and all that were merged into it, directly or by way of another, as texts. */
export const family = (id: string): string => `(WITH RECURSIVE m(id) AS (SELECT ${id}::text
  UNION SELECT x.id::text FROM file x JOIN m ON x.kind = 'investor' AND x.state->'merged'->>'into' = m.id) SELECT id FROM m)`;

/** For a recursive query: which entry stays for one that was merged, by however many ways; of one that stands it has no row. */
export const STAYS = `up(of, id) AS (
    SELECT f.id::text, f.state->'merged'->>'into' FROM file f WHERE f.kind = 'investor' AND f.status = 'merged'
    UNION SELECT up.of, f.state->'merged'->>'into' FROM up
      JOIN file f ON f.kind = 'investor' AND f.status = 'merged' AND f.id = up.id::uuid),
  stays AS (
    SELECT up.of, up.id FROM up JOIN file f ON f.kind = 'investor' AND f.status = 'standing' AND f.id = up.id::uuid)`;

/** Others that stand and share a mark. */
const ALIKE = `o.kind = 'investor' AND o.status = 'standing' AND o.id <> f.id
  AND o.state->'marks' ?| ARRAY(SELECT jsonb_array_elements_text(f.state->'marks'))`;

function ofLibrary(db: Scoped): Where {
  const where = new Where().and(`f.kind = 'investor'`);
  return where.and(seenFile(db, 'f.readers', (value) => where.bind(value)));
}

/** The conditions of a list and their values. The operator of marks is written with the sign that stands for a value elsewhere. */
function conditions(db: Scoped, { alike, ...filter }: InvestorFilter): { readonly where: Where; readonly has: string } {
  const where = ofLibrary(db).each(filter, {
    text: (text) => saidIn(`f.state->>'sought'`, soughtIn([text])),
    country: `f.state->>'country' = ?`,
    status: 'f.status = ?',
  });
  const has = `EXISTS (SELECT 1 FROM file o WHERE ${ALIKE})`;
  return { where, has: alike === undefined ? 'true' : alike ? has : `NOT ${has}` };
}

export interface ListedInvestor extends InvestorRow {
  readonly projects: number;
  readonly alike: number;
}

/** Newest first. Projects are counted as far as whoever asks sees them. */
export async function listInvestors(
  db: Scoped,
  filter: InvestorFilter,
  { after, limit }: { readonly after?: InvestorKey | null; readonly limit: number },
): Promise<Page<ListedInvestor, InvestorKey>> {
  const { has, where } = conditions(db, filter);
  if (after) where.and('(f.created_at, f.id) < (?, ?)', ...after);
  const page = `${where.toString()} AND ${has}`;
  const projects = new Where(where.values).seenBy(db, 'p.id');
  const most = projects.bind(limit + 1);
  const rows = await rowsOf<ListedInvestor>(
    db,
    `WITH page AS (SELECT f.* FROM file f WHERE ${page} ORDER BY f.created_at DESC, f.id DESC LIMIT ${most})
     SELECT ${COLUMNS},
       (SELECT count(*)::int FROM project p WHERE p.state->>'investorId' IN ${family('f.id')} AND ${projects.toString()}) AS projects,
       (SELECT count(*)::int FROM file o WHERE f.status = 'standing' AND ${ALIKE}) AS alike
     FROM page f ORDER BY f.created_at DESC, f.id DESC`,
    projects.values,
  );
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

export async function countInvestors(db: Scoped, filter: InvestorFilter): Promise<number> {
  const { has, where } = conditions(db, filter);
  const sql = `SELECT count(*)::int AS total FROM file f WHERE ${where.toString()} AND ${has}`;
  const [row] = await db.query<{ total: number }[]>(sql, where.values);
  return row?.total ?? 0;
}

/** Entries by their ids, in no order. */
export async function investorsBy(db: Scoped, ids: readonly string[]): Promise<readonly InvestorRow[]> {
  const where = ofLibrary(db).and('f.id = ANY (?::uuid[])', ids);
  return rowsOf(db, `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()}`, where.values);
}

/** An entry's family: what was merged into it, itself with them. */
export async function mergedInto(db: Scoped, id: string): Promise<readonly InvestorRow[]> {
  const where = ofLibrary(db);
  const root = where.bind(id);
  where.and(`f.id::text IN ${family(root)}`);
  return rowsOf(
    db,
    `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()} ORDER BY f.created_at, f.id`,
    where.values,
  );
}

/** The entry that stands for another: where its merges lead. */
export async function standingFor(db: Queryable, id: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>(
    `WITH RECURSIVE up(id, into_id) AS (
       SELECT id, state->'merged'->>'into' FROM file WHERE kind = 'investor' AND id = $1
       UNION SELECT f.id, f.state->'merged'->>'into' FROM file f JOIN up ON f.kind = 'investor' AND f.id::text = up.into_id)
     SELECT id FROM up WHERE into_id IS NULL`,
    [id],
  );
  return row?.id ?? null;
}

/** Companies that say another is above them. */
export async function investorsBelow(db: Scoped, ids: readonly string[]): Promise<readonly InvestorRow[]> {
  const where = ofLibrary(db).and(`f.status = 'standing'`).and(`f.state->>'parentId' = ANY (?::text[])`, ids);
  return rowsOf(
    db,
    `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()} ORDER BY f.created_at LIMIT 100`,
    where.values,
  );
}

const LIKELY = 20;

/** Those that stand and may be the one with these marks, the surest first. */
export async function investorsAlike(
  db: Scoped,
  marks: readonly string[],
  besides: string | null,
): Promise<readonly (InvestorRow & { readonly why: ReturnType<typeof whyAlike> })[]> {
  const where = ofLibrary(db).and(`f.status = 'standing'`).maybe('f.id <> ?', besides);
  const sought = where.bind(marks);
  const rows = await rowsOf<InvestorRow>(
    db,
    `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()} AND f.state->'marks' ?| ${sought}::text[]
     ORDER BY f.created_at, f.id LIMIT ${LIKELY}`,
    where.values,
  );
  return rows.map((row) => ({ ...row, why: whyAlike(row.state.marks, marks) }));
}

export type InvestorsProject = AnswerOf<typeof investorPage>['projects'][number];

/** Projects of these entries, of those that whoever asks sees; newest first. */
export async function projectsOfInvestors(db: Scoped, ids: readonly string[]): Promise<readonly InvestorsProject[]> {
  const where = new Where().seenBy(db, 'p.id').and(`p.state->>'investorId' = ANY (?::text[])`, ids);
  return rowsOf(
    db,
    `SELECT p.id, p.name, p.stage, p.status, p.state->>'investorId' AS "investorId" FROM project p
     WHERE ${where.toString()} ORDER BY p.created_at DESC, p.id LIMIT 200`,
    where.values,
  );
}

export type ContactDetail = Pick<
  AnswerOf<typeof investorPage>['contacts'][number],
  'name' | 'post' | 'telephone' | 'mail'
>;

/** What is known of people to talk to. No reader's role may ask: whoever asks has decided who is told. */
export async function contactDetails(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContactDetail>> {
  const rows = await db.query<{ id: string; detail: ContactDetail }[]>(
    'SELECT id, detail FROM contact_detail WHERE id = ANY ($1::uuid[]) AND detail IS NOT NULL',
    [ids],
  );
  return new Map(rows.map(({ detail, id }) => [id, detail]));
}
