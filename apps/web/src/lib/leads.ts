import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import type { Period } from './periods';
import { keys } from './query-keys';

const PAGE = 50;

export type LeadFilter = Omit<NonNullable<paths['/api/leads']['get']['parameters']['query']>, 'cursor' | 'limit'>;
export const readLeads = (filter: LeadFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/leads', { params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } } }),
  );
export type LeadList = Awaited<ReturnType<ReturnType<typeof readLeads>>>;
export type LeadRow = LeadList['rows'][number];

export const leadCountsQuery = (period: Period) =>
  queryOptions({
    queryKey: keys.list('lead-counts', period),
    queryFn: () => answerOf(api.GET('/api/leads/counts', { params: { query: period } })),
  });
export type LeadCounts = Awaited<ReturnType<NonNullable<ReturnType<typeof leadCountsQuery>['queryFn']>>>;
