import type { FilterOf, groupsQuery, PromotionGroup, Trip, tripsQuery } from '@bangban/contract';
import type { DateOnly, Instant } from '@bangban/kernel';
import { type OutreachReading, soughtIn } from '@bangban/domain';
import type { FileRow } from './file.queries';
import { family } from './investor.queries';
import { saidIn } from './named';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

export type GroupRow = FileRow<PromotionGroup>;
export type TripRow = FileRow<Trip> & { readonly group: Pick<PromotionGroup, 'name' | 'form'> };
type GroupFilter = FilterOf<typeof groupsQuery>;
type TripFilter = FilterOf<typeof tripsQuery>;
type GroupKey = readonly [createdAt: Instant, id: string];
type TripKey = readonly [from: DateOnly, id: string];

const COLUMNS = `f.id, f.kind, f.seq::int, f.status, f.state, f.created_at AS "createdAt",
  f.last_recorded_at AS "lastRecordedAt"`;

function ofKind(db: Scoped, kind: 'group' | 'trip'): Where {
  const where = new Where().and(`f.kind = '${kind}'`);
  return where.and(seenFile(db, 'f.readers', (value) => where.bind(value)));
}

const groupsWhere = (db: Scoped, filter: GroupFilter): Where =>
  ofKind(db, 'group').each(filter, { groupForm: `f.state->>'form' = ?`, groupStatus: 'f.status = ?' });

const tripsWhere = (db: Scoped, filter: TripFilter): Where =>
  ofKind(db, 'trip').each(filter, {
    text: (text) => saidIn(`f.state->>'sought'`, soughtIn([text])),
    direction: `f.state->>'direction' = ?`,
    tripStatus: 'f.status = ?',
    groupId: `f.state->>'groupId' = ?`,
    investorId: `EXISTS (SELECT 1 FROM jsonb_array_elements(f.state->'calls') c
      WHERE c->>'investorId' IN ${family('?')})`,
    from: `f.state->>'from' >= ?`,
    to: `f.state->>'from' <= ?`,
  });

/** Newest first. */
export async function listGroups(
  db: Scoped,
  filter: GroupFilter,
  { after, limit }: { readonly after?: GroupKey | null; readonly limit: number },
): Promise<Page<GroupRow, GroupKey>> {
  const where = groupsWhere(db, filter);
  if (after) where.and('(f.created_at, f.id) < (?, ?)', ...after);
  const sql = `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()}
    ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`;
  const rows = await rowsOf<GroupRow>(db, sql, where.values);
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

/** The last begun first. */
export async function listTrips(
  db: Scoped,
  filter: TripFilter,
  { after, limit }: { readonly after?: TripKey | null; readonly limit: number },
): Promise<Page<TripRow, TripKey>> {
  const where = tripsWhere(db, filter);
  if (after) where.and(`(f.state->>'from', f.id) < (?::text, ?::uuid)`, ...after);
  const sql = `SELECT ${COLUMNS}, jsonb_build_object('name', g.state->'name', 'form', g.state->'form') AS "group"
    FROM file f JOIN file g ON g.kind = 'group' AND g.id = (f.state->>'groupId')::uuid
    WHERE ${where.toString()} ORDER BY f.state->>'from' DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`;
  const rows = await rowsOf<TripRow>(db, sql, where.values);
  return pageOf(rows, limit, ({ id, state }) => [state.from, id]);
}

async function count(db: Scoped, where: Where): Promise<number> {
  const sql = `SELECT count(*)::int AS total FROM file f WHERE ${where.toString()}`;
  const [row] = await db.query<{ total: number }[]>(sql, where.values);
  return row?.total ?? 0;
}
export const countGroups = (db: Scoped, filter: GroupFilter): Promise<number> => count(db, groupsWhere(db, filter));
export const countTrips = (db: Scoped, filter: TripFilter): Promise<number> => count(db, tripsWhere(db, filter));

/** The projects that calls became, of those that whoever asks sees: names by id. */
export async function seenProjectNames(db: Scoped, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const where = new Where().seenBy(db, 'p.id').and('p.id = ANY (?::uuid[])', ids);
  const rows = await db.query<{ id: string; name: string }[]>(
    `SELECT p.id, p.name FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** For a decision on a trip: its group as it stands, and what the companies that are named are called. */
export async function outreachRead(
  db: Queryable,
  {
    groupId,
    investorIds,
    tripId,
  }: {
    readonly groupId: string | null;
    readonly tripId: string | null;
    readonly investorIds: readonly string[];
  },
): Promise<OutreachReading> {
  const [row] = await db.query<{ group: PromotionGroup }[]>(
    `SELECT g.state AS "group" FROM file g WHERE g.kind = 'group' AND g.id =
       COALESCE($1::uuid, (SELECT (t.state->>'groupId')::uuid FROM file t WHERE t.kind = 'trip' AND t.id = $2::uuid))`,
    [groupId, tripId],
  );
  const companies = await db.query<{ id: string; name: string }[]>(
    `SELECT id, state->>'name' AS name FROM file WHERE kind = 'investor' AND id = ANY ($1::uuid[])`,
    [investorIds],
  );
  return { group: row?.group ?? null, companies: Object.fromEntries(companies.map(({ id, name }) => [id, name])) };
}
