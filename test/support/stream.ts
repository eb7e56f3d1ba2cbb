import type { Http } from './http';

/** One message of a stream of server-sent events. */
export interface Message {
  readonly type: string;
  readonly id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Change {
  readonly projectId: string;
  readonly seq: number;
  readonly type: string;
  readonly itemId: string | null;
}

const LONGEST_MS = 15_000;

/** Listens as a browser does, and keeps every message in order. */
export class StreamReader {
  readonly messages: Message[] = [];
  private readonly ending = new AbortController();
  private waiting: (() => void)[] = [];
  private ended: string | null = null;

  /** Resolves once the server answers. @throws Error when it refuses */
  static async open(http: Http, lastEventId?: string): Promise<StreamReader> {
    const reader = new StreamReader();
    const answer = await fetch(new URL('/api/stream', http.address), {
      signal: reader.ending.signal,
      headers: {
        ...http.headers,
        accept: 'text/event-stream',
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
    });
    if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
    void reader.read(answer.body.getReader());
    return reader;
  }

  get changes(): readonly Change[] {
    return this.of('change').map(({ data }) => data as unknown as Change);
  }

  of(type: string): readonly Message[] {
    return this.messages.filter((message) => message.type === type);
  }

  /** The id of the last change seen, as a browser names it when it comes back. */
  get lastId(): string | undefined {
    return this.messages.findLast(({ id }) => id !== null)?.id ?? undefined;
  }

  /** Waits until what came satisfies; the reader itself. @throws Error when it does not in time, with what came */
  async until(what: string, satisfied: (reader: StreamReader) => boolean): Promise<this> {
    const late = AbortSignal.timeout(LONGEST_MS);
    late.addEventListener('abort', () => this.wake());
    while (!satisfied(this)) {
      if (late.aborted || this.ended) {
        throw new Error(
          `no ${what}: ${this.ended ?? 'waited too long'}, came: ${JSON.stringify(this.messages).slice(-2_000)}`,
        );
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this;
  }

  ready(): Promise<this> {
    return this.until('ready', (reader) => reader.of('ready').length > 0);
  }

  /** Waits until the server ends it. @throws Error when it does not in time */
  async end(): Promise<void> {
    const late = AbortSignal.timeout(LONGEST_MS);
    late.addEventListener('abort', () => this.wake());
    while (this.ended === null) {
      if (late.aborted) throw new Error(`the stream goes on: ${JSON.stringify(this.messages).slice(-500)}`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  close(): void {
    this.ending.abort();
  }

  private async read(body: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (;;) {
        const { done, value } = await body.read();
        if (done) break;
        text += decoder.decode(value, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
        this.wake();
      }
      this.ended = 'the stream ended';
    } catch (error) {
      this.ended = error instanceof Error ? error.message : 'the stream broke';
    }
    this.wake();
  }

  private take(block: string): void {
    const field = (name: string): string | null =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2) ?? null;
    const data = field('data');
    if (data === null) return;
    this.messages.push({
      type: field('event') ?? 'message',
      id: field('id'),
      data: JSON.parse(data) as Message['data'],
    });
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
