import type { Answer } from '@bangban/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { answerOf, api } from './api';
import { keys } from './query-keys';

const SELDOM = 10 * 60_000;

export const unitsQuery = queryOptions({
  queryKey: [...keys.reference, 'units'],
  queryFn: async () => (await answerOf(api.GET('/api/units'))).rows,
  staleTime: SELDOM,
});
export type Unit = Awaited<ReturnType<NonNullable<typeof unitsQuery.queryFn>>>[number];

/** Who has an office of their own, and its staff. */
export const officesQuery = queryOptions({
  queryKey: [...keys.reference, 'offices'],
  queryFn: async () => (await answerOf(api.GET('/api/offices'))).rows,
  staleTime: SELDOM,
});

export const peopleQuery = queryOptions({
  queryKey: [...keys.reference, 'people'],
  queryFn: async () => (await answerOf(api.GET('/api/people'))).rows,
  staleTime: SELDOM,
});
export type Person = Awaited<ReturnType<NonNullable<typeof peopleQuery.queryFn>>>[number];

/** With telephones, as far as they are shown to whoever asks: each reading of them is noted. */
export const telephonesQuery = queryOptions({
  queryKey: [...keys.reference, 'people', 'phones'],
  queryFn: async () => (await answerOf(api.GET('/api/people', { params: { query: { phones: 'true' } } }))).rows,
  staleTime: SELDOM,
});

/** One published version; never changes once published. */
/** As the API answers with it: the same as the rules read. */
export type PublishedPolicy = Answer<'/api/policies/{version}'>;

export const policyQuery = (version: number) =>
  queryOptions({
    queryKey: [...keys.reference, 'policy', version],
    queryFn: (): Promise<PublishedPolicy> =>
      answerOf(api.GET('/api/policies/{version}', { params: { path: { version } } })),
    staleTime: Infinity,
  });

/** Asked anew by each page that shows them: somebody else may have published since. */
export const policiesQuery = queryOptions({
  queryKey: [...keys.reference, 'policies'],
  queryFn: async () => (await answerOf(api.GET('/api/policies'))).rows,
  staleTime: 0,
});

/** The policy that new projects get; lists that span projects take their short limits from it. */
export const newestPolicyQuery = queryOptions({
  queryKey: [...keys.reference, 'policy', 'newest'],
  queryFn: async (): Promise<PublishedPolicy> => {
    const { rows } = await answerOf(api.GET('/api/policies'));
    const version = Math.max(...rows.map((row) => row.version));
    return answerOf(api.GET('/api/policies/{version}', { params: { path: { version } } }));
  },
  staleTime: SELDOM,
});

/** Names by id, from what a page brought along; the id itself where nobody knows better. */
export type NameOf = (id: string | null | undefined) => string;

type Names = Readonly<Record<string, string>>;

/** Whether two lists are as good as the same: of the same length, and each place `alike`. */
function areAlike<T>(one: readonly T[], other: readonly T[], alike: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((each, index) => alike(each, other[index] as T));
}

/** Whether the same is called the same: names that a caller gathers anew with every drawing have not changed by that. */
export function callAlike(one: Names | undefined, other: Names | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

/**
 * The same list as long as it holds the same: pages that come one by one make it longer. What is `alike` has to hold for
 * what is made anew with every drawing, or the drawing never ends.
 */
export function useSameList<T>(list: readonly T[], alike: (a: T, b: T) => boolean = Object.is): readonly T[] {
  const [kept, keep] = useState(list);
  if (areAlike(list, kept, alike)) return kept;
  keep(list);
  return list;
}

export function useNames(...given: readonly (Names | undefined)[]): NameOf {
  const units = useQuery(unitsQuery).data;
  const sources = useSameList(given, callAlike);
  return useMemo(() => {
    const all: Record<string, string> = {};
    for (const { id, name } of units ?? []) all[id] = name;
    for (const source of sources) Object.assign(all, source);
    return (id) => (id ? (all[id] ?? id) : '');
  }, [units, sources]);
}
