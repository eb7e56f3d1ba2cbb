import { loadMigrateConfig } from '@bangban/config';
import { createDataSource, hasNoAccounts, markAsDemo } from '@bangban/persistence';
import { createAdministrators } from './administrators';

const DEMO_PASSWORD = 'bangban-demo';

/**
 * Makes a new installation usable: the three administrators. `--demo` marks it as a demo (its clock can be moved) and
 * gives well-known passwords; possible only before anybody has an account. Prints one line of JSON per administrator.
 */
async function main(): Promise<void> {
  const demo = process.argv.includes('--demo');
  const dataSource = await createDataSource(loadMigrateConfig(process.env).databaseUrl, { poolSize: 2 }).initialize();
  try {
    if (!(await hasNoAccounts(dataSource))) {
      process.stderr.write('this installation has accounts already; nothing was changed\n');
      return;
    }
    if (demo) await markAsDemo(dataSource);
    const made = await createAdministrators(dataSource, demo ? DEMO_PASSWORD : undefined);
    for (const { login, password, role } of made)
      process.stdout.write(`${JSON.stringify({ role, login, password })}\n`);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
