import type { FilterOf, receiverFallList, receiverFallsQuery, receiverGapList, RowOf } from '@bangban/contract';
import type { EmptyReceiver } from '@bangban/domain';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type ReceiverGapRow = RowOf<typeof receiverGapList>;
export type ReceiverFallRow = RowOf<typeof receiverFallList>;
export type FallFilter = FilterOf<typeof receiverFallsQuery>;
/** Where a page ends: the instant, and the place of the event in the record. */
export type FallKey = readonly [at: string, streamId: string, seq: number];

const FELL = `event e CROSS JOIN LATERAL jsonb_array_elements(e.data->'stoodIn') WITH ORDINALITY AS f (s, no)`;
const THERE = `(e.data->'stoodIn') IS NOT NULL AND e.stream_kind = 'project'`;

/** How often something went to others, by whom it was meant for. */
export async function countFalls(
  db: Scoped,
): Promise<readonly Pick<ReceiverGapRow, 'of' | 'unitId' | 'fell' | 'firstAt' | 'lastAt'>[]> {
  const where = new Where().seenBy(db, 'e.stream_id').and(THERE);
  return rowsOf(
    db,
    `SELECT f.s->>'of' AS "of", f.s->>'unitId' AS "unitId", count(*)::int AS fell, min(e.recorded_at) AS "firstAt",
       max(e.recorded_at) AS "lastAt"
     FROM ${FELL} WHERE ${where.toString()} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    where.values,
  );
}

/** Newest first. */
export async function listFalls(
  db: Scoped,
  { of, unitId }: FallFilter,
  { after, limit }: { readonly after: FallKey | null; readonly limit: number },
): Promise<Page<ReceiverFallRow, FallKey>> {
  const where = new Where().seenBy(db, 'e.stream_id').and(THERE);
  if (of !== undefined)
    where.and(`f.s->>'of' = ? AND (f.s->>'unitId') IS NOT DISTINCT FROM ?::text`, of, unitId ?? null);
  else where.and('f.no = 1');
  if (after) where.and('(e.recorded_at, e.stream_id, e.seq) < (?::timestamptz, ?::uuid, ?::bigint)', ...after);
  const rows = await rowsOf<ReceiverFallRow & { readonly seq: number }>(
    db,
    `SELECT e.stream_id || '/' || e.seq AS key, e.recorded_at AS at, e.type AS event, e.stream_id AS "projectId",
       e.item_id AS "itemId", ARRAY(SELECT jsonb_array_elements_text(f.s->'to')) AS "to", e.seq::int AS seq
     FROM ${FELL} WHERE ${where.toString()} ORDER BY e.recorded_at DESC, e.stream_id DESC, e.seq DESC
     LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  const page = pageOf(rows, limit, ({ at, projectId, seq }): FallKey => [at, projectId, seq]);
  return { ...page, rows: page.rows.map(({ seq: _, ...row }) => row) };
}

/** Which posts of the place an empty receiver is, as the directory keeps them. */
const ROLE: Readonly<Partial<Record<EmptyReceiver['of'], string>>> = {
  'helpdesk-officer': 'helpdesk-officer',
  'leader-in-charge': 'leader-in-charge',
  'principal-leaders': 'principal-leader',
  'supervision-heads': 'supervision-head',
  inspectors: 'inspector',
};

/** The last change of the directory that can have left it empty; null where none is remembered. */
export async function emptySince(db: Queryable, { of, unitId }: EmptyReceiver): Promise<string | null> {
  const [row] = await rowsOf<{ since: string | null }>(
    db,
    `SELECT max(c.at) AS since FROM directory_change c
     WHERE CASE WHEN $1::text IS NULL
       THEN c.about = 'person_role' AND c.before->>'role' = $2 AND c.after IS NULL
         OR c.about = 'person' AND c.after->>'active' = 'false'
           AND EXISTS (SELECT FROM person_role r WHERE r.person_id = c.after->>'id' AND r.role = $2)
       ELSE c.about = 'unit' AND c.after->>'id' = $1
         OR c.about = 'person' AND c.after->>'active' = 'false'
           AND EXISTS (SELECT FROM unit u WHERE u.id = $1 AND u.head_id = c.after->>'id') END`,
    [unitId, ROLE[of] ?? of],
  );
  return row?.since ?? null;
}
