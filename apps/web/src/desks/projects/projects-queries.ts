import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';
import type { ProjectsSearch } from '../../lib/searches';

type Query = NonNullable<paths['/api/projects']['get']['parameters']['query']>;
export type ProjectFilter = Omit<Query, 'cursor' | 'limit'>;

/** The address as a filter of the list; without a status, those under way. */
export function filterOf({ leaderId, light, stage, status, text, unitId }: ProjectsSearch): ProjectFilter {
  return {
    ...(status === 'all' ? {} : { status: status ?? 'active' }),
    ...(stage ? { stage } : {}),
    ...(light ? { light } : {}),
    ...(unitId ? { unitId } : {}),
    ...(leaderId ? { leaderId } : {}),
    ...(text ? { text } : {}),
  };
}

export const readProjects = (filter: ProjectFilter, cursor: string | null, limit: number) =>
  answerOf(api.GET('/api/projects', { params: { query: { ...filter, limit, ...(cursor ? { cursor } : {}) } } }));

export type ProjectPage = Awaited<ReturnType<typeof readProjects>>;
export type ProjectRow = ProjectPage['rows'][number];

/** Projects page by page, as far as somebody scrolls. */
export const projectsQuery = (filter: ProjectFilter, limit = 50) =>
  infiniteQueryOptions({
    queryKey: keys.list('projects', { ...filter, limit }),
    queryFn: ({ pageParam }) => readProjects(filter, pageParam, limit),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: async () => (await answerOf(api.GET('/api/saved-views'))).rows,
});
