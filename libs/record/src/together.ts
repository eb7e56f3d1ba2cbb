import type { DataSource } from 'typeorm';
import { CallerChanged, isUnavailable } from './errors';
import { answer, type Answer, type HandleDeps, handleIn, readingFor } from './handle';
import { lockFree, readAll } from './read';
import { inTransaction, type Transaction } from './transaction';
import type { HandleInput, HandleResult } from './types';
import { write, type WriteInput } from './write';

/** A command on a project that exists, and whom to tell of its answer. */
export interface Waiting {
  readonly projectId: string;
  readonly input: HandleInput;
  readonly resolve: (result: HandleResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commands on different projects in one transaction: locked, read, written and committed together, decided one by one.
 * None of them waits for another's project: where the row is held (or there is none), the command goes alone, and so do all
 * when one of them makes the transaction fail, but the one that PostgreSQL names. A record that is away is away for all.
 * Gives what answers them.
 */
export async function handleTogether(
  dataSource: DataSource,
  deps: HandleDeps,
  group: readonly Waiting[],
): Promise<() => void> {
  try {
    const answers = await inTransaction(dataSource, (tx) => decideAll(tx, deps, group));
    return () =>
      group.forEach((waiting, place) => {
        const given = answers[place];
        if (given === 'caller-changed') waiting.reject(new CallerChanged());
        else if (given) waiting.resolve(given.result);
        else goAlone(dataSource, deps, waiting);
      });
  } catch (error) {
    return () =>
      group.forEach((waiting) => {
        if (isUnavailable(error) || isAbout(error, waiting)) waiting.reject(error);
        else goAlone(dataSource, deps, waiting);
      });
  }
}

/** In their places; null for those whose project is not free. */
async function decideAll(
  tx: Transaction,
  deps: HandleDeps,
  group: readonly Waiting[],
): Promise<(Answer | 'caller-changed' | null)[]> {
  const [free, readings] = await Promise.all([
    lockFree(
      tx,
      group.map(({ projectId }) => projectId),
    ),
    readAll(
      tx,
      deps.cache,
      group.map(({ input, projectId }) => readingFor(input, projectId)),
    ),
  ]);
  const given: (Answer | 'caller-changed' | null)[] = [];
  const writings: WriteInput[] = [];
  for (const [place, { input, projectId }] of group.entries()) {
    const reading = readings[place];
    if (!reading?.callerStands) given.push('caller-changed');
    else if (!free.has(projectId)) given.push(null);
    else {
      const decided = await answer(tx, deps, input, projectId, reading);
      given.push(decided);
      writings.push(...decided.writing);
    }
  }
  write(tx, writings);
  return given;
}

/** A key that was broken names its project: somebody wrote past the lock, which must be heard of, not tried again. */
function isAbout(error: unknown, { projectId }: Waiting): boolean {
  const { detail } = Object(error) as { detail?: unknown };
  return typeof detail === 'string' && detail.includes(projectId);
}

function goAlone(dataSource: DataSource, deps: HandleDeps, { input, reject, resolve }: Waiting): void {
  inTransaction(dataSource, (tx) => handleIn(tx, deps, input)).then(resolve, reject);
}
