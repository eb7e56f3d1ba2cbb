import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
}

/** A service of a messenger on loopback, as it is documented: what it would refuse it refuses, what it takes it keeps. */
export abstract class MessengerSink {
  /** Texts that people would see, in order. */
  readonly texts: string[] = [];
  /** Milliseconds that this service's clock is ahead of ours. */
  skewMs = 0;
  /** Answered once each, before anything is looked at. */
  readonly next: Reply[] = [];
  asked = 0;
  private server: Server | null = null;

  get url(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      void this.read(request).then((heard) => {
        this.asked += 1;
        const { body, headers = {}, status = 200 } = this.next.shift() ?? this.answer(heard);
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => this.server?.close(() => resolve()) ?? resolve());
  }

  protected abstract answer(heard: Heard): Reply;

  protected now(): number {
    return Date.now() + this.skewMs;
  }

  private async read(request: IncomingMessage): Promise<Heard> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sink');
    return {
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  }
}

/** More than so many within a minute are refused, and count. */
export class MinuteCounter {
  private readonly at: number[] = [];

  constructor(private readonly most: number) {}

  over(now: number): boolean {
    this.at.push(now);
    return this.at.filter((each) => each > now - 60_000).length > this.most;
  }
}

export const textIn = (body: Heard['body'], ...path: readonly string[]): string => {
  const found = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], body);
  return typeof found === 'string' ? found : '';
};
