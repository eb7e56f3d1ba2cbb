import { randomUUID } from 'node:crypto';
import type { channelList, RowOf } from '@bangban/contract';
import { isoText, type Queryable, rowsOf } from './queryable';
import { routeOf } from './reach';

export type ChannelRow = RowOf<typeof channelList>;

/** How each of these routes fares: what waits, what arrived last, what failed last, and what a test said. */
export async function listChannels(db: Queryable, routes: readonly string[]): Promise<readonly ChannelRow[]> {
  return rowsOf<ChannelRow>(
    db,
    `SELECT r.channel, r.unit_id AS "unitId", waiting.n AS waiting, delivered.at AS "deliveredAt", failed.at AS "failedAt",
       failed.code AS "failedCode", test.said AS test
     FROM jsonb_to_recordset($1::jsonb) AS r(channel text, unit_id text)
     CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM delivery d WHERE d.channel = r.channel
       AND d.state IN ('pending', 'started') AND ${OF_ROUTE}) waiting
     LEFT JOIN LATERAL (SELECT d.finished_at AS at FROM delivery d WHERE d.channel = r.channel AND d.state = 'delivered'
       AND d.finished_at IS NOT NULL AND ${OF_ROUTE} ORDER BY d.finished_at DESC LIMIT 1) delivered ON true
     LEFT JOIN LATERAL (SELECT d.finished_at AS at, d.last_error AS code FROM delivery d WHERE d.channel = r.channel
       AND d.state = 'failed' AND d.finished_at IS NOT NULL AND ${OF_ROUTE} ORDER BY d.finished_at DESC LIMIT 1) failed ON true
     LEFT JOIN LATERAL (SELECT jsonb_build_object('askedAt', ${isoText('t.asked_at')}, 'doneAt', ${isoText('t.done_at')},
         'code', t.outcome) AS said
       FROM channel_test t WHERE t.channel = r.channel AND t.unit_id IS NOT DISTINCT FROM r.unit_id
       ORDER BY t.asked_at DESC LIMIT 1) test ON true`,
    [JSON.stringify(routes.map(routeOf))],
  );
}

const OF_ROUTE = `(r.unit_id IS NULL OR EXISTS (SELECT 1 FROM notification n JOIN person p ON p.id = n.recipient_id
  WHERE n.id = d.notification_id AND p.unit_id = r.unit_id))`;

/** Asks for a test message; its id. */
export async function askForChannelTest(
  db: Queryable,
  { askedBy, channel, unitId }: { readonly askedBy: string; readonly channel: string; readonly unitId: string | null },
): Promise<string> {
  const id = randomUUID();
  await db.query('INSERT INTO channel_test (id, channel, unit_id, asked_by) VALUES ($1, $2, $3, $4)', [
    id,
    channel,
    unitId,
    askedBy,
  ]);
  return id;
}

export interface ChannelTest {
  readonly id: string;
  readonly channel: string;
  /** Where it goes: to the group of a unit, else to whoever asked; null where that is nowhere. */
  readonly address: string | null;
}

/** What is to be tested and nobody has taken up, each for one worker. */
export async function takeChannelTests(db: Queryable): Promise<readonly ChannelTest[]> {
  return db.query<ChannelTest[]>(
    `WITH taken AS (
       UPDATE channel_test SET taken_at = clock_timestamp() WHERE id IN (
         SELECT id FROM channel_test WHERE taken_at IS NULL ORDER BY asked_at LIMIT 5 FOR UPDATE SKIP LOCKED)
       RETURNING id, channel, unit_id, asked_by)
     SELECT t.id, t.channel, CASE WHEN t.unit_id IS NOT NULL THEN t.unit_id
       WHEN t.channel = 'smtp' THEN
         (SELECT v.email FROM person_version v WHERE v.person_id = t.asked_by ORDER BY v.version DESC LIMIT 1)
       ELSE (SELECT a.address FROM person_address a WHERE a.person_id = t.asked_by AND a.channel = t.channel) END AS address
     FROM taken t`,
  );
}

export async function noteChannelTest(db: Queryable, id: string, outcome: string): Promise<void> {
  await db.query('UPDATE channel_test SET done_at = clock_timestamp(), outcome = $2 WHERE id = $1', [id, outcome]);
}
