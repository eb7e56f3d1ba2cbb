import { setTimeout as pause } from 'node:timers/promises';
import { type Child, startChild, type StartChild } from '../child';

const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A process that ran this long was healthy; its next end starts with the shortest pause again. */
const HEALTHY_MS = 60_000;

export interface Supervised {
  readonly name: string;
  /** Process id of the present run; for tests and diagnosis. */
  pid(): number;
  stop(): Promise<void>;
}

/** Keeps a process running: one that ends is told of and started again, with growing pauses. */
export function supervise(spec: StartChild, say: (line: string) => void): Supervised {
  const stopping = new AbortController();
  let child: Child = startChild(spec);
  const watching = (async () => {
    let wait = SHORTEST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      const code = await child.exited.catch(() => null);
      if (stopping.signal.aborted) return;
      wait = Date.now() - began > HEALTHY_MS ? SHORTEST_PAUSE_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
      say(`${spec.name} ended (${code ?? 'killed'}), starting it again; see ${spec.logFile}`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) child = startChild(spec);
    }
  })();
  return {
    name: spec.name,
    pid: () => child.pid,
    async stop() {
      stopping.abort();
      await child.stop('SIGTERM', 15_000);
      await watching;
    },
  };
}
