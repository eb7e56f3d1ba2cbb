import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccessToken, saveAccount } from '@bangban/identity';
import {
  ensureDatabase,
  ensureRoles,
  freePort,
  PROJECT_ROOT,
  type Postgres,
  resolveTemporal,
  startPostgres,
  startSystem,
  startTemporal,
  type System,
  type TemporalServer,
} from '@bangban/local-stack';
import { createDataSource } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { type Newcomers, seedCity } from './city';
import { Http } from './http';
import { SecondPair } from './second-pair';

/** Longer than anything takes on a busy machine. */
const PATIENCE_MS = 90_000;

/** A whole installation of built programs with the test city in it; its Temporal server can go away and come back. */
export class Installation {
  private pair: SecondPair | null = null;

  private constructor(
    private readonly dataDir: string,
    private readonly postgres: Postgres,
    private readonly temporalPort: number,
    private temporal: TemporalServer | null,
    readonly system: System,
    readonly dataSource: DataSource,
  ) {}

  static async open(
    name: string,
    newcomers?: Newcomers,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Installation> {
    const dataDir = join(tmpdir(), `bangban-e2e-${process.pid}-${name}`);
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { mode: 0o711 });
    const postgres = await startPostgres({ dataDir, fast: true, port: await freePort() });
    await ensureDatabase(postgres, 'bangban');
    const { application, owner } = await ensureRoles(postgres.url('bangban'));
    const temporalPort = await freePort();
    const temporal = await startServer(dataDir, postgres, temporalPort);
    const system = await startSystem({
      dataDir,
      databaseUrl: application,
      ownerUrl: owner,
      temporalAddress: temporal.address,
      temporalNamespace: 'bangban',
      host: '127.0.0.1',
      port: await freePort(),
      demo: true,
      say: () => undefined,
      env: { BANGBAN_LOG_LEVEL: 'warn', ...env },
    });
    const dataSource = await createDataSource(system.databaseUrl, { poolSize: 4 }).initialize();
    // The city brings its own administrators; those of the set-up step aside.
    await dataSource.query(`DELETE FROM person_role`);
    await dataSource.transaction((manager) => seedCity(manager, newcomers));
    return new Installation(dataDir, postgres, temporalPort, temporal, system, dataSource);
  }

  /** A person of the city at the API. */
  async as(personId: string): Promise<Http> {
    const [known]: unknown[] = await this.dataSource.query('SELECT 1 FROM account WHERE person_id = $1', [personId]);
    if (!known) await saveAccount(this.dataSource, { personId, login: personId, password: 'a long enough password' });
    const { token } = await createAccessToken(this.dataSource, personId, { name: 'test', days: 1 });
    return new Http(this.system.address, { authorization: `Bearer ${token}` });
  }

  async stopTemporal(): Promise<void> {
    await this.temporal?.stop();
    this.temporal = null;
  }

  async startTemporal(): Promise<void> {
    this.temporal = await startServer(this.dataDir, this.postgres, this.temporalPort);
  }

  /** All of the record held against itself and the engine by the program an operator runs. @throws Error with what is wrong */
  async reconcile(): Promise<string> {
    const program = join(PROJECT_ROOT, 'apps/worker/dist/reconcile/reconcile.main.js');
    const env = {
      ...process.env,
      DATABASE_URL: this.system.databaseUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${this.temporalPort}`,
      TEMPORAL_NAMESPACE: 'bangban',
    };
    return new Promise((resolve, reject) => {
      execFile(process.execPath, [program], { env }, (error, said, complained) =>
        error ? reject(new Error(`${said}${complained}`)) : resolve(said),
      );
    });
  }

  /** One more API and worker on the same record and engine. */
  async secondPair(): Promise<SecondPair> {
    this.pair = await SecondPair.start(this.system, this.dataDir);
    return this.pair;
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.pair?.stop();
    await this.system.stop();
    await this.stopTemporal();
    await this.postgres.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

async function startServer(dataDir: string, postgres: Postgres, port: number): Promise<TemporalServer> {
  const resolved = await resolveTemporal(() => undefined);
  if (resolved.kind === 'download') throw new Error('the tests need the real server');
  return startTemporal({ dataDir, postgres, binaries: resolved.binaries, port, namespace: 'bangban' });
}

/** Polls until it holds. @throws Error with what was seen last */
export async function eventually<T>(look: () => Promise<T>, expected: (seen: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + PATIENCE_MS; ;) {
    const seen = await look();
    if (expected(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`not reached: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
