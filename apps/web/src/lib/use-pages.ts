import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { flatten, isBehind, nearPages, type View } from './near-pages';
import type { ListPage, ReadPage } from './pages';

export interface Pages<P extends ListPage<unknown>> {
  readonly pages: readonly P[];
  readonly rows: readonly P['rows'][number][];
  readonly isPending: boolean;
  /** Nothing could be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  /** Reads on; undefined: there is no more, or something is being read. */
  readonly more: (() => void) | undefined;
  readonly hasMore: boolean;
  /** Told which rows are on the screen, from and to. */
  readonly onView: (first: number, last: number) => void;
}

interface PagesOptions<P extends ListPage<unknown>> {
  readonly queryKey: QueryKey;
  readonly read: ReadPage<P>;
  readonly keyOf: (row: P['rows'][number]) => string;
}

/** A list that is read as it is scrolled, and kept fresh where somebody looks, see `nearPages`. */
export function usePages<P extends ListPage<unknown>>({ keyOf, queryKey, read }: PagesOptions<P>): Pages<P> {
  const view = useRef<View>({ first: 0, last: 0, catchingUp: false });
  const query = useInfiniteQuery(nearPages(queryKey, read, view.current));
  const { data, error, fetchNextPage, hasNextPage, isFetching, isPending, refetch } = query;
  const kept = data?.pages;
  const flat = useMemo(() => flatten<P['rows'][number]>(kept ?? [], keyOf), [kept]);
  const pages = useMemo(() => (kept ?? []).map(({ page }) => page), [kept]);

  const catchUp = useRef(() => {});
  catchUp.current = () => {
    // What could not be read is read again with the next change, not over and over.
    if (isFetching || error !== null || !isBehind(kept ?? [], view.current)) return;
    view.current.catchingUp = true;
    void refetch().finally(() => {
      view.current.catchingUp = false;
    });
  };
  useEffect(() => catchUp.current());
  const pageOf = useRef(flat.pageOf);
  pageOf.current = flat.pageOf;
  const onView = useCallback((first: number, last: number) => {
    view.current.first = pageOf.current[first] ?? 0;
    view.current.last = pageOf.current[last] ?? view.current.first;
    catchUp.current();
  }, []);
  const readOn = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return {
    pages,
    rows: flat.rows,
    isPending,
    error: data ? null : error,
    retry: () => void refetch(),
    more: hasNextPage && !isFetching ? readOn : undefined,
    hasMore: hasNextPage,
    onView,
  };
}
