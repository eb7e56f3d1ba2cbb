import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';

/** As many as one list of the API gives at once. */
const LIMIT = 200;

/** Projects under way in which a unit has a part, the longest in their stage first. */
export const unitProjectsQuery = (unitId: string) =>
  queryOptions({
    queryKey: keys.list('projects', { unitId, status: 'active', order: 'stage-age', limit: LIMIT, once: true }),
    queryFn: () =>
      answerOf(
        api.GET('/api/projects', { params: { query: { unitId, status: 'active', order: 'stage-age', limit: LIMIT } } }),
      ),
  });
