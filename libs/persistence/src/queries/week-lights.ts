import type { Light } from '@bangban/kernel';

/**
 * The lights of items in the past, over what is kept of each clock beside its events. The rule is the domain's
 * (`itemLight`), which a test holds against them: at any instant counts what each clock of an item last became, and the worst
 * light of those that run is the item's.
 */

/** The light of `help_item h` at an instant; `none` where none of its clocks ran. */
export const lightThen = (at: string): string => `(
  SELECT CASE WHEN count(*) = 0 THEN 'none' WHEN bool_or(c.due_at <= ${at}) THEN 'red'
    WHEN bool_or(c.yellow_at <= ${at}) THEN 'yellow' ELSE 'green' END
  FROM (
    SELECT yellow_at, due_at FROM clock_span WHERE item_id = h.id AND since <= ${at} AND until > ${at}
    UNION ALL SELECT yellow_at, due_at FROM clock_run WHERE item_id = h.id AND since <= ${at}) c)`;

/** Weeks are bits of a number: so many of them are looked at in one go. */
export const MOST_NIGHTS = 52;

/** Which weeks a statement looks at. */
export interface Nights {
  /** The day at whose end the first of them ends. */
  readonly first: string;
  /** How many there are, at most {@link MOST_NIGHTS}. */
  readonly count: string;
}

/** How far the place's days are ahead of UTC's: asked once for a statement. */
const AHEAD = `(SELECT utc_offset_minutes * interval '1 minute' FROM calendar_version ORDER BY version DESC LIMIT 1)`;

/**
 * `lit`: of all items with a clock that ran at the end of a week, how many ran, were at least yellow and were red in the same
 * weeks. Weeks end with days, seven days apart: week 0 is bit 0. Spans within one day are in none.
 */
export function litNights({ count, first }: Nights, visible: string): string {
  const week = (day: string): string => `least(greatest(${day} - ${first} + 6, 0) / 7, ${count})`;
  const dayOf = (instant: string): string => `((${instant} AT TIME ZONE 'UTC') + ${AHEAD})::date`;
  const bits = (from: string): string =>
    `bit_or((1::bigint << until) - (1::bigint << least(greatest(since, ${from}), until)))`;
  return `
  running AS (
    SELECT c.item_id, ${week('c.since_day')} AS since, ${week('c.until_day')} AS until,
      ${week('c.yellow_day')} AS yellow, ${week('c.due_day')} AS red
    FROM clock_span c
    WHERE ${visible} AND c.until_day > ${first} AND c.since_day <= ${first} + 7 * (${count} - 1)
    UNION ALL
    SELECT c.item_id, ${week(dayOf('c.since'))}, ${count}, ${week(dayOf('c.yellow_at'))}, ${week(dayOf('c.due_at'))}
    FROM clock_run c WHERE ${visible}),
  lit AS MATERIALIZED (
    SELECT ran, near, past, count(*) AS items FROM (
      SELECT ${bits('since')} AS ran, ${bits('yellow')} AS near, ${bits('red')} AS past
      FROM running WHERE since < until GROUP BY item_id) r
    GROUP BY 1, 2, 3)`;
}

/** Whether `lit r` was of this light in week `n`. */
export function wasLit(light: Exclude<Light, 'none'>, n: string): string {
  const in_ = (bits: string): string => `(r.${bits} >> ${n}) & 1 = 1`;
  switch (light) {
    case 'red':
      return in_('past');
    case 'yellow':
      return `${in_('near')} AND NOT ${in_('past')}`;
    case 'green':
      return `${in_('ran')} AND NOT ${in_('near')}`;
  }
}
