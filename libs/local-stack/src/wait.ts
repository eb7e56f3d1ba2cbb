import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until `ready` says yes.
 * @throws Error naming what was waited for: when the time is up, or when `gone` settles first
 */
export async function waitUntil(
  what: string,
  timeoutMs: number,
  ready: () => Promise<boolean>,
  gone?: Promise<unknown>,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  let ended = false;
  gone?.then(
    () => (ended = true),
    () => (ended = true),
  );
  while (!(await ready())) {
    if (ended) throw new Error(`${what} ended while it was starting; see its log`);
    if (Date.now() > end) throw new Error(`${what} did not answer within ${timeoutMs / 1000} s; see its log`);
    await pause(50);
  }
}
