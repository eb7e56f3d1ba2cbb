import { setTimeout as pause } from 'node:timers/promises';

export interface PollLoopOptions {
  /** One round. True when it found work and there may be more: the next round follows at once. */
  readonly round: () => Promise<boolean>;
  readonly idleMs: number;
  /** Longest pause between rounds that fail; the pause doubles from `idleMs`. */
  readonly longestBackoffMs: number;
  readonly onError: (error: unknown) => void;
}

/** Runs rounds one after the other until stopped; a failing round is told and tried again later, for ever. */
export class PollLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(private readonly options: PollLoopOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { idleMs, longestBackoffMs, onError, round } = this.options;
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      let wait: number;
      try {
        wait = (await round()) ? 0 : idleMs;
        failures = 0;
      } catch (error) {
        onError(error);
        wait = Math.min(idleMs * 2 ** failures, longestBackoffMs);
        failures += 1;
      }
      if (wait > 0) await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
