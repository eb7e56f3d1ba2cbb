import type { Light } from '@bangban/domain';

/**
 * The light of each item at the ends of weeks, over all items and weeks in one go, as parts of a statement. The rule is
 * the domain's (`itemClock`, `lightOf`), which a test holds against them: at any instant counts what each clock of an item
 * last became, and of those that are not stopped the first governs. Weeks are numbered from 0 in the order of their ends.
 */

/**
 * The number of the first week whose end is not before an instant; how many weeks there are, where none is. `marks` is an
 * array of the ends, each a millisecond later: instants in the record are whole milliseconds.
 */
export const weekOf = (instant: string, marks: string): string => `width_bucket(${instant}, ${marks})`;

/**
 * `running`: the clocks that ran at the end of a week, from week `since` to before `until`, yellow and red from the weeks
 * of these names on; in the weeks of `above` another clock of the item governed. Of all items, or those of a condition on
 * `clock_change c`.
 */
export const runningOf = (marks: string, condition = 'true'): string => `
  stretch AS (
    SELECT c.item_id, c.rank, c.state, c.yellow_at, c.due_at, c.at,
      lead(c.at, 1, 'infinity') OVER (PARTITION BY c.item_id, c.rank ORDER BY c.seq) AS until
    FROM clock_change c WHERE ${condition}),
  held AS (
    SELECT item_id, rank, state, ${weekOf('at', marks)} AS since, ${weekOf('until', marks)} AS until,
      ${weekOf('yellow_at', marks)} AS yellow, ${weekOf('due_at', marks)} AS red
    FROM stretch WHERE state <> 'stopped'),
  ranked AS (
    SELECT *, range_agg(int4range(since, until))
      OVER (PARTITION BY item_id ORDER BY rank GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS above
    FROM held WHERE since < until),
  running AS (SELECT * FROM ranked WHERE state = 'running')`;

/** Whether a clock of `running r` says what the light is at the end of week `n`, and what it says. */
export const governs = (n: string): string =>
  `${n} >= r.since AND ${n} < r.until AND NOT coalesce(r.above @> ${n}, false)`;
export const lightIs = (n: string): Readonly<Record<Exclude<Light, 'none'>, string>> => ({
  red: `${n} >= r.red`,
  yellow: `${n} < r.red AND ${n} >= r.yellow`,
  green: `${n} < r.red AND ${n} < r.yellow`,
});
