import type { DataSource } from 'typeorm';
import { seedReference } from './seeds/seed';

const LOCK = 7_230_111;

/**
 * Brings the schema up to date and seeds reference data, one process at a time (a second one waits for the first).
 * Returns the names of the migrations applied.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const applied = await dataSource.runMigrations();
    await dataSource.transaction((manager) => seedReference(manager));
    return applied.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.query('RESET lock_timeout').catch(() => undefined);
    await runner.release();
  }
}
