import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { keys } from './query-keys';

export type CommitmentFilter = NonNullable<paths['/api/commitments']['get']['parameters']['query']>;
const PAGE = 50;

/** Promises of both sides, the nearest limit first. */
export const readCommitments = (filter: CommitmentFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/commitments', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type CommitmentPage = Awaited<ReturnType<ReturnType<typeof readCommitments>>>;
export type CommitmentRow = CommitmentPage['rows'][number];

/** By side and unit: how old what is open is, and what became of the rest. */
export const commitmentCountsQuery = queryOptions({
  queryKey: keys.list('commitment-counts', {}),
  queryFn: () => answerOf(api.GET('/api/commitments/counts')),
});
export type CommitmentCounts = Awaited<
  ReturnType<NonNullable<(typeof commitmentCountsQuery)['queryFn']>>
>['rows'][number];
