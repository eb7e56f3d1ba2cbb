import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random';
import type { Town } from './town';

interface MeetingNow {
  readonly meeting: {
    readonly status: string;
    readonly lines: readonly { readonly no: number }[];
    readonly decisions: readonly { readonly no: number; readonly state: string }[];
  };
}

interface Outcome {
  readonly status: number;
  readonly body: { readonly id?: string; readonly code?: string };
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface MeetingDeskOptions {
  readonly town: Town;
  readonly random: Random;
  readonly token: (person: string) => string;
  readonly addresses: readonly string[];
}

const ANSWER_MS = 10_000;
const MATTERS = 3;
/** Looks at what became of decisions, before whoever waits goes on with the next meeting. */
const LOOKS = 400;
const LOOK_MS = 150;
const UNITS = ['natural-resources', 'park'];

/**
 * 调度会, one after the other: called ad hoc for today, about projects of the town, with decisions that go to them, one of which
 * may name a person of another unit. Each command is sent under its key until there is an outcome. What a project refuses is
 * dropped; the minutes are issued when nothing is open.
 */
export class MeetingDesk {
  private stopping = false;
  private count = 0;
  private tries = 0;
  private running: Promise<void> | null = null;

  constructor(private readonly options: MeetingDeskOptions) {}

  start(): void {
    this.running = this.run();
  }

  /** After the meeting that is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      if (this.options.town.open.length > 1) await this.meet();
      await pause(500);
    }
  }

  private async meet(): Promise<void> {
    const { random, town } = this.options;
    const { now } = await this.read<{ now: string }>('/api/session');
    // The day of the place, which is eight hours ahead.
    const day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    const called = { kind: 'ad-hoc', chairId: 'mayor', place: '一号会议室', day, time: '09:00' };
    const { id } = (await this.give('officer', '', called)).body;
    if (id === undefined) return;
    const act = (who: string, name: string, body: object = {}): Promise<Outcome> =>
      this.give(who, `/${id}/commands/${name}`, body);
    for (let matter = 0; matter < MATTERS; matter += 1) {
      const project = random.pick(town.open);
      if (project) await act('officer', 'add-line', { projectId: project.id, title: '请协调' });
    }
    await act('officer', 'close-agenda', { unitIds: [] });
    await act('officer', 'open-session');
    const { lines } = (await this.look(id)).meeting;
    for (const { no } of lines) {
      const decided = { lineNo: no, text: '限期落实', unitId: random.pick(UNITS), limit: random.between(1, 5) };
      await act('officer', 'decide-line', decided);
      if (random.chance(0.5)) await act('officer', 'decide-line', { ...decided, text: '另行落实' });
    }
    await act('officer', 'close-session');
    await this.follow(id, act);
  }

  private async follow(id: string, act: (who: string, name: string, body?: object) => Promise<Outcome>): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { decisions, status } = (await this.look(id)).meeting;
      // Called shortly before midnight, it was not opened on its day.
      if (status !== 'minutes') return;
      for (const { no, state } of decisions) {
        if (state === 'refused') await act('officer', 'drop-decision', { decisionNo: no, reason: '项目未受理' });
      }
      if (decisions.every(({ state }) => state === 'carried' || state === 'dropped')) {
        await act('mayor', 'issue-minutes');
        return;
      }
      await pause(LOOK_MS);
    }
  }

  private look = (id: string): Promise<MeetingNow> => this.read(`/api/meetings/${id}`);

  private async read<T>(path: string): Promise<T> {
    for (;;) {
      const answer = await this.send('officer', path, { method: 'GET' }).catch(() => null);
      if (answer?.status === 200) return (await answer.json()) as T;
      await pause(LOOK_MS);
    }
  }

  private async give(who: string, path: string, body: object): Promise<Outcome> {
    this.count += 1;
    const headers = { 'content-type': 'application/json', 'idempotency-key': `chaos-meeting-${this.count}` };
    for (;;) {
      const request = { method: 'POST', headers, body: JSON.stringify(body) } as const;
      const answer = await this.send(who, `/api/meetings${path}`, request).catch(() => null);
      if (answer && answer.status !== 503) {
        return { status: answer.status, body: (await answer.json()) as Outcome['body'] };
      }
      await pause(LOOK_MS);
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
