import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, startPostgres } from './postgres';
import { isAlive } from './alive';
import { ensureRoles } from './roles';
import { startTemporal } from './temporal-server';
import { resolveTemporal } from './temporal';
import { noTemporal, type TemporalBinaries } from './temporal-binaries';

export interface TestStack {
  /** Administrative address of the cluster; each spec file makes a database of its own from it. */
  readonly databaseUrl: string;
  /** Null where no Temporal server was asked for. */
  readonly temporalAddress: string | null;
  readonly namespace: string;
  stop(): Promise<void>;
}

const PREFIX = 'bangban-test-';

/**
 * A real PostgreSQL and, where asked for, a real Temporal server that can skip time, both in a temporary folder on free
 * ports. Folders of runs that were killed are swept on the way.
 */
export async function startTestStack(options: { readonly temporal: boolean }): Promise<TestStack> {
  sweep();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}-${Date.now()}`);
  mkdirSync(dataDir, { mode: 0o711 });
  writeFileSync(join(dataDir, 'owner'), String(process.pid));
  const namespace = 'bangban-test';
  const postgres = await startPostgres({ dataDir, fast: true, port: 0 });
  await ensureDatabase(postgres, 'bangban');
  await ensureRoles(postgres.url('bangban'));
  const temporal = options.temporal
    ? await startTemporal({ dataDir, postgres, namespace, port: 0, timeSkipping: true, binaries: await ownBinaries() })
    : null;
  return {
    databaseUrl: postgres.url('bangban'),
    temporalAddress: temporal?.address ?? null,
    namespace,
    async stop() {
      await temporal?.stop();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Tests skip time, which only the real server can. @throws Error naming the ways to get one */
async function ownBinaries(): Promise<TemporalBinaries> {
  const resolved = await resolveTemporal((line) => process.stderr.write(`${line}\n`));
  if (resolved.kind === 'download') throw new Error(noTemporal([resolved.because]));
  return resolved.binaries;
}

/** Removes what earlier runs left behind; their servers ended with them. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const owner = join(folder, 'owner');
    if (existsSync(owner) && !isAlive(Number(readFileSync(owner, 'utf8')))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
