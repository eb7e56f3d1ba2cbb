import type { paths, Shape } from '@bangban/api-client';
import { commandSlug } from '@bangban/contract/vocabulary';
import type { CommandMap, CommandName } from '@bangban/domain';
import { answerOf, api } from './api';
import { asProblem } from './problem';
import { keys } from './query-keys';
import { queryClient } from './query-client';
import { readAgain } from './read-again';

/** A command as a screen draws it: a button, or disabled with the reason. */
export type AvailableCommand = Shape<'AvailableCommand'>;

/**
 * Whether somebody in this place may ever do it: what only others may do is no act of theirs; what the state of things
 * forbids for now is, and says why.
 */
export const isEverPossible = ({ allowed, kind }: AvailableCommand): boolean => allowed || kind !== 'authority';

/** What a command did. */
export type CommandAnswer = Shape<'CommandAnswer'>;

export interface GiveOptions {
  /** The same key for the same attempt, however often it is sent. */
  readonly key: string;
  /** Refuse where the project has moved on from what was on the screen. */
  readonly seq?: number;
}

/** Only the path differs from command to command: one of them stands for all. */
const ONE_OF_MANY = '/api/projects/{projectId}/commands/close-project';

/**
 * Gives a command. Whatever was read of the project is read again, whether it was accepted or refused: a refusal means
 * that the screen was not up to date. @throws ApiProblem
 */
export async function giveCommand<N extends CommandName>(
  name: N,
  projectId: string | null,
  payload: CommandMap[N],
  { key, seq }: GiveOptions,
): Promise<CommandAnswer> {
  const header = { 'Idempotency-Key': key, ...(seq === undefined ? {} : { 'If-Match': `"${seq}"` }) };
  try {
    if (projectId === null) {
      const body = payload as CommandMap['RegisterLead'] as RegisterBody;
      return await answerOf(api.POST('/api/projects', { params: { header }, body }));
    }
    const path = ONE_OF_MANY.replace('close-project', commandSlug(name)) as typeof ONE_OF_MANY;
    const body = payload as CommandMap['CloseProject'];
    return await answerOf(api.POST(path, { params: { path: { projectId }, header }, body }));
  } catch (error) {
    // Whoever is told that the latest is on the screen finds it there, and may give the same again at once.
    if (projectId !== null && asProblem(error).code === 'SEQ_CONFLICT') {
      await readAgain(queryClient, [keys.project(projectId)]);
    }
    throw error;
  } finally {
    void readAgain(queryClient, [...(projectId === null ? [] : [keys.project(projectId)]), keys.lists]);
  }
}

/** Lists of the domain are read-only, those of the client are not: the same JSON. */
type RegisterBody = paths['/api/projects']['post']['requestBody']['content']['application/json'];
