import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoSignIns, storyMissing } from './demo';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-told-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
const first = [{ role: 'system-admin', login: 'system-admin', password: 'x' }];

describe('the story of a demo', () => {
  it('is missing on a new installation, also in a folder that has seen one', async () => {
    writeFileSync(join(folder, 'demo-told'), '');
    expect(await storyMissing(folder, { firstSignIns: first, databaseUrl: nowhere })).toBe('begin');
  });

  it('is not looked for once it has been told', async () => {
    writeFileSync(join(folder, 'demo-told'), '');
    expect(await storyMissing(folder, { firstSignIns: [], databaseUrl: nowhere })).toBeNull();
  });

  it('that was not told to its end is missing as long as the installation says that it is a demo', async () => {
    await expect(storyMissing(folder, { firstSignIns: [], databaseUrl: nowhere })).rejects.toThrow('ECONNREFUSED');
  });

  it('has no sign-ins where there is none', () => {
    expect(demoSignIns(folder)).toEqual([]);
  });
});
