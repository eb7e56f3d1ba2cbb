import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';

/** The worst so many; the rest is on the projects' page. */
const MOST_PROJECTS = 40;
const MOST_CHANGES = 20;

export const cockpitQuery = (scope: 'mine' | 'all') =>
  queryOptions({
    queryKey: keys.list('cockpit', { scope }),
    queryFn: () => answerOf(api.GET('/api/cockpit/projects', { params: { query: { scope, limit: MOST_PROJECTS } } })),
  });

/** How long one takes to answer, for oneself. */
export const ownAnswersQuery = queryOptions({
  queryKey: keys.list('own-answers', {}),
  queryFn: () => answerOf(api.GET('/api/cockpit/own-answers')),
});

export type CockpitProject = Awaited<
  ReturnType<NonNullable<ReturnType<typeof cockpitQuery>['queryFn']>>
>['rows'][number];

/** What happened to a project after a seq. `seq` names the state it was read at, so that it is read again after a change. */
export const changesQuery = (projectId: string, after: number, seq: number) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'changes', after, seq],
    queryFn: () =>
      answerOf(api.GET('/api/cockpit/changes', { params: { query: { projectId, after, limit: MOST_CHANGES } } })),
    staleTime: Infinity,
  });
