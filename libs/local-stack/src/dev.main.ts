import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadStartConfig } from '@bangban/config';
import { watchSources } from './dev/compiler';
import { renewals } from './dev/rounds';
import { freePort } from './ports';
import { chooseDataDir, PROJECT_ROOT } from './system/data-dir';
import { demoSignIns, loadDemo, storyMissing } from './system/demo';
import { readyScreen } from './system/screen';
import { startSystem } from './system/system';

const WEB_PORT = 5173;

/**
 * `npm run dev`: an installation whose code follows the sources. PostgreSQL and Temporal stay; API and worker begin anew with
 * what was compiled; the web app is served from its sources.
 */
async function main(): Promise<void> {
  const began = Date.now();
  const config = loadStartConfig(process.env);
  const dataDir = chooseDataDir(config.dataDir);
  const seconds = (): number => (Date.now() - began) / 1000;
  const say = (line: string): void => console.log(`[${seconds().toFixed(1).padStart(5)} s] ${line}`);
  const interruption = new AbortController();
  const interrupted = new Promise<void>((resolve) => {
    interruption.signal.addEventListener('abort', () => resolve());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
  const inspect = { api: await freePort(9229), worker: await freePort(9230) };
  const system = await startSystem({ ...config, dataDir, say, inspect });
  let web: ChildProcess | null = null;
  let compiler: { stop(): void } | null = null;
  try {
    if (config.demo && (await storyMissing(dataDir, system)) !== null) {
      say('loading the demo city through the API');
      await loadDemo(dataDir, system.address, { quiet: true, interrupted: interruption.signal }).catch(
        (error: unknown) => say((error as Error).message),
      );
    }
    if (!interruption.signal.aborted) {
      const round = renewals({
        say,
        renew: async () => {
          const from = Date.now();
          const migrated = (await system.migrate()).trim();
          if (migrated !== '') say(migrated);
          await system.renew();
          say(`API and worker run what was compiled (${((Date.now() - from) / 1000).toFixed(1)} s)`);
        },
      });
      compiler = watchSources({
        onRound: (outcome) => void round(outcome),
        onLine: (line) => console.log(line),
        onEnd: () => say('the compiler has ended: changes are no longer followed'),
      });
      const port = await freePort(WEB_PORT);
      web = startWeb(system.address, port);
      console.log(readyScreen(system, { dataDir, seconds: seconds(), demo: demoSignIns(dataDir) }));
      console.log(`  web        http://localhost:${port} (from its sources)`);
      console.log(`  debugging  API 127.0.0.1:${inspect.api}, worker 127.0.0.1:${inspect.worker}`);
    }
    await interrupted;
    say('stopping: web, compiler, API, worker, Temporal, PostgreSQL');
  } finally {
    compiler?.stop();
    web?.kill();
    await system.stop();
  }
  say('stopped');
}

/** Pages are put together as they are asked for; what is changed is shown without loading the page anew. */
function startWeb(address: string, port: number): ChildProcess {
  const vite = join(PROJECT_ROOT, 'node_modules/vite/bin/vite.js');
  return spawn(process.execPath, [vite, '--port', String(port), '--strictPort', '--logLevel', 'warn'], {
    cwd: join(PROJECT_ROOT, 'apps/web'),
    env: { ...process.env, BANGBAN_API: address },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
