import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beganAt } from '../alive';
import { claim, findRunning, publish, type Running } from './running';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-running-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'running.json');
const leave = (left: Partial<Running> | string): void => {
  const nothing = { began: null, address: null, temporalAddress: null, databaseUrl: null };
  writeFileSync(file(), typeof left === 'string' ? left : JSON.stringify({ ...nothing, ...left }));
};

describe('the claim on a data folder', () => {
  it('of a process that is gone does not count', () => {
    leave({ pid: 999_999_999 });
    expect(findRunning(folder)).toBeNull();
    claim(folder);
    expect(findRunning(folder)?.pid).toBe(process.pid);
  });

  it('of a process whose id somebody else has by now does not count', () => {
    leave({ pid: process.pid, began: 'long ago' });
    expect(findRunning(folder)).toBeNull();
    claim(folder);
    expect(findRunning(folder)).toMatchObject({ pid: process.pid, began: beganAt(process.pid) });
  });

  it('of one that lives does, also where the system does not tell when it began', () => {
    leave({ pid: process.ppid, began: beganAt(process.ppid) });
    expect(() => claim(folder)).toThrow(`process ${process.ppid}`);
    leave({ pid: process.ppid });
    expect(() => claim(folder)).toThrow(`process ${process.ppid}`);
  });

  it('that was cut off while it was written does not count', () => {
    for (const half of ['', '{"pid":', '[]', 'null']) {
      leave(half);
      expect(findRunning(folder)).toBeNull();
    }
  });

  it('holds the address of the record, and is read by its owner alone', () => {
    leave({ pid: 1 });
    publish(folder, {
      address: 'http://127.0.0.1:3000',
      temporalAddress: null,
      databaseUrl: 'postgres://a:b@127.0.0.1/c',
    });
    expect(statSync(file()).mode & 0o077).toBe(0);
    expect(readFileSync(file(), 'utf8')).toContain('postgres://');
    expect(existsSync(file())).toBe(true);
  });
});
