import { createApiClient } from '@bangban/api-client';
import { ONCE, OpenActs } from './once';
import { ApiProblem, asProblem, isPassing, problemFrom, UNREACHABLE } from './problem';
import { createStore } from './store';

const SAFE = ['GET', 'HEAD'];
const PATIENCE_MS = 20_000;
const KEY = 'Idempotency-Key';

/** Sent with every write; known from the session. */
let csrfToken: string | null = null;
let language = 'zh';

export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

export function speakToServer(tongue: string): void {
  language = tongue;
}

/** True once a request was refused because the session is over; the shell then asks for the password in place. */
export const sessionExpired = createStore(false);
/** It ended because the same person signed in at too many places since. */
export const sessionDisplaced = createStore(false);

/** Counts refusals of what the page had offered: what this person can do has changed since it was read. */
export const refusedByRights = createStore(0);

/** The one client of the app: same origin, session in the cookie. */
export const api = createApiClient({ baseUrl: '' });

const acts = new OpenActs();

api.use({
  async onRequest({ id, request }) {
    request.headers.set('Accept-Language', language);
    if (request.headers.get(KEY) === ONCE[KEY]) {
      const act = `${request.method} ${request.url} ${await request.clone().text()}`;
      request.headers.set(KEY, acts.keyFor(id, act));
    }
    if (csrfToken !== null && !SAFE.includes(request.method)) request.headers.set('X-CSRF-Token', csrfToken);
    return new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]) });
  },
  onResponse({ id, response: { status } }) {
    acts.answered(id, status !== 401 && !isPassing(status));
  },
  onError({ id }) {
    acts.answered(id, false);
  },
});

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer, or what went wrong. @throws ApiProblem */
export async function answerOf<T>(request: Promise<Answered<T>>): Promise<T> {
  let answered: Answered<T>;
  try {
    answered = await request;
  } catch (error) {
    throw error instanceof ApiProblem ? error : new ApiProblem(0, UNREACHABLE);
  }
  const { data, error, response } = answered;
  if (response.ok) return data as T;
  const problem = problemFrom(response.status, error);
  const displaced = problem.code === 'SESSION_DISPLACED';
  if ((displaced || problem.code === 'NOT_SIGNED_IN') && csrfToken !== null) {
    // Why it ended is said once; asked again, the server knows no more than before.
    if (displaced || !sessionExpired.get()) sessionDisplaced.set(displaced);
    sessionExpired.set(true);
  }
  if (problem.code === 'ACCESS_DENIED') refusedByRights.set(refusedByRights.get() + 1);
  throw problem;
}

/** Once more by itself: only where nothing was decided, and not for ever. */
export function mayTryAgain(failures: number, error: unknown): boolean {
  return failures < 3 && asProblem(error).passing;
}
