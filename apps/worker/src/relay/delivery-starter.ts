import { type Calendar, fromMillis, nextDeliveryInstant, type Policy, toMillis } from '@bangban/domain';
import { ReferenceCache } from '@bangban/persistence';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { DELIVER_NOTICE, deliveryWorkflowId, type DeliverNoticeStart } from '@bangban/workflows/contract';
import type { DataSource, EntityManager } from 'typeorm';
import { playRound } from './round';

export interface DeliveryStarterDeps {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly taskQueue: string;
  readonly onError: (deliveryId: string, error: unknown) => void;
}

const BATCH = 50;
const PARALLEL = 8;
const ROUND_MS = 4_000;

interface Moment {
  readonly calendar_version: number;
  readonly policy_version: number;
  readonly now: Date;
  readonly offset: string;
}

/**
 * Starts a workflow for each delivery that waits for one. Its id is the delivery's, and a delivery that is done is left
 * alone, so that a row started twice is delivered once: by another worker at the same time, or again after a death in
 * between. Hence no row is locked meanwhile: what a workflow writes into it, after the mail has gone, waits for nobody.
 * Alerts leave in working hours: outside of them the workflow sleeps until the next opening.
 */
export function createDeliveryStarter(deps: DeliveryStarterDeps): () => Promise<boolean> {
  const { client, dataSource, onError, taskQueue } = deps;
  const cache = new ReferenceCache();
  return async () => {
    const rows: { id: string }[] = await dataSource.query(
      `SELECT id FROM delivery WHERE state = 'pending' ORDER BY created_at LIMIT $1`,
      [BATCH],
    );
    if (rows.length === 0) return false;
    const notBefore = await nextOpening(dataSource.manager, cache);
    const { done, well } = await playRound(
      rows.map(({ id }) => id),
      {
        ...{ width: PARALLEL, longestMs: ROUND_MS, onError },
        work: (deliveryId) => start(client, taskQueue, { deliveryId, ...(notBefore ? { notBefore } : {}) }),
      },
    );
    await dataSource.query(`UPDATE delivery SET state = 'started' WHERE id = ANY ($1) AND state = 'pending'`, [done]);
    return well;
  };
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
