import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beganAt } from './alive';
import { lock } from './lock-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'building');
const leave = (left: object | string): void =>
  writeFileSync(file(), typeof left === 'string' ? left : JSON.stringify(left));

/** Takes it, and says for whom it had to wait. */
async function taken(after: () => void = () => undefined): Promise<number[]> {
  const waitedFor: number[] = [];
  const release = await lock(file(), {
    lookEveryMs: 5,
    tellEveryMs: 20,
    onWait(pid) {
      waitedFor.push(pid);
      if (waitedFor.length === 3) after();
    },
  });
  expect(readdirSync(folder)).toEqual(['building']);
  release();
  expect(existsSync(file())).toBe(false);
  return waitedFor;
}

describe('a lock file', () => {
  it('is taken where nobody holds it, and given back', async () => {
    expect(await taken()).toEqual([]);
  });

  it.each([
    ['of a process that is gone', { pid: 999_999_999, began: null }],
    ['of a process whose id somebody else has by now', { pid: process.pid, began: 'long ago' }],
    ['that names nobody', ''],
    ['that names nobody we can read', '{"pid":'],
  ])('%s is taken over at once', async (_what, left) => {
    leave(left);
    expect(await taken()).toEqual([]);
  });

  it.each([
    ['who lives', { pid: process.ppid, began: beganAt(process.ppid) }],
    ['who lives, on a system that does not tell since when', { pid: process.ppid, began: null }],
  ])('is waited for with its holder %s, told again and again', async (_what, left) => {
    leave(left);
    expect(await taken(() => rmSync(file()))).toEqual([process.ppid, process.ppid, process.ppid]);
  });

  it('is held by one at a time', async () => {
    leave({ pid: 999_999_999, began: null });
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const release = await lock(file(), { lookEveryMs: 1, onWait: () => undefined });
        most = Math.max(most, (inside += 1));
        await new Promise((resolve) => setTimeout(resolve, 3));
        inside -= 1;
        release();
      }),
    );
    expect(most).toBe(1);
  });
});
