import type { FilterOf, RowOf, weekItemsQuery, weekList, WeekPart } from '@bangban/contract';
import { fromMillis, type Instant, type Light, toMillis } from '@bangban/kernel';
import { recordClock } from './clock.queries';
import { type ItemPage, itemsWhere, litNow } from './help-item.queries';
import { Where } from './queryable';
import type { Scoped } from './seen';
import { lightIs, litOf, weekOf } from './week-lights';

const WEEK_MS = 7 * 86_400_000;

type WeekRow = RowOf<typeof weekList>;

/** When an item that was issued ceased to be open; the state alone says so of one that was voided. */
const ENDED = `coalesce(h.closed_at, CASE h.state WHEN 'void' THEN (h.body->>'voidedAt')::timestamptz END, 'infinity')`;

/**
 * The last `weeks` weeks, each as it stood at its end: rebuilt from what was recorded, never from a snapshot. What is
 * alike in all weeks is counted first, and only then looked at week by week. The last one ends now, as items stand; of what
 * became of clocks is read what may have lit the ends before it: of items that were there then, and not closed at the first.
 * Items are gone through once, in their index; of voided ones alone it does not say when they ended.
 */
export async function lightsOverTime(db: Scoped, weeks: number): Promise<readonly WeekRow[]> {
  const { now } = await recordClock(db);
  const endOf = (n: number): Instant => fromMillis(toMillis(now) - (weeks - n) * WEEK_MS);
  const marks = '$1::timestamptz[]';
  const week = (instant: string): string => weekOf(instant, marks);
  const ends = Array.from({ length: weeks + 1 }, (_, n) => fromMillis(toMillis(endOf(n)) + 1));
  const where = new Where([ends, weeks]).seenBy(db, 'h.project_id');
  const visible = where.toString();
  const issued = `${visible} AND h.issued_at IS NOT NULL`;
  const [first, before] = [endOf(1), endOf(weeks - 1)].map((end) => where.bind(end));
  const past = `c.at <= ${before} AND c.item_id IN (SELECT h.id FROM help_item h
    WHERE ${visible} AND h.issued_at <= ${before} AND (h.closed_at IS NULL OR h.closed_at > ${first}))`;
  const light = lightIs('w.n');
  const sum = (figure: string, condition: string): string =>
    `coalesce(sum(${figure}) FILTER (WHERE ${condition}), 0)::int`;
  const rows = await db.query<(Omit<WeekRow, 'at' | 'none'> & { readonly n: number })[]>(
    `WITH ${litOf(marks, past)},
     alike AS MATERIALIZED (
       SELECT issued, closed, coalesce(closed, cardinality(${marks})) AS ended, items, red, yellow, green
       FROM (
         SELECT ${week('h.issued_at')} AS issued, ${week('h.closed_at')} AS closed, count(*) AS items,
           ${litNow(where.bind(now))}
         FROM help_item h WHERE ${issued} AND h.state <> 'void' GROUP BY 1, 2) h
       UNION ALL
       SELECT ${week('h.issued_at')}, ${week('h.closed_at')}, ${week(ENDED)}, 1, 0, 0, 0
       FROM help_item h WHERE ${issued} AND h.state = 'void'),
     same AS MATERIALIZED (SELECT ran, near, past, count(*) AS items FROM lit GROUP BY 1, 2, 3)
     SELECT w.n, i.open, i.issued, i.closed, r.red, r.yellow, r.green
     FROM generate_series(1, $2::int) w(n),
       LATERAL (SELECT ${sum('items', 'w.n >= issued AND w.n < ended')} AS open, ${sum('items', 'issued = w.n')} AS issued,
         ${sum('items', 'closed = w.n')} AS closed FROM alike) i,
       LATERAL (SELECT ${sum('items', light.red)} AS red, ${sum('items', light.yellow)} AS yellow,
           ${sum('items', light.green)} AS green
         FROM same r WHERE w.n < $2 HAVING w.n < $2
         UNION ALL SELECT ${sum('red', 'true')}, ${sum('yellow', 'true')}, ${sum('green', 'true')}
         FROM alike WHERE w.n = $2 HAVING w.n = $2) r
     ORDER BY w.n`,
    where.values,
  );
  return rows.map(({ n, ...row }) => ({ at: endOf(n), ...row, none: row.open - row.red - row.yellow - row.green }));
}

/** Whether `help_item h` is behind a number of the week that ended at `$1`: the only week there is, number 0. */
const behind = (part: WeekPart): string => {
  const at = '$1::timestamptz';
  const of = litOf(`ARRAY[${at} + interval '1 millisecond']`, 'c.item_id = h.id');
  const lit = (light: Light): string => `EXISTS (WITH ${of} SELECT FROM lit r WHERE ${lightIs('0')[light]})`;
  const open = `h.issued_at <= ${at} AND ${ENDED} > ${at}`;
  switch (part) {
    case 'open':
      return open;
    case 'none':
      return `${open} AND NOT (${lit('red')} OR ${lit('yellow')} OR ${lit('green')})`;
    case 'issued':
    case 'closed':
      return `h.${part}_at > ${at} - interval '7 days' AND h.${part}_at <= ${at}`;
    default:
      return `${open} AND ${lit(part)}`;
  }
};

/** The items behind one number of a week that ended at `at`; their lights are those of now. */
export function weekItems(
  db: Scoped,
  { at, part }: FilterOf<typeof weekItemsQuery>,
  page: ItemPage,
): ReturnType<typeof itemsWhere> {
  return itemsWhere(db, new Where([at]).seenBy(db, 'h.project_id').and(behind(part)), 'issue', page);
}
