import { loadStartConfig } from '@bangban/config';
import { chooseDataDir } from './system/data-dir';
import { loadDemo } from './system/demo';
import { findRunning } from './system/running';
import { startSystem } from './system/system';

/** `npm run demo`: the story on the installation that runs here; where none runs, one is started for it and stopped. */
async function main(): Promise<void> {
  const config = loadStartConfig(process.env);
  const dataDir = chooseDataDir(config.dataDir);
  const running = findRunning(dataDir);
  if (running?.address) return loadDemo(dataDir, running.address, { quiet: false });
  const say = (line: string): void => console.log(`  ${line}`);
  const system = await startSystem({ ...config, dataDir, say, demo: true });
  try {
    await loadDemo(dataDir, system.address, { quiet: false });
    say('this installation ran for the demo alone and stops now: `npm start` brings it back, at the address it prints');
  } finally {
    await system.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
