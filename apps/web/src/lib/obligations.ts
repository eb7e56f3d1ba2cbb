import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { allPages } from './pages';
import { keys } from './query-keys';

export type OwedFilter = NonNullable<paths['/api/obligations']['get']['parameters']['query']>;
export type Scope = NonNullable<OwedFilter['scope']>;

const PAGE = 200;
/** More than anybody works off. A list that is longer is `cut`. */
const MOST = 1_000;

async function readOwed(filter: OwedFilter) {
  const { cut, first, names, rows } = await allPages(
    (cursor) =>
      answerOf(
        api.GET('/api/obligations', {
          params: { query: { limit: PAGE, ...filter, ...(cursor === null ? {} : { cursor }) } },
        }),
      ),
    MOST,
  );
  return { ...first, names, cut, rows };
}

/** What is owed on projects and in answers, late first, all that the filter takes up to a thousand. */
export const owedQuery = (filter: OwedFilter) =>
  queryOptions({ queryKey: keys.list('obligations', filter), queryFn: () => readOwed(filter) });
export type OwedRow = Awaited<ReturnType<typeof readOwed>>['rows'][number];

/** What is late now, by the limit that was missed: the figure that every desk tells. */
export const lateQuery = (scope: Scope) =>
  queryOptions({
    queryKey: keys.list('late', { scope }),
    queryFn: () => answerOf(api.GET('/api/obligations/late', { params: { query: { scope } } })),
  });

/** What stands in the matter behind its first word: the id of a question, a request, a hand-over. */
export const idOfMatter = (matter: string): string => matter.slice(matter.indexOf(':') + 1);
