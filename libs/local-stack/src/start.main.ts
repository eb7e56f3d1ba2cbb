import { loadStartConfig } from '@bangban/config';
import { chooseDataDir } from './system/data-dir';
import { demoSignIns, loadDemo } from './system/demo';
import { readyScreen } from './system/screen';
import { startSystem } from './system/system';

/** `npm start`: a whole installation, until Ctrl-C. */
async function main(): Promise<void> {
  const began = Date.now();
  const config = loadStartConfig(process.env);
  const dataDir = chooseDataDir(config.dataDir);
  const seconds = (): number => (Date.now() - began) / 1000;
  const say = (line: string): void => console.log(`[${seconds().toFixed(1).padStart(5)} s] ${line}`);
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  const system = await startSystem({ ...config, dataDir, say });
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= system.stop());
  try {
    if (config.demo && system.firstSignIns.length > 0) {
      say('loading the demo city through the API (first start only)');
      await Promise.race([loadDemo(dataDir, system.address, true), interrupted]);
    }
    console.log(readyScreen(system, { dataDir, seconds: seconds(), demo: demoSignIns(dataDir) }));
    await interrupted;
    say('stopping: API, worker, Temporal, PostgreSQL');
  } finally {
    await stop();
  }
  say('stopped');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
