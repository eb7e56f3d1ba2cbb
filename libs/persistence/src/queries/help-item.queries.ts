import type { FilterOf, helpItemList, helpItemsQuery, RowOf } from '@bangban/contract';
import type { Still } from '@bangban/contract/vocabulary';
import type { Instant, Light } from '@bangban/kernel';
import type { HelpItemState } from '@bangban/domain';
import { named, saidIn } from './named';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

/** Whose, and until when, as it comes out for who asks and today. */
export type HelpItemFilter = Omit<FilterOf<typeof helpItemsQuery>, 'scope' | 'unitId' | 'dueWithin'> & {
  /** Responsible units; a head sees every unit headed. */
  readonly unitIds?: readonly string[];
  /** Whose signature a report waits for. */
  readonly signerId?: string;
  /** Due at or before this instant. */
  readonly dueBefore?: string;
};

export type HelpItemRow = RowOf<typeof helpItemList>;

/** Nearest limit first; items without a running clock last. */
export type HelpItemKey = readonly [dueAt: string, id: string];

/** The limit that lists are in order of, as the indexes know it; never, where no clock runs. */
export const DUE = `CASE WHEN h.due_at IS NULL THEN 'infinity'::timestamptz ELSE h.due_at END`;

/** Each `?` is the present. `none`: open, and no clock runs. */
const LIGHT: Readonly<Record<Light, string>> = {
  red: `h.open AND ${DUE} <= ?`,
  yellow: `h.open AND h.yellow_at <= ? AND ${DUE} > ?`,
  green: 'h.open AND h.yellow_at > ?',
  none: 'h.open AND h.due_at IS NULL',
};

/** Each `?` is the present: what is told of lies before it. */
export const STANDS_STILL: Readonly<Record<Still, string>> = {
  stalled: 'h.stalled_since <= ?',
  silent: 'h.silent_since <= ?',
};

/** What the light of an item `h` is at an instant. */
const lightOf = (now: string): string => `CASE WHEN NOT h.open OR h.due_at IS NULL THEN 'none'
    WHEN h.due_at <= ${now} THEN 'red' WHEN h.yellow_at <= ${now} THEN 'yellow' ELSE 'green' END`;

/** How many of these items are open and lit at an instant, by light. */
export const litNow = (now: string): string => `(count(*) FILTER (WHERE h.open AND h.due_at <= ${now}))::int AS red,
  (count(*) FILTER (WHERE h.open AND h.due_at > ${now} AND h.yellow_at <= ${now}))::int AS yellow,
  (count(*) FILTER (WHERE h.open AND h.yellow_at > ${now}))::int AS green`;

/** How many of these open items there are of each light at an instant. */
export const litAt = (now: string): string =>
  `count(*)::int AS open, ${litNow(now)}, (count(*) FILTER (WHERE h.due_at IS NULL))::int AS none`;

const columns = (now: string): string => `
  h.id, h.project_id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", p.leader_id AS "leaderId",
  h.no, h.title, h.template_key AS "templateKey", h.stage, h.state, h.open, h.unit_id AS "unitId",
  h.person_id AS "personId", h.fallback, h.limit_days AS "limit", h.blocks, h.issued_at AS "issuedAt",
  h.closed_at AS "closedAt", h.clock, h.yellow_at AS "yellowAt", h.due_at AS "dueAt", h.provisional,
  (h.body#>>ARRAY['clocks', h.clock, 'limit'])::int AS granted, h.late, h.stalled_since AS "stalledSince",
  h.silent_since AS "silentSince",
  h.state = 'verified' AND coalesce((h.body->>'investorConfirms')::boolean, false) AND h.body->>'confirmedAt' IS NULL
    AND h.body#>>'{vouchedFor,by}' IS NULL
    AS "waitsForInvestor",
  CASE WHEN h.state = 'awaiting-signature' THEN h.body->'holdings'->-1->>'personId' END AS "signerId",
  ${lightOf(now)} AS light`;

/** A condition on the item's project, for queries that do not join it. */
const ofProjects = (condition: string): string => `h.project_id IN (SELECT p.id FROM project p WHERE ${condition})`;

/** Of one unit they come in order from its index; those of several are sorted. */
const ofUnits = (ids: readonly string[]): [condition: string, value: unknown] =>
  ids.length === 1 ? ['h.unit_id = ?', ids[0]] : ['h.unit_id = ANY (?::text[])', ids];

const conditions = (db: Scoped, filter: HelpItemFilter, now: Instant): Where =>
  new Where().seenBy(db, 'h.project_id').each(filter, {
    projectId: 'h.project_id = ?',
    personId: 'h.person_id = ?',
    unitIds: ofUnits,
    leaderId: ofProjects('p.leader_id = ?'),
    signerId: `h.state = 'awaiting-signature' AND h.body->'holdings'->-1->>'personId' = ?`,
    stage: 'h.stage = ?',
    state: 'h.state = ?',
    open: 'h.open = ?',
    late: 'h.late = ?',
    light: (light) => [LIGHT[light], now],
    still: (still) => [STANDS_STILL[still], now],
    clock: 'h.clock = ?',
    dueBefore: `h.open AND ${DUE} <= ?`,
    templateKeys: 'h.template_key = ANY (?::text[])',
    text: (text) => {
      const [said, pattern] = saidIn('h.search_text', text);
      return [`${said} OR ${named(db, text, 'h.project_id')}`, pattern];
    },
  });

export function listHelpItems(db: Scoped, filter: HelpItemFilter, page: ItemPage): ReturnType<typeof itemsWhere> {
  return itemsWhere(db, conditions(db, filter, page.now), 'limit', page);
}

export interface ItemPage {
  /** The present by which lights and lateness are told: the record's, the same for a list and its total. */
  readonly now: Instant;
  readonly after?: HelpItemKey | null;
  readonly limit: number;
}

/** By what a page is sorted, items without it last or left out by the condition; then by id. */
const ORDERS = {
  limit: { by: DUE, of: ({ dueAt }: HelpItemRow) => dueAt ?? 'infinity' },
  issue: { by: 'h.issued_at', of: ({ issuedAt }: HelpItemRow) => issuedAt ?? '' },
} as const;

/**
 * A page of the items `h` for which the condition holds, that says what is seen of them too. Which they are is found first,
 * in an index that holds what is asked about: rows are wide, and a hundred thousand of them took a third of a second.
 */
export async function itemsWhere(
  db: Scoped,
  where: Where,
  order: keyof typeof ORDERS,
  { after, limit, now }: ItemPage,
): Promise<Page<HelpItemRow, HelpItemKey>> {
  const { by, of } = ORDERS[order];
  if (after) where.and(`(${by}, h.id) > (?::timestamptz, ?::uuid)`, ...after);
  const rows = await rowsOf<HelpItemRow>(
    db,
    `WITH page AS MATERIALIZED (
       SELECT h.id FROM help_item h WHERE ${where.toString()} ORDER BY ${by}, h.id LIMIT ${where.bind(limit + 1)})
     SELECT ${columns(where.bind(now))} FROM page JOIN help_item h ON h.id = page.id JOIN project p ON p.id = h.project_id
     ORDER BY ${by}, h.id`,
    where.values,
  );
  return pageOf(rows, limit, (row) => [of(row), row.id]);
}

export type ItemLight = Pick<HelpItemRow, 'id' | 'dueAt' | 'light'>;

/**
 * Limit and light of every item of a list, nearest limit first, as it tells them: what is asked of all items at once needs
 * none of their rows, only the list's index. Limits end with a day, so many items have one alike: each comes once, with its items.
 */
export async function itemLights(db: Scoped, filter: HelpItemFilter, now: Instant): Promise<readonly ItemLight[]> {
  const where = conditions(db, filter, now);
  const rows = await rowsOf<Omit<ItemLight, 'id'> & { readonly ids: string }>(
    db,
    `SELECT h.due_at AS "dueAt", ${lightOf(where.bind(now))} AS light, string_agg(h.id::text, ' ') AS ids
     FROM help_item h WHERE ${where.toString()} GROUP BY 1, 2 ORDER BY 1`,
    where.values,
  );
  return rows.flatMap(({ dueAt, ids, light }) => ids.split(' ').map((id) => ({ id, dueAt, light })));
}

/** Ended items whose end may still be taken back, as far as time says: no policy grants more than a day. */
export async function justEnded(db: Scoped, projectId: string, now: Instant): Promise<readonly string[]> {
  const where = new Where([projectId, now]).seenBy(db, 'h.project_id');
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM help_item h WHERE project_id = $1 AND NOT open AND body->'takeBack'->>'act' IS NOT NULL
       AND (body->'takeBack'->>'at')::timestamptz > $2::timestamptz - interval '1 day' AND ${where.toString()}`,
    where.values,
  );
  return rows.map(({ id }) => id);
}

export async function countHelpItems(db: Scoped, filter: HelpItemFilter, now: Instant): Promise<number> {
  const where = conditions(db, filter, now);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM help_item h WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

/** Number and title of items of a project, by id. */
export async function itemsNamed(
  db: Scoped,
  projectId: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, { readonly no: number; readonly title: string }>>> {
  const where = new Where([projectId, ids]).seenBy(db, 'h.project_id');
  const rows = await db.query<{ id: string; no: number; title: string }[]>(
    `SELECT id, no, title FROM help_item h WHERE project_id = $1 AND id = ANY ($2::uuid[]) AND ${where.toString()}`,
    where.values,
  );
  return Object.fromEntries(rows.map(({ id, no, title }) => [id, { no, title }]));
}

export interface FoundHelpItem {
  readonly row: HelpItemRow;
  readonly item: HelpItemState;
  readonly investorContactIds: readonly string[];
}

/** One item as it is listed and as it stands in the record; null when there is none. */
export async function findHelpItem(db: Scoped, id: string, now: Instant): Promise<FoundHelpItem | null> {
  const where = new Where([id, now]).seenBy(db, 'h.project_id');
  const [row] = await rowsOf<HelpItemRow & { body: HelpItemState; contacts: string[] }>(
    db,
    `SELECT ${columns('$2')}, h.body, p.investor_contact_ids AS contacts
     FROM help_item h JOIN project p ON p.id = h.project_id WHERE h.id = $1 AND ${where.toString()}`,
    where.values,
  );
  if (!row) return null;
  const { body, contacts, ...listed } = row;
  return { row: listed, item: body, investorContactIds: contacts };
}
