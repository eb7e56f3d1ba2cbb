import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chooseDataDir } from './data-dir';
import { claim, findRunning, publish, release } from './running';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-data-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is the one named, made when missing', () => {
    const named = join(folder, 'somewhere', 'else');
    expect(chooseDataDir(named)).toBe(named);
    expect(existsSync(named)).toBe(true);
  });

  it('is .bangban in the project where PostgreSQL can get there', () => {
    expect(chooseDataDir(null, folder)).toBe(join(folder, '.bangban'));
  });

  it('belongs to one installation at a time, and a killed one leaves it free', () => {
    mkdirSync(join(folder, 'data'));
    const data = join(folder, 'data');
    expect(findRunning(data)).toBeNull();
    claim(data);
    publish(data, { address: 'http://127.0.0.1:3000', temporalAddress: null, databaseUrl: null });
    expect(findRunning(data)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000' });
    expect(() => claim(data)).toThrow(/running on .* already at http:\/\/127\.0\.0\.1:3000/);
    release(data);
    expect(findRunning(data)).toBeNull();
  });
});
