import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';

/** What the reconciler found: what is still open, or all of it. */
export const findingsQuery = (open: boolean) =>
  queryOptions({
    queryKey: keys.list('findings', { open }),
    queryFn: () =>
      answerOf(
        api.GET('/api/engine/findings', { params: { query: { limit: 100, ...(open ? { open: 'true' } : {}) } } }),
      ),
  });

export type FindingRow = Awaited<ReturnType<NonNullable<ReturnType<typeof findingsQuery>['queryFn']>>>['rows'][number];
