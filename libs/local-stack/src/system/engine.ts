import { startPostgres, type Postgres } from '../postgres';
import { resolveTemporal } from '../temporal';
import { startDevServer } from '../temporal-dev-server';
import { startTemporal } from '../temporal-server';

export interface EngineOptions {
  readonly dataDir: string;
  readonly named: string | null;
  readonly namespace: string;
  /** Our own PostgreSQL, where there is one: Temporal keeps its state there too. */
  readonly postgres: Postgres | null;
  readonly say: (line: string) => void;
}

/** The installation's Temporal: a cluster that was named, else a server of our own. */
export async function startEngine(options: EngineOptions): Promise<{ address: string; stop(): Promise<void> }> {
  const { dataDir, named, namespace, say } = options;
  if (named !== null) return { address: named, stop: async () => undefined };
  const source = await resolveTemporal(say);
  if (source.kind === 'download') return startDevServer(dataDir, namespace, say);
  const ownPostgres = options.postgres === null ? await startPostgres({ dataDir }) : null;
  const postgres = options.postgres ?? ownPostgres;
  if (!postgres) throw new Error('no PostgreSQL for Temporal');
  const server = await startTemporal({ dataDir, namespace, binaries: source.binaries, postgres });
  return {
    address: server.address,
    async stop() {
      await server.stop();
      await ownPostgres?.stop();
    },
  };
}
