import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 500;

/**
 * Asks again and again until there is an answer. For what the installation does by itself: its engine opens a stage or
 * fires a rung some moments after the cause.
 * @throws Error that names what did not come in time
 */
export async function until<T>(what: string, ask: () => Promise<T | null>, longestMs = 60_000): Promise<T> {
  const end = Date.now() + longestMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const found = await ask();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`waited ${longestMs / 1000} s for ${what}`);
    await pause(wait);
  }
}
