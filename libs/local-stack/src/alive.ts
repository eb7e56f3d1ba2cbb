import { readFileSync } from 'node:fs';

/**
 * True while a process with this id runs, whoever it belongs to. One that has ended and whose parent has not asked how
 * keeps its id, and answers signals: it runs no more.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = statOf(pid)?.[STATE];
  return state !== 'Z' && state !== 'X';
}

const STATE = 0;
const BEGAN = 19;

/** When a process began, by the system's own count; null where the system does not tell. Ids come again, this does not. */
export function beganAt(pid: number): string | null {
  return statOf(pid)?.[BEGAN] ?? null;
}

/** What the system tells of a process, from its state on; null where it does not. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // What stands in brackets is the program's name, and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
