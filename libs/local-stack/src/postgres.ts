import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { isAlive } from './alive';
import { startChild, type StartChild } from './child';
import { freePort } from './ports';
import { keepRunning, type Supervised } from './supervisor';
import { loaderEnv, postgresFiles, serverUser, type ServerUser } from './postgres-files';
import { waitUntil } from './wait';

const run = promisify(execFile);

export interface PostgresOptions {
  /** Folder that holds everything of this cluster; made when missing. */
  readonly dataDir: string;
  readonly port?: number;
  /** Tests only: gives durability up for speed. */
  readonly fast?: boolean;
  /** Told when the server ended by itself and is started again. */
  readonly say?: (line: string) => void;
}

export interface Postgres {
  /** Address of a database in this cluster, with its password. */
  url(database: string): string;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly process: Supervised;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on the loopback interface, creating the cluster on first use, waits until it answers, and
 * starts it again whenever it ends, on the same port. Survives a cluster that was killed: PostgreSQL recovers by itself. Run by root, the server runs as `postgres`
 * or `nobody`, as it refuses to run as root.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dir = join(options.dataDir, 'postgres');
  const ids = serverUser();
  const native = postgresFiles(ids);
  mkdirSync(dir, { recursive: true, mode: 0o711 });
  const password = await ensureCluster(native, dir, ids);
  await predecessorGone(join(dir, 'data'));
  const port = await freePort(options.port ?? 55_432);
  const durable = ['-c', 'fsync=on'];
  const fast = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const spec: StartChild = {
    name: 'postgres',
    command: join(native, 'bin', 'postgres'),
    args: [
      ...['-D', join(dir, 'data'), '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'max_connections=200', '-c', 'shared_buffers=128MB', '-c', 'timezone=UTC', '-c', 'jit=off'],
      ...(options.fast ? fast : durable),
    ],
    logFile: join(options.dataDir, 'logs', 'postgres.log'),
    cwd: dir,
    env: loaderEnv(native),
    ids,
  };
  const host = '127.0.0.1';
  const user = 'bangban';
  const url = (database: string): string => `postgres://${user}:${password}@${host}:${port}/${database}`;
  const child = startChild(spec);
  await waitUntil('PostgreSQL', 60_000, () => answers(url('postgres')), child.exited);
  const { say = () => undefined } = options;
  const process = keepRunning(child, spec, say, { signal: 'SIGINT', graceMs: 20_000 });
  return { url, host, port, user, password, process, stop: () => process.stop() };
}

/** Creates a database unless it is there. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

export async function hasTable(postgres: Postgres, database: string, table: string): Promise<boolean> {
  const client = new Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    const found = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
    return found.rows[0]?.there === true;
  } finally {
    await client.end();
  }
}

const LONGEST_GOODBYE_MS = 30_000;

/** A server whose starter was killed is still on its way out; until it is gone the folder is its own. */
async function predecessorGone(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const owner = (): number => (existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0);
  for (const end = Date.now() + LONGEST_GOODBYE_MS; Date.now() < end;) {
    const pid = owner();
    if (!(pid > 0) || !isAlive(pid)) return;
    await pause(50);
  }
}

async function ensureCluster(native: string, dir: string, ids: ServerUser | null): Promise<string> {
  const data = join(dir, 'data');
  const secret = join(dir, 'password');
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(secret)) return readFileSync(secret, 'utf8');
  // A cluster without its password, or the reverse, comes from an initialisation that was cut off.
  rmSync(data, { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  writeFileSync(secret, password, { mode: 0o600 });
  if (ids) {
    chownSync(dir, ids.uid, ids.gid);
    chownSync(secret, ids.uid, ids.gid);
  }
  const fresh = join(dir, `new-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  const args = ['-D', fresh, '-U', 'bangban', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--no-locale'];
  await run(join(native, 'bin', 'initdb'), args, { cwd: dir, env: { ...process.env, ...loaderEnv(native) }, ...ids });
  await run('mv', [fresh, data]);
  return password;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
