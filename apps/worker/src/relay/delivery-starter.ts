import { type Calendar, fromMillis, nextDeliveryInstant, type Policy, toMillis } from '@bangban/domain';
import { ReferenceCache } from '@bangban/persistence';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { DELIVER_NOTICE, deliveryWorkflowId, type DeliverNoticeStart } from '@bangban/workflows/contract';
import type { DataSource, EntityManager } from 'typeorm';

export interface DeliveryStarterDeps {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly taskQueue: string;
}

const BATCH = 50;

interface Moment {
  readonly calendar_version: number;
  readonly policy_version: number;
  readonly now: Date;
  readonly offset: string;
}

/**
 * Starts a workflow for each delivery that waits for one. Its id is the delivery's, so that a row started twice is
 * delivered once. Alerts leave in working hours: outside of them the workflow sleeps until the next opening.
 */
export function createDeliveryStarter({ client, dataSource, taskQueue }: DeliveryStarterDeps): () => Promise<boolean> {
  const cache = new ReferenceCache();
  return () =>
    dataSource.transaction(async (manager) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT id FROM delivery WHERE state = 'pending' ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [BATCH],
      );
      if (rows.length === 0) return false;
      const notBefore = await nextOpening(manager, cache);
      for (const { id } of rows)
        await start(client, taskQueue, { deliveryId: id, ...(notBefore ? { notBefore } : {}) });
      await manager.query(`UPDATE delivery SET state = 'started' WHERE id = ANY ($1) AND state = 'pending'`, [
        rows.map(({ id }) => id),
      ]);
      return true;
    });
}

async function start(client: Client, taskQueue: string, args: DeliverNoticeStart): Promise<void> {
  try {
    await client.withDeadline(Date.now() + 10_000, () =>
      client.workflow.start(DELIVER_NOTICE, {
        workflowId: deliveryWorkflowId(args.deliveryId),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue,
        args: [args],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** In real time; null when now is inside the hours. */
async function nextOpening(manager: EntityManager, cache: ReferenceCache): Promise<string | null> {
  const [row]: Moment[] = await manager.query(`
    SELECT (SELECT max(version) FROM calendar_version) AS calendar_version,
      (SELECT max(version) FROM policy_version) AS policy_version, clock_offset_ms AS offset,
      date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond' AS now
    FROM installation`);
  if (!row) throw new Error('the installation row is missing');
  const calendar: Calendar = await cache.calendarAt(manager, row.calendar_version);
  const policy: Policy | null = await cache.policyAt(manager, row.policy_version);
  if (!policy) throw new Error(`policy version ${row.policy_version} is not published`);
  const now = row.now.toISOString();
  const opening = nextDeliveryInstant(calendar, policy.deliveryHours, now);
  return opening === now ? null : fromMillis(toMillis(opening) - Number(row.offset));
}
