import { setTimeout as pause } from 'node:timers/promises';
import { type ApiClient, createApiClient } from '@bangban/api-client';
import { answered } from './problem';

export interface SessionsOptions {
  readonly address: string;
  /** The same for everybody of a demo. */
  readonly password: string;
  readonly say: (line: string) => void;
}

/** Everybody who acts, each with a session of their own, opened when they first act. */
export class Sessions {
  private readonly open = new Map<string, Promise<ApiClient>>();

  constructor(private readonly options: SessionsOptions) {}

  /** @throws ApiProblem when the login or its password is not known */
  as(login: string): Promise<ApiClient> {
    const known = this.open.get(login);
    if (known) return known;
    const client = this.signIn(login);
    this.open.set(login, client);
    return client;
  }

  private async signIn(login: string): Promise<ApiClient> {
    const { address, password, say } = this.options;
    const anonymous = createApiClient({ baseUrl: address });
    const attempt = (): ReturnType<typeof post> => post(anonymous, login, password);
    let answer = await attempt();
    // Sign-ins of one address wait for each other; the answer says how long.
    for (let seconds = waitOf(answer.response); seconds !== null; seconds = waitOf(answer.response)) {
      say(`sign-ins are limited: waiting ${seconds} s`);
      await pause(seconds * 1_000);
      answer = await attempt();
    }
    answered(`signing in as ${login}`, answer);
    const cookie = answer.response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0] ?? '')
      .join('; ');
    const reading = createApiClient({ baseUrl: address, fetch: withHeaders({ cookie }) });
    const { csrfToken } = answered(`the session of ${login}`, await reading.GET('/api/session'));
    return createApiClient({
      baseUrl: address,
      fetch: withHeaders({ cookie, ...(csrfToken === null ? {} : { 'x-csrf-token': csrfToken }) }),
    });
  }
}

const post = (client: ApiClient, login: string, password: string) =>
  client.POST('/api/sessions', { body: { login, password } });

/** Seconds after which to try again; null for every answer but 429. */
function waitOf(response: Response): number | null {
  return response.status === 429 ? Number(response.headers.get('retry-after') ?? '60') : null;
}

function withHeaders(headers: Readonly<Record<string, string>>): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return fetch(request);
  };
}
