const TIMEOUT_MS = 10_000;
/** Answers are a code and a few words. */
const LONGEST_ANSWER = 64 * 1_024;
const LOOPBACK: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** How long the other side asks to wait; null where it does not say. */
  readonly waitMs: number | null;
}

/**
 * The way out to one service. Addresses carry secrets, and so do answers now and then: what is thrown here names the service
 * and a code, never an address or what was answered.
 */
export class Gateway {
  private readonly hosts: ReadonlySet<string>;

  constructor(
    readonly service: string,
    hosts: readonly string[],
  ) {
    this.hosts = new Set(hosts);
  }

  /** An address of a host that is let through. @throws Error without the address */
  address(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.username !== '' || url.password !== '')
      throw new Error(`${this.service}: no usable address`);
    if (url.protocol === 'http:' && LOOPBACK.includes(url.hostname)) return url;
    if (url.protocol !== 'https:') throw new Error(`${this.service}: its address is not https`);
    if (!this.hosts.has(url.host)) throw new Error(`${this.service}: its host is not among those let through`);
    return url;
  }

  /** @throws Error when there is no answer, or none that can be read */
  async ask(url: URL, { body, headers = {}, method = 'POST' }: Asked): Promise<Answered> {
    try {
      const response = await fetch(url, {
        method,
        // An address elsewhere is not one that was let through.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}), ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await this.read(response);
      const { status } = response;
      if (status >= 300 && status < 400) throw new Unreadable('REDIRECTS');
      return { status, waitMs: waitOf(response.headers), body: status >= 500 ? {} : parsed(text) };
    } catch (error) {
      // Without its cause: that may hold the address.
      throw new Error(`${this.service}: ${reasonOf(error)}`);
    }
  }

  private async read({ body }: Response): Promise<string> {
    if (body === null) return '';
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength;
      // Leaving the loop gives the connection up.
      if (length > LONGEST_ANSWER) throw new Unreadable('ANSWER_TOO_LONG');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

class Unreadable extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // As below.
  }
  throw new Unreadable('ANSWER_NOT_JSON');
}

function waitOf(headers: Headers): number | null {
  const seconds = Number(headers.get('x-ogw-ratelimit-reset') ?? headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) * 1_000 : null;
}

/** A code of the network, or what kind of error it is. */
function reasonOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: { code?: unknown }; code?: unknown; name?: unknown };
  for (const each of [cause?.code, code]) if (typeof each === 'string') return each;
  return name === 'TimeoutError' ? 'TIMEOUT' : 'NO_ANSWER';
}
