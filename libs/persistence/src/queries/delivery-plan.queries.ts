import type { DeliveryWishes } from '@bangban/domain';
import type { Instant } from '@bangban/kernel';
import { NOW } from './clock.queries';
import type { DeliveryRow } from './delivery.queries';
import type { Queryable } from './queryable';

/** One that waits and of which nobody has said yet when it leaves. */
export type Unplanned = Pick<DeliveryRow, 'channel' | 'id' | 'kind' | 'recipientId'>;

export interface Planned {
  readonly id: string;
  /** Null: one line of the next digest. */
  readonly at: Instant | null;
}

export async function unplannedDeliveries(db: Queryable, most: number): Promise<readonly Unplanned[]> {
  return db.query<Unplanned[]>(
    `SELECT d.id, n.recipient_id AS "recipientId", d.channel, n.kind
     FROM delivery d JOIN notification n ON n.id = d.notification_id
     WHERE d.state = 'pending' AND d.batch IS NULL AND d.leaves_at IS NULL ORDER BY d.created_at, d.place, d.id LIMIT $1`,
    [most],
  );
}

interface WishesRow {
  readonly personId: string;
  readonly windowFrom: number | null;
  readonly windowTo: number | null;
  readonly quietDays: readonly number[] | null;
  readonly digestChosen: boolean | null;
  readonly digestAt: number | null;
  readonly leads: boolean;
}

const WISHES = `
  SELECT p.id AS "personId", q.window_from AS "windowFrom", q.window_to AS "windowTo", q.quiet_days AS "quietDays",
    q.digest_chosen AS "digestChosen", q.digest_at AS "digestAt",
    EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'leader') AS leads
  FROM person p LEFT JOIN notification_preference q ON q.person_id = p.id`;

/** How these want to be told; `digestAt`: when a digest comes to a leader who has not chosen. */
export async function deliveryWishes(
  db: Queryable,
  people: readonly string[],
  digestAt: number,
): Promise<ReadonlyMap<string, DeliveryWishes>> {
  const rows = await db.query<WishesRow[]>(`${WISHES} WHERE p.id = ANY ($1::text[])`, [people]);
  return new Map(rows.map((row) => [row.personId, wishesOf(row, digestAt)]));
}

function wishesOf(row: WishesRow, digestAt: number): DeliveryWishes {
  const { windowFrom: from, windowTo: to } = row;
  return {
    window: from === null || to === null ? null : { from, to },
    quietDays: row.quietDays ?? [],
    digestAt: row.digestChosen ? row.digestAt : row.leads ? digestAt : null,
  };
}

/** Who gets a digest, and at which minute of the day. */
export async function digestReaders(
  db: Queryable,
  digestAt: number,
): Promise<readonly { readonly personId: string; readonly at: number }[]> {
  const rows = await db.query<WishesRow[]>(
    `${WISHES} WHERE p.active AND (q.digest_chosen OR EXISTS (
       SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'leader'))`,
  );
  return rows.flatMap((row) => {
    const at = wishesOf(row, digestAt).digestAt;
    return at === null ? [] : [{ personId: row.personId, at }];
  });
}

/** When what is told to these people since a moment leaves or has left, by person and channel. */
export async function leavingSince(
  db: Queryable,
  people: readonly string[],
  since: Instant,
): Promise<readonly { readonly recipientId: string; readonly channel: string; readonly at: Date }[]> {
  return db.query(
    `SELECT n.recipient_id AS "recipientId", d.channel, d.leaves_at AS at
     FROM notification n JOIN delivery d ON d.notification_id = n.id
     WHERE n.recipient_id = ANY ($1::text[]) AND n.created_at > $2::timestamptz - interval '60 days'
       AND d.leaves_at >= $2 AND d.state NOT IN ('digest', 'settled') AND n.kind <> 'daily-digest'`,
    [people, since],
  );
}

export async function planDeliveries(db: Queryable, planned: readonly Planned[]): Promise<void> {
  await db.query(
    `UPDATE delivery d SET leaves_at = coalesce(p.at, ${NOW}), state = CASE WHEN p.at IS NULL THEN 'digest' ELSE d.state END
     FROM jsonb_to_recordset($1::jsonb) AS p(id text, at timestamptz)
     WHERE d.id = p.id AND d.state = 'pending' AND d.batch IS NULL`,
    [JSON.stringify(planned)],
  );
}

/** What waits for somebody, or for their digest, is decided anew: they want to be told otherwise now. */
export async function planAnew(db: Queryable, personId: string): Promise<void> {
  await db.query(
    `UPDATE delivery d SET leaves_at = NULL, state = 'pending' FROM notification n
     WHERE n.id = d.notification_id AND n.recipient_id = $1 AND d.batch IS NULL AND d.state IN ('pending', 'digest')`,
    [personId],
  );
}
