import type { Answer } from '@bangban/api-client';
import type { AccountKey, AccountSide, TimeParty } from '@bangban/contract/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import type { Period } from './periods';
import { keys } from './query-keys';

const PAGE = 50;

export type TimeAccount = Answer<'/api/statistics/time-account'>;
export type TimeAccountRow = TimeAccount['rows'][number];
export type TimeAccountItem = Answer<'/api/statistics/time-account/items'>['rows'][number];
/** Days by whose they were. */
export type PartyDays = Omit<TimeAccount['total'], 'items' | 'asked' | 'askedItems'>;

/** Which figure a party's days are and in which tone, in the order in which a matter goes through them. */
export const PARTY_FIELDS = [
  { party: 'lead-unit', field: 'leadUnit', tone: 0 },
  { party: 'co-unit', field: 'coUnit', tone: 5 },
  { party: 'waiting', field: 'waiting', tone: 1 },
  { party: 'excluded', field: 'excluded', tone: 2 },
  { party: 'verification', field: 'verification', tone: 3 },
  { party: 'enterprise', field: 'enterprise', tone: 4 },
  { party: 'higher-authority', field: 'higherAuthority', tone: 6 },
] as const satisfies readonly { readonly party: TimeParty; readonly field: keyof PartyDays; readonly tone: number }[];

/** Whose days, and of what. */
export interface AccountFilter {
  readonly unitId?: string;
  readonly personId?: string;
  readonly projectId?: string;
}

export const timeAccountQuery = (by: AccountKey, filter: AccountFilter, period?: Period) =>
  queryOptions({
    queryKey: keys.list('time-account', { by, ...filter, ...period }),
    queryFn: () =>
      answerOf(api.GET('/api/statistics/time-account', { params: { query: { by, ...filter, ...period } } })),
  });

export const readTimeAccountItems =
  (filter: AccountFilter & { readonly party?: TimeParty; readonly side?: AccountSide }, period?: Period) =>
  (cursor: string | null) =>
    answerOf(
      api.GET('/api/statistics/time-account/items', {
        params: { query: { ...filter, ...period, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
      }),
    );
