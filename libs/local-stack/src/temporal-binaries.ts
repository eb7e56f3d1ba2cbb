import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { lock } from './lock-file';

const TEMPORAL_VERSION = '1.32.0';

/** The real server and the tool that makes its schema. */
export interface TemporalBinaries {
  readonly server: string;
  readonly sqlTool: string;
}

/** Where a Temporal server comes from, in the order in which it is looked for. */
export type TemporalSource =
  | { readonly kind: 'cluster'; readonly address: string }
  | { readonly kind: 'binaries'; readonly binaries: TemporalBinaries }
  | { readonly kind: 'build'; readonly cache: string }
  | { readonly kind: 'download' };

export interface SourceInput {
  readonly temporalAddress?: string;
  readonly serverBin?: string;
  readonly sqlToolBin?: string;
  readonly cache: string;
  readonly exists: (path: string) => boolean;
  readonly hasGo: boolean;
}

/**
 * A cluster that is named; binaries that are named; the per-user cache; a build with Go into that cache; the SDK's own
 * download of the official development server.
 * @throws Error when binaries are named but not there
 */
export function temporalSource(input: SourceInput): TemporalSource {
  const { cache, exists, serverBin, sqlToolBin, temporalAddress } = input;
  if (temporalAddress) return { kind: 'cluster', address: temporalAddress };
  if (serverBin || sqlToolBin) {
    const missing = [serverBin, sqlToolBin].filter((path) => !path || !exists(path));
    if (!serverBin || !sqlToolBin || missing.length > 0) {
      throw new Error('TEMPORAL_SERVER_BIN and TEMPORAL_SQL_TOOL_BIN must both name existing files');
    }
    return { kind: 'binaries', binaries: { server: serverBin, sqlTool: sqlToolBin } };
  }
  const cached = binariesIn(cache);
  if (exists(cached.server) && exists(cached.sqlTool)) return { kind: 'binaries', binaries: cached };
  return input.hasGo ? { kind: 'build', cache } : { kind: 'download' };
}

function binariesIn(folder: string): TemporalBinaries {
  return { server: join(folder, 'server'), sqlTool: join(folder, 'sql') };
}

/** The folder of this user's builds, shared by every checkout on the machine. */
export function cacheFolder(xdgCacheHome: string | undefined): string {
  return join(xdgCacheHome || join(homedir(), '.cache'), 'bangban', `temporal-${TEMPORAL_VERSION}`);
}

const WAYS_TO_GET_TEMPORAL = [
  'No Temporal server could be had. Any one of these helps:',
  '  - install Go 1.26 or newer (the server is then built once, about six minutes);',
  '  - run the parts as containers: docker compose up;',
  '  - name a cluster: TEMPORAL_ADDRESS=host:7233 npm start;',
  '  - name binaries: TEMPORAL_SERVER_BIN and TEMPORAL_SQL_TOOL_BIN.',
].join('\n');

/** What is said where every way has failed: the ways there are, and why those that were tried led nowhere. */
export function noTemporal(tried: readonly string[]): string {
  return [WAYS_TO_GET_TEMPORAL, ...tried.map((failure) => `(${failure})`)].join('\n');
}

const PACKAGES = ['go.temporal.io/server/cmd/server', 'go.temporal.io/server/cmd/tools/sql'];

/** The build was ended from outside, as by Ctrl-C: nobody wants another way now. */
export class BuildInterrupted extends Error {
  override readonly name = 'BuildInterrupted';
}

/**
 * Builds the pinned server into the cache, once per machine: a second caller waits for the first, and says for whom. Tells
 * of its progress every few seconds.
 * @throws Error when the build fails, {@link BuildInterrupted} when it was ended
 */
export async function buildTemporal(cache: string, say: (line: string) => void): Promise<TemporalBinaries> {
  const binaries = binariesIn(cache);
  mkdirSync(cache, { recursive: true });
  const release = await lock(join(cache, 'building'), {
    onWait: (pid, waitedMs) =>
      say(`waiting for process ${pid}, which builds the Temporal server, ${Math.round(waitedMs / 1000)} s`),
  });
  try {
    if (existsSync(binaries.server) && existsSync(binaries.sqlTool)) return binaries;
    // Of its own: what a build that was killed still writes goes elsewhere.
    for (const left of readdirSync(cache).filter((name) => name.startsWith('fresh'))) {
      rmSync(join(cache, left), { recursive: true, force: true });
    }
    const fresh = join(cache, `fresh-${process.pid}`);
    for (const name of PACKAGES) await goInstall(`${name}@v${TEMPORAL_VERSION}`, fresh, say);
    renameSync(join(fresh, 'sql'), binaries.sqlTool);
    renameSync(join(fresh, 'server'), binaries.server);
    rmSync(fresh, { recursive: true, force: true });
    return binaries;
  } finally {
    release();
  }
}

async function goInstall(target: string, folder: string, say: (line: string) => void): Promise<void> {
  const started = Date.now();
  const elapsed = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  say(`building ${target} (once per machine, some minutes)`);
  const timer = setInterval(() => say(`  still building, ${elapsed()}`), 15_000);
  const child = spawn('go', ['install', '-ldflags', '-s -w', target], {
    env: { ...process.env, GOBIN: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let tail = '';
  child.stderr.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-2_000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => clearInterval(timer));
  if (code === null) throw new BuildInterrupted('the build of the Temporal server was interrupted');
  if (code !== 0) throw new Error(`go install ${target} failed:\n${tail}`);
  say(`  done in ${elapsed()}`);
}
