import { ensureDatabase, startPostgres } from '../postgres';
import type { Postgres } from '../postgres';
import { Client } from 'pg';

/** The installation's PostgreSQL: one of our own, or one that was named. */
export interface RecordServer {
  readonly databaseUrl: string;
  /** Null where the server is somebody else's. */
  readonly postgres: Postgres | null;
  stop(): Promise<void>;
}

export async function startRecord(
  dataDir: string,
  named: string | null,
  say: (line: string) => void,
): Promise<RecordServer> {
  if (named !== null) {
    await checkReachable(named);
    return { databaseUrl: named, postgres: null, stop: () => Promise.resolve() };
  }
  const postgres = await startPostgres({ dataDir, say });
  await ensureDatabase(postgres, 'bangban');
  return { databaseUrl: postgres.url('bangban'), postgres, stop: () => postgres.stop() };
}

/** @throws Error that names no password */
async function checkReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(url);
    throw new Error(`the PostgreSQL of DATABASE_URL (${host}) does not answer: ${(error as Error).message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
