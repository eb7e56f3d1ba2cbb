import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCalendar } from '../../lib/calendar';
import { type ItemFilter, itemsQuery } from '../../lib/items';
import { type ApiProblem, asProblem } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useNames, useSameList, type NameOf } from '../../lib/reference';
import type { WorkbenchSearch } from '../../lib/searches';
import { type Desk, deskOf, entryOf, type QueueEntry } from './queue';

/** What a desk reads: the unit's open items; for the helpdesk also what waits for it and what is nearly due anywhere. */
function filtersFor({ headOf, helpdesk }: Desk, scope: WorkbenchSearch['scope']): readonly ItemFilter[] {
  const own: readonly ItemFilter[] = [
    ...(scope === 'mine' ? [] : [{ scope: 'my-unit', open: 'true' } as const]),
    { scope: 'mine', open: 'true' },
    // Who heads a unit may have to sign for another that has no head.
    ...(headOf.length > 0 ? [SIGNING] : []),
  ];
  if (!helpdesk || scope !== 'all') return own;
  return [...own, { state: 'reported' }, { state: 'verified' }, { state: 'drafted' }, { open: 'true', dueWithin: 3 }];
}

const SIGNING: ItemFilter = { scope: 'signing' };

export interface Queue {
  readonly entries: readonly QueueEntry[] | null;
  readonly now: string;
  readonly nameOf: NameOf;
  /** Where a source was too long to be read to its end: what is shown of it, and how long it is. */
  readonly cut: { readonly shown: number; readonly total: number } | null;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
}

/** Everything that waits, for me or because of me. Null until it has been read once. */
export function useQueue(scope: NonNullable<WorkbenchSearch['scope']>): Queue {
  const session = useSession();
  const place = useCalendar();
  const desk = useMemo(() => deskOf(session), [session]);
  const results = useQueries({ queries: filtersFor(desk, scope).map((filter) => itemsQuery(filter)) });
  const nameOf = useNames(...results.map(({ data }) => data?.names));
  const loaded = results.every(({ data }) => data !== undefined) && place !== null;
  const now = results.reduce((latest, { data }) => (data && data.now > latest ? data.now : latest), session.now);
  const lists = useSameList(results.map(({ data }) => data));
  const entries = useMemo(
    () =>
      loaded
        ? lists.flatMap((data) => (data?.rows ?? []).map((row) => entryOf(row, desk, place.left(row.dueAt, now))))
        : null,
    [loaded, lists, desk, place, now],
  );
  const cut = results
    .flatMap(({ data }) => (data?.cut ? [data] : []))
    .reduce<Queue['cut']>(
      (worst, { rows, total }) => (worst && worst.total >= total ? worst : { shown: rows.length, total }),
      null,
    );
  const failed = results.find(({ data, error }) => error !== null && data === undefined);
  return {
    entries,
    now,
    nameOf,
    cut,
    problem: failed ? asProblem(failed.error) : null,
    retry: () => results.forEach(({ refetch }) => void refetch()),
  };
}
