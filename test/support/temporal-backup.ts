import { createDataSource } from '@bangban/persistence';
import type { EscortBench } from './temporal';

/**
 * A backup of a bench's whole database. The function returned restores it: everything recorded since is gone, while the
 * Temporal server remembers.
 */
export async function backup(bench: EscortBench): Promise<() => Promise<void>> {
  const name = new URL(bench.database.url).pathname.slice(1);
  await bench.record.alone(() => offline(bench, [`CREATE DATABASE ${name}_backup TEMPLATE ${name}`]));
  const statements = [`DROP DATABASE ${name}`, `ALTER DATABASE ${name}_backup RENAME TO ${name}`];
  return () => bench.record.alone(() => offline(bench, statements));
}

/** PostgreSQL copies and renames only what nobody is connected to. */
async function offline(bench: EscortBench, statements: readonly string[]): Promise<void> {
  const { cable, database } = bench;
  await cable.pull();
  await database.dataSource.destroy();
  const server = new URL(database.url);
  server.pathname = '/postgres';
  const admin = await createDataSource(server.toString(), { poolSize: 1 }).initialize();
  for (const statement of statements) await admin.query(statement);
  await admin.destroy();
  await database.dataSource.initialize();
  await cable.plug();
}
