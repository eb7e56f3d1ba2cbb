import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random';
import type { Town } from './town';

export interface Outcome {
  readonly status: number;
  readonly body: { readonly id?: string; readonly code?: string; readonly project?: { readonly id: string } };
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface DeskOptions {
  readonly town: Town;
  readonly random: Random;
  readonly token: (person: string) => string;
  readonly addresses: readonly string[];
}

const ANSWER_MS = 10_000;
const AGAIN_MS = 150;

/** Commands of files beside projects: each is sent under its key until there is an outcome. */
export class DeskClient {
  private count = 0;
  private tries = 0;

  constructor(
    private readonly name: string,
    private readonly options: Pick<DeskOptions, 'addresses' | 'token'>,
  ) {}

  async read<T>(path: string): Promise<T> {
    for (;;) {
      const answer = await this.send('officer', path, { method: 'GET' }).catch(() => null);
      if (answer?.status === 200) return (await answer.json()) as T;
      await pause(AGAIN_MS);
    }
  }

  /** The day of the place, which is eight hours ahead, by the installation's clock. */
  async today(): Promise<string> {
    const { now } = await this.read<{ now: string }>('/api/session');
    return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  async give(who: string, path: string, body: object): Promise<Outcome> {
    this.count += 1;
    const headers = { 'content-type': 'application/json', 'idempotency-key': `chaos-${this.name}-${this.count}` };
    for (;;) {
      const request = { method: 'POST', headers, body: JSON.stringify(body) } as const;
      const answer = await this.send(who, path, request).catch(() => null);
      if (answer && answer.status !== 503) {
        return { status: answer.status, body: (await answer.json()) as Outcome['body'] };
      }
      await pause(AGAIN_MS);
    }
  }

  private send(who: string, path: string, request: Sent): Promise<Response> {
    const { addresses, token } = this.options;
    this.tries += 1;
    return fetch(`${addresses[this.tries % addresses.length] ?? ''}${path}`, {
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${token(who)}` },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }
}

/** Somebody at a desk: one round of work after the other until the load ends. */
export abstract class Desk {
  private stopping = false;
  private running: Promise<void> | null = null;

  constructor(
    protected readonly client: DeskClient,
    protected readonly options: DeskOptions,
    private readonly restMs: number,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** After the round that is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  protected abstract round(): Promise<void>;

  private async run(): Promise<void> {
    while (!this.stopping) {
      if (this.options.town.open.length > 1) await this.round();
      await pause(this.restMs);
    }
  }
}
