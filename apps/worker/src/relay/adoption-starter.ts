import { type Database, openAdoptions } from '@bangban/persistence';
import { ADOPT_ACROSS_PROJECTS, adoptionWorkflowId, type AdoptionStart } from '@bangban/workflows/contract';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

export interface AdoptionStarterDeps {
  readonly dataSource: Database;
  readonly client: Client;
  readonly taskQueue: string;
}

/**
 * Starts a workflow for each adoption that is not done, under the adoption's own id: one that runs is left alone, one that
 * the engine has lost begins again where the record says it was.
 */
export function createAdoptionStarter({ client, dataSource, taskQueue }: AdoptionStarterDeps): () => Promise<boolean> {
  return async () => {
    for (const adoptionId of await openAdoptions(dataSource)) {
      const args: [AdoptionStart] = [{ adoptionId }];
      try {
        await client.withDeadline(Date.now() + 10_000, () =>
          client.workflow.start(ADOPT_ACROSS_PROJECTS, {
            workflowId: adoptionWorkflowId(adoptionId),
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            taskQueue,
            args,
          }),
        );
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    }
    return false;
  };
}
