import type { Sent } from '@bangban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { forget } from '../../lib/session';

const OWN = ['own'] as const;

export const sessionsQuery = queryOptions({
  queryKey: [...OWN, 'sessions'],
  queryFn: async () => (await answerOf(api.GET('/api/sessions'))).rows,
});
export type OwnSession = Awaited<ReturnType<NonNullable<typeof sessionsQuery.queryFn>>>[number];

export const tokensQuery = queryOptions({
  queryKey: [...OWN, 'tokens'],
  queryFn: async () => (await answerOf(api.GET('/api/access-tokens'))).rows,
});
export type AccessToken = Awaited<ReturnType<NonNullable<typeof tokensQuery.queryFn>>>[number];

export const ownAccessQuery = queryOptions({
  queryKey: [...OWN, 'access'],
  queryFn: () => answerOf(api.GET('/api/access/me')),
});
export type OwnAccess = Awaited<ReturnType<NonNullable<typeof ownAccessQuery.queryFn>>>;

export const preferencesQuery = queryOptions({
  queryKey: [...OWN, 'preferences'],
  queryFn: () => answerOf(api.GET('/api/preferences')),
});

/** Substitutions: one's own, and for administrators everybody's. */
export const substitutesQuery = queryOptions({
  queryKey: [...OWN, 'substitutes'],
  queryFn: () => answerOf(api.GET('/api/substitutes')),
});
export type SubstituteRow = Awaited<ReturnType<NonNullable<typeof substitutesQuery.queryFn>>>['rows'][number];

const again = (query: { readonly queryKey: readonly unknown[] }): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: query.queryKey });

export async function endSession(id: string): Promise<void> {
  await answerOf(api.DELETE('/api/sessions/{id}', { params: { path: { id } } }));
  await again(sessionsQuery);
}

/** Here too: nobody is signed in afterwards, and no token counts any more. */
export async function signOutEverywhere(): Promise<void> {
  await answerOf(api.DELETE('/api/sessions'));
  forget();
}

export async function makeToken(
  name: string,
  days: number,
): Promise<{ readonly token: string; readonly ended: readonly { readonly name: string }[] }> {
  const made = await answerOf(api.POST('/api/access-tokens', { body: { name, days } }));
  await again(tokensQuery);
  return made;
}

export const feedsQuery = queryOptions({
  queryKey: [...OWN, 'feeds'],
  queryFn: () => answerOf(api.GET('/api/calendar-feeds')),
});

export async function makeFeed(
  name: string,
): Promise<{ readonly path: string; readonly ended: readonly { readonly name: string }[] }> {
  const made = await answerOf(api.POST('/api/calendar-feeds', { body: { name } }));
  await again(feedsQuery);
  return made;
}

export async function endFeed(id: string): Promise<void> {
  await answerOf(api.DELETE('/api/calendar-feeds/{id}', { params: { path: { id } } }));
  await again(feedsQuery);
}

export async function endToken(id: string): Promise<void> {
  await answerOf(api.DELETE('/api/access-tokens/{id}', { params: { path: { id } } }));
  await again(tokensQuery);
}

export type Preferences = Awaited<ReturnType<NonNullable<typeof preferencesQuery.queryFn>>>;
export type PreferencesChange = Partial<Sent<'/api/preferences', 'put'>>;

/** What is not said stays as it is. */
export async function savePreferences(before: Preferences, change: PreferencesChange): Promise<void> {
  const { accounts, muted = before.muted, quietDays, ...rest } = change;
  const lists = {
    muted: [...muted],
    ...(quietDays ? { quietDays: [...quietDays] } : {}),
    ...(accounts ? { accounts: [...accounts] } : {}),
  };
  await answerOf(api.PUT('/api/preferences', { body: { ...rest, ...lists } }));
  await again(preferencesQuery);
}

export type SubstituteInput = Sent<'/api/substitutes', 'post'>;

export async function addSubstitute(body: SubstituteInput): Promise<void> {
  await answerOf(api.POST('/api/substitutes', { body }));
  await again(substitutesQuery);
}

export async function revokeSubstitute(id: string): Promise<void> {
  await answerOf(api.DELETE('/api/substitutes/{id}', { params: { path: { id } } }));
  await again(substitutesQuery);
}

/** Every own session ends with it, this one too. */
export async function changePassword(current: string, next: string): Promise<void> {
  await answerOf(api.PUT('/api/account/password', { body: { current, next } }));
}
