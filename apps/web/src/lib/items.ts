import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { keys } from './query-keys';

export type ItemFilter = NonNullable<paths['/api/help-items']['get']['parameters']['query']>;

/** Help items, nearest limit first; as many as one list shows. */
export const itemsQuery = (filter: ItemFilter) =>
  queryOptions({
    queryKey: keys.list('items', filter),
    queryFn: () => answerOf(api.GET('/api/help-items', { params: { query: { limit: 200, ...filter } } })),
  });
