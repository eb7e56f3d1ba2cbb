import { setTimeout as pause } from 'node:timers/promises';
import { type Child, startChild, type StartChild } from './child';

const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A process that ran this long was healthy; its next end starts with the shortest pause again. */
const HEALTHY_MS = 10_000;

export interface Supervised {
  readonly name: string;
  /** Process id of the present run's watcher; for tests and diagnosis. */
  pid(): number;
  /**
   * Kills the present run outright, as a crash would (SIGKILL); it is started again like after any other end. Settles when
   * the run is gone: until then it may still answer.
   */
  kill(): Promise<void>;
  /** Ends the present run in an orderly way; the next one begins at once. */
  renew(): Promise<void>;
  stop(): Promise<void>;
}

export interface Ending {
  readonly signal?: NodeJS.Signals;
  readonly graceMs?: number;
}

/** Keeps a process running: one that ends is told of and started again, with growing pauses. */
export function supervise(spec: StartChild, say: (line: string) => void, ending: Ending = {}): Supervised {
  return keepRunning(startChild(spec), spec, say, ending);
}

/** The same from a first run on that is under way already. */
export function keepRunning(
  first: Child,
  spec: StartChild,
  say: (line: string) => void,
  { graceMs = 15_000, signal = 'SIGTERM' }: Ending = {},
): Supervised {
  const stopping = new AbortController();
  let child = first;
  let renewed: Child | null = null;
  const watching = (async () => {
    let wait = SHORTEST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      const code = await child.exited.catch(() => null);
      if (stopping.signal.aborted) return;
      if (renewed === child) {
        child = startChild(spec);
        continue;
      }
      wait = Date.now() - began > HEALTHY_MS ? SHORTEST_PAUSE_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
      say(`${spec.name} ended (${code ?? 'killed'}), starting it again; see ${spec.logFile}`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) child = startChild(spec);
    }
  })();
  return {
    name: spec.name,
    pid: () => child.pid,
    kill: () => child.kill(),
    renew: () => {
      renewed = child;
      return child.stop(signal, graceMs);
    },
    async stop() {
      stopping.abort();
      await child.stop(signal, graceMs);
      await watching;
    },
  };
}
