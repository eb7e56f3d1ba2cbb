import type { DeliveryWishes } from '@bangban/domain';
import { deliveryWishes, planAnew } from './delivery-plan.queries';
import type { Queryable } from './queryable';

export interface Account {
  readonly channel: string;
  readonly account: string;
}

export interface Preferences extends DeliveryWishes {
  /** Channels on which a person does not want to hear of notices; the inbox is always filled. */
  readonly muted: readonly string[];
  readonly accounts: readonly Account[];
}

/** `digestAt`: when a digest comes to a leader who has not chosen. */
export async function preferencesOf(db: Queryable, personId: string, digestAt: number): Promise<Preferences> {
  const [row] = await db.query<{ muted: string[] }[]>(
    'SELECT muted_channels AS muted FROM notification_preference WHERE person_id = $1',
    [personId],
  );
  const accounts = await db.query<Account[]>(
    'SELECT channel, address AS account FROM person_address WHERE person_id = $1 ORDER BY channel',
    [personId],
  );
  const wishes = (await deliveryWishes(db, [personId], digestAt)).get(personId);
  return {
    ...(wishes ?? { window: null, quietDays: [], digestAt: null }),
    muted: row?.muted ?? [],
    accounts,
  };
}

/** What is left out stays as it is. What waits for the person is decided anew. */
export async function savePreferences(
  db: Queryable,
  personId: string,
  { accounts, digestAt, muted, quietDays, window }: Partial<Preferences> & Pick<Preferences, 'muted'>,
): Promise<void> {
  await db.query(
    `INSERT INTO notification_preference (person_id, muted_channels) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET muted_channels = excluded.muted_channels`,
    [personId, muted],
  );
  await db.query(
    `UPDATE notification_preference SET
       window_from = CASE WHEN $2 THEN $3::int ELSE window_from END, window_to = CASE WHEN $2 THEN $4::int ELSE window_to END,
       quiet_days = coalesce($5::int[], quiet_days), digest_chosen = digest_chosen OR $6,
       digest_at = CASE WHEN $6 THEN $7::int ELSE digest_at END
     WHERE person_id = $1`,
    [
      personId,
      window !== undefined,
      window?.from ?? null,
      window?.to ?? null,
      quietDays ?? null,
      digestAt !== undefined,
      digestAt ?? null,
    ],
  );
  if (accounts) await saveAccounts(db, personId, accounts);
  await planAnew(db, personId);
}

/** @throws QueryFailedError uq_person_address where an account is somebody else's */
async function saveAccounts(db: Queryable, personId: string, accounts: readonly Account[]): Promise<void> {
  // Of two for one channel the last one counts.
  const named = [...new Map(accounts.map((each) => [each.channel, each])).values()];
  await db.query('DELETE FROM person_address WHERE person_id = $1', [personId]);
  await db.query(
    `INSERT INTO person_address (person_id, channel, address)
     SELECT $1, a.channel, a.account FROM jsonb_to_recordset($2::jsonb) AS a(channel text, account text)`,
    [personId, JSON.stringify(named)],
  );
}
