import type { Database, FindingExample } from '@bangban/persistence';
import { createOpeningHours } from '../opening-hours';
import type { Finding } from './findings';
import { asRead } from './version.check';

interface Standstill extends Pick<Finding, 'code' | 'subject'> {
  readonly count: string;
  readonly examples: readonly FindingExample[];
}

/**
 * What should have moved on by now and has not. The first parameter is the patience in seconds; what fell due on the
 * record's clock is compared with the record's time, all else with real time.
 */
const STANDSTILLS = `
  WITH clock AS (
    SELECT clock_timestamp() - $1 * interval '1 second' AS at,
      clock_timestamp() + clock_offset_ms * interval '1 millisecond' - $1 * interval '1 second' AS record_at
    FROM installation),
  cases AS (
    SELECT 'OVERDUE' AS code, 'projects' AS subject, s.id AS key, s.next_wake_up AS since
    FROM clock, stream s WHERE s.kind = 'project' AND s.status = 'active' AND s.next_wake_up < clock.record_at
    UNION ALL
    SELECT 'ADOPTION_WAITS', 'adoptions', a.id, a.asked_at FROM clock, adoption a
    WHERE a.finished_at IS NULL AND a.asked_at + interval '1 hour' < clock.record_at
    UNION ALL
    SELECT 'REACTION_WAITS', 'reactions', r.asking_id, min(r.asked_at) FROM clock, reaction r
    WHERE r.state = 'pending' AND r.asked_at < clock.record_at GROUP BY r.asking_id
    UNION ALL
    SELECT 'OUTBOX_WAITS', 'outbox', o.stream_id, min(o.due_at) FROM clock, outbox o
    WHERE o.due_at < clock.at GROUP BY o.stream_id
    UNION ALL
    SELECT 'DELIVERY_WAITS', 'deliveries', n.stream_id, min(coalesce(d.leaves_at, d.created_at))
    FROM clock, delivery d JOIN notification n ON n.id = d.notification_id
    WHERE $2 AND d.state = 'pending' AND coalesce(d.leaves_at, d.created_at) < clock.record_at GROUP BY n.stream_id
    UNION ALL
    SELECT 'DELIVERY_FAILED', 'deliveries', n.stream_id, min(d.created_at)
    FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.state = 'failed' GROUP BY n.stream_id)
  SELECT code, subject, count(*) AS count,
    (jsonb_agg(jsonb_build_object('projectId', key, 'since', since) ORDER BY since)
      FILTER (WHERE rank <= 10)) AS examples
  FROM (SELECT *, row_number() OVER (PARTITION BY code ORDER BY since) AS rank FROM cases) ranked
  GROUP BY code, subject`;

/**
 * Outbox, deliveries and deadlines move on: nothing waits longer than `patienceMs`. Counts are of projects concerned. Deliveries
 * wait lawfully outside working hours, and may still be leaving where those have only begun; where the hours cannot be read, none
 * is to have left.
 */
export async function checkFlow(dataSource: Database, patienceMs: number): Promise<Finding[]> {
  const nextOpening = createOpeningHours(dataSource);
  const inHours = async (agoMs: number): Promise<boolean> => (await nextOpening(agoMs)) === null;
  const open = await asRead(async () => (await inHours(0)) && (await inHours(patienceMs)));
  const rows = await dataSource.query<Standstill[]>(STANDSTILLS, [patienceMs / 1_000, open ?? false]);
  return rows.map(({ code, count, examples, subject }) => ({
    code,
    subject,
    projectId: null,
    details: { count: Number(count), examples },
  }));
}
