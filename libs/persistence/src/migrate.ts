import type { DataSource } from 'typeorm';
import { grantToApplication } from './application-role';
import { takeOverFormerChain } from './former-chain';
import { seedReference } from './seeds/seed';
import { raiseWall } from './wall';

const LOCK = 7_230_111;

/**
 * Brings the schema up to date and seeds reference data, one process at a time (a second one waits for the first).
 * Where the application signs in as a role of its own, it is given its rights again. Returns the names of the migrations
 * that the database did not have before.
 */
export async function migrate(dataSource: DataSource, applicationRole: string | null = null): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const takenOver = await dataSource.transaction((manager) => takeOverFormerChain(manager));
    const applied = await dataSource.runMigrations();
    await dataSource.transaction((manager) => seedReference(manager));
    if (applicationRole !== null) {
      await dataSource.transaction((manager) => grantToApplication(manager, applicationRole));
    }
    await dataSource.transaction((manager) => raiseWall(manager, applicationRole));
    return [...takenOver, ...applied.map(({ name }) => name)];
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.query('RESET lock_timeout').catch(() => undefined);
    await runner.release();
  }
}
