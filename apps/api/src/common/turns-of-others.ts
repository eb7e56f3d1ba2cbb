import { setImmediate as turn } from 'node:timers/promises';

/** Longer than this nobody else waits for one person's long work. */
const MINE_MS = 5;

/** Long work in one loop waits here at each step: now and then others' requests come first. */
export class TurnsOfOthers {
  private since = performance.now();

  async wait(): Promise<void> {
    if (performance.now() - this.since < MINE_MS) return;
    await turn();
    this.since = performance.now();
  }
}
