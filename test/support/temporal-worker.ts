import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { EscortBench } from './temporal';

/** Runs a worker in its own process and kills it when its first tick is committed but not answered. */
export async function workerKilledInItsFirstTick({ database, settings }: EscortBench): Promise<void> {
  const argument = JSON.stringify({ databaseUrl: database.url, settings });
  const child = fork(join(__dirname, 'temporal-worker-process.cjs'), [argument], { stdio: 'inherit', execArgv: [] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const first = await Promise.race([
    new Promise<unknown>((resolve) => child.once('message', resolve)),
    gone.then(() => 'gone'),
  ]);
  child.kill('SIGKILL');
  await gone;
  if (first !== 'ticked') throw new Error('the worker ended before its first tick');
}
