import type {
  AccountKey,
  AccountSide,
  FilterOf,
  RowOf,
  TimeParty,
  timeAccountItemList,
  timeAccountItemsQuery,
  timeAccountQuery,
  timeAccountReport,
} from '@bangban/contract';
import type { DateOnly } from '@bangban/kernel';
import { type Page, pageOf, Where } from './queryable';
import type { Scoped } from './seen';

/** The days that are asked about, both included. */
export interface AccountPeriod {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** How many working days have gone by before the first of them (none), and up to the end of each. */
  readonly worked: readonly number[];
}

type AccountFilter = Omit<FilterOf<typeof timeAccountQuery>, 'by' | 'from' | 'to'>;
type AccountItemsFilter = Omit<FilterOf<typeof timeAccountItemsQuery>, 'from' | 'to'>;
type Asked = Pick<AccountRow, 'asked' | 'askedItems'>;
type AccountRow = RowOf<typeof timeAccountReport>;
type AccountItemRow = RowOf<typeof timeAccountItemList>;

const COLUMN: Readonly<Record<AccountKey, string>> = {
  unit: 's.unit_id',
  person: 's.person_id',
  project: 's.project_id::text',
};

/** What a stretch of each kind is charged to. */
const KINDS: Readonly<Record<TimeParty, readonly string[]>> = {
  'lead-unit': ['signing-for', 'handling', 'signing'],
  'co-unit': ['co-handling'],
  enterprise: ['confirming', 'paused-enterprise'],
  'higher-authority': ['paused-higher-authority'],
  verification: ['verifying'],
  excluded: ['paused', 'suspended'],
  waiting: ['waiting'],
};
const listed = (party: TimeParty): string => KINDS[party].map((kind) => `'${kind}'`).join(', ');
const daysOf = (party: TimeParty): string =>
  `coalesce(sum(s.days) FILTER (WHERE s.kind IN (${listed(party)})), 0)::int`;
const DAYS = `${daysOf('lead-unit')} AS "leadUnit", ${daysOf('co-unit')} AS "coUnit", ${daysOf('enterprise')} AS enterprise,
  ${daysOf('higher-authority')} AS "higherAuthority", ${daysOf('verification')} AS verification, ${daysOf('excluded')} AS excluded, ${daysOf('waiting')} AS waiting,
  coalesce(sum(s.days), 0)::int AS total`;

const SUMS = [
  '"leadUnit"',
  '"coUnit"',
  'enterprise',
  '"higherAuthority"',
  'verification',
  'excluded',
  'waiting',
  'total',
]
  .map((name) => `coalesce(sum(${name}), 0)::int AS ${name}`)
  .join(', ');

/** So that a column is worked out once for a row, not for each sum that asks for it. */
const ONCE = 'OFFSET 0';

/** What is over, and what lasts. */
const STRETCHES = `(SELECT item_id, project_id, unit_id, person_id, kind, first_day, last_day FROM item_stretch
  UNION ALL SELECT item_id, project_id, unit_id, person_id, kind, first_day, 'infinity' FROM open_stretch)`;
/** Those in which a reply was waited for, as days of whoever was asked: few, and in an index of their own. */
const ASKED = `(SELECT item_id, project_id, co_unit_id AS unit_id, co_person_id AS person_id, kind, first_day, last_day
    FROM item_stretch WHERE co_unit_id IS NOT NULL
  UNION ALL SELECT item_id, project_id, co_unit_id, co_person_id, kind, first_day, 'infinity'
    FROM open_stretch WHERE co_unit_id IS NOT NULL)`;
const OF_SIDE: Readonly<Record<AccountSide, string>> = { own: STRETCHES, asked: ASKED };

/** Stretches that the period touches. */
function touched(db: Scoped, { from, to, worked }: AccountPeriod, filter: AccountFilter): Where {
  const where = new Where([from, to, worked]).seenBy(db, 's.project_id');
  return where.and('s.last_day >= $1::date AND s.first_day <= $2::date').each(filter, {
    unitId: 's.unit_id = ?',
    personId: 's.person_id = ?',
    projectId: 's.project_id = ?',
  });
}
/** The working days of each that lie in it: looked up by place, which costs a row nothing. */
const WORKING = `($3::int[])[least(s.last_day, $2::date) - $1::date + 2]
  - ($3::int[])[greatest(s.first_day, $1::date) - $1::date + 1]`;

/** The first day of any item that the reader sees, on either side; null where there is none. */
export async function firstAccountDay(db: Scoped, filter: AccountFilter): Promise<DateOnly | null> {
  const where = new Where().seenBy(db, 's.project_id').each(filter, {
    unitId: 's.unit_id = ?',
    personId: 's.person_id = ?',
    projectId: 's.project_id = ?',
  });
  const [row] = await db.query<{ first: DateOnly | null }[]>(
    `SELECT min(s.first_day)::text AS first FROM (SELECT * FROM ${STRETCHES} own UNION ALL SELECT * FROM ${ASKED} asked) s
     WHERE ${where.toString()}`,
    where.values,
  );
  return row?.first ?? null;
}

type Sums = Omit<AccountRow, 'key'>;

export interface TimeAccount {
  readonly rows: readonly AccountRow[];
  readonly total: Sums;
  readonly elapsed: number;
}

/** 时限账单 of a period: working days by whose they were, per unit, person or project, and of all together. */
export async function timeAccountBy(
  db: Scoped,
  by: AccountKey,
  filter: AccountFilter,
  period: AccountPeriod,
): Promise<TimeAccount> {
  const where = touched(db, period, filter);
  const rows = await db.query<(OwnRow & { readonly whole: boolean; readonly elapsed: number })[]>(
    `WITH s AS (SELECT s.*, ${WORKING} AS days FROM ${STRETCHES} s WHERE ${where.toString()} ${ONCE}),
     each AS MATERIALIZED (
       SELECT s.item_id, ${COLUMN[by]} AS key, min(s.first_day) AS first_day, max(s.last_day) AS last_day, ${DAYS}
       FROM s GROUP BY 1, 2 HAVING sum(s.days) > 0),
     -- Each item as a whole, from its first day to its last, whatever was said of those in between.
     span AS (SELECT ${WORKING} AS days FROM (
       SELECT min(first_day) AS first_day, max(last_day) AS last_day FROM each GROUP BY item_id) s)
     SELECT key, false AS whole, count(*)::int AS items, ${SUMS}, 0 AS elapsed FROM each GROUP BY key
     UNION ALL
     SELECT NULL, true, (SELECT count(*) FROM span)::int, ${SUMS}, (SELECT coalesce(sum(days), 0) FROM span)::int FROM each
     ORDER BY total DESC, 1`,
    where.values,
  );
  const all = rows.find(({ whole }) => whole);
  if (!all) throw new Error('a sum without a row');
  const { elapsed, key: _, whole: __, ...total } = all;
  const own = rows.filter(({ whole }) => !whole).map(({ elapsed: _e, whole: _w, ...row }) => row);
  const asked = by === 'project' ? new Map<string, Asked>() : await askedBy(db, by, filter, period);
  const sum = (field: keyof Asked): number => [...asked.values()].reduce((days, each) => days + each[field], 0);
  const askedAlone = [...asked.keys()].filter((key) => !own.some((row) => row.key === key));
  return {
    rows: [...own, ...askedAlone.map((key) => ({ key, ...NOTHING }))].map((row) => ({
      ...row,
      ...(asked.get(row.key) ?? NOT_ASKED),
    })),
    total: { ...total, asked: sum('asked'), askedItems: sum('askedItems') },
    elapsed,
  };
}

type OwnRow = Omit<AccountRow, keyof Asked>;
const NOT_ASKED: Asked = { asked: 0, askedItems: 0 };
const NOTHING: Omit<OwnRow, 'key'> = {
  items: 0,
  leadUnit: 0,
  coUnit: 0,
  enterprise: 0,
  higherAuthority: 0,
  verification: 0,
  excluded: 0,
  waiting: 0,
  total: 0,
};

/** Of co-units: the days on which items of others waited for their reply, most first. */
async function askedBy(
  db: Scoped,
  by: Exclude<AccountKey, 'project'>,
  filter: AccountFilter,
  period: AccountPeriod,
): Promise<ReadonlyMap<string, Asked>> {
  const where = touched(db, period, filter);
  const rows = await db.query<(Asked & { readonly key: string })[]>(
    `WITH each AS (SELECT s.item_id, ${COLUMN[by]} AS key, sum(${WORKING})::int AS days
       FROM ${ASKED} s WHERE ${where.toString()} GROUP BY 1, 2)
     SELECT key, sum(days)::int AS asked, count(*)::int AS "askedItems" FROM each WHERE days > 0
     GROUP BY key ORDER BY asked DESC, key`,
    where.values,
  );
  return new Map(rows.map(({ key, ...asked }) => [key, asked]));
}

export type AccountItemKey = readonly [total: number, id: string];

/** The items behind one number, most days first. */
export async function timeAccountItems(
  db: Scoped,
  { party, side, ...filter }: AccountItemsFilter,
  period: AccountPeriod,
  { after, limit }: { readonly after: AccountItemKey | null; readonly limit: number },
): Promise<Page<AccountItemRow, AccountItemKey>> {
  const where = touched(db, period, filter);
  if (party) where.and('s.kind = ANY (?::text[])', KINDS[party]);
  const beyond = after
    ? `WHERE (a.total, a.item_id) < (${where.bind(after[0])}::int, ${where.bind(after[1])}::uuid)`
    : '';
  const rows = await db.query<AccountItemRow[]>(
    `WITH s AS (SELECT s.item_id, s.kind, ${WORKING} AS days FROM ${OF_SIDE[side]} s WHERE ${where.toString()} ${ONCE}),
     a AS (SELECT s.item_id, ${DAYS} FROM s GROUP BY s.item_id HAVING sum(s.days) > 0),
     page AS MATERIALIZED (SELECT * FROM a ${beyond} ORDER BY a.total DESC, a.item_id DESC LIMIT ${where.bind(limit + 1)})
     SELECT h.id AS "itemId", h.project_id AS "projectId", p.name AS "projectName", h.no, h.title,
       h.template_key AS "templateKey", h.state, h.unit_id AS "unitId", h.person_id AS "personId", page."leadUnit", page."coUnit",
       page.enterprise, page."higherAuthority", page.verification, page.excluded, page.waiting, page.total
     FROM page JOIN help_item h ON h.id = page.item_id JOIN project p ON p.id = h.project_id
     ORDER BY page.total DESC, page.item_id DESC`,
    where.values,
  );
  return pageOf(rows, limit, ({ itemId, total }) => [total, itemId]);
}

/** Names of projects that the reader sees, by id. */
export async function projectNamesOf(db: Scoped, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const where = new Where([ids]).seenBy(db, 'p.id');
  const rows = await db.query<{ id: string; name: string }[]>(
    `SELECT p.id, p.name FROM project p WHERE p.id = ANY ($1::uuid[]) AND ${where.toString()}`,
    where.values,
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
