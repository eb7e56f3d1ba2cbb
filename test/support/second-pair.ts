import { join } from 'node:path';
import { type Child, freePort, PROJECT_ROOT, startChild, type System, waitUntil } from '@bangban/local-stack';

/** One more API and one more worker on the record and the engine of an installation. What is killed stays dead. */
export class SecondPair {
  private constructor(
    readonly address: string,
    private readonly processes: readonly Child[],
  ) {}

  static async start(system: System, dataDir: string): Promise<SecondPair> {
    const [port, statusPort] = [await freePort(), await freePort()];
    const env = {
      DATABASE_URL: system.databaseUrl,
      TEMPORAL_ADDRESS: system.temporalAddress,
      TEMPORAL_NAMESPACE: 'bangban',
      BANGBAN_LOG_LEVEL: 'warn',
      BANGBAN_PORT: String(port),
      BANGBAN_METRICS_PORT: String(statusPort),
      BANGBAN_FILES_DIR: join(dataDir, 'files'),
    };
    const processes = ['api', 'worker'].map((name) =>
      startChild({
        name: `second ${name}`,
        command: process.execPath,
        args: [join(PROJECT_ROOT, 'apps', name, 'dist/main.js')],
        logFile: join(dataDir, 'logs', `second-${name}.log`),
        env,
      }),
    );
    const address = `http://127.0.0.1:${port}`;
    const answers = async (url: string): Promise<boolean> => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
      return answer?.ok === true;
    };
    await waitUntil('the second API', 60_000, () => answers(`${address}/api/health/ready`));
    await waitUntil('the second worker', 60_000, () => answers(`http://127.0.0.1:${statusPort}/health/ready`));
    return new SecondPair(address, processes);
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.stop()));
  }
}
