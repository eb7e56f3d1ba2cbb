import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');
/** API after a commit, worker in a tick, before a signal and in continue-as-new, Temporal, PostgreSQL: the same every time. */
const SEED = '112911';
const KILLS = '5';

/** Runs the built crash tests; all that they say, once they have ended. */
function chaos(args: readonly string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'test/chaos/dist/chaos/src/main.js'), ...args], { cwd: ROOT });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}

/** Lines of the table with something in its column of violations, each with what it names. */
function violationsIn(out: string): string[] {
  const lines = out.split('\n');
  return lines.flatMap((line, at) => (/^ {2}[a-z-]+ +\d+ +[1-9]/.test(line) ? [line, lines[at + 1] ?? ''] : []));
}

describe('an installation that is killed five times', () => {
  it('keeps every promise', async () => {
    const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', '.', 'test/chaos'], {
      cwd: ROOT,
    });
    expect(built.stdout.toString()).toBe('');
    const { code, out } = await chaos(['--kills', KILLS, '--seed', SEED, '--clients', '4', '--without-mail']);
    expect(violationsIn(out)).toEqual([]);
    expect(out).toContain(`seed ${SEED}: 17 checks, 0 violations`);
    expect(code).toBe(0);
  }, 300_000);
});
