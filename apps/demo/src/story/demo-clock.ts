import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';

interface Reading {
  readonly demo: boolean;
  readonly now: string;
  readonly offsetMs: number;
}

/** The installation's own time, which a demo may move: forward, and before there is any project also back. */
export class DemoClock {
  constructor(
    private readonly sessions: Sessions,
    /** Who reads and moves it. */
    private readonly who: string,
  ) {}

  async read(): Promise<Reading> {
    const client = await this.sessions.as(this.who);
    return answered('the clock', await client.GET('/api/demo/clock'));
  }

  async now(): Promise<string> {
    return (await this.read()).now;
  }

  /** To an instant; where it is that late already, nothing moves. @throws ApiProblem CLOCK_NOT_MOVABLE */
  async moveTo(instant: string, back = false): Promise<void> {
    const { now } = await this.read();
    if (!back && Date.parse(now) >= Date.parse(instant)) return;
    const client = await this.sessions.as(this.who);
    answered(
      'moving the clock',
      await client.PUT('/api/demo/clock', { body: { now: new Date(instant).toISOString() } }),
    );
  }
}
