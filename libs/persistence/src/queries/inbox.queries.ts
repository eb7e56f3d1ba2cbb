import type { FilterOf, inboxList, inboxQuery, RowOf } from '@bangban/contract';
import type { Notice } from '@bangban/domain';
import { type Page, pageOf, projectOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seen } from './seen';

/** As it is answered, before there are words for it. */
export type InboxRow = Omit<RowOf<typeof inboxList>, 'itemTitle' | 'text'> & {
  /** Whether its recipient sees what it is about; of what they see no more nothing is told but that there was something. */
  readonly seen: boolean;
} & Pick<Notice, 'kind' | 'params'>;

/** Newest first. */
export type InboxKey = readonly [createdAt: string, id: string];

/** Not looked at, and not done either: what is met is nobody's business any more. */
const UNREAD = 'n.read_at IS NULL AND n.settled_at IS NULL';

/** A notice of another kind of file leads to no project. */
const OF_PROJECT = projectOf('n');

/** One's own notices, with what is in them as far as one sees its project now. */
export async function listInbox(
  db: Scoped,
  recipientId: string,
  filter: FilterOf<typeof inboxQuery>,
  { after, limit }: { readonly after?: InboxKey | null; readonly limit: number },
): Promise<Page<InboxRow, InboxKey>> {
  const where = new Where()
    .and('n.recipient_id = ?', recipientId)
    .each(filter, { unread: (unread) => [unread ? UNREAD : `NOT (${UNREAD})`, unread] });
  if (after) where.and('(n.created_at, n.id) < (?::timestamptz, ?::uuid)', ...after);
  const visible = seen(db, OF_PROJECT, (value) => where.bind(value));
  const rows = await rowsOf<InboxRow>(
    db,
    `SELECT n.id, s.seen, CASE WHEN s.seen THEN ${OF_PROJECT} END AS "projectId",
       CASE WHEN n.stream_kind <> 'project' THEN jsonb_build_object('kind', n.stream_kind, 'id', n.stream_id) END AS file,
       CASE WHEN s.seen THEN n.item_id END AS "itemId", h.template_key AS "itemTemplateKey", n.kind,
       CASE WHEN s.seen THEN n.params ELSE '{}' END AS params, n.merged, n.seq::int, n.created_at AS "createdAt",
       n.read_at AS "readAt", n.settled_at AS "settledAt"
     FROM notification n CROSS JOIN LATERAL (SELECT ${OF_PROJECT} IS NULL OR ${visible} AS seen) s
       LEFT JOIN help_item h ON s.seen AND h.id = n.item_id
     WHERE ${where.toString()} ORDER BY n.created_at DESC, n.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

export async function countUnread(db: Queryable, recipientId: string): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM notification n WHERE recipient_id = $1 AND ${UNREAD}`,
    [recipientId],
  );
  return row?.n ?? 0;
}

/** Marks own notices read: those named, or all. Returns how many were unread before. */
export async function markRead(db: Queryable, recipientId: string, ids: readonly string[] | 'all'): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH marked AS (UPDATE notification n SET read_at = clock_timestamp()
       WHERE recipient_id = $1 AND ${UNREAD} AND ($2::uuid[] IS NULL OR id = ANY ($2)) RETURNING 1)
     SELECT count(*)::int AS n FROM marked`,
    [recipientId, ids === 'all' ? null : ids],
  );
  return row?.n ?? 0;
}
