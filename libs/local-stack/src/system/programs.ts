import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from './data-dir';

const run = promisify(execFile);

/** The built programs of the installation. */
export const PROGRAMS = {
  api: join(PROJECT_ROOT, 'apps/api/dist/main.js'),
  worker: join(PROJECT_ROOT, 'apps/worker/dist/main.js'),
  migrate: join(PROJECT_ROOT, 'libs/persistence/dist/migrate.main.js'),
  setUp: join(PROJECT_ROOT, 'apps/api/dist/set-up/set-up.main.js'),
  reconcile: join(PROJECT_ROOT, 'apps/worker/dist/reconcile/reconcile.main.js'),
  rebuild: join(PROJECT_ROOT, 'apps/worker/dist/rebuild/rebuild.main.js'),
  export: join(PROJECT_ROOT, 'apps/worker/dist/export/export.main.js'),
  dryRun: join(PROJECT_ROOT, 'apps/worker/dist/dry-run/dry-run.main.js'),
  demo: join(PROJECT_ROOT, 'apps/demo/dist/main.js'),
} as const;

/** Runs one of them to its end. @throws Error with what it said */
export async function runProgram(
  program: keyof typeof PROGRAMS,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await run(process.execPath, [PROGRAMS[program], ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout;
}
