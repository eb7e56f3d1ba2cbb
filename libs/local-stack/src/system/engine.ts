import { startPostgres, type Postgres } from '../postgres';
import { resolveTemporal } from '../temporal';
import { startDevServer } from '../temporal-dev-server';
import type { Supervised } from '../supervisor';
import { startTemporal } from '../temporal-server';

export interface EngineOptions {
  readonly dataDir: string;
  readonly named: string | null;
  readonly namespace: string;
  /** Our own PostgreSQL, where there is one: Temporal keeps its state there too. */
  readonly postgres: Postgres | null;
  readonly say: (line: string) => void;
}

export interface Engine {
  readonly address: string;
  /** Null where the server is somebody else's, or runs inside the SDK's own tool. */
  readonly process: Supervised | null;
  stop(): Promise<void>;
}

/** The installation's Temporal: a cluster that was named, else a server of our own. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { dataDir, named, namespace, say } = options;
  if (named !== null) return { address: named, process: null, stop: () => Promise.resolve() };
  const source = await resolveTemporal(say);
  if (source.kind === 'download') {
    return { ...(await startDevServer(dataDir, namespace, source.because, say)), process: null };
  }
  const ownPostgres = options.postgres === null ? await startPostgres({ dataDir, say }) : null;
  const postgres = options.postgres ?? ownPostgres;
  if (!postgres) throw new Error('no PostgreSQL for Temporal');
  const server = await startTemporal({ dataDir, namespace, binaries: source.binaries, postgres, say });
  return {
    address: server.address,
    process: server.process,
    async stop() {
      await server.stop();
      await ownPostgres?.stop();
    },
  };
}
