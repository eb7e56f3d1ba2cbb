import { randomBytes } from 'node:crypto';
import { APPLICATION, urlAs } from '@bangban/local-stack';
import { createDataSource, migrate } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { seedCity } from './city';

export interface TestDatabase {
  /** As the server's administrator, who may break what the application cannot. */
  readonly url: string;
  /** As what the application signs in as. */
  readonly applicationUrl: string;
  readonly dataSource: DataSource;
  readonly drop: () => Promise<void>;
}

/** An empty database of this spec file's own, on the tier's PostgreSQL. */
export async function emptyDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const admin = process.env.BANGBAN_TEST_DATABASE_URL;
  if (!admin) throw new Error('BANGBAN_TEST_DATABASE_URL is not set: the tier has no PostgreSQL');
  const name = `t_${randomBytes(8).toString('hex')}`;
  const address = new URL(admin);
  address.pathname = `/${name}`;
  await onServer(admin, `CREATE DATABASE ${name}`);
  return { url: address.toString(), drop: () => onServer(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A migrated and seeded database of this spec file's own, with the test city in it. */
export async function freshDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const { url, drop } = await emptyDatabase();
  const dataSource = await createDataSource(url, { poolSize: options.poolSize ?? 10 }).initialize();
  await migrate(dataSource, APPLICATION);
  await dataSource.transaction((manager) => seedCity(manager));
  return {
    url,
    applicationUrl: urlAs(APPLICATION, url),
    dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await drop();
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const admin = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    await admin.query(statement);
  } finally {
    await admin.destroy();
  }
}
