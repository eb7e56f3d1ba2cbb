import { queryOptions } from '@tanstack/react-query';
import type { PolicyChange, WrittenPolicy } from '@bangban/domain';
import { answerOf, api } from '../../../lib/api';
import { ONCE } from '../../../lib/once';
import { keys } from '../../../lib/query-keys';

export const policyFilesQuery = queryOptions({
  queryKey: [...keys.reference, 'policy-files'],
  queryFn: () => answerOf(api.GET('/api/policy-files')),
});

export const policyFileQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.reference, 'policy-files', id],
    queryFn: async () => {
      const { file, ...rest } = await answerOf(api.GET('/api/policy-files/{id}', { params: { path: { id } } }));
      // What came in JSON is JSON: the description has no word for any.
      return { ...rest, file: { ...file, changes: file.changes as readonly PolicyChange[] } };
    },
  });

export type PolicyFileDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof policyFileQuery>['queryFn']>>>;

/** Of the draft as it was read: nobody approves, or writes over, what they have not seen. */
const asRead = (seq: number) => ({ ...ONCE, 'If-Match': `"${seq}"` });
const bodyOf = ({ changes, document, note }: WrittenPolicy) => ({
  changes: changes.map(({ path, source, value }) => ({ path, value, source })),
  document,
  note,
});

/** @returns the id of the file, a new one where there was none. @throws ApiProblem */
export async function savePolicyDraft(
  draft: { readonly id: string; readonly seq: number } | null,
  contents: WrittenPolicy,
): Promise<string> {
  const body = bodyOf(contents);
  if (draft === null) return (await answerOf(api.POST('/api/policy-files', { params: { header: ONCE }, body }))).id;
  const params = { path: { id: draft.id }, header: asRead(draft.seq) };
  await answerOf(api.POST('/api/policy-files/{id}/commands/revise', { params, body }));
  return draft.id;
}

/** @throws ApiProblem */
export async function givePolicy(id: string, act: 'check' | 'rebase' | 'publish', seq: number): Promise<void> {
  const params = { path: { id }, header: asRead(seq) };
  await answerOf(api.POST(`/api/policy-files/{id}/commands/${act}`, { params, body: {} }));
}

/** @throws ApiProblem */
export async function withdrawPolicy(id: string, reason: string, seq: number): Promise<void> {
  const params = { path: { id }, header: asRead(seq) };
  await answerOf(api.POST('/api/policy-files/{id}/commands/withdraw', { params, body: { reason } }));
}

export const policyDifferencePage = (id: string, after: string | null) =>
  answerOf(
    api.GET('/api/policy-files/{id}/difference', {
      params: { path: { id }, query: after === null ? {} : { after } },
    }),
  );

/** Every open project takes this version over. @throws ApiProblem */
export async function adoptEverywhere(version: number): Promise<void> {
  await answerOf(api.POST('/api/adoptions', { body: { version } }));
}
