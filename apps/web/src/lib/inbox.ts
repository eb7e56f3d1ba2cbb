import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { keys } from './query-keys';
import { readAgain } from './read-again';
import { queryClient } from './query-client';

/** How many notices nobody has looked at. */
export const unreadQuery = queryOptions({
  queryKey: [...keys.inbox, 'unread'],
  queryFn: async () => (await answerOf(api.GET('/api/inbox', { params: { query: { limit: 1 } } }))).unread,
  refetchInterval: 60_000,
});

export const inboxQuery = (onlyUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...keys.inbox, 'rows', onlyUnread],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/inbox', {
          params: {
            query: {
              limit: 50,
              ...(onlyUnread ? { unread: 'true' as const } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export async function markRead(ids: readonly string[] | 'all'): Promise<void> {
  await answerOf(api.POST('/api/inbox/read', { body: { ids: ids === 'all' ? ids : [...ids] } }));
  await readAgain(queryClient, [keys.inbox]);
}
