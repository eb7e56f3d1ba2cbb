import { spawn } from 'node:child_process';
import { loadStartConfig } from '@bangban/config';
import { chooseDataDir } from './system/data-dir';
import { PROGRAMS } from './system/programs';
import { findRunning } from './system/running';

const TOOLS = {
  reconcile: PROGRAMS.reconcile,
  export: PROGRAMS.export,
  'engine:rebuild': PROGRAMS.rebuild,
  'policy:dry-run': PROGRAMS.dryRun,
} as const;

/**
 * Runs an operator's program on the installation that the settings name, or on the one that `npm start` runs here. What the
 * program says and how it ends is passed on.
 */
async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const program = Object.entries(TOOLS).find(([tool]) => tool === name)?.[1];
  if (!program) throw new Error(`there is no tool ${name}: ${Object.keys(TOOLS).join(', ')}`);
  const child = spawn(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...whereabouts() },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Settings that are there already stay as they are. @throws Error when there is no installation to be found */
function whereabouts(): Record<string, string> {
  const config = loadStartConfig(process.env);
  if (config.databaseUrl !== null && config.temporalAddress !== null) return {};
  const running = findRunning(chooseDataDir(config.dataDir));
  if (!running?.databaseUrl || !running.temporalAddress) {
    throw new Error(
      'nothing runs here: name the installation with DATABASE_URL and TEMPORAL_ADDRESS, or run npm start',
    );
  }
  return {
    DATABASE_URL: config.databaseUrl ?? running.databaseUrl,
    TEMPORAL_ADDRESS: config.temporalAddress ?? running.temporalAddress,
  };
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
