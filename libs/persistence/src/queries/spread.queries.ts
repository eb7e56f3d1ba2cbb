import type { DateOnly, Instant } from '@bangban/kernel';
import type { Stage } from '@bangban/domain';
import type { FilterOf, realDaysQuery } from '@bangban/contract';
import { type Queryable, Where } from './queryable';
import type { Scoped } from './seen';

export interface StageStay {
  readonly stage: Stage;
  readonly from: Instant;
  readonly to: Instant;
}

/** The newest stays in stages that were left again, of all projects: what a ledger reports of the past is none. */
export async function stageStays(db: Queryable, most: number): Promise<readonly StageStay[]> {
  return db.query(
    `SELECT stage, entered AS "from", gone AS "to" FROM (
       SELECT e->>'stage' AS stage, e->>'enteredAt' AS entered, e->>'leftAt' AS gone
       FROM project p, jsonb_array_elements(p.state->'stages') e
       WHERE e->>'leftAt' IS NOT NULL AND NOT (e->>'reported')::boolean) stay
     ORDER BY gone DESC LIMIT $1`,
    [most],
  );
}

/** The newest of each kind say how long it takes now. */
const NEWEST = 200;

export interface RealDays {
  readonly templateKey: string | null;
  readonly days: readonly number[];
}

/**
 * How many working days closed items were handled, by their kind: those days whose ends found them in the hands of their unit,
 * or of one that it had asked. `worked` as of the time account.
 */
export async function realDaysOf(
  db: Scoped,
  filter: FilterOf<typeof realDaysQuery>,
  { from, to, worked }: { readonly from: DateOnly; readonly to: DateOnly; readonly worked: readonly number[] },
): Promise<readonly RealDays[]> {
  const where = new Where([from, to, worked])
    .seenBy(db, 'h.project_id')
    .and(`h.state = 'closed' AND h.closed_at >= $1::date`)
    .each(filter, { unitId: 'h.unit_id = ?' });
  return db.query(
    `WITH done AS (
       SELECT h.template_key, h.closed_at, sum(($3::int[])[least(s.last_day, $2::date) - $1::date + 2]
         - ($3::int[])[greatest(s.first_day, $1::date) - $1::date + 1])::int AS days
       FROM help_item h JOIN item_stretch s ON s.item_id = h.id AND s.kind IN ('handling', 'signing', 'co-handling')
         AND s.last_day >= $1::date AND s.first_day <= $2::date
       WHERE ${where.toString()} GROUP BY h.id),
     ranked AS (SELECT *, row_number() OVER (PARTITION BY template_key ORDER BY closed_at DESC) AS rank FROM done)
     SELECT template_key AS "templateKey", array_agg(greatest(days, 1)) AS days FROM ranked WHERE rank <= ${NEWEST}
     GROUP BY 1 ORDER BY 1`,
    where.values,
  );
}
