import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleOf } from './bundle';

let folder: string;
let entry: string;
let made: number;
const make = (): Promise<{ readonly code: string }> => {
  made += 1;
  return Promise.resolve({ code: `bundle ${made}\n` });
};
const code = async (): Promise<string> => (await bundleOf(entry, make)).code;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-bundle-'));
  mkdirSync(join(folder, 'src', 'life'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  entry = join(folder, 'src', 'index.ts');
  writeFileSync(entry, `export * from './life/life';`);
  writeFileSync(join(folder, 'src', 'life', 'life.ts'), 'export const a = 1;');
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the bundle of workflows', () => {
  it('is made once for what it is made of', async () => {
    expect([await code(), await code(), made]).toEqual(['bundle 1\n', 'bundle 1\n', 1]);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['workflows.ts.bundle']);
  });

  it('is kept beside what was built, and is no part of it', async () => {
    mkdirSync(join(folder, 'dist'));
    entry = join(folder, 'dist', 'index.js');
    writeFileSync(entry, '');
    expect([await code(), await code()]).toEqual(['bundle 1\n', 'bundle 1\n']);
  });

  it('is made anew when a source has changed, come or gone', async () => {
    await code();
    writeFileSync(join(folder, 'src', 'life', 'life.ts'), 'export const a = 2;');
    expect(await code()).toBe('bundle 2\n');
    writeFileSync(join(folder, 'src', 'life', 'more.ts'), '');
    expect(await code()).toBe('bundle 3\n');
    rmSync(join(folder, 'src', 'life', 'more.ts'));
    expect([await code(), await code()]).toEqual(['bundle 4\n', 'bundle 4\n']);
  });

  it('is made anew when what is kept is not whole', async () => {
    await code();
    const file = join(folder, 'dist', 'workflows.ts.bundle');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -2));
    expect(await code()).toBe('bundle 2\n');
  });

  it('is made by several at once, each of which gets a whole one', async () => {
    await Promise.all([code(), code(), code()]);
    expect(await code()).toMatch(/^bundle [123]\n$/);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['workflows.ts.bundle']);
  });

  it('is made each time where it cannot be kept', async () => {
    writeFileSync(join(folder, 'dist'), 'no folder');
    expect([await code(), await code()]).toEqual(['bundle 1\n', 'bundle 2\n']);
  });
});
