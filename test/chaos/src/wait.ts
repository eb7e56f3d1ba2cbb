import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tries until it is true; what throws counts as not yet, since parts of the installation come and go.
 * @throws Error naming what was waited for, and the last reason
 */
export async function patiently(what: string, timeoutMs: number, ready: () => Promise<boolean>): Promise<void> {
  let last: unknown = null;
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    try {
      if (await ready()) return;
      last = null;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  throw new Error(`${what}: not within ${timeoutMs / 1_000} s`, { cause: last });
}
