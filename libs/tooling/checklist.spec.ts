import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Side by side; what builds comes before the attack as well. */
const ROWS = [
  ['lint', 'api:attack'],
  ['types', 'api:sync', 'format:check', 'dead-code', 'test'],
] as const;
const BUILDS = ['types', 'api:sync'];
const SCRIPTS = ROWS.flat();

/** Npm takes its time to start: what is not about npm itself is run by this. */
const QUICK_NPM = `#!/bin/sh
shift 2
name=$1
shift
. "./$name" "$@"
`;

/** Runs the checklist in a folder whose scripts are these; one that is not named succeeds and says its name. */
function checklist(scripts: Readonly<Record<string, string>>, npm: 'real' | 'quick' = 'quick'): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-checklist-'));
  try {
    const all = Object.fromEntries(SCRIPTS.map((name) => [name, scripts[name] ?? `echo ran ${name}`]));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'checked', scripts: all }));
    for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
    const bin = join(folder, 'npm');
    if (npm === 'quick') writeFileSync(bin, QUICK_NPM, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` };
    const program = join(__dirname, 'checklist.mjs');
    const { stdout, status } = spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8', env });
    return { lines: stdout.trimEnd().split('\n'), status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A line of a script that waits for a file; without it the script fails. */
const untilThere = (file: string): string =>
  `tries=0; until [ -e ${file} ]; do tries=$((tries+1)); [ $tries -lt 1000 ] || exit 1; sleep 0.01; done`;

interface Outcome {
  readonly lines: readonly string[];
  readonly status: number | null;
}

describe('the checklist', () => {
  it('runs every step, each row in order, and adds the tests to the count', () => {
    const { lines, status } = checklist({ test: 'echo 2 passed, 0 failed && echo 40 passed, 0 failed' }, 'real');
    expect(lines.at(-1)).toBe('46 passed, 0 failed');
    expect(status).toBe(0);
    const ran = lines.filter((line) => line.startsWith('ran ')).map((line) => line.split(' ')[1]);
    for (const row of ROWS) {
      const said = row.filter((each) => each !== 'test');
      expect(ran.filter((name) => said.some((each) => each === name))).toEqual(said);
    }
    for (const name of BUILDS) expect(ran.indexOf(name)).toBeLessThan(ran.indexOf('api:attack'));
    expect(ran).toHaveLength(SCRIPTS.length - 1);
  });

  it('hands --check to the comparison of the API and its client', () => {
    expect(checklist({ 'api:sync': 'echo given "$@"' }).lines).toContain('given -- --check');
  });

  it('says of what this machine cannot have that it was not run, and goes on', () => {
    const { lines, status } = checklist({ 'api:attack': 'exit 69', test: 'echo 40 passed, 0 failed' });
    expect(lines.join('\n')).toMatch(/missed +[\d.]+ s {2}the API attacked/);
    expect(lines.at(-1)).toBe('45 passed, 0 failed');
    expect(status).toBe(0);
    // Whether the tests have begun by then or not.
    const attacked = checklist({ 'api:attack': 'exit 1', test: 'echo 40 passed, 0 failed' });
    expect(attacked.lines.at(-1)).toMatch(/, 1 failed$/);
    expect(attacked.status).toBe(1);
  });

  it('runs the two rows side by side, and keeps their lines apart', () => {
    // Each waits for the other to have begun: one after the other they would fail.
    const meet = (mine: string, other: string): string =>
      `echo one of ${mine}; touch ${mine}.begun; ${untilThere(`${other}.begun`)}; echo two of ${mine}`;
    const { lines, status } = checklist({
      lint: meet('lint', 'types'),
      types: meet('types', 'lint'),
      test: 'echo 40 passed, 0 failed',
    });
    expect(status).toBe(0);
    for (const name of ['lint', 'types']) {
      expect(lines.indexOf(`two of ${name}`)).toBe(lines.indexOf(`one of ${name}`) + 1);
    }
  });

  it('begins the tests beside what is left of the other row', () => {
    const { lines, status } = checklist({
      'api:attack': `${untilThere('tests.begun')}; echo ran api:attack`,
      test: 'touch tests.begun; echo 40 passed, 0 failed',
    });
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('46 passed, 0 failed');
  });

  it('begins nothing after a step that fails and still ends with the count', () => {
    const { lines, status } = checklist({ types: 'exit 3', test: 'echo 40 passed, 0 failed' });
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(status).toBe(1);
    for (const never of ['ran api:sync', 'ran dead-code', '[6/7]', '[7/7]'])
      expect(lines.join('\n')).not.toContain(never);
    expect(lines.join('\n')).toMatch(/failed +[\d.]+ s {2}types\n/);
  });

  it.each([
    ['counts the tests that fail', 'echo 40 passed, 2 failed && exit 1', '46 passed, 2 failed'],
    ['believes the count against the exit code', 'echo 40 passed, 2 failed', '46 passed, 2 failed'],
    ['believes the exit code against the count', 'echo 40 passed, 0 failed && exit 1', '46 passed, 1 failed'],
    ['does not take silence for success', 'exit 0', '6 passed, 1 failed'],
    ['does not take no test at all for success', 'echo 0 passed, 0 failed', '6 passed, 1 failed'],
  ])('%s', (_name, test, last) => {
    const { lines, status } = checklist({ test });
    expect(lines.at(-1)).toBe(last);
    expect(status).toBe(1);
  });
});
