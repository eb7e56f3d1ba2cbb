import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEDGER_HEADINGS } from './ledger-csv';
import type { LedgerInput } from './ledger-input';
import { readInProcess } from './ledger-process';

const BUILT = join(__dirname.replace('/src/', '/dist/'), 'ledger.child.js');
const BOUNDS = { silentMs: 10_000, longestMs: 20_000 };
const ledger = (text: string): LedgerInput => ({ bytes: Buffer.from(text), type: 'json', charset: null });
const ROWS = Array.from({ length: 120 }, (_, index) => ({ reference: `r${index}` }));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-reader-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that does something else than reading. */
function script(body: string): string {
  const path = join(folder, `${body.length}.cjs`);
  writeFileSync(path, body);
  return path;
}

describe('a ledger read in a process of its own', () => {
  it('comes back whole, in pieces', async () => {
    const text = JSON.stringify({ source: '招商局', rows: ROWS });
    await expect(readInProcess(BUILT, ledger(text), BOUNDS)).resolves.toEqual({ source: '招商局', rows: ROWS });
  });

  it('is refused in the words of the reader', async () => {
    const refusal = expect.objectContaining({ status: 400, code: 'VALIDATION' });
    await expect(readInProcess(BUILT, ledger('{"source":"x","rows":[]}'), BOUNDS)).rejects.toEqual(refusal);
  });

  const ready = `process.send({ kind: 'ready' }); process.on('message', () => {});`;
  it.each([
    ['that never says anything', 'setInterval(() => {}, 1000)', { ...BOUNDS, silentMs: 300 }, 503],
    ['that says nothing after its first word', ready, { ...BOUNDS, longestMs: 500 }, 413],
    ['that cannot be started', 'require("./not-here")', BOUNDS, 503],
    ['that is ended from outside', `${ready} process.kill(process.pid, 'SIGKILL')`, BOUNDS, 503],
    [
      'that wants more memory than it gets',
      `${ready} const all = []; for (;;) all.push({ all: [all.length] })`,
      BOUNDS,
      413,
    ],
  ])('by one %s is given up', async (_, body, bounds, status) => {
    const code = status === 413 ? 'BODY_TOO_LARGE' : 'LEDGER_READER_UNAVAILABLE';
    const refusal = expect.objectContaining({ status, code });
    await expect(readInProcess(script(body), ledger('{}'), bounds)).rejects.toEqual(refusal);
  });

  it('knows nothing of the environment', async () => {
    const tell = `process.send({ kind: 'problem', code: 'VALIDATION', options: { details: { ...process.env } } })`;
    const told = await readInProcess(script(tell), ledger('{}'), BOUNDS).catch((error: unknown) => error);
    const { details } = (told as { options: { details: object } }).options;
    expect(Object.keys(details).filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual([]);
  });
});

describe('a cell that says what every object has', () => {
  it.each(['constructor', 'toString', '__proto__'])('%s is taken for what it is: a word', async (word) => {
    const head = LEDGER_HEADINGS;
    const row = head.map((heading) => (heading === '币种' || heading === '内外资' ? word : 'x'));
    const bytes = Buffer.from([head, row].map((cells) => cells.join(',')).join('\n'));
    const { rows } = await readInProcess(BUILT, { bytes, type: 'csv', charset: null }, BOUNDS);
    expect(JSON.stringify(rows)).toMatch(new RegExp(word, 'i'));
  });
});
