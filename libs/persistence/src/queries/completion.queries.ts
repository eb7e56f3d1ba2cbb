import type { Instant } from '@bangban/domain';
import { type ItemPage, itemsWhere } from './help-item.queries';
import { type Queryable, Where } from './queryable';

/**
 * 清单完成情况 (R12): the items issued to a unit in a period, by how they stand now. The five parts are disjoint and add
 * up to `issued`. In time or late is said of the unit's own handling limit; a cured breach stays late.
 */
export const COMPLETION_PARTS = ['closed-in-time', 'closed-late', 'open', 'late', 'voided'] as const;
export type CompletionPart = (typeof COMPLETION_PARTS)[number];

export interface CompletionFilter {
  /** Issued at or after, and before, these instants. */
  readonly from: string;
  readonly before: string;
  readonly unitId?: string;
}

export interface CompletionRow {
  readonly unitId: string;
  readonly issued: number;
  readonly closedInTime: number;
  readonly closedLate: number;
  /** Open and not late. */
  readonly open: number;
  /** Open and past the handling limit. */
  readonly late: number;
  readonly voided: number;
}

/** Each `?` is the present. */
const LATE = `(h.late OR (h.clock = 'handling' AND h.due_at <= ?))`;

const PART: Readonly<Record<CompletionPart, string>> = {
  'closed-in-time': `h.state = 'closed' AND NOT h.late`,
  'closed-late': `h.state = 'closed' AND h.late`,
  open: `h.open AND NOT coalesce(${LATE}, false)`,
  late: `h.open AND coalesce(${LATE}, false)`,
  voided: `h.state = 'void'`,
};

/** One row per unit that was issued anything, and nothing else: totals are sums of rows. */
export async function completionByUnit(
  db: Queryable,
  filter: CompletionFilter,
  now: Instant,
): Promise<readonly CompletionRow[]> {
  const where = conditions(filter);
  const at = where.bind(now);
  const part = (name: CompletionPart): string => `(count(*) FILTER (WHERE ${PART[name].replaceAll('?', at)}))::int`;
  return db.query<CompletionRow[]>(
    `SELECT h.unit_id AS "unitId", count(*)::int AS issued, ${part('closed-in-time')} AS "closedInTime",
       ${part('closed-late')} AS "closedLate", ${part('open')} AS open, ${part('late')} AS late,
       ${part('voided')} AS voided
     FROM help_item h WHERE ${where.toString()} GROUP BY h.unit_id ORDER BY h.unit_id`,
    where.values,
  );
}

/** The rows behind one number of the report; all that was issued when no part is named. */
export function completionItems(
  db: Queryable,
  filter: CompletionFilter & { readonly part?: CompletionPart },
  page: ItemPage,
): ReturnType<typeof itemsWhere> {
  const where = conditions(filter);
  if (filter.part) where.maybe(PART[filter.part], page.now);
  return itemsWhere(db, where, 'issue', page);
}

function conditions(filter: CompletionFilter): Where {
  return new Where()
    .and('h.issued_at >= ?::timestamptz', filter.from)
    .and('h.issued_at < ?::timestamptz', filter.before)
    .maybe('h.unit_id = ?', filter.unitId);
}
