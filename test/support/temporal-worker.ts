import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { EscortBench } from './temporal';
import type { EscortedProject } from './temporal-project';

/** Runs a worker in its own process and kills it when its first tick is committed but not answered. */
export async function workerKilledInItsFirstTick(bench: EscortBench): Promise<void> {
  await workerKilled(bench, 'temporal-worker-process.cjs', {}, (said) => Promise.resolve(said === 'ticked'));
}

/**
 * Runs a worker in its own process that sends this many mails, and kills it when the last one is accepted but not noted.
 * @param noted how many of them the record knows of by now
 */
export async function workerKilledAmongMails(
  bench: EscortBench,
  { mails, noted, url }: { readonly mails: number; readonly url: string; readonly noted: () => Promise<unknown> },
): Promise<void> {
  await workerKilled(bench, 'temporal-mailer-process.cjs', { mails, url }, async (said) => {
    await noted();
    return said === 'mailed';
  });
}

/** Runs a worker in its own process that takes over so many projects, and kills it when the last is committed but not noted. */
export async function workerKilledAmongAdoptions(
  bench: Pick<EscortBench, 'database' | 'settings'>,
  projects: number,
): Promise<void> {
  const program = 'temporal-adopter-process.cjs';
  await workerKilled(bench, program, { projects }, (said) => Promise.resolve(said === 'adopted'));
}

/** Runs a worker in its own process that carries each reaction to the point named for it, and kills it when all are there. */
export async function workerKilledAmongReactions(
  bench: Pick<EscortBench, 'database' | 'settings'>,
  points: Readonly<Record<string, 'before' | 'taken' | 'settled'>>,
): Promise<void> {
  const program = 'temporal-carrier-process.cjs';
  await workerKilled(bench, program, { points }, (said) => Promise.resolve(said === 'stuck'));
}

/** Runs a worker in its own process that brings each of these projects to its second form, and kills it there. */
export async function workerKilledAmongForms(bench: EscortBench, projects: readonly EscortedProject[]): Promise<void> {
  const offsets = Object.fromEntries(projects.map(({ id }) => [id, bench.record.offsetOf(id)]));
  const program = 'temporal-chain-process.cjs';
  await workerKilled(bench, program, { offsets }, (said) => Promise.resolve(said === 'stuck'));
}

async function workerKilled(
  { database, settings }: Pick<EscortBench, 'database' | 'settings'>,
  program: string,
  more: object,
  isThere: (said: unknown) => Promise<boolean>,
): Promise<void> {
  const argument = JSON.stringify({ databaseUrl: database.url, settings, ...more });
  const child = fork(join(__dirname, program), [argument], { stdio: 'inherit', execArgv: [] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const first = await Promise.race([
    new Promise<unknown>((resolve) => child.once('message', resolve)),
    gone.then(() => 'gone'),
  ]);
  const there = await isThere(first);
  child.kill('SIGKILL');
  await gone;
  if (!there) throw new Error('the worker ended before it could be killed');
}
