import { loadMigrateConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { rebuildEngine } from './rebuild';

async function main(): Promise<void> {
  const dataSource = await createDataSource(loadMigrateConfig(process.env).databaseUrl).initialize();
  try {
    const { deliveries, projects } = await rebuildEngine(dataSource);
    process.stdout.write(`${projects} open projects and ${deliveries} deliveries will be told to Temporal by the worker\n`);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
