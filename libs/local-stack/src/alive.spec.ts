import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beganAt, isAlive } from './alive';
import { waitUntil } from './wait';

const isNow = (pid: number, program: string): Promise<boolean> =>
  Promise.resolve(readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program);

describe('a process', () => {
  it('is alive while it runs, and no longer once it has ended', async () => {
    const child = spawn('sleep', ['60']);
    const pid = child.pid ?? 0;
    expect([isAlive(pid), isAlive(process.pid)]).toEqual([true, true]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(pid)).toBe(false);
  });

  it('that ended and was not asked for by its parent is not alive', async () => {
    // The shell becomes a program that never asks how its child ended.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    try {
      expect(isAlive(pid)).toBe(true);
      // Not before: the shell itself would ask.
      if (process.platform === 'linux') await waitUntil('the program', 10_000, () => isNow(parent.pid ?? 0, 'sleep'));
      process.kill(pid, 'SIGKILL');
      await waitUntil('the end', 10_000, () => Promise.resolve(!isAlive(pid)));
      // Where the system tells of processes, its id is still there.
      if (process.platform === 'linux') expect(beganAt(pid)).not.toBeNull();
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
