import type { EscortFact } from '@bangban/domain';
import { type Database, takeOutbox } from '@bangban/persistence';
import type { Client } from '@temporalio/client';
import { escortWorkflowId, factLearned, PROJECT_ESCORT } from '@bangban/workflows/contract';
import { playRound } from './round';

export interface OutboxRelayDeps {
  readonly dataSource: Database;
  readonly record: { fact(projectId: string): Promise<EscortFact | null> };
  readonly client: Client;
  readonly taskQueue: string;
  readonly onSignalled: (count: number) => void;
  readonly onError: (projectId: string, error: unknown) => void;
}

/** Rows that bring their projects into one round; all rows of a project, due or not, become one signal. */
const BATCH = 400;
const PARALLEL = 16;
/** A signal may take this long, then the engine counts as away. */
const SIGNAL_MS = 10_000;
/** A round's transaction rests while signals are sent: with the longest signal at its end, it stays well under the 30 s
 * after which PostgreSQL would cut it off, and with it what has been told. */
const ROUND_MS = 4_000;

/**
 * Tells workflows what the record has committed: outbox rows, coalesced per project, to `signalWithStart`, at least once.
 * Rows are claimed with SKIP LOCKED and deleted after the signal, so that several relays share the work and a killed one
 * loses nothing. A round ends early where Temporal is away or slow: what was told stays told. The fact is read when it is sent: it is never older than the row that asked for it.
 */
export function createOutboxRelay(deps: OutboxRelayDeps): () => Promise<boolean> {
  return async () => {
    let well = false;
    let count = 0;
    await takeOutbox(deps.dataSource, 'project', BATCH, async (projects) => {
      const round = await playRound(projects, {
        width: PARALLEL,
        longestMs: ROUND_MS,
        onError: deps.onError,
        work: (projectId) => tell(deps, projectId),
      });
      well = round.well;
      count = round.done.length;
      return round.done;
    });
    if (count > 0) deps.onSignalled(count);
    return well;
  };
}

async function tell({ client, record, taskQueue }: OutboxRelayDeps, projectId: string): Promise<void> {
  const fact = await record.fact(projectId);
  if (!fact) return;
  await client.withDeadline(Date.now() + SIGNAL_MS, () =>
    client.workflow.signalWithStart(PROJECT_ESCORT, {
      workflowId: escortWorkflowId(projectId),
      taskQueue,
      args: [{ fact }],
      signal: factLearned,
      signalArgs: [fact],
    }),
  );
}
