import type { ReaderKey } from '@bangban/kernel';
import type { Queryable } from './queryable';

/** Where a reader of the stream stands: everything up to and with this event was seen. */
export type ChangePosition = readonly [tx: string, fileId: string, seq: number];

export interface ChangeRow {
  readonly tx: string;
  readonly kind: 'project' | 'meeting';
  readonly fileId: string;
  readonly seq: number;
  readonly type: string;
  readonly itemId: string | null;
}

const FIRST_UUID = '00000000-0000-0000-0000-000000000000';

/** The position before whatever is committed from now on. */
export async function currentPosition(db: Queryable): Promise<ChangePosition> {
  const [row] = await db.query<{ tx: string }[]>('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS tx');
  return [row?.tx ?? '0', FIRST_UUID, 0];
}

/**
 * Events of projects and meetings after a position, in the order in which their transactions began. Only transactions older than every one still
 * under way are read: a number seen later is never smaller than one seen before, and so nothing is passed over.
 */
export async function changesAfter(
  db: Queryable,
  [tx, fileId, seq]: ChangePosition,
  limit: number,
): Promise<readonly ChangeRow[]> {
  return db.query<ChangeRow[]>(
    `SELECT e.tx::text, e.stream_kind AS kind, e.stream_id AS "fileId", e.seq::int, e.type, e.item_id AS "itemId"
     FROM event e
     WHERE e.stream_kind IN ('project', 'meeting') AND (e.tx, e.stream_id, e.seq) > ($1::bigint, $2::uuid, $3::bigint)
       AND e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
     ORDER BY e.tx, e.stream_id, e.seq LIMIT $4`,
    [tx, fileId, seq, limit],
  );
}

/** What is written on these projects for those who may read them, now: on themselves, their items, and whoever owes something. */
export async function keysOn(
  db: Queryable,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReaderKey[]>> {
  if (projectIds.length === 0) return new Map();
  const rows = await db.query<{ id: string; keys: ReaderKey[] }[]>(
    `SELECT project_id AS id, array_agg(DISTINCT key) AS keys FROM (
       SELECT project_id, key FROM reader WHERE project_id = ANY ($1::uuid[])
       UNION ALL
       SELECT o.project_id, 'person:' || person FROM obligation o, unnest(o.people) person
       WHERE o.project_id = ANY ($1::uuid[])) w GROUP BY project_id`,
    [projectIds],
  );
  return new Map(rows.map(({ id, keys }) => [id, keys]));
}

/** Unread notices of several people at once, less those that ask for what is done; people without any are left out. */
export async function unreadOf(db: Queryable, personIds: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const rows = await db.query<{ id: string; n: number }[]>(
    `SELECT recipient_id AS id, count(*)::int AS n FROM notification
     WHERE recipient_id = ANY ($1) AND read_at IS NULL AND settled_at IS NULL GROUP BY recipient_id`,
    [personIds],
  );
  return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
}

/** Another text after every commit that may have changed what somebody may see. */
export async function accessVersion(db: Queryable): Promise<string> {
  const [row] = await db.query<{ version: string }[]>(
    `SELECT directory_version || '-' || access_version || '-' || (SELECT max(version) FROM policy_version) AS version
     FROM installation`,
  );
  return row?.version ?? '';
}
