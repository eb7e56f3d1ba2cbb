import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from '@bangban/domain';
import type { Random } from '../random';
import { type Choice, choose } from './choices';
import { type Answered, Journal } from './journal';
import type { Town } from './town';

export interface ClientOptions {
  readonly name: string;
  readonly journalFile: string;
  readonly town: Town;
  readonly random: Random;
  readonly token: (person: string) => string;
  /** Addresses of the API's processes; each try goes to the next. */
  readonly addresses: readonly string[];
  readonly onAnswer: (answer: Answered) => void;
  readonly onRetry: (why: string) => void;
}

interface Outcome {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly project?: { readonly id: string; readonly stage: Stage; readonly status: string };
    readonly events?: readonly {
      readonly seq: number;
      readonly type: string;
      readonly data: Record<string, unknown>;
    }[];
    readonly tickEvents?: Outcome['body']['events'];
  };
}

const ANSWER_MS = 10_000;
const LONGEST_PAUSE_MS = 1_000;
/** Share of answered commands that are sent once more under the same key. */
const AGAIN = 0.05;

/**
 * Somebody at work: writes down what they are about to send, sends it until there is an outcome, always under the same key,
 * writes that down, and goes on to the next thing.
 */
export class LoadClient {
  private stopping = false;
  private count = 0;

  constructor(private readonly options: ClientOptions) {}

  async run(): Promise<void> {
    const journal = await Journal.open(this.options.journalFile);
    try {
      while (!this.stopping) await this.next(journal);
    } finally {
      await journal.close();
    }
  }

  /** After what is under way. */
  stop(): void {
    this.stopping = true;
  }

  private async next(journal: Journal): Promise<void> {
    const { name, random, town } = this.options;
    this.count += 1;
    const key = `chaos-${name}-${String(this.count).padStart(6, '0')}`;
    const { marked, ...choice } = choose(town, key, random);
    await journal.write({ kind: 'sent', key, ...choice, mark: marked ? key : null });
    await this.deliver(journal, key, choice, false);
    if (random.chance(AGAIN)) await this.deliver(journal, key, choice, true);
    await pause(random.between(20, 180));
  }

  private async deliver(journal: Journal, key: string, choice: Omit<Choice, 'marked'>, again: boolean): Promise<void> {
    const { onAnswer, town } = this.options;
    const { outcome, tries } = await this.untilAnswered(key, choice);
    const { body, status } = outcome;
    const projectId = body.project?.id ?? choice.projectId;
    const events = (body.events ?? []).map(({ seq, type }) => ({ seq, type }));
    const answer: Answered = {
      kind: 'answered',
      key,
      at: Date.now(),
      status,
      code: body.code ?? null,
      projectId,
      events,
      tries,
      again,
    };
    await journal.write(answer);
    onAnswer(answer);
    if (body.project && projectId !== null) {
      town.hear(projectId, body.project, [...(body.tickEvents ?? []), ...(body.events ?? [])]);
    }
  }

  private async untilAnswered(
    key: string,
    choice: Omit<Choice, 'marked'>,
  ): Promise<{ outcome: Outcome; tries: number }> {
    for (let tries = 1; ; tries += 1) {
      try {
        const outcome = await this.send(key, choice, tries);
        if (outcome.status !== 503) return { outcome, tries };
        this.options.onRetry('503');
      } catch (error) {
        this.options.onRetry(error instanceof Error ? error.name : 'unknown');
      }
      await pause(Math.min(100 * tries, LONGEST_PAUSE_MS));
    }
  }

  private async send(
    key: string,
    { command, payload, person, projectId }: Omit<Choice, 'marked'>,
    nth: number,
  ): Promise<Outcome> {
    const { addresses, token } = this.options;
    const address = addresses[(this.count + nth) % addresses.length] ?? '';
    const path = projectId === null ? '/api/projects' : `/api/projects/${projectId}/commands/${command}`;
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token(person)}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return { status: answer.status, body: (await answer.json()) as Outcome['body'] };
  }
}
