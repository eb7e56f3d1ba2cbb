import type { paths } from '@bangban/api-client';
import { commandSlug } from '@bangban/contract/vocabulary';
import {
  type CommandMap,
  type CommandName,
  type DomainEvent,
  type ProjectState,
  type RefusalKind,
  type Text,
} from '@bangban/domain';
import { answerOf, api } from './api';
import { asProblem } from './problem';
import { keys } from './query-keys';
import { queryClient } from './query-client';
import { readAgain } from './read-again';

/** A command as a screen draws it: a button, or disabled with the reason. */
export interface AvailableCommand {
  readonly command: CommandName;
  readonly slug: string;
  readonly itemId: string | null;
  readonly escalationId: string | null;
  readonly allowed: boolean;
  readonly code: string | null;
  readonly kind: RefusalKind | null;
  readonly reason: Text | null;
}

/**
 * Whether somebody in this place may ever do it: what only others may do is no act of theirs; what the state of things
 * forbids for now is, and says why.
 */
export const isEverPossible = ({ allowed, kind }: AvailableCommand): boolean => allowed || kind !== 'authority';

/** What a command did. */
export interface CommandAnswer {
  readonly seq: number;
  readonly events: readonly DomainEvent[];
  readonly tickEvents: readonly DomainEvent[];
  /** Whom the act told, each once. */
  readonly told: readonly { readonly id: string; readonly name: string }[];
  readonly project: ProjectState;
}

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
      const body = payload as unknown as RegisterBody;
      return (await answerOf(api.POST('/api/projects', { params: { header }, body }))) as unknown as CommandAnswer;
    }
    const path = ONE_OF_MANY.replace('close-project', commandSlug(name)) as typeof ONE_OF_MANY;
    const body = payload as unknown as { readonly reason: string };
    const answer = await answerOf(api.POST(path, { params: { path: { projectId }, header }, body }));
    return answer as unknown as CommandAnswer;
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
