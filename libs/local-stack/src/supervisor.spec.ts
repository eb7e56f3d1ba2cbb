import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAlive } from './alive';
import type { StartChild } from './child';
import { supervise, type Supervised } from './supervisor';
import { waitUntil } from './wait';

let folder = '';
let running: Supervised | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-supervisor-'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A program that notes every run of itself, one line each: its process id. */
function program(then: string): StartChild {
  const note = `require('node:fs').appendFileSync(process.argv[1], process.pid + '\\n')`;
  const args = ['-e', `${note}; ${then}`, join(folder, 'runs')];
  return { name: 'program', command: process.execPath, args, logFile: join(folder, 'logs', 'program.log') };
}
const STAYS = 'setInterval(() => undefined, 1_000)';

function runs(): number[] {
  const file = join(folder, 'runs');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
}
const ran = (times: number): Promise<void> =>
  waitUntil('the program', 20_000, () => Promise.resolve(runs().length >= times));

describe('a supervised process', () => {
  it('begins anew at once when it is renewed, without a word', async () => {
    const said: string[] = [];
    running = supervise(program(STAYS), (line) => said.push(line));
    await ran(1);
    const [first = 0] = runs();
    await running.renew();
    expect(isAlive(first)).toBe(false);
    await ran(2);
    expect(said).toEqual([]);
  });

  it('goes with its watcher when that alone is killed, and is started again', async () => {
    running = supervise(program(STAYS), () => undefined);
    await ran(1);
    const [first = 0] = runs();
    process.kill(running.pid(), 'SIGKILL');
    await ran(2);
    expect(isAlive(first)).toBe(false);
  });

  it('is started again when it was killed, and says so', async () => {
    const said: string[] = [];
    running = supervise(program(STAYS), (line) => said.push(line));
    await ran(1);
    const [first = 0] = runs();
    await running.kill();
    expect(isAlive(first)).toBe(false);
    await ran(2);
    const [, second = 0] = runs();
    expect(isAlive(second)).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('program ended');
    expect(said[0]).toContain('program.log');
  });

  it('is started again when it ends by itself, with growing pauses', async () => {
    const said: number[] = [];
    running = supervise(program('process.exit(3)'), () => said.push(Date.now()));
    await ran(3);
    await waitUntil('the third end', 20_000, () => Promise.resolve(said.length >= 3));
    const [one = 0, two = 0, three = 0] = said;
    expect(two - one).toBeGreaterThanOrEqual(1_000);
    expect(three - two).toBeGreaterThanOrEqual(2_000);
  });

  it('is not started again once it is stopped, not even when it is just waiting to be', async () => {
    running = supervise(program('process.exit(3)'), () => undefined);
    await ran(1);
    await running.stop();
    const seen = runs().length;
    running = supervise(program(STAYS), () => undefined);
    await ran(seen + 1);
    await running.stop();
    // The runs of both: nobody started the first one again in the meantime.
    expect(runs()).toHaveLength(seen + 1);
    expect(runs().some(isAlive)).toBe(false);
  });

  it('keeps in its log what it said in its last moment', async () => {
    running = supervise(program(`process.stdout.write('last words', () => process.exit(1))`), () => undefined);
    await ran(2);
    expect(readFileSync(join(folder, 'logs', 'program.log'), 'utf8')).toContain('last words');
  });
});
