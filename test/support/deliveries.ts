import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/**
 * The same notice to each of these people once more, with a delivery that waits; their ids, in order. Each is a line of its
 * own: none waits for another.
 */
export async function deliveriesTo(dataSource: DataSource, people: readonly string[]): Promise<string[]> {
  const ids = people.map(() => randomUUID());
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH told AS (
       INSERT INTO notification (id, recipient_id, stream_kind, stream_id, item_id, kind, params, seq, created_at)
       SELECT p.id, p.person, n.stream_kind, n.stream_id, n.item_id, n.kind, n.params, n.seq, n.created_at
       FROM unnest($1::uuid[], $2::text[]) p(id, person),
         (SELECT * FROM notification WHERE kind = 'item-issued' LIMIT 1) n RETURNING id, created_at, seq)
     INSERT INTO delivery (id, notification_id, channel, state, created_at, line, place)
     SELECT id || ':smtp', id, 'smtp', 'pending', created_at, id, seq FROM told RETURNING id`,
    [ids, people],
  );
  if (rows.length !== people.length) throw new Error('there is no notice to copy');
  return ids.map((id) => `${id}:smtp`);
}

/** The same in one batch; the batch's id first. */
export async function batchTo(dataSource: DataSource, people: readonly string[]): Promise<[string, string[]]> {
  const [batch, ids] = [randomUUID(), await deliveriesTo(dataSource, people)];
  await dataSource.query('UPDATE delivery SET batch = $1 WHERE id = ANY ($2)', [batch, ids]);
  return [batch, ids];
}
