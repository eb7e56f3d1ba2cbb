import { loadStartConfig } from '@bangban/config';
import { chooseDataDir } from './system/data-dir';
import { demoSignIns, loadDemo, storyMissing } from './system/demo';
import { readyScreen } from './system/screen';
import { startSystem, type System } from './system/system';

/** `npm start`: a whole installation, until Ctrl-C. */
async function main(): Promise<void> {
  const began = Date.now();
  const config = loadStartConfig(process.env);
  const dataDir = chooseDataDir(config.dataDir);
  const seconds = (): number => (Date.now() - began) / 1000;
  const say = (line: string): void => console.log(`[${seconds().toFixed(1).padStart(5)} s] ${line}`);
  const stopSignal = new AbortController();
  const interrupted = new Promise<void>((resolve) => stopSignal.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopSignal.abort());
  const system = await startSystem({ ...config, dataDir, say });
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= system.stop());
  try {
    if (config.demo) await tellStory(dataDir, system, stopSignal.signal, say);
    if (!stopSignal.signal.aborted) {
      console.log(readyScreen(system, { dataDir, seconds: seconds(), demo: demoSignIns(dataDir) }));
    }
    await interrupted;
    say('stopping: API, worker, Temporal, PostgreSQL');
  } finally {
    await stop();
  }
  say('stopped');
}

/** Where it cannot be told, the installation runs without it: the next start tries again. */
async function tellStory(
  dataDir: string,
  system: System,
  interrupted: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const missing = await storyMissing(dataDir, system);
  if (missing === null || interrupted.aborted) return;
  say(
    missing === 'begin'
      ? 'loading the demo city through the API (first start only)'
      : 'going on with the demo city: its story was cut off',
  );
  try {
    await loadDemo(dataDir, system.address, { quiet: true, interrupted });
  } catch (error) {
    say(`${(error as Error).message}; the installation runs without its story, \`npm run demo\` tells it in full`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
