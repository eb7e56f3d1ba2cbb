import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { flatten, isBehind, lookAt, nearPages, type View } from './near-pages';
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
  // What a row is known by stays the same while the list is there.
  const [known] = useState(() => keyOf);
  const [view] = useState<View>(() => ({ first: 0, last: 0, catchingUp: false }));
  const query = useInfiniteQuery(nearPages(queryKey, read, view));
  const { data, error, fetchNextPage, hasNextPage, isFetching, isPending, refetch } = query;
  const kept = data?.pages;
  const flat = useMemo(() => flatten<P['rows'][number]>(kept ?? [], known), [kept, known]);
  const pages = useMemo(() => (kept ?? []).map(({ page }) => page), [kept]);

  const catchUp = useRef(() => {});
  const pageOf = useRef(flat.pageOf);
  // Before the list's own effects, which say what is in view.
  useInsertionEffect(() => {
    pageOf.current = flat.pageOf;
    catchUp.current = () => {
      // What could not be read is read again with the next change, not over and over.
      if (isFetching || error !== null || !isBehind(kept ?? [], view)) return;
      view.catchingUp = true;
      void refetch().finally(() => {
        view.catchingUp = false;
      });
    };
  });
  useEffect(() => catchUp.current());
  const onView = useCallback(
    (first: number, last: number) => {
      const from = pageOf.current[first] ?? 0;
      lookAt(view, from, pageOf.current[last] ?? from);
      catchUp.current();
    },
    [view],
  );
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
