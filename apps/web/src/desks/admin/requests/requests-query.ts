import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { queryClient } from '../../../lib/query-client';
import { keys } from '../../../lib/query-keys';
import type { Leaving } from '../directory-changes';

export const requestsQuery = queryOptions({
  queryKey: [...keys.reference, 'directory-requests'],
  queryFn: async () => answerOf(api.GET('/api/directory-requests')),
});
export type DirectoryRequests = Awaited<ReturnType<NonNullable<typeof requestsQuery.queryFn>>>;
export type DirectoryRequest = DirectoryRequests['rows'][number];

export async function decideRequest(id: string, accept: boolean, leaving: Leaving | null): Promise<void> {
  try {
    const body = { accept, leaving };
    await answerOf(api.POST('/api/directory-requests/{id}/decision', { params: { path: { id } }, body }));
  } finally {
    await queryClient.invalidateQueries({ queryKey: keys.reference });
  }
}
