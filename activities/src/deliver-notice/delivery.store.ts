import type { Notice } from '@bangban/domain';
import type { DataSource } from 'typeorm';

export type DeliveryState = 'pending' | 'started' | 'delivered' | 'failed';

/** A delivery with what is needed to send it: the notice, and the recipient's address as it is now. */
export interface DueDelivery {
  readonly id: string;
  readonly channel: string;
  readonly state: DeliveryState;
  readonly kind: Notice['kind'];
  readonly params: Notice['params'];
  readonly address: string | null;
  /** The place's zone, minutes east of UTC: due days are named in it. */
  readonly utcOffsetMinutes: number;
}

export interface DeliveryStore {
  find(id: string): Promise<DueDelivery | null>;
  /** Those of a batch that are neither delivered nor given up, oldest first. */
  undone(batch: string): Promise<DueDelivery[]>;
  delivered(id: string): Promise<void>;
  attemptFailed(id: string, error: string): Promise<void>;
  failed(id: string, code: string): Promise<void>;
}

const LONGEST_ERROR = 500;

const DUE = `
  SELECT d.id, d.channel, d.state, n.kind, n.params, p.email AS address,
         (SELECT utc_offset_minutes FROM calendar_version ORDER BY version DESC LIMIT 1) AS "utcOffsetMinutes"
    FROM delivery d
    JOIN notification n ON n.id = d.notification_id
    LEFT JOIN LATERAL (
      SELECT email FROM person_version WHERE person_id = n.recipient_id ORDER BY version DESC LIMIT 1
    ) p ON true`;

/** Delivery rows in PostgreSQL. A delivered row never changes again. */
export function createDeliveryStore(dataSource: DataSource): DeliveryStore {
  return {
    async find(id) {
      const rows = await dataSource.query<DueDelivery[]>(`${DUE} WHERE d.id = $1`, [id]);
      return rows[0] ?? null;
    },
    undone: (batch) =>
      dataSource.query<DueDelivery[]>(
        `${DUE} WHERE d.batch = $1 AND d.state IN ('pending', 'started') ORDER BY d.created_at, d.id`,
        [batch],
      ),
    async delivered(id) {
      await dataSource.query(
        `UPDATE delivery SET state = 'delivered', attempts = attempts + 1, last_error = NULL,
                finished_at = clock_timestamp()
          WHERE id = $1 AND state <> 'delivered'`,
        [id],
      );
    },
    async attemptFailed(id, error) {
      await dataSource.query(
        `UPDATE delivery SET attempts = attempts + 1, last_error = $2 WHERE id = $1 AND state <> 'delivered'`,
        [id, error.slice(0, LONGEST_ERROR)],
      );
    },
    async failed(id, code) {
      await dataSource.query(
        `UPDATE delivery SET state = 'failed', finished_at = clock_timestamp(), last_error = coalesce(last_error, $2)
          WHERE id = $1 AND state <> 'delivered'`,
        [id, code],
      );
    },
  };
}
