import { ensureDatabase, startPostgres } from '../postgres';
import type { Postgres } from '../postgres';
import { APPLICATION, ensureRoles } from '../roles';
import { Client } from 'pg';

/** The installation's PostgreSQL: one of our own, or one that was named. */
export interface RecordServer {
  /** For what runs. */
  readonly databaseUrl: string;
  /** For migrations: the owner of the tables; the same where somebody named one address. */
  readonly ownerUrl: string;
  /** Null where there is no role of the application's own. */
  readonly applicationRole: string | null;
  /** Null where the server is somebody else's. */
  readonly postgres: Postgres | null;
  stop(): Promise<void>;
}

export async function startRecord(
  dataDir: string,
  { named, owner }: { readonly named: string | null; readonly owner: string | null },
  say: (line: string) => void,
): Promise<RecordServer> {
  if (named !== null) {
    await checkReachable(owner ?? named);
    const applicationRole = owner === null ? null : decodeURIComponent(new URL(named).username);
    return {
      databaseUrl: named,
      ownerUrl: owner ?? named,
      applicationRole,
      postgres: null,
      stop: () => Promise.resolve(),
    };
  }
  const postgres = await startPostgres({ dataDir, say });
  await ensureDatabase(postgres, 'bangban');
  const roles = await ensureRoles(postgres.url('bangban'));
  const urls = { databaseUrl: roles.application, ownerUrl: roles.owner, applicationRole: APPLICATION };
  return { ...urls, postgres, stop: () => postgres.stop() };
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
