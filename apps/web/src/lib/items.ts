import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { allPages } from './pages';
import { keys } from './query-keys';

export type ItemFilter = NonNullable<paths['/api/help-items']['get']['parameters']['query']>;

const PAGE = 200;
/** More than anybody works off. A list that is longer is `cut`. */
const MOST_ITEMS = 1_000;

async function readItems(filter: ItemFilter) {
  const { cut, first, names, rows } = await allPages(
    (cursor) =>
      answerOf(
        api.GET('/api/help-items', {
          params: { query: { limit: PAGE, ...filter, ...(cursor === null ? {} : { cursor }) } },
        }),
      ),
    MOST_ITEMS,
  );
  // An item whose limit moved while it was read comes on two pages.
  return { ...first, names, cut, rows: [...new Map(rows.map((row) => [row.id, row])).values()] };
}

/** Help items, nearest limit first, all that the filter takes up to a thousand. */
export const itemsQuery = (filter: ItemFilter) =>
  queryOptions({ queryKey: keys.list('items', filter), queryFn: () => readItems(filter) });
