import type { EscortFact } from '@bangban/domain';
import type { Client } from '@temporalio/client';
import { escortWorkflowId, factLearned, PROJECT_ESCORT } from '@bangban/workflows/contract';
import type { DataSource } from 'typeorm';

export interface OutboxRelayDeps {
  readonly dataSource: DataSource;
  readonly record: { fact(projectId: string): Promise<EscortFact | null> };
  readonly client: Client;
  readonly taskQueue: string;
  readonly onSignalled: (count: number) => void;
  readonly onError: (projectId: string, error: unknown) => void;
}

/** Rows that bring their projects into one round; all rows of a project, due or not, become one signal. */
const BATCH = 400;
const PARALLEL = 16;

/**
 * Tells workflows what the record has committed: outbox rows, coalesced per project, to `signalWithStart`, at least once.
 * Rows are claimed with SKIP LOCKED and deleted after the signal, so that several relays share the work and a killed one
 * loses nothing. The fact is read when it is sent: it is never older than the row that asked for it.
 */
export function createOutboxRelay(deps: OutboxRelayDeps): () => Promise<boolean> {
  return () =>
    deps.dataSource.transaction(async (manager) => {
      const rows: { id: string; project_id: string }[] = await manager.query(
        `SELECT id, project_id FROM outbox WHERE project_id IN (
           SELECT project_id FROM outbox WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT $1)
         ORDER BY id FOR UPDATE SKIP LOCKED`,
        [BATCH],
      );
      if (rows.length === 0) return false;
      const projects = [...new Set(rows.map(({ project_id }) => project_id))];
      const told = new Set<string>();
      let lastError: unknown = null;
      await inParallel(projects, PARALLEL, async (projectId) => {
        try {
          await tell(deps, projectId);
          told.add(projectId);
        } catch (error) {
          lastError = error;
          deps.onError(projectId, error);
        }
      });
      if (told.size === 0) throw lastError;
      const done = rows.filter(({ project_id }) => told.has(project_id)).map(({ id }) => id);
      await manager.query('DELETE FROM outbox WHERE id = ANY ($1::bigint[])', [done]);
      deps.onSignalled(told.size);
      return told.size === projects.length;
    });
}

async function tell({ client, record, taskQueue }: OutboxRelayDeps, projectId: string): Promise<void> {
  const fact = await record.fact(projectId);
  if (!fact) return;
  await client.withDeadline(Date.now() + 10_000, () =>
    client.workflow.signalWithStart(PROJECT_ESCORT, {
      workflowId: escortWorkflowId(projectId),
      taskQueue,
      args: [{ fact }],
      signal: factLearned,
      signalArgs: [fact],
    }),
  );
}

async function inParallel<T>(list: readonly T[], width: number, work: (entry: T) => Promise<void>): Promise<void> {
  const queue = [...list];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, lane));
}
