import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@bangban/api-client';
import { answerOf, api } from './api';
import { keys } from './query-keys';

export type Watched = Answer<'/api/watches'>['rows'][number];

/** What I watch, of what I may read now. */
export const watchesQuery = queryOptions({
  queryKey: keys.list('watches', {}),
  queryFn: async () => (await answerOf(api.GET('/api/watches'))).rows,
});

export const addWatch = (body: { readonly projectId: string; readonly itemId: string | null }) =>
  answerOf(api.POST('/api/watches', { body }));
export const removeWatch = (id: string) => answerOf(api.DELETE('/api/watches/{id}', { params: { path: { id } } }));
