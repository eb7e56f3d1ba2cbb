import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../installation';
import type { Random } from '../random';
import { LoadClient } from './client';
import { type Entry, readJournals } from './journal';
import { Town } from './town';

export interface LoadNumbers {
  readonly accepted: number;
  readonly refused: number;
  readonly retries: Readonly<Record<string, number>>;
  /** The longest time between two accepted commands, whoever gave them: how long people could not work. */
  readonly longestGapMs: number;
}

/** Many clients at work at once, each with its journal. */
export class Load {
  private readonly files: string[] = [];
  private readonly clients: LoadClient[] = [];
  private readonly retries: Record<string, number> = {};
  private running: Promise<unknown> | null = null;
  private accepted = 0;
  private refused = 0;
  private lastAt = 0;
  private longestGapMs = 0;

  constructor(
    private readonly installation: Installation,
    private readonly random: Random,
    private readonly count: number,
    readonly town = new Town(),
    private readonly name = 'c',
  ) {}

  start(): void {
    const folder = join(this.installation.dataDir, 'journals');
    mkdirSync(folder, { recursive: true });
    this.lastAt = Date.now();
    for (let i = 1; i <= this.count; i += 1) {
      const name = `${this.name}${i}`;
      const journalFile = join(folder, `${name}.jsonl`);
      this.files.push(journalFile);
      const { addresses, token } = this.installation;
      this.clients.push(
        new LoadClient({
          name,
          journalFile,
          addresses,
          token,
          town: this.town,
          random: this.random.fork(name),
          onAnswer: ({ again, status }) => {
            if (!again) this.answered(status);
          },
          onRetry: (why) => (this.retries[why] = (this.retries[why] ?? 0) + 1),
        }),
      );
    }
    this.running = Promise.all(this.clients.map((client) => client.run()));
  }

  /** Lets everybody finish what they are at. */
  async stop(): Promise<void> {
    for (const client of this.clients) client.stop();
    await this.running;
  }

  get numbers(): LoadNumbers {
    const { accepted, longestGapMs, refused, retries } = this;
    return { accepted, refused, retries, longestGapMs };
  }

  entries(): Entry[] {
    return readJournals(this.files);
  }

  private answered(status: number): void {
    if (status !== 200 && status !== 201) {
      this.refused += 1;
      return;
    }
    const now = Date.now();
    this.longestGapMs = Math.max(this.longestGapMs, now - this.lastAt);
    this.lastAt = now;
    this.accepted += 1;
  }
}
