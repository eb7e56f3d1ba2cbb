import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beganAt, isAlive } from '../alive';

/** What other programs of the same account may know of an installation that runs. */
export interface Running {
  readonly pid: number;
  /** Tells it from a later process with the same id; null where the system does not tell. */
  readonly began: string | null;
  readonly address: string | null;
  readonly temporalAddress: string | null;
  /** With its password: the file is readable by its owner alone. */
  readonly databaseUrl: string | null;
}

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** Null when nothing runs on this folder; what a killed run left behind does not count. */
export function findRunning(dataDir: string): Running | null {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return null;
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as Running;
    const began = running.began ?? null;
    const same = began === null || beganAt(running.pid) === began;
    return isAlive(running.pid) && same ? running : null;
  } catch {
    return null;
  }
}

/** @throws Error when another process has this folder */
export function claim(dataDir: string): void {
  const other = findRunning(dataDir);
  if (other) {
    const where = other.address ? ` at ${other.address}` : '';
    throw new Error(`Bangban is running on ${dataDir} already${where} (process ${other.pid})`);
  }
  publish(dataDir, { address: null, temporalAddress: null, databaseUrl: null });
}

export function publish(dataDir: string, at: Omit<Running, 'pid' | 'began'>): void {
  // Written anew: the mode counts for new files only.
  release(dataDir);
  writeFileSync(fileIn(dataDir), JSON.stringify({ pid: process.pid, began: beganAt(process.pid), ...at }), {
    mode: 0o600,
  });
}

export function release(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}
