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

interface NewDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** An empty database of this spec file's own, on the tier's PostgreSQL. */
export function emptyDatabase(): Promise<NewDatabase> {
  return newDatabase('TEMPLATE template1');
}

/** Migrated and seeded once on each server; databases are copied from it, which takes a fraction of the migrations' time. */
const TEMPLATE = 't_city';
const LOCK = 7_230_113;

/** A migrated and seeded database of this spec file's own, with the test city in it. */
export async function freshDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const { url, drop } = await newDatabase(`TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`, ensureTemplate);
  const dataSource = await createDataSource(url, { poolSize: options.poolSize ?? 10 }).initialize();
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

/** One process makes the template, under another name until it is complete; the others wait for it. */
async function ensureTemplate(admin: DataSource, addressOf: (database: string) => string): Promise<void> {
  const runner = admin.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const known = (await runner.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE])) as unknown[];
    if (known.length > 0) return;
    const growing = `${TEMPLATE}_growing`;
    await runner.query(`DROP DATABASE IF EXISTS ${growing}`);
    await runner.query(`CREATE DATABASE ${growing}`);
    const dataSource = await createDataSource(addressOf(growing), { poolSize: 2 }).initialize();
    try {
      await migrate(dataSource, APPLICATION);
      await dataSource.transaction((manager) => seedCity(manager));
    } finally {
      await dataSource.destroy();
    }
    await runner.query(`ALTER DATABASE ${growing} RENAME TO ${TEMPLATE}`);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.release();
  }
}

async function newDatabase(
  like: string,
  before: (admin: DataSource, addressOf: (database: string) => string) => Promise<void> = async () => undefined,
): Promise<NewDatabase> {
  const server = process.env.BANGBAN_TEST_DATABASE_URL;
  if (!server) throw new Error('BANGBAN_TEST_DATABASE_URL is not set: the tier has no PostgreSQL');
  const addressOf = (database: string): string => Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const name = `t_${randomBytes(8).toString('hex')}`;
  await onServer(server, async (admin) => {
    await before(admin, addressOf);
    await admin.query(`CREATE DATABASE ${name} ${like}`);
  });
  return {
    url: addressOf(name),
    async drop() {
      await onServer(server, async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}

async function onServer(url: string, act: (admin: DataSource) => Promise<void>): Promise<void> {
  const admin = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    await act(admin);
  } finally {
    await admin.destroy();
  }
}
