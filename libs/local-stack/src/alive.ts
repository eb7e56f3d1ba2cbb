import { readFileSync } from 'node:fs';

/** True while a process with this id runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const BEGAN = 19;

/** When a process began, by the system's own count; null where the system does not tell. Ids come again, this does not. */
export function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // What stands in brackets is the program's name, and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[BEGAN] ?? null;
  } catch {
    return null;
  }
}
