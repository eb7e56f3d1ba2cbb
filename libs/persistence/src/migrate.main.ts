import { loadMigrateConfig } from '@bangban/config';
import { createDataSource } from './data-source';
import { migrate } from './migrate';

/** `migrate` (default) brings the schema up to date; `revert` undoes the last migration. Reads DATABASE_URL, BANGBAN_APP_ROLE. */
async function main(): Promise<void> {
  const { applicationRole, databaseUrl } = loadMigrateConfig(process.env);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2, statementTimeoutMs: 600_000 }).initialize();
  try {
    if (process.argv[2] === 'revert') {
      await dataSource.undoLastMigration();
      process.stdout.write('reverted the last migration\n');
      return;
    }
    const applied = await migrate(dataSource, applicationRole);
    process.stdout.write(
      applied.length > 0 ? `the schema is up to date, new: ${applied.join(', ')}\n` : 'the schema is up to date\n',
    );
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
