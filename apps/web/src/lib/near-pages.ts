import { type InfiniteData, infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { ListPage, ReadPage } from './pages';

/** Where a page begins. */
interface Place {
  readonly index: number;
  readonly cursor: string | null;
}

const START: Place = { index: 0, cursor: null };

/** A page and the round in which it was read: the first page is always of the newest round. */
export interface ReadAt<P> {
  readonly page: P;
  readonly round: number;
}

/** Which pages somebody looks at, from and to. */
export interface View {
  first: number;
  last: number;
  /** Pages that have come into view since are read; for all others there is nothing new. */
  catchingUp: boolean;
}

/** Says which pages somebody looks at from now on. */
export function lookAt(view: View, first: number, last: number): void {
  view.first = first;
  view.last = last;
}

/** So few pages are always read whole. */
const FEW = 3;

/**
 * A list that is read page by page, as far as somebody scrolls. Read again are its beginning and what is in view, not all
 * that was ever scrolled through: pages out of view stay as they were until they come into view, see `isBehind`.
 */
export const nearPages = <P extends ListPage<unknown>>(queryKey: QueryKey, read: ReadPage<P>, view: View) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: async ({ client, pageParam: { cursor, index } }): Promise<ReadAt<P>> => {
      const before = client.getQueryData<InfiniteData<ReadAt<P>>>(queryKey)?.pages ?? [];
      const [first, old] = [before[0], before[index]];
      if (!first || !old) return { page: await read(cursor), round: first?.round ?? 0 };
      const catchingUp = view.catchingUp && client.getQueryState(queryKey)?.isInvalidated !== true;
      if (catchingUp) {
        return isBehind(before, view, index) ? { page: await read(cursor), round: first.round } : old;
      }
      const wanted = index === 0 || before.length <= FEW || (index >= view.first && index <= view.last);
      return wanted ? { page: await read(cursor), round: first.round + 1 } : old;
    },
    initialPageParam: START,
    getNextPageParam: ({ page: { nextCursor } }, all): Place | null =>
      nextCursor === null ? null : { index: all.length, cursor: nextCursor },
  });

/** Whether a page in view is older than the beginning of the list; `index`: this one. */
export function isBehind(pages: readonly ReadAt<unknown>[], view: View, index?: number): boolean {
  const newest = pages[0]?.round ?? 0;
  return pages.some(
    ({ round }, at) => at >= view.first && at <= view.last && round < newest && (index === undefined || index === at),
  );
}

export interface Flat<Row> {
  readonly rows: readonly Row[];
  /** The page of each row. */
  readonly pageOf: readonly number[];
}

/** The rows of all pages, each once: a row that has moved is where it was read last. */
export function flatten<Row>(pages: readonly ReadAt<ListPage<Row>>[], keyOf: (row: Row) => string): Flat<Row> {
  const owner = new Map<string, number>();
  pages.forEach(({ page, round }, at) => {
    for (const row of page.rows) {
      const known = owner.get(keyOf(row));
      if (known === undefined || (pages[known]?.round ?? 0) < round) owner.set(keyOf(row), at);
    }
  });
  const kept = pages.flatMap(({ page }, at) =>
    page.rows.filter((row) => owner.get(keyOf(row)) === at).map((row) => ({ row, at })),
  );
  return { rows: kept.map(({ row }) => row), pageOf: kept.map(({ at }) => at) };
}
