import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ports';
import { type Supervised, supervise } from '../supervisor';
import { waitUntil } from '../wait';
import { PROJECT_ROOT } from './data-dir';
import { startEngine } from './engine';
import { PROGRAMS, runProgram } from './programs';
import { startRecord } from './record';
import { claim, publish, release } from './running';

export interface SystemOptions {
  readonly dataDir: string;
  /** Null: embedded. */
  readonly databaseUrl: string | null;
  /** Of a database that is named: the role that owns its tables, where the application has one of its own. */
  readonly ownerUrl?: string | null;
  /** Null: a server of our own. */
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  readonly host: string;
  readonly port: number;
  /** A new installation becomes a demo. */
  readonly demo: boolean;
  readonly say: (line: string) => void;
  /** Settings for API and worker on top of what the environment says. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself for API and worker: profiles, preloads. */
  readonly nodeArgs?: readonly string[];
  /** Ports of the loopback interface on which a debugger finds them. */
  readonly inspect?: Readonly<Record<'api' | 'worker', number>>;
}

export interface FirstSignIn {
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

export interface System {
  /** Where the API is, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly databaseUrl: string;
  /** The same database as the owner of its tables. */
  readonly ownerUrl: string;
  readonly temporalAddress: string;
  /** The administrators, when this start created them. */
  readonly firstSignIns: readonly FirstSignIn[];
  /** Each is started again when it ends; the servers are null where they are somebody else's. */
  readonly processes: {
    readonly api: Supervised;
    readonly worker: Supervised;
    readonly postgres: Supervised | null;
    readonly temporal: Supervised | null;
  };
  /** Brings the tables to what is built now. What was done, in words. */
  migrate(): Promise<string>;
  /** API and worker begin anew with what is built now; settles when the installation is ready again. */
  renew(): Promise<void>;
  /** In order: API, worker, Temporal, PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts a whole installation on one machine and waits until it is ready. What was started is stopped when a part fails. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, say } = options;
  claim(dataDir);
  const started: (() => Promise<void>)[] = [
    () => {
      release(dataDir);
      return Promise.resolve();
    },
  ];
  const stop = async (): Promise<void> => {
    for (const each of started.splice(0).reverse()) await each();
  };
  try {
    say('starting PostgreSQL');
    const record = await startRecord(dataDir, { named: options.databaseUrl, owner: options.ownerUrl ?? null }, say);
    started.push(() => record.stop());
    const env = { ...options.env, DATABASE_URL: record.databaseUrl };
    const migrate = (): Promise<string> =>
      runProgram('migrate', [], {
        DATABASE_URL: record.ownerUrl,
        ...(record.applicationRole === null ? {} : { BANGBAN_APP_ROLE: record.applicationRole }),
      });
    say((await migrate()).trim());
    const firstSignIns = await setUp(env, options.demo);
    say('starting Temporal');
    const engine = await startEngine({
      dataDir,
      say,
      named: options.temporalAddress,
      namespace: options.temporalNamespace,
      postgres: record.postgres,
    });
    started.push(() => engine.stop());
    say('starting worker and API');
    const { address, api, worker } = await startProcesses(options, env, engine.address, started);
    publish(dataDir, { address, temporalAddress: engine.address, databaseUrl: record.databaseUrl });
    const processes = { api, worker, postgres: record.postgres?.process ?? null, temporal: engine.process };
    const renew = async (): Promise<void> => {
      await Promise.all([api.renew(), worker.renew()]);
      await ready(address);
    };
    return {
      address,
      databaseUrl: record.databaseUrl,
      ownerUrl: record.ownerUrl,
      temporalAddress: engine.address,
      firstSignIns,
      processes,
      migrate,
      renew,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function setUp(env: Readonly<Record<string, string>>, demo: boolean): Promise<FirstSignIn[]> {
  const lines = await runProgram('setUp', demo ? ['--demo'] : [], env);
  return lines
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as FirstSignIn);
}

/** An act leaves its garbage in the young: with 64 MB of room it is swept a quarter as often, and costs a tenth less. */
const MEMORY = ['--max-semi-space-size=64'];

async function startProcesses(
  options: SystemOptions,
  env: Readonly<Record<string, string>>,
  temporalAddress: string,
  started: (() => Promise<void>)[],
): Promise<{ readonly address: string; readonly api: Supervised; readonly worker: Supervised }> {
  const { dataDir, host, say } = options;
  const port = await freePort(options.port);
  const web = join(PROJECT_ROOT, 'apps/web/dist');
  const common = { ...env, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: options.temporalNamespace };
  const start = (name: 'api' | 'worker', more: Record<string, string>): Supervised => {
    const logFile = join(dataDir, 'logs', `${name}.log`);
    const process_ = supervise(
      {
        name,
        command: process.execPath,
        args: [...MEMORY, ...(options.nodeArgs ?? []), ...inspectArgs(options, name), PROGRAMS[name]],
        logFile,
        env: { ...common, ...more },
      },
      say,
    );
    started.push(() => process_.stop());
    return process_;
  };
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const publicUrl = env.BANGBAN_PUBLIC_URL ?? process.env.BANGBAN_PUBLIC_URL;
  const worker = start('worker', { BANGBAN_PUBLIC_URL: publicUrl || address });
  const api = start('api', {
    BANGBAN_HOST: host,
    BANGBAN_PORT: String(port),
    BANGBAN_FILES_DIR: join(dataDir, 'files'),
    ...(existsSync(join(web, 'index.html')) ? { BANGBAN_WEB_DIR: web } : {}),
  });
  await ready(address);
  return { address, api, worker };
}

const ready = (address: string): Promise<void> => waitUntil('the installation', 60_000, () => isReady(address));

function inspectArgs({ inspect }: SystemOptions, name: 'api' | 'worker'): string[] {
  return inspect ? ['--enable-source-maps', `--inspect=127.0.0.1:${inspect[name]}`] : [];
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(3_000) });
    return ((await answer.json()) as { status: string }).status === 'up';
  } catch {
    return false;
  }
}
