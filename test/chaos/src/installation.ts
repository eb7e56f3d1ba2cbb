import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureDatabase,
  freePorts,
  type Postgres,
  PROJECT_ROOT,
  startPostgres,
  type Supervised,
  type TemporalServer,
} from '@bangban/local-stack';
import { createDataSource } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { moveIn } from './city-hall';
import { Link } from './faults/link';
import { environment, launchIn, migrate, type Slot, startOwnTemporal } from './parts';
import type { Part } from './plan';
import { patiently } from './wait';

export interface InstallationOptions {
  readonly name: string;
  readonly say: (line: string) => void;
  /** Where mail goes; none is sent without. */
  readonly smtpUrl?: string;
  /** API processes; more than one shares the record like any other client of it. */
  readonly apis?: number;
  /** A safeguard to take out, see `faults/preload.ts`. */
  readonly mutate?: string;
  readonly dataDir?: string;
  /** The build that runs; this one when none is named. */
  readonly root?: string;
}

/** A Monday of a year whose calendar is published, early enough for a long run. */
const FIRST_DAY = '2026-01-05T10:00:00+08:00';
/** A whole installation whose every part can be killed or swapped, and whose links can be cut. */
export class Installation {
  private constructor(
    readonly dataDir: string,
    readonly postgres: Postgres,
    public temporal: TemporalServer,
    readonly links: { readonly record: Link; readonly engine: Link },
    private readonly worker: Slot,
    private readonly apis: readonly Slot[],
    /** Straight to PostgreSQL, past the links. */
    readonly dataSource: DataSource,
    private readonly tokens: ReadonlyMap<string, string>,
    private readonly options: InstallationOptions,
  ) {}

  /** What was started is stopped when a part fails. */
  static async start(options: InstallationOptions): Promise<Installation> {
    const started: (() => Promise<unknown>)[] = [];
    try {
      return await Installation.startParts(options, started);
    } catch (error) {
      for (const each of started.reverse()) await each();
      throw error;
    }
  }

  private static async startParts(
    options: InstallationOptions,
    started: (() => Promise<unknown>)[],
  ): Promise<Installation> {
    const { root = PROJECT_ROOT, say } = options;
    const dataDir = options.dataDir ?? join(tmpdir(), `bangban-chaos-${options.name}-${process.pid}`);
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    mkdirSync(join(dataDir, 'faults'), { recursive: true });
    say('starting PostgreSQL and Temporal');
    const postgres = await startPostgres({ dataDir, port: 0, say });
    started.push(() => postgres.stop());
    await ensureDatabase(postgres, 'bangban');
    const temporal = await startOwnTemporal(dataDir, postgres, say, 0);
    started.push(() => temporal.stop());
    const record = await Link.to(postgres.host, postgres.port);
    const engine = await Link.to('127.0.0.1', Number(temporal.address.split(':')[1]));
    started.push(
      () => record.close(),
      () => engine.close(),
    );
    await migrate(root, postgres.url('bangban'), say);
    say('starting worker and API');
    const databaseUrl = new URL(postgres.url('bangban'));
    databaseUrl.port = String(record.port);
    const env = {
      ...environment(dataDir, options),
      DATABASE_URL: databaseUrl.toString(),
      TEMPORAL_ADDRESS: `127.0.0.1:${engine.port}`,
    };
    const launch = (slot: Omit<Slot, 'process'>): Slot => {
      const launched = { ...slot, process: launchIn(root, slot, dataDir, say) };
      started.push(() => launched.process.stop());
      return launched;
    };
    const worker = launch({ name: 'worker', program: 'apps/worker/dist/main.js', env, address: '' });
    const ports = await freePorts(Array.from({ length: options.apis ?? 1 }, () => 0));
    const apis = ports.map((port, index) =>
      launch({
        name: `api-${index + 1}`,
        program: 'apps/api/dist/main.js',
        address: `http://127.0.0.1:${port}`,
        env: { ...env, BANGBAN_PORT: String(port) },
      }),
    );
    const dataSource = createDataSource(postgres.url('bangban'), { poolSize: 4, statementTimeoutMs: 600_000 });
    await dataSource.initialize();
    started.push(() => dataSource.destroy());
    const tokens = await moveIn(dataSource, options.mutate);
    const installation = new Installation(
      dataDir,
      postgres,
      temporal,
      { record, engine },
      worker,
      apis,
      dataSource,
      tokens,
      options,
    );
    await patiently('the installation', 120_000, async () => (await installation.health()).status === 'up');
    await installation.moveClock(FIRST_DAY);
    return installation;
  }

  get addresses(): readonly string[] {
    return this.apis.map(({ address }) => address);
  }

  /** @throws Error for somebody without one: an answer that they are not signed in would say nothing of the product */
  readonly token = (person: string): string => {
    const token = this.tokens.get(person);
    if (token === undefined) throw new Error(`${person} has no token: the city hall of the load does not know them`);
    return token;
  };

  get faultsDir(): string {
    return join(this.dataDir, 'faults');
  }

  /** Kills a part outright; of several API processes the one that chance names. */
  kill(part: Part, chance = 0): void {
    void this.processOf(part, chance)?.kill();
  }

  private processOf(part: Part, chance: number): Supervised | undefined {
    if (part === 'api') return this.apis[Math.floor(chance * this.apis.length)]?.process;
    return this[part].process;
  }

  /** Stops a part in good order and starts the same of another build in its place; of the API one after the other. */
  async swap(part: 'api' | 'worker', root: string): Promise<void> {
    for (const slot of part === 'worker' ? [this.worker] : this.apis) {
      await slot.process.stop();
      slot.process = launchIn(root, slot, this.dataDir, this.options.say);
    }
    await patiently(`the ${part}`, 120_000, async () => (await this.health()).status === 'up');
  }

  migrate(root: string): Promise<void> {
    return migrate(root, this.postgres.url('bangban'), this.options.say);
  }

  /** Moves the record's clock through the API, as somebody at the help desk may in a demo installation. */
  async moveClock(now: string): Promise<void> {
    const body = JSON.stringify({ now: new Date(now).toISOString() });
    const headers = { authorization: `Bearer ${this.token('officer')}`, 'content-type': 'application/json' };
    await patiently('the clock', 60_000, async () => {
      const answer = await fetch(`${this.addresses[0] ?? ''}/api/demo/clock`, {
        method: 'PUT',
        headers,
        body,
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.status === 409) throw new Error(`the clock did not move: ${await answer.text()}`);
      return answer.ok;
    });
  }

  async health(): Promise<Readonly<Record<string, unknown>>> {
    const answer = await fetch(`${this.addresses[0] ?? ''}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  }

  /** Runs one of the operator's programs on this installation. */
  tool(
    program: 'reconcile/reconcile' | 'rebuild/rebuild',
    args: readonly string[] = [],
  ): Promise<{ code: number | null; out: string }> {
    const file = join(PROJECT_ROOT, `apps/worker/dist/${program}.main.js`);
    const env = { ...process.env, DATABASE_URL: this.postgres.url('bangban'), TEMPORAL_ADDRESS: this.temporal.address };
    const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out }));
    });
  }

  /** Temporal stopped, something done, and started again on the same port. */
  async withoutTemporal(work: () => Promise<void>): Promise<void> {
    await this.temporal.stop();
    await work();
    const port = Number(this.temporal.address.split(':')[1]);
    this.temporal = await startOwnTemporal(this.dataDir, this.postgres, this.options.say, port);
  }

  async stop(): Promise<void> {
    await this.dataSource.destroy().catch(() => undefined);
    await Promise.all([this.worker, ...this.apis].map(({ process: each }) => each.stop()));
    await this.links.engine.close();
    await this.links.record.close();
    await this.temporal.stop();
    await this.postgres.stop();
  }

  /** Stops everything and removes its folder. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
