import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from '../../lib/api';
import { queryOf } from '../../lib/filters';
import { keys } from '../../lib/query-keys';
import type { ProjectsSearch } from '../../lib/searches';
import { usePages } from '../../lib/use-pages';

type Query = NonNullable<paths['/api/projects']['get']['parameters']['query']>;
export type ProjectFilter = Omit<Query, 'cursor' | 'limit'>;

/** The address as a filter of the list; without a status, those under way. */
export const filterOf = ({ status, ...search }: ProjectsSearch): ProjectFilter => ({
  ...(status === 'all' ? {} : { status: status ?? 'active' }),
  ...queryOf('projects', search),
});

export const readProjects = (filter: ProjectFilter, cursor: string | null, limit: number) =>
  answerOf(api.GET('/api/projects', { params: { query: { ...filter, limit, ...(cursor ? { cursor } : {}) } } }));

export type ProjectPage = Awaited<ReturnType<typeof readProjects>>;
export type ProjectRow = ProjectPage['rows'][number];

const idOf = ({ id }: ProjectRow): string => id;

/** Projects page by page, as far as somebody scrolls. */
export const useProjects = (filter: ProjectFilter, limit: number) =>
  usePages<ProjectPage>({
    queryKey: keys.list('projects', { ...filter, limit }),
    read: (cursor) => readProjects(filter, cursor, limit),
    keyOf: idOf,
  });

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: async () => (await answerOf(api.GET('/api/saved-views'))).rows,
});
