import type { Alone } from '@bangban/contract/vocabulary';
import type { CommandName } from '@bangban/domain';
import type { Text } from '@bangban/kernel';
import { answerOf, api } from './api';
import type { AvailableCommand } from './commands';
import { keys } from './query-keys';
import { createStore } from './store';

/** An act that the server can explain: where it would be given, or one that is about no project yet. */
export type Explicable =
  | ({ readonly command: CommandName; readonly projectId: string } & Partial<
      Pick<AvailableCommand, 'itemId' | 'escalationId' | 'formId'>
    >)
  | { readonly command: Alone; readonly projectId?: undefined };

/** What somebody asks about: the act as it is called, and why it cannot be done as far as the screen knows. */
export interface Why {
  readonly act: string;
  readonly reason: string;
  readonly about: Explicable | null;
}

/** The project, or one of its items, on whose page somebody is. */
export interface Noun {
  readonly projectId: string;
  readonly itemId: string | null;
}

/** What is asked: of one act, or of all that the page does not offer. */
type Asked = Why | { readonly restOf: Noun };

/** The question that is open; null: none. Nothing that has an address: it is asked of what is on the screen now. */
export const openWhy = createStore<Asked | null>(null);

/** Acts of a noun that are not possible, whether the page draws them or not, each once; those about a question stand beside it. */
export const restOf = <A extends Pick<AvailableCommand, 'allowed' | 'escalationId' | 'formId' | 'itemId'>>(
  commands: readonly A[],
  { itemId }: Noun,
): readonly A[] =>
  commands.filter(
    (each) => !each.allowed && each.itemId === itemId && each.escalationId === null && each.formId === null,
  );

/** Who could, where a refusal says that it is not theirs. */
export function whoIn(details: AvailableCommand['details']): Text | null {
  const who: unknown = details?.['who'];
  return typeof who === 'object' && who !== null && 'zh' in who && 'en' in who ? (who as Text) : null;
}

/** Whether and by what it is theirs, and who could; null where the act is nothing that is done there now. */
export const whyQuery = (about: Explicable) => ({
  // Read again with the project: what stands against an act changes with it.
  queryKey: [...(about.projectId === undefined ? keys.reference : keys.project(about.projectId)), 'why', about],
  queryFn: async () => {
    const { command } = about;
    if (about.projectId === undefined) {
      const { alone } = await answerOf(api.GET('/api/access/me', { params: { query: { command } } }));
      return alone.find((each) => each.command === command) ?? null;
    }
    const { escalationId, formId, itemId, projectId } = about;
    const of = { ...(itemId ? { itemId } : {}), ...(escalationId ? { escalationId } : {}) };
    const query = { command, projectId, ...of, ...(formId ? { formId } : {}) };
    return (await answerOf(api.GET('/api/access/me', { params: { query } }))).project?.command ?? null;
  },
});
