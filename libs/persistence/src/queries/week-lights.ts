import type { Light } from '@bangban/kernel';

/**
 * The light of each item at the ends of weeks, over all items and weeks in one go, as parts of a statement. The rule is
 * the domain's (`itemLight`), which a test holds against them: at any instant counts what each clock of an item last
 * became, and the worst light of those that run is the item's. Weeks are numbered from 0 in the order of their ends.
 */

/**
 * The number of the first week whose end is not before an instant; how many weeks there are, where none is. `marks` is an
 * array of the ends, each a millisecond later: instants in the record are whole milliseconds.
 */
export const weekOf = (instant: string, marks: string): string => `width_bucket(${instant}, ${marks})`;

/**
 * `lit`: of each item with a clock that ran at the end of a week, in which weeks one ran, one was at least yellow, and one
 * was red. Of all items, or those of a condition on `clock_change c`.
 */
export const litOf = (marks: string, condition = 'true'): string => `
  stretch AS (
    SELECT c.item_id, c.state, c.yellow_at, c.due_at, c.at,
      lead(c.at, 1, 'infinity') OVER (PARTITION BY c.item_id, c.rank ORDER BY c.seq) AS until
    FROM clock_change c WHERE ${condition}),
  running AS (
    SELECT item_id, ${weekOf('at', marks)} AS since, ${weekOf('until', marks)} AS until,
      ${weekOf('yellow_at', marks)} AS yellow, ${weekOf('due_at', marks)} AS red
    FROM stretch WHERE state = 'running'),
  lit AS (
    SELECT item_id, range_agg(int4range(since, until)) AS ran,
      range_agg(int4range(least(greatest(since, yellow), until), until)) AS near,
      range_agg(int4range(least(greatest(since, red), until), until)) AS past
    FROM running WHERE since < until GROUP BY item_id)`;

/** What the light of `lit r` is at the end of week `n`. */
export const lightIs = (n: string): Readonly<Record<Light, string>> => ({
  red: `r.past @> ${n}`,
  yellow: `r.near @> ${n} AND NOT r.past @> ${n}`,
  green: `r.ran @> ${n} AND NOT r.near @> ${n} AND NOT r.past @> ${n}`,
  none: `NOT r.ran @> ${n}`,
});
