import { type Database, noteReactionsStarted, reactionsToStart } from '@bangban/persistence';
import { CARRY_REACTION, type ReactionStart, reactionWorkflowId } from '@bangban/workflows/contract';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { playRound } from './round';

export interface ReactionStarterDeps {
  readonly dataSource: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly onError: (reactionId: string, error: unknown) => void;
  /** After this long the engine is asked again whether it carries one. */
  readonly againAfterMs?: number;
}

/** Reactions of a round. */
const MOST = 50;
const PARALLEL = 8;
const ROUND_MS = 4_000;

/**
 * Starts a workflow for each reaction that waits, under the reaction's own id: one that runs is left alone, one that was
 * started and not noted, or that the engine has lost, begins again, and finds what was done already.
 */
export function createReactionStarter(deps: ReactionStarterDeps): () => Promise<boolean> {
  const { againAfterMs = 60_000, dataSource, onError } = deps;
  return async () => {
    const waiting = await reactionsToStart(dataSource, MOST, againAfterMs);
    if (waiting.length === 0) return false;
    const { done, well } = await playRound(waiting, {
      width: PARALLEL,
      longestMs: ROUND_MS,
      onError,
      work: (reactionId) => start(deps, reactionId),
    });
    await noteReactionsStarted(dataSource, done);
    return well && waiting.length === MOST;
  };
}

async function start({ client, taskQueue }: ReactionStarterDeps, reactionId: string): Promise<void> {
  const args: [ReactionStart] = [{ reactionId }];
  try {
    await client.withDeadline(Date.now() + 10_000, () =>
      client.workflow.start(CARRY_REACTION, {
        workflowId: reactionWorkflowId(reactionId),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue,
        args,
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
