import type { Answer } from '@bangban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';

export type Seers = Answer<'/api/access/projects'>;
export type SeerRow = Seers['projects'][number]['rows'][number];
export type Ground = SeerRow['by'][number];

/** Asked anew each time: who sees what may have changed, and each look is noted. */
export const seersQuery = (project: string) =>
  queryOptions({
    queryKey: keys.list('project-seers', { project }),
    queryFn: () => answerOf(api.GET('/api/access/projects', { params: { query: { project } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const sightQuery = (personId: string) =>
  queryOptions({
    queryKey: keys.list('person-sight', { personId }),
    queryFn: () => answerOf(api.GET('/api/access/people/{personId}', { params: { path: { personId } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
