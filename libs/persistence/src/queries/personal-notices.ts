import { randomUUID } from 'node:crypto';
import type { Instant, Stream } from '@bangban/kernel';
import type { Notice } from '@bangban/domain';
import type { Queryable } from './queryable';
import { NOW } from './clock.queries';
import { REACHED, routeOf } from './reach';

type PersonalNotice = Pick<Notice, 'kind' | 'params' | 'recipientId'> & {
  /** Of a project's event: the item that it is about, and its number. */
  readonly itemId?: string | null;
  readonly seq?: number;
};

/** Tells people what concerns them and no project (another kind of file, or none), in the transaction of what it is about; over the channels too. */
export async function tellPersonally(
  db: Queryable,
  notices: readonly PersonalNotice[],
  channels: readonly string[],
  stream: Stream | null = null,
): Promise<void> {
  const rows = notices.map((notice) => ({ id: randomUUID(), itemId: null, seq: 0, ...notice }));
  await db.query(
    `WITH told AS (
       INSERT INTO notification (id, recipient_id, stream_kind, stream_id, item_id, kind, params, seq, created_at)
       SELECT t.id, t."recipientId", $3::text, $4::uuid, t."itemId", t.kind, t.params, t.seq, ${NOW}
       FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, "recipientId" text, "itemId" uuid, kind text, params jsonb, seq bigint)
       RETURNING id, recipient_id, matter, created_at)
     INSERT INTO delivery (id, notification_id, channel, state, created_at, line, place)
     SELECT n.id || ':' || c.channel, n.id, c.channel, 'pending', n.created_at, n.id, 0
     FROM told n, jsonb_to_recordset($2::jsonb) AS c(channel text, unit_id text)
     WHERE ${REACHED}`,
    [JSON.stringify(rows), JSON.stringify(channels.map(routeOf)), stream?.kind ?? null, stream?.id ?? null],
  );
}

/** Those of some people who were told of a kind of matter within so many days before now. */
export async function toldWithin(
  db: Queryable,
  asked: { readonly people: readonly string[]; readonly kind: string; readonly now: Instant; readonly days: number },
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ recipient_id: string }[]>(
    `SELECT DISTINCT recipient_id FROM notification WHERE recipient_id = ANY ($1::text[]) AND kind = $4
       AND created_at > $2::timestamptz - $3 * interval '1 day'`,
    [asked.people, asked.now, asked.days, asked.kind],
  );
  return new Set(rows.map((row) => row.recipient_id));
}

/** Whether somebody was told of a day already. */
export async function toldOfDay(
  db: Queryable,
  { day, kind, recipientId }: { readonly recipientId: string; readonly kind: string; readonly day: string },
): Promise<boolean> {
  const sql = `SELECT 1 FROM notification WHERE recipient_id = $1 AND kind = $2 AND params->>'day' = $3 LIMIT 1`;
  return (await db.query<unknown[]>(sql, [recipientId, kind, day])).length > 0;
}
