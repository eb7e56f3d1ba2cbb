import type { EngineProbe, EscortAnswer } from '@bangban/record';
import { Client, QueryRejectedError, WorkflowNotFoundError } from '@temporalio/client';
import { deliveryWorkflowId, escortQuery, escortWorkflowId, PROJECT_ESCORT } from '@bangban/workflows/contract';
import { saidByServer, UNAVAILABLE } from './away';

const ANSWER_MS = 10_000;
const PARALLEL = 8;
const PAGE = 200;

/** Looks at the engine through a client: queries for what a workflow knows, visibility for which workflows there are. */
export function createEngineProbe(client: Client): EngineProbe {
  const { namespace } = client.options;
  // A closed run would still answer with what it knew: only open ones count.
  const { workflow } = new Client({
    connection: client.connection,
    namespace,
    workflow: { queryRejectCondition: 'NOT_OPEN' },
  });
  const timed = <T>(call: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + ANSWER_MS, call);

  async function escort(projectId: string): Promise<EscortAnswer> {
    try {
      const { offsetMs, seq, wakeUp } = await timed(() =>
        workflow.getHandle(escortWorkflowId(projectId)).query(escortQuery),
      );
      return { state: 'running', seq, wakeUp, offsetMs };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || error instanceof QueryRejectedError) return { state: 'none' };
      if (saidByServer(error, [UNAVAILABLE])) throw error;
      return { state: 'silent', error: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async function isCarried(batch: string): Promise<boolean> {
    try {
      const { status } = await timed(() => workflow.getHandle(deliveryWorkflowId(batch)).describe());
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  return {
    escort,
    async *escorts() {
      let page: string[] = [];
      const query = `WorkflowType = '${PROJECT_ESCORT}' AND ExecutionStatus = 'Running'`;
      const prefix = escortWorkflowId('').length;
      for await (const { workflowId } of client.workflow.list({ query, pageSize: PAGE })) {
        page.push(workflowId.slice(prefix));
        if (page.length < PAGE) continue;
        yield page;
        page = [];
      }
      if (page.length > 0) yield page;
    },
    async uncarried(batches) {
      const lost: string[] = [];
      for (let at = 0; at < batches.length; at += PARALLEL) {
        const some = batches.slice(at, at + PARALLEL);
        const carried = await Promise.all(some.map(isCarried));
        lost.push(...some.filter((_, index) => !carried[index]));
      }
      return lost;
    },
  };
}
