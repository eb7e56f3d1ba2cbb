import type {
  AnswerOf,
  CompletionPart,
  completionItemsQuery,
  completionQuery,
  completionReport,
  FilterOf,
} from '@bangban/contract';
import { type ItemPage, itemsWhere } from './help-item.queries';
import { type InInstants, Where } from './queryable';
import type { Scoped } from './seen';

/** By when it was issued. */
export type CompletionFilter = InInstants<FilterOf<typeof completionQuery>>;
export type CompletionItemsFilter = InInstants<FilterOf<typeof completionItemsQuery>>;

type Report = AnswerOf<typeof completionReport>;
type CompletionCounts = Report['total'];
type CompletionRow = Report['units'][number];

const PART: Readonly<Record<CompletionPart, string>> = {
  'closed-in-time': `h.state = 'closed' AND NOT h.late`,
  'closed-late': `h.state = 'closed' AND h.late`,
  open: 'h.open AND NOT h.late',
  late: 'h.open AND h.late',
  voided: `h.state = 'void'`,
};

const part = (name: CompletionPart): string => `coalesce(sum(h.n) FILTER (WHERE ${PART[name]}), 0)::int`;
const COUNTS = `coalesce(sum(h.n), 0)::int AS issued, ${part('closed-in-time')} AS "closedInTime",
  ${part('closed-late')} AS "closedLate", ${part('open')} AS open, ${part('late')} AS late, ${part('voided')} AS voided`;

/** How many of the items there are of each sort that the report tells apart. */
const sorts = (where: Where): string => `SELECT h.unit_id, h.state, h.open, h.late, count(*) AS n FROM help_item h
  WHERE ${where.toString()} GROUP BY h.unit_id, h.state, h.open, h.late`;

export interface Completion {
  /** One row per unit that was issued anything, and nothing else. */
  readonly units: readonly CompletionRow[];
  /** All units together, each item once. */
  readonly total: CompletionCounts;
}

/** All items are gone through once, in an index; those that were late once more, as their breaches say whose they are. */
export async function completion(db: Scoped, filter: CompletionFilter): Promise<Completion> {
  const { unitId, ...ofAllUnits } = filter;
  const where = conditions(db, ofAllUnits);
  const unit = unitId === undefined ? '' : `WHERE h.unit_id = ${where.bind(unitId)}`;
  const rows = await db.query<(CompletionCounts & { unitId: string | null })[]>(
    `WITH issued AS MATERIALIZED (${sorts(where)}),
     charged AS (
       SELECT * FROM issued WHERE NOT late
       UNION ALL
       SELECT unit_id, state, open, late, 1 FROM (
         SELECT DISTINCT h.id, coalesce(b.holder_unit_id, h.unit_id) AS unit_id, h.state, h.open, h.late
         FROM help_item h LEFT JOIN breach b ON b.item_id = h.id AND b.clock = 'handling'
         WHERE ${where.toString()} AND h.late) l)
     SELECT h.unit_id AS "unitId", ${COUNTS} FROM charged h ${unit} GROUP BY h.unit_id
     UNION ALL SELECT NULL, ${COUNTS} FROM issued h
     ORDER BY "unitId"`,
    where.values,
  );
  const units = rows.flatMap(({ unitId: id, ...counts }) => (id === null ? [] : [{ unitId: id, ...counts }]));
  const total = unitId === undefined ? rows.find((row) => row.unitId === null) : await totalOf(db, filter);
  if (!total) throw new Error('a count without a row');
  const { issued, closedInTime, closedLate, open, late, voided } = total;
  return { units, total: { issued, closedInTime, closedLate, open, late, voided } };
}

/** What is charged to a unit, each item once. */
async function totalOf(db: Scoped, filter: CompletionFilter): Promise<CompletionCounts | undefined> {
  const where = conditions(db, filter);
  const [row] = await db.query<CompletionCounts[]>(`SELECT ${COUNTS} FROM (${sorts(where)}) h`, where.values);
  return row;
}

/** The rows behind one number of the report; all that was issued when no part is named. */
export function completionItems(
  db: Scoped,
  filter: CompletionItemsFilter,
  page: ItemPage,
): ReturnType<typeof itemsWhere> {
  return itemsWhere(db, conditions(db, filter), 'issue', page);
}

/** A unit that let the handling limit pass, whoever holds the item now; where nobody was seen to, its holder. */
const CHARGED = `CASE WHEN h.late AND EXISTS (SELECT FROM breach b WHERE b.item_id = h.id AND b.clock = 'handling')
  THEN EXISTS (SELECT FROM breach b WHERE b.item_id = h.id AND b.clock = 'handling' AND b.holder_unit_id = ?)
  ELSE h.unit_id = ? END`;

const conditions = (db: Scoped, filter: CompletionItemsFilter): Where =>
  new Where().seenBy(db, 'h.project_id').each(filter, {
    from: 'h.issued_at >= ?::timestamptz',
    before: 'h.issued_at < ?::timestamptz',
    unitId: CHARGED,
    part: (named) => [PART[named], named],
  });
