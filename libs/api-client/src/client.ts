import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/schema';

export type ApiClient = Client<paths>;

/** How a caller proves who it is: a token for scripts; browsers bring their cookie by themselves. */
export interface ApiClientOptions {
  /** Without `/api`; empty for the place a page was loaded from. */
  readonly baseUrl: string;
  readonly token?: string;
  readonly fetch?: typeof fetch;
}

/** The API with every path, parameter and answer typed from its own description. */
export function createApiClient({ baseUrl, fetch, token }: ApiClientOptions): ApiClient {
  return createFetchClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
}
