import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DateOnly } from '@bangban/kernel';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';

/** Own limits of so many days from one on; a change on any project reads them anew. */
export const weekQuery = (from: DateOnly, days: number) =>
  queryOptions({
    queryKey: keys.list('agenda', { from, days }),
    queryFn: () => answerOf(api.GET('/api/agenda', { params: { query: { from, days } } })),
    placeholderData: keepPreviousData,
  });

export type Week = Awaited<ReturnType<NonNullable<ReturnType<typeof weekQuery>['queryFn']>>>;
export type WeekEntry = Week['rows'][number];
