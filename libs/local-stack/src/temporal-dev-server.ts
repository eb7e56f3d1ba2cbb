import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports';
import { noTemporal } from './temporal-binaries';

/**
 * The official development server, downloaded by the SDK into its own cache: for machines on which nothing can be built.
 * Its state is a file in the data folder; losing it loses nothing, as the engine is rebuilt from the record.
 * @throws Error naming the ways to get a Temporal server when the download fails
 */
export async function startDevServer(
  dataDir: string,
  namespace: string,
  because: string,
  say: (line: string) => void,
): Promise<{ address: string; stop(): Promise<void> }> {
  say(`${because}\ndownloading the Temporal development server instead`);
  mkdirSync(join(dataDir, 'temporal'), { recursive: true });
  const port = await freePort(7_233);
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const environment = await TestWorkflowEnvironment.createLocal({
      server: {
        ip: '127.0.0.1',
        port,
        namespace,
        dbFilename: join(dataDir, 'temporal', 'development.db'),
        searchAttributes: [],
      },
    });
    return { address: `127.0.0.1:${port}`, stop: () => environment.teardown() };
  } catch (error) {
    const failure = `the download failed: ${(error as Error).message}`;
    throw new Error(noTemporal([because, failure]), { cause: error });
  }
}
