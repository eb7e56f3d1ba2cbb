import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ROOT } from './files';

const SCRIPT = join(ROOT, '.ci/run');

let folder: string;

/** The script in a project of its own, whose checklist is the given command. */
function ci(checklist: string, env: Readonly<Record<string, string>> = {}): { lines: string[]; code: number | null } {
  mkdirSync(join(folder, '.ci'));
  cpSync(SCRIPT, join(folder, '.ci/run'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'checked', scripts: { checklist } }));
  const ran = spawnSync(join(folder, '.ci/run'), {
    cwd: tmpdir(),
    encoding: 'utf8',
    // A browser that is named is not installed.
    env: { ...process.env, CHROMIUM_PATH: process.execPath, ...env },
  });
  return { lines: `${ran.stderr}${ran.stdout}`.trimEnd().split('\n'), code: ran.status };
}

/** A folder for PATH in which these programs stand, and of the usual ones only those that the script itself needs. */
function pathWith(programs: Readonly<Record<string, string>>): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const usual = ['bash', 'dirname', 'env', 'cut', 'id'].map((name) => [name, `exec /usr/bin/${name} "$@"`] as const);
  for (const [name, text] of [...usual, ...Object.entries(programs)]) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
  return bin;
}

describe('the script of continuous integration', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bangban-ci-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('installs, runs the checklist from any folder and ends with its count', () => {
    const { lines, code } = ci('pwd && echo 3 passed, 0 failed');
    expect(lines.slice(-2)).toEqual([folder, '3 passed, 0 failed']);
    expect(code).toBe(0);
  }, 60_000);

  it('fails when the checklist fails, with its count', () => {
    const { lines, code } = ci('echo 3 passed, 2 failed && exit 1');
    expect(lines.at(-1)).toBe('3 passed, 2 failed');
    expect(code).not.toBe(0);
  }, 60_000);

  it.each([
    ['no Node.js', {}, /Node\.js is missing/],
    ['an old Node.js', { node: `[ "$1" = --version ] && echo v18.20.0 || exit 1`, npm: '' }, /v18\.20\.0 is too old/],
    ['no npm', { node: `exec ${process.execPath} "$@"` }, /npm is missing/],
  ])('says what to do about %s', (_name, programs, message) => {
    const { lines, code } = ci('echo never', { PATH: pathWith(programs) });
    expect(lines.join('\n')).toMatch(message);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('takes a browser that is named at its word', () => {
    const { lines, code } = ci('echo never', { CHROMIUM_PATH: join(dirname(folder), 'nowhere') });
    expect(lines.join('\n')).toMatch(/CHROMIUM_PATH names no program/);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });
});
