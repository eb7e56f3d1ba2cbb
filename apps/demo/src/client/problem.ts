import type { components } from '@bangban/api-client';

type Problem = components['schemas']['Problem'];

/** What the API answered instead of what was asked for; `code` is stable. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    doing: string,
    readonly status: number,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
    detail: string,
  ) {
    const more = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
    super(`${doing}: ${status} ${code}: ${detail}${more}`);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: Problem;
  readonly response: Response;
}

/** The answer's data, also the nothing of a 204. @throws ApiProblem */
export function answered<T>(doing: string, { data, error, response }: Answer<T>): T {
  if (response.ok) return data as T;
  const { code = 'UNKNOWN', detail = '', details = {}, errors } = error ?? {};
  throw new ApiProblem(doing, response.status, code, errors ? { ...details, errors } : details, detail);
}
