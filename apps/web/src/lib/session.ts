import type { Answer } from '@bangban/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api, keepCsrfToken, refusedByRights, sessionExpired } from './api';
import { ApiProblem } from './problem';
import { queryClient } from './query-client';
import { readAgain } from './read-again';
import { keys } from './query-keys';

/** Who is signed in, in whose name, and the time of the record. */
export type Session = Omit<Answer<'/api/session'>, 'csrfToken'>;

const HERE = 'bangban:here';

/** Whether somebody was signed in here last time; the session itself is where no script can read it. */
export const wasSignedIn = (): boolean => localStorage.getItem(HERE) !== null;

async function readSession(): Promise<Session | null> {
  try {
    const { csrfToken, ...session } = await answerOf(api.GET('/api/session'));
    keepCsrfToken(csrfToken);
    sessionExpired.set(false);
    localStorage.setItem(HERE, '1');
    return session;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
    const known = queryClient.getQueryData<Session | null>(keys.session);
    if (known) {
      // Whoever was here stays on the screen with all they have begun: the shell asks for the password in place.
      sessionExpired.set(true);
      return known;
    }
    localStorage.removeItem(HERE);
    return null;
  }
}

/** Null: nobody is signed in. A session that has run out is still that of whoever sits there, see `sessionExpired`. */
export const sessionQuery = queryOptions({ queryKey: keys.session, queryFn: readSession, staleTime: 60_000 });

refusedByRights.subscribe(() => void queryClient.invalidateQueries({ queryKey: keys.session }));

/** The person at the desk. Only below the shell, which is drawn for somebody signed in. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('no session');
  return data;
}

/** @throws ApiProblem `SIGN_IN_FAILED`, `SIGN_IN_WAIT` */
export async function signIn(login: string, password: string): Promise<void> {
  await answerOf(api.POST('/api/sessions', { body: { login, password } }));
  await readAgain(queryClient, undefined, { anew: true });
}

/** Leaves nothing of this person behind in the page. */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/api/session'));
  forget();
}

/** The server knows this person no longer: nor does the page. */
export function forget(): void {
  keepCsrfToken(null);
  sessionExpired.set(false);
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
}

/** From now on in somebody's name, or (null) in one's own. */
export async function actFor(principalId: string | null): Promise<void> {
  await answerOf(api.PUT('/api/session/acting-for', { body: { principalId } }));
  await readAgain(queryClient, undefined, { anew: true });
}
