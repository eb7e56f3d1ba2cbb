import type { FilterOf, RowOf, weekItemsQuery, weekList, WeekPart } from '@bangban/contract';
import { addDays, dateAt, type DateOnly, endOfDay, fromMillis, type Instant, toMillis } from '@bangban/kernel';
import { recordClock } from './clock.queries';
import { type ItemPage, itemsWhere, litNow } from './help-item.queries';
import { Where } from './queryable';
import type { Scoped } from './seen';
import { lightThen, litNights, MOST_NIGHTS, wasLit } from './week-lights';

type WeekRow = RowOf<typeof weekList>;
type Lights = Pick<WeekRow, 'red' | 'yellow' | 'green'>;

/** When an item that was issued ceased to be open; the state alone says so of one that was voided. */
const ENDED = `coalesce(h.closed_at, CASE h.state WHEN 'void' THEN (h.body->>'voidedAt')::timestamptz END, 'infinity')`;

/** The last instant of a day: instants in the record are whole milliseconds. */
const lastOf = (date: DateOnly, utcOffsetMinutes: number): Instant =>
  fromMillis(toMillis(endOfDay(date, utcOffsetMinutes)) - 1);

/**
 * The last `weeks` weeks, each as it stood at its end: rebuilt from what was recorded, never from a snapshot. The last one ends
 * now, as items stand; those before it end with the day, seven days apart. Items are gone through once, in their index, and
 * what is alike in all weeks is counted before it is looked at week by week; of voided ones alone the index does not say
 * when they ended.
 */
export async function lightsOverTime(db: Scoped, weeks: number): Promise<readonly WeekRow[]> {
  const { now, utcOffsetMinutes } = await recordClock(db);
  const dayOf = (n: number): DateOnly => addDays(dateAt(now, utcOffsetMinutes), (n - weeks) * 7);
  const endOf = (n: number): Instant => (n === weeks ? now : lastOf(dayOf(n), utcOffsetMinutes));
  const ends = Array.from({ length: weeks + 1 }, (_, n) => fromMillis(toMillis(endOf(n)) + 1));
  const where = new Where([ends, weeks]).seenBy(db, 'h.project_id');
  const issued = `${where.toString()} AND h.issued_at IS NOT NULL`;
  // The number of the first week whose end is not before an instant; how many weeks there are, where none is.
  const week = (instant: string): string => `width_bucket(${instant}, $1::timestamptz[])`;
  const sum = (figure: string, condition: string): string =>
    `coalesce(sum(${figure}) FILTER (WHERE ${condition}), 0)::int`;
  const rows = await db.query<(Omit<WeekRow, 'at' | 'none'> & { readonly n: number })[]>(
    `WITH alike AS MATERIALIZED (
       SELECT issued, closed, coalesce(closed, $2 + 1) AS ended, items, red, yellow, green
       FROM (
         SELECT ${week('h.issued_at')} AS issued, ${week('h.closed_at')} AS closed, count(*) AS items,
           ${litNow(where.bind(now))}
         FROM help_item h WHERE ${issued} AND h.state <> 'void' GROUP BY 1, 2) h
       UNION ALL
       SELECT ${week('h.issued_at')}, ${week('h.closed_at')}, ${week(ENDED)}, 1, 0, 0, 0
       FROM help_item h WHERE ${issued} AND h.state = 'void')
     SELECT w.n, ${sum('items', 'w.n >= issued AND w.n < ended')} AS open, ${sum('items', 'issued = w.n')} AS issued,
       ${sum('items', 'closed = w.n')} AS closed, ${sum('red', 'true')} AS red, ${sum('yellow', 'true')} AS yellow,
       ${sum('green', 'true')} AS green
     FROM generate_series(1, $2::int) w(n) LEFT JOIN alike ON true GROUP BY w.n ORDER BY w.n`,
    where.values,
  );
  const past: Lights[] = [];
  while (past.length < weeks - 1) {
    past.push(...(await lightsOfNights(db, dayOf(past.length + 1), Math.min(MOST_NIGHTS, weeks - 1 - past.length))));
  }
  return rows.map(({ n, ...row }) => {
    const { green, red, yellow } = past[n - 1] ?? row;
    return { ...row, at: endOf(n), red, yellow, green, none: row.open - red - yellow - green };
  });
}

/** How many items were of which light at the ends of days, seven days apart from the first on. */
async function lightsOfNights(db: Scoped, first: DateOnly, count: number): Promise<readonly Lights[]> {
  const where = new Where([first, count]).seenBy(db, 'c.project_id');
  const light = (which: 'red' | 'yellow' | 'green'): string =>
    `coalesce(sum(items) FILTER (WHERE ${wasLit(which, 'w.n')}), 0)::int AS ${which}`;
  return db.query<Lights[]>(
    `WITH ${litNights({ first: '$1::date', count: '$2::int' }, where.toString())}
     SELECT ${light('red')}, ${light('yellow')}, ${light('green')}
     FROM generate_series(0, $2::int - 1) w(n) LEFT JOIN lit r ON true GROUP BY w.n ORDER BY w.n`,
    where.values,
  );
}

/** Whether `help_item h` is behind a number of the week that ended at `$1`. */
function behind(part: WeekPart, since: () => string): string {
  const at = '$1::timestamptz';
  const open = `h.issued_at <= ${at} AND ${ENDED} > ${at}`;
  switch (part) {
    case 'open':
      return open;
    case 'issued':
    case 'closed':
      return `h.${part}_at > ${since()} AND h.${part}_at <= ${at}`;
    default:
      return `${open} AND ${lightThen(at)} = '${part}'`;
  }
}

/**
 * The items behind one number of a week that ended at `at`; their lights are those of now. A week has seven days, of which
 * the last may not be over.
 */
export async function weekItems(
  db: Scoped,
  { at, part }: FilterOf<typeof weekItemsQuery>,
  page: ItemPage,
): ReturnType<typeof itemsWhere> {
  const { utcOffsetMinutes } = await recordClock(db);
  const since = lastOf(addDays(dateAt(at, utcOffsetMinutes), -7), utcOffsetMinutes);
  const where = new Where([at]).seenBy(db, 'h.project_id');
  return itemsWhere(db, where.and(behind(part, () => where.bind(since))), 'issue', page);
}
