import { type Page, pageOf, type Queryable, Where } from './queryable';

export interface EscalationFilter {
  readonly recipientId?: string;
  readonly projectId?: string;
  readonly itemId?: string;
  /** Neither answered nor ended with its item or project. */
  readonly open?: boolean;
  readonly rung?: string;
}

export interface EscalationRow {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly itemId: string | null;
  readonly itemNo: number | null;
  readonly itemTitle: string | null;
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly dueAt: Date | null;
  readonly kind: 'rung' | 'deadlock';
  readonly clock: string;
  readonly rung: string;
  readonly recipients: readonly string[];
  readonly openedAt: Date;
  readonly answerDue: Date;
  readonly lapsedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly actingFor: string | null;
  readonly instruction: string | null;
  readonly words: string | null;
  readonly closedAt: Date | null;
  readonly seq: number;
}

/** Newest first. */
export type EscalationKey = readonly [openedAt: string, id: string];

export async function listEscalations(
  db: Queryable,
  filter: EscalationFilter,
  { after, limit }: { readonly after?: EscalationKey | null; readonly limit: number },
): Promise<Page<EscalationRow, EscalationKey>> {
  const where = conditions(filter);
  if (after) where.and('(e.opened_at, e.id) < (?::timestamptz, ?)', ...after);
  const rows = await db.query<EscalationRow[]>(
    `SELECT e.id, e.project_id AS "projectId", p.name AS "projectName", e.item_id AS "itemId", h.no AS "itemNo",
       h.title AS "itemTitle", h.unit_id AS "unitId", h.person_id AS "personId", h.due_at AS "dueAt", e.kind, e.clock,
       e.rung, e.recipients, e.opened_at AS "openedAt", e.answer_due AS "answerDue", e.lapsed_at AS "lapsedAt",
       e.answered_at AS "answeredAt", e.answered_by AS "answeredBy", e.acting_for AS "actingFor", e.instruction,
       e.words, e.closed_at AS "closedAt", e.seq::int
     FROM escalation e JOIN project p ON p.id = e.project_id LEFT JOIN help_item h ON h.id = e.item_id
     WHERE ${where.toString()} ORDER BY e.opened_at DESC, e.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id, openedAt }) => [openedAt.toISOString(), id]);
}

export async function countEscalations(db: Queryable, filter: EscalationFilter): Promise<number> {
  const where = conditions(filter);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM escalation e WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

const OPEN = 'e.answered_at IS NULL AND e.closed_at IS NULL';

function conditions(filter: EscalationFilter): Where {
  const where = new Where()
    .maybe('e.recipients @> ARRAY[?]::text[]', filter.recipientId)
    .maybe('e.project_id = ?', filter.projectId)
    .maybe('e.item_id = ?', filter.itemId)
    .maybe('e.rung = ?', filter.rung);
  if (filter.open !== undefined) where.and(filter.open ? OPEN : `NOT (${OPEN})`);
  return where;
}
