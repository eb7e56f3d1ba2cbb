import { randomUUID } from 'node:crypto';

/** What the API answered; the body parsed where it is JSON. */
export interface Answer<T = Json> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export type Json = Readonly<Record<string, unknown>>;

/** Problem JSON, as every refusal comes. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly messages: { readonly zh: string; readonly en: string };
  readonly details: Json;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** A page of a list. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
  readonly total: number;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes as JSON; a text or bytes as they are. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** An answer that takes longer than this is a fault of its own. */
const LONGEST_MS = 20_000;

/** Sends requests to an API with the headers of one caller. Nothing is thrown for a refusal: its answer is the result. */
export class Http {
  constructor(
    readonly address: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  with(headers: Readonly<Record<string, string>>): Http {
    return new Http(this.address, { ...this.headers, ...headers });
  }

  async send<T = Json>(path: string, request: Request = {}): Promise<Answer<T>> {
    const { method = 'GET' } = request;
    const url = new URL(path, this.address);
    for (const [key, value] of Object.entries(request.query ?? {})) {
      if (value !== undefined) url.searchParams.set(key, String(value));
    }
    const sent = request.body;
    const raw = typeof sent === 'string' || sent instanceof Uint8Array;
    const answer = await fetch(url, {
      method,
      signal: AbortSignal.timeout(LONGEST_MS),
      headers: {
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
        ...request.headers,
      },
      ...(sent === undefined ? {} : { body: raw ? sent : JSON.stringify(sent) }),
    });
    const type = answer.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) {
      // A stream has no end to wait for: that it began is the answer.
      await answer.body?.cancel();
      return { status: answer.status, headers: answer.headers, text: '', body: {} as T };
    }
    // Not `text()`: it would swallow a byte order mark, which an export must begin with.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    const body = (type.includes('json') ? JSON.parse(text) : {}) as T;
    return { status: answer.status, headers: answer.headers, text, body };
  }

  get<T = Json>(path: string, query?: Request['query']): Promise<Answer<T>> {
    return this.send<T>(path, query === undefined ? {} : { query });
  }

  post<T = Json>(path: string, body: unknown, headers?: Request['headers']): Promise<Answer<T>> {
    return this.send<T>(path, { method: 'POST', body, ...(headers ? { headers } : {}) });
  }

  put<T = Json>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send<T>(path, { method: 'PUT', body });
  }

  delete<T = Json>(path: string): Promise<Answer<T>> {
    return this.send<T>(path, { method: 'DELETE' });
  }

  /** A command on a project, under a key of its own unless one is named. */
  command<T = CommandBody>(
    projectId: string,
    slug: string,
    payload: unknown,
    options: { readonly key?: string; readonly ifMatch?: string } = {},
  ): Promise<Answer<T>> {
    return this.post<T>(`/api/projects/${projectId}/commands/${slug}`, payload, {
      'idempotency-key': options.key ?? randomUUID(),
      ...(options.ifMatch === undefined ? {} : { 'if-match': options.ifMatch }),
    });
  }

  /** Every row of a list, page by page. @throws Error for an answer that is no page */
  async all<Row>(path: string, query: Readonly<Record<string, string | number | boolean>> = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for (let { cursor } = query; ;) {
      const { body, status, text } = await this.get<Listed<Row>>(path, { ...query, cursor });
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      rows.push(...body.rows);
      if (body.nextCursor === null) return rows;
      cursor = body.nextCursor;
    }
  }
}

interface EventBody {
  readonly seq: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly actor: { readonly id: string; readonly actingFor: string | null; readonly kind: string };
  readonly data: Json;
}

/** What an accepted command answers with. */
export interface CommandBody {
  readonly seq: number;
  readonly events: readonly EventBody[];
  readonly tickEvents: readonly EventBody[];
  readonly told: readonly { readonly id: string; readonly name: string }[];
  readonly repeated: boolean;
  readonly project: { readonly id: string; readonly stage: string; readonly status: string } & Json;
}

/** The answer's body, where it was accepted. @throws Error with the refusal */
export function accepted<T>({ body, status, text }: Answer<T>): T {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body;
}
