import { setTimeout as pause } from 'node:timers/promises';

/** Polls until it holds. @throws Error naming what was waited for after `seconds` */
export async function until(what: string, seconds: number, ready: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await ready())) {
    if (performance.now() - began > seconds * 1_000) throw new Error(`${what}: not within ${seconds} s`);
    await pause(200);
  }
  return (performance.now() - began) / 1_000;
}
