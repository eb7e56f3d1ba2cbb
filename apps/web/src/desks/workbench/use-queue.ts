import { useQueries } from '@tanstack/react-query';
import { ITEM_CLOCKS, type ItemClockName } from '@bangban/domain';
import { useMemo } from 'react';
import { useCalendar } from '../../lib/calendar';
import { type ItemFilter, itemsQuery } from '../../lib/items';
import { type OwedFilter, owedQuery } from '../../lib/obligations';
import { type ApiProblem, asProblem } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useNames, useSameList, type NameOf } from '../../lib/reference';
import type { WorkbenchSearch } from '../../lib/searches';
import { type Desk, deskOf, entryOf, owedEntryOf, type QueueEntry } from './queue';

type Scope = NonNullable<WorkbenchSearch['scope']>;
type Late = WorkbenchSearch['late'];

const isItemClock = (late: Late): late is ItemClockName => ITEM_CLOCKS.some((clock) => clock === late);

/**
 * What a desk reads of items: the unit's open ones; of all also what is nearly due anywhere, and for the helpdesk what
 * waits for it. Asked for what is late, just that.
 */
function itemFilters({ headOf, helpdesk }: Desk, scope: Scope, late: Late): readonly ItemFilter[] {
  if (late !== undefined) {
    if (late !== 'all' && !isItemClock(late)) return [];
    const past: ItemFilter = { light: 'red', ...(late === 'all' ? {} : { clock: late }) };
    if (scope === 'all') return [past];
    const ofUnit: readonly ItemFilter[] = scope === 'mine' ? [] : [{ scope: 'my-unit', ...past }];
    return [...ofUnit, { scope: 'mine', ...past }, { ...SIGNING, ...past }];
  }
  const own: readonly ItemFilter[] = [
    ...(scope === 'mine' ? [] : [{ scope: 'my-unit', open: 'true' } as const]),
    { scope: 'mine', open: 'true' },
    // Who heads a unit may have to sign for another that has no head.
    ...(headOf.length > 0 ? [SIGNING] : []),
  ];
  if (scope !== 'all') return own;
  const near: ItemFilter = { open: 'true', dueWithin: 3 };
  if (!helpdesk) return [...own, near];
  return [...own, { state: 'reported' }, { state: 'verified' }, { state: 'drafted' }, near];
}

/** The same of what is owed beside them; of all what is late anywhere, and what waits for an answer. */
function owedFilters(scope: Scope, { kind, late }: Pick<WorkbenchSearch, 'kind' | 'late'>): readonly OwedFilter[] {
  if (late !== undefined) {
    if (late === 'all') return [{ scope, late: 'true' }];
    return isItemClock(late) ? [] : [{ scope, late: 'true', kind: late }];
  }
  if (kind !== undefined) return [{ scope, kind }];
  if (scope !== 'all') return [{ scope }];
  const answers = (['question', 'request', 'reply', 'hand-over'] as const).map((each) => ({ scope, kind: each }));
  return [{ scope: 'my-unit' }, { scope, late: 'true' }, ...answers];
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
export function useQueue(scope: Scope, { kind, late }: Pick<WorkbenchSearch, 'kind' | 'late'> = {}): Queue {
  const session = useSession();
  const place = useCalendar();
  const desk = useMemo(() => deskOf(session), [session]);
  const items = useQueries({ queries: itemFilters(desk, scope, late).map((filter) => itemsQuery(filter)) });
  const owed = useQueries({ queries: owedFilters(scope, { kind, late }).map((filter) => owedQuery(filter)) });
  const results = [...items, ...owed];
  const nameOf = useNames(...results.map(({ data }) => data?.names));
  const loaded = results.every(({ data }) => data !== undefined) && place !== null;
  const itemLists = useSameList(items.map(({ data }) => data));
  const owedLists = useSameList(owed.map(({ data }) => data));
  const now = useMemo(
    () =>
      [...itemLists, ...owedLists].reduce(
        (latest, data) => (data && data.now > latest ? data.now : latest),
        session.now,
      ),
    [itemLists, owedLists, session],
  );
  const entries = useMemo(
    () =>
      loaded
        ? [
            ...itemLists.flatMap((data) =>
              (data?.rows ?? []).map((row) => entryOf(row, desk, place.left(row.dueAt, now))),
            ),
            ...owedLists.flatMap((data) =>
              (data?.rows ?? []).map((row) => owedEntryOf(row, desk, place.left(row.dueAt, now))),
            ),
          ]
        : null,
    [loaded, itemLists, owedLists, desk, place, now],
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
