import type { HelpItemState, Light, Stage } from '@bangban/domain';
import { NOW } from './clock.queries';
import { containing, type Page, pageOf, type Queryable, Where } from './queryable';

export interface HelpItemFilter {
  readonly projectId?: string;
  readonly personId?: string;
  /** Responsible units; a head sees every unit headed. */
  readonly unitIds?: readonly string[];
  readonly state?: string;
  readonly stage?: Stage;
  readonly open?: boolean;
  /** The running clock is past its limit. */
  readonly late?: boolean;
  readonly light?: Light;
  /** Due at or before this instant. */
  readonly dueBefore?: string;
  readonly text?: string;
  readonly leaderId?: string;
  readonly investorContactId?: string;
}

export interface HelpItemRow {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly projectStage: Stage;
  readonly leaderId: string | null;
  readonly no: number;
  readonly title: string;
  readonly templateKey: string | null;
  readonly stage: Stage;
  readonly state: HelpItemState['state'];
  readonly open: boolean;
  readonly unitId: string;
  readonly personId: string;
  readonly fallback: boolean;
  /** Working days. */
  readonly limit: number;
  readonly blocks: Stage | null;
  readonly issuedAt: Date | null;
  readonly closedAt: Date | null;
  readonly clock: string | null;
  readonly yellowAt: Date | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly light: Light;
  /** The unit's own limit was missed at some time; a cured item stays late. */
  readonly late: boolean;
  /** Verified, and the investor has still to say that it is solved. */
  readonly waitsForInvestor: boolean;
}

/** Nearest limit first; items without a running clock last. */
export type HelpItemKey = readonly [dueAt: string, id: string];

const FAR = `'infinity'::timestamptz`;

/** `none`: open, and no clock runs. */
const LIGHT: Readonly<Record<Light, string>> = {
  red: 'h.open AND h.due_at <= clock.now',
  yellow: 'h.open AND h.yellow_at <= clock.now AND h.due_at > clock.now',
  green: 'h.open AND h.yellow_at > clock.now',
  none: 'h.open AND h.due_at IS NULL',
};

const HELP_ITEM_COLUMNS = `
  h.id, h.project_id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", p.leader_id AS "leaderId",
  h.no, h.title, h.template_key AS "templateKey", h.stage, h.state, h.open, h.unit_id AS "unitId",
  h.person_id AS "personId", h.fallback, h.limit_days AS "limit", h.blocks, h.issued_at AS "issuedAt",
  h.closed_at AS "closedAt", h.clock, h.yellow_at AS "yellowAt", h.due_at AS "dueAt", h.provisional, h.late,
  h.state = 'verified' AND coalesce((h.body->>'investorConfirms')::boolean, false) AND h.body->>'confirmedAt' IS NULL
    AS "waitsForInvestor",
  CASE WHEN NOT h.open OR h.due_at IS NULL THEN 'none' WHEN h.due_at <= clock.now THEN 'red'
    WHEN h.yellow_at <= clock.now THEN 'yellow' ELSE 'green' END AS light`;

function conditions(filter: HelpItemFilter): Where {
  const where = new Where()
    .maybe('h.project_id = ?', filter.projectId)
    .maybe('h.person_id = ?', filter.personId)
    .maybe('h.unit_id = ANY (?::text[])', filter.unitIds)
    .maybe('h.state = ?', filter.state)
    .maybe('h.stage = ?', filter.stage)
    .maybe('h.open = ?', filter.open)
    .maybe('h.open AND h.due_at <= ?::timestamptz', filter.dueBefore)
    .maybe('p.leader_id = ?', filter.leaderId)
    .maybe('p.investor_contact_ids @> ARRAY[?]::text[]', filter.investorContactId);
  if (filter.text) where.maybe(`h.title || ' ' || p.name ILIKE ?`, containing(filter.text));
  if (filter.light) where.and(LIGHT[filter.light]);
  if (filter.late !== undefined) where.and(filter.late ? LIGHT.red : `NOT coalesce(${LIGHT.red}, false)`);
  return where;
}

export function listHelpItems(db: Queryable, filter: HelpItemFilter, page: ItemPage): ReturnType<typeof itemsWhere> {
  return itemsWhere(db, conditions(filter), 'limit', page);
}

export interface ItemPage {
  readonly after?: HelpItemKey | null;
  readonly limit: number;
}

/** By what a page is sorted, items without it last or left out by the condition; then by id. */
const ORDERS = {
  limit: { by: `coalesce(h.due_at, ${FAR})`, of: ({ dueAt }: HelpItemRow) => dueAt?.toISOString() ?? 'infinity' },
  issue: { by: 'h.issued_at', of: ({ issuedAt }: HelpItemRow) => issuedAt?.toISOString() ?? '' },
} as const;

/** A page of the items `h` (of projects `p`, at `clock.now`) for which the condition holds. */
export async function itemsWhere(
  db: Queryable,
  where: Where,
  order: keyof typeof ORDERS,
  { after, limit }: ItemPage,
): Promise<Page<HelpItemRow, HelpItemKey>> {
  const { by, of } = ORDERS[order];
  if (after) where.and(`(${by}, h.id) > (?::timestamptz, ?::uuid)`, ...after);
  const rows = await db.query<HelpItemRow[]>(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now)
     SELECT ${HELP_ITEM_COLUMNS} FROM help_item h JOIN project p ON p.id = h.project_id, clock
     WHERE ${where.toString()} ORDER BY ${by}, h.id LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, (row) => [of(row), row.id]);
}

export async function countHelpItems(db: Queryable, filter: HelpItemFilter): Promise<number> {
  const where = conditions(filter);
  const [row] = await db.query<{ total: number }[]>(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now)
     SELECT count(*)::int AS total FROM help_item h JOIN project p ON p.id = h.project_id, clock
     WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

export interface FoundHelpItem {
  readonly row: HelpItemRow;
  readonly item: HelpItemState;
  readonly investorContactIds: readonly string[];
}

/** One item as it is listed and as it stands in the record; null when there is none. */
export async function findHelpItem(db: Queryable, id: string): Promise<FoundHelpItem | null> {
  const [row] = await db.query<(HelpItemRow & { body: HelpItemState; contacts: string[] })[]>(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now)
     SELECT ${HELP_ITEM_COLUMNS}, h.body, p.investor_contact_ids AS contacts
     FROM help_item h JOIN project p ON p.id = h.project_id, clock WHERE h.id = $1`,
    [id],
  );
  if (!row) return null;
  const { body, contacts, ...listed } = row;
  return { row: listed, item: body, investorContactIds: contacts };
}
