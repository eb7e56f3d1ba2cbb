import type { Answer } from '@bangban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { keys } from './query-keys';

export type RealDaysRow = Answer<'/api/statistics/real-days'>['rows'][number];

/** How long items of each kind really took, in all units or in one. */
export const realDaysQuery = (unitId: string | null) =>
  queryOptions({
    queryKey: [...keys.reference, 'real-days', unitId],
    queryFn: async () => {
      const query = unitId === null ? {} : { unitId };
      return (await answerOf(api.GET('/api/statistics/real-days', { params: { query } }))).rows;
    },
  });

export const forecastQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.project(id), 'forecast'],
    queryFn: () => answerOf(api.GET('/api/projects/{projectId}/forecast', { params: { path: { projectId: id } } })),
  });
