import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';

/** So many say where one is needed; the rest are read once somebody asks for them. */
export const FIRST_PROJECTS = 6;
/** As many as one list of the API gives at once. */
const MOST_PROJECTS = 200;

/** Projects under way in which a unit has a part, the longest in their stage first. */
export const unitProjectsQuery = (unitId: string, all: boolean) => {
  const limit = all ? MOST_PROJECTS : FIRST_PROJECTS;
  return queryOptions({
    queryKey: keys.list('projects', { unitId, status: 'active', order: 'stage-age', limit, once: true }),
    queryFn: () =>
      answerOf(
        api.GET('/api/projects', { params: { query: { unitId, status: 'active', order: 'stage-age', limit } } }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** How many a click brings, and how many only the list of projects has: with those shown they are what the heading says. */
export function moreProjects(total: number): { readonly here: number; readonly elsewhere: number } {
  const here = Math.max(0, Math.min(total, MOST_PROJECTS) - FIRST_PROJECTS);
  return { here, elsewhere: Math.max(0, total - MOST_PROJECTS) };
}
