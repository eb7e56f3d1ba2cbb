import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { DELIVER_NOTICES, deliveryWorkflowId, type DeliverNoticesStart } from '@bangban/workflows/contract';
import { createDeliveryPlanner, createOpeningHours } from '@bangban/record';
import { claimBatches, type Database, noteStarted, waitingBatches } from '@bangban/persistence';
import { playRound } from './round';

export interface DeliveryStarterDeps {
  readonly dataSource: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly onError: (batch: string, error: unknown) => void;
}

/** Batches of a round. */
const MOST = 16;
const PARALLEL = 8;
const ROUND_MS = 4_000;

/**
 * Starts a workflow for each batch of deliveries. Which rows are a batch is committed before, and its workflow's id is the
 * batch's: one that was claimed and not started, or started and not noted, by whomever, is started again under the same
 * id, so that no delivery is ever in two workflows that run. One whose deliveries are done does nothing. Hence no row is
 * locked meanwhile: what a workflow writes into it, after the mail has gone, waits for nobody. New batches are made only
 * where few wait: with the engine away for long, rows stay as they are.
 * When each of them leaves is said before it is claimed, as its recipient wishes. Alerts leave in working hours: outside of them nothing is started. The hours are asked for again in every round, so that
 * what waits leaves with a clock that was set forward, or with a calendar that was published meanwhile.
 */
export function createDeliveryStarter(deps: DeliveryStarterDeps): () => Promise<boolean> {
  const { client, dataSource, onError, taskQueue } = deps;
  const nextOpening = createOpeningHours(dataSource);
  const plan = createDeliveryPlanner(dataSource);
  return async () => {
    if ((await nextOpening()) !== null) return false;
    await plan();
    const waiting = await waitingBatches(dataSource, MOST);
    const batches = [...waiting, ...(await claimBatches(dataSource, MOST - waiting.length))];
    if (batches.length === 0) return false;
    const { done, well } = await playRound(batches, {
      width: PARALLEL,
      longestMs: ROUND_MS,
      onError,
      work: (batch) => start(client, taskQueue, { batch }),
    });
    await noteStarted(dataSource, done);
    // A round that was not full has left nothing behind: what comes next may gather until the next look.
    return well && (batches.length === MOST || done.length < batches.length);
  };
}

async function start(client: Client, taskQueue: string, args: DeliverNoticesStart): Promise<void> {
  try {
    await client.withDeadline(Date.now() + 10_000, () =>
      client.workflow.start(DELIVER_NOTICES, {
        workflowId: deliveryWorkflowId(args.batch),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue,
        args: [args],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
