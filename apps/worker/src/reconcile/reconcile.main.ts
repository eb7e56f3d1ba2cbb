import { loadWorkerConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { LONGEST_CHECK_MS, rewriteState } from '@bangban/record';
import { createTemporalClient, isTemporalServing } from '@bangban/temporal';
import { parseArgs } from 'node:util';
import { createEngineProbe } from '../engine/engine-probe';
import { reconcileNow } from './reconcile';
import { reportOf } from './report';

/**
 * `npm run reconcile`: checks everything now and prints what is wrong. Ends with 1 when something is.
 * `--rewrite PROJECT` first writes that project's state again from its events; `--patience SECONDS` says how long
 * something may stand still; `--json` prints for programs.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, patience: { type: 'string' }, rewrite: { type: 'string' } },
  });
  const config = loadWorkerConfig(process.env);
  const dataSource = await createDataSource(config.databaseUrl, {
    applicationName: 'bangban-reconcile',
    statementTimeoutMs: LONGEST_CHECK_MS,
  }).initialize();
  const client = createTemporalClient(config.temporal);
  try {
    if (values.rewrite !== undefined && !(await rewriteState(dataSource, values.rewrite))) {
      throw new Error(`there are no events of a project ${values.rewrite}`);
    }
    const engine = (await isTemporalServing(client, 5_000)) ? createEngineProbe(client) : null;
    const patience = values.patience === undefined ? {} : { patienceMs: Number(values.patience) * 1_000 };
    const result = await reconcileNow({ dataSource, engine, ...patience });
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : reportOf(result));
    process.exitCode = result.open.some(({ severity }) => severity !== 'warning') ? 1 : 0;
  } finally {
    await client.connection.close();
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
