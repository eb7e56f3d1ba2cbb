import type { Reaction, Stream } from '@bangban/kernel';
import { type Command, deciderOf, isSystemCommand, PROJECT_KIND } from '@bangban/domain';
import type { ProjectRecord } from './record';
import { SYSTEM_PRINCIPAL } from './types';

export interface Given {
  /** Null when it was accepted. */
  readonly code: string | null;
}

export interface GiveDeps {
  readonly record: Pick<ProjectRecord, 'handle' | 'handleFile'>;
  /** Kinds beside the project; those of the domain where none are named. */
  readonly deciders?: typeof deciderOf;
}

/**
 * A command of the system on a file of any kind, for what was decided elsewhere: the ordinary way in, under a key that
 * makes it the same command however often it is given.
 */
export async function giveAsSystem(
  { deciders = deciderOf, record }: GiveDeps,
  target: Stream,
  command: Reaction['command'],
  key: string,
): Promise<Given> {
  const shared = { principal: SYSTEM_PRINCIPAL, bySystem: true, idempotencyKey: key, requestId: key } as const;
  if (target.kind === PROJECT_KIND) {
    // As the asking file's decider made it: what it may ask of a project are commands that projects know.
    const known = isSystemCommand(command) ? command : (command as Command);
    return codeOf(await record.handle({ ...shared, projectId: target.id, command: known }));
  }
  const decider = deciders(target.kind);
  if (!decider) return { code: 'FILE_UNKNOWN' };
  return codeOf(await record.handleFile(decider, { ...shared, fileId: target.id, command }));
}

const codeOf = (result: { readonly outcome: string; readonly code?: string }): Given => ({
  code: result.outcome === 'accepted' ? null : (result.code ?? 'REFUSED'),
});
