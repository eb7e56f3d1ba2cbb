import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beganAt, isAlive } from './alive';

/** Who holds a lock: its process, told from a later one with the same id by when it began, where the system tells. */
interface Holder {
  readonly pid: number;
  readonly began: string | null;
}

export interface WaitForLock {
  /** Told at once whom we wait for, and again every `tellEveryMs`. */
  readonly onWait: (pid: number, waitedMs: number) => void;
  readonly tellEveryMs?: number;
  readonly lookEveryMs?: number;
}

/**
 * Takes a lock file, however long its holder needs; one left behind by a process that is gone is taken over at once.
 * @returns what gives it back
 */
export async function lock(file: string, options: WaitForLock): Promise<() => void> {
  const { lookEveryMs = 1_000, onWait, tellEveryMs = 15_000 } = options;
  const began = Date.now();
  let toldAt = -Infinity;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder === null || !lives(holder)) {
      clear(file);
      continue;
    }
    if (Date.now() - toldAt >= tellEveryMs) {
      toldAt = Date.now();
      onWait(holder.pid, toldAt - began);
    }
    await pause(lookEveryMs);
  }
  return () => rmSync(file, { force: true });
}

/** The file appears with its contents or not at all: nobody finds one that does not say whose it is. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  const me: Holder = { pid: process.pid, began: beganAt(process.pid) };
  writeFileSync(own, JSON.stringify(me));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Null when there is none, or what stands there names nobody. */
function holderOf(file: string): Holder | null {
  try {
    const { pid, began = null } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, began } : null;
  } catch {
    return null;
  }
}

const lives = ({ began, pid }: Holder): boolean => isAlive(pid) && (began === null || beganAt(pid) === began);

/** Moved aside before it is removed: where somebody else was quicker and has the lock by now, it is given back. */
function clear(file: string): void {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = holderOf(aside);
  try {
    if (holder && lives(holder)) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
