import type { deliveriesQuery, deliveryList, FilterOf, RowOf } from '@bangban/contract';
import { type Page, pageOf, projectOf, type Queryable, rowsOf, Where } from './queryable';

export type DeliveryRow = RowOf<typeof deliveryList>;

/** Newest first. */
export type DeliveryKey = readonly [createdAt: string, id: string];

export async function listDeliveries(
  db: Queryable,
  filter: FilterOf<typeof deliveriesQuery>,
  { after, limit }: { readonly after?: DeliveryKey | null; readonly limit: number },
): Promise<Page<DeliveryRow, DeliveryKey>> {
  const where = new Where().each(filter, { state: 'd.state = ?' });
  if (after) where.and('(d.created_at, d.id) < (?::timestamptz, ?)', ...after);
  const rows = await rowsOf<DeliveryRow>(
    db,
    `SELECT d.id, d.channel, d.state, d.attempts, d.last_error AS "lastError", n.recipient_id AS "recipientId", n.kind,
       ${projectOf('n')} AS "projectId", d.created_at AS "createdAt", d.finished_at AS "finishedAt"
     FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE ${where.toString()}
     ORDER BY d.created_at DESC, d.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

/** Sends a failed delivery again, in a batch other than before: that one may still be under way. False when none failed. */
export async function resendDelivery(db: Queryable, id: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH again AS (UPDATE delivery SET state = 'pending', batch = NULL, finished_at = NULL
         WHERE id = $1 AND state = 'failed' RETURNING 1) SELECT count(*)::int AS n FROM again`,
    [id],
  );
  return (row?.n ?? 0) > 0;
}
