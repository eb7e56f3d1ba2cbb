import { loadWorkerConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { createTemporalClient, isTemporalServing } from '@bangban/temporal';
import { escortWorkflowId } from '@bangban/workflows/contract';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { parseArgs } from 'node:util';
import { createEngineProbe } from '../engine/engine-probe';
import { rebuildEngine, type RebuildDeps, restartEscort } from './rebuild';

/**
 * `npm run engine:rebuild`: the engine's state from the record. `--failed-deliveries` also sends again what was given up;
 * `--restart PROJECT` instead ends one project's workflow and starts it anew.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'failed-deliveries': { type: 'boolean' }, restart: { type: 'string' } } });
  const config = loadWorkerConfig(process.env);
  const dataSource = await createDataSource(config.databaseUrl, { applicationName: 'bangban-rebuild' }).initialize();
  const client = createTemporalClient(config.temporal);
  try {
    const deps = { dataSource, engine: (await isTemporalServing(client, 5_000)) ? engineOf(client) : null };
    if (!deps.engine)
      process.stdout.write('Temporal does not answer: what it should not run is left for another time\n');
    process.stdout.write(
      values.restart === undefined ? await rebuild(deps, values) : await restart(deps, values.restart),
    );
  } finally {
    await client.connection.close();
    await dataSource.destroy();
  }
}

async function rebuild(deps: RebuildDeps, values: { readonly 'failed-deliveries'?: boolean }): Promise<string> {
  const { deliveries, digests, meetings, projects, strays } = await rebuildEngine(deps, {
    failedDeliveries: values['failed-deliveries'],
  });
  const told = `${projects} open projects, ${meetings} meetings, ${deliveries} deliveries and ${digests} digests will be told to Temporal by the worker`;
  return `${told}; ${strays} workflows without a project were ended\n`;
}

async function restart(deps: RebuildDeps, projectId: string): Promise<string> {
  if (!(await restartEscort(deps, projectId))) throw new Error(`there is no open project ${projectId}`);
  return `the workflow of ${projectId} will be started anew by the worker\n`;
}

function engineOf(client: Client): RebuildDeps['engine'] {
  return {
    ...createEngineProbe(client),
    async end(projectId, reason) {
      try {
        await client.workflow.getHandle(escortWorkflowId(projectId)).terminate(reason);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
