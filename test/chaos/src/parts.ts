import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Postgres,
  resolveTemporal,
  startTemporal,
  type Supervised,
  supervise,
  type TemporalServer,
} from '@bangban/local-stack';

const run = promisify(execFile);

/** A process of ours, as it runs now: a swap puts another in its place. */
export interface Slot {
  readonly name: string;
  readonly program: 'apps/api/dist/main.js' | 'apps/worker/dist/main.js';
  readonly env: Readonly<Record<string, string>>;
  /** Empty for the worker. */
  readonly address: string;
  process: Supervised;
}

/** How the parts behave in a run. */
interface Faults {
  readonly smtpUrl?: string;
  readonly mutate?: string;
}

const PRELOAD = join(__dirname, 'faults', 'preload.js');

export function environment(dataDir: string, { mutate, smtpUrl }: Faults): Record<string, string> {
  return {
    BANGBAN_RATE_LIMIT: '1000000000',
    BANGBAN_LOG_LEVEL: 'warn',
    BANGBAN_CHAOS_DIR: join(dataDir, 'faults'),
    ...(smtpUrl === undefined ? {} : { SMTP_URL: smtpUrl }),
    ...(mutate === undefined ? {} : { BANGBAN_CHAOS_MUTATE: mutate }),
  };
}

export async function startOwnTemporal(
  dataDir: string,
  postgres: Postgres,
  say: (line: string) => void,
  port: number,
): Promise<TemporalServer> {
  const source = await resolveTemporal(say);
  if (source.kind === 'download') throw new Error('chaos needs a Temporal server of its own: install Go');
  return startTemporal({ dataDir, postgres, say, port, binaries: source.binaries });
}

export function launchIn(
  root: string,
  { env, name, program }: Omit<Slot, 'process'>,
  dataDir: string,
  say: (line: string) => void,
): Supervised {
  const args = ['--require', PRELOAD, join(root, program)];
  return supervise({ name, command: process.execPath, args, logFile: join(dataDir, 'logs', `${name}.log`), env }, say);
}

/** Schema and first administrators, by a build's own programs. */
export async function migrate(root: string, databaseUrl: string, say: (line: string) => void): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { stdout } = await run(process.execPath, [join(root, 'libs/persistence/dist/migrate.main.js')], { env });
  say(stdout.trim());
  await run(process.execPath, [join(root, 'apps/api/dist/set-up/set-up.main.js'), '--demo'], { env });
}
