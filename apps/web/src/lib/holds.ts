import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { ONCE } from './once';
import { keys } from './query-keys';

const EVERY_MS = 60_000;

/** The hold that is open, if there is one; asked again, since no change of a project tells of it. */
export const openHoldQuery = queryOptions({
  queryKey: [...keys.lists, 'open-hold'],
  queryFn: () => answerOf(api.GET('/api/holds/open')),
  refetchInterval: EVERY_MS,
});
export type OpenHold = NonNullable<Awaited<ReturnType<NonNullable<(typeof openHoldQuery)['queryFn']>>>['current']>;

export const holdsQuery = queryOptions({
  queryKey: [...keys.lists, 'holds'],
  queryFn: () => answerOf(api.GET('/api/holds')),
});
export type HoldRow = Awaited<ReturnType<NonNullable<(typeof holdsQuery)['queryFn']>>>['rows'][number];

export type HeldFilter = Omit<
  NonNullable<paths['/api/holds/{id}/rungs']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
const PAGE = 50;

export const readHeld = (id: string, filter: HeldFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/holds/{id}/rungs', {
      params: { path: { id }, query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type HeldPage = Awaited<ReturnType<ReturnType<typeof readHeld>>>;
export type HeldRow = HeldPage['rows'][number];

/** The counts, each of which opens to its rows. */
export const heldCountsQuery = (id: string, filter: HeldFilter) =>
  queryOptions({ queryKey: keys.list('held-counts', { id, ...filter }), queryFn: () => readHeld(id, filter)(null) });

type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export const placeHold = (body: BodyOf<'/api/holds'>) =>
  answerOf(api.POST('/api/holds', { params: { header: ONCE }, body }));
export const moveHold = (id: string, body: BodyOf<'/api/holds/{id}/commands/move'>) =>
  answerOf(api.POST('/api/holds/{id}/commands/move', { params: { path: { id }, header: ONCE }, body }));
export const releaseFromHold = (id: string, body: BodyOf<'/api/holds/{id}/commands/release'>) =>
  answerOf(api.POST('/api/holds/{id}/commands/release', { params: { path: { id }, header: ONCE }, body }));
export const endHold = (id: string, words: string) =>
  answerOf(api.POST('/api/holds/{id}/commands/end', { params: { path: { id }, header: ONCE }, body: { words } }));
