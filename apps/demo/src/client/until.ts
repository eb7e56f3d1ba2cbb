import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 100;

/**
 * Asks again and again until there is an answer. For what the installation does by itself: its engine opens a stage or
 * fires a rung some moments after the cause.
 * @throws Error that names what did not come in time
 */
export async function until<T>(what: string, ask: () => Promise<T | null>, longestMs = 60_000): Promise<T> {
  const end = Date.now() + longestMs;
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`waited ${longestMs / 1000} s for ${what}`);
    await pause(EVERY_MS);
  }
}
