import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTool } from '../support/tool';

/** That the bench works and measures all three ways; how fast they are is nothing for a test. */
describe('a small run of the bench `advance`', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bangban-bench-smoke-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('measures floor, Temporal and ours in one run, and writes the result down', async () => {
    const { code, out } = await runTool('bench', ['advance', '--smoke', '--out', folder]);
    expect({ code, out: code === 0 ? '' : out }).toEqual({ code: 0, out: '' });
    const { figures, machine } = JSON.parse(readFileSync(join(folder, 'advance.json'), 'utf8')) as {
      figures: Record<string, number>;
      machine: { cores: number };
    };
    for (const clients of [1, 10, 30]) {
      for (const way of ['floor', 'ours', 'temporal']) expect(figures[`${way} ${clients} rate`]).toBeGreaterThan(0);
      expect(figures[`ratio ${clients}`]).toBeGreaterThan(0);
    }
    expect(machine.cores).toBeGreaterThan(0);
  }, 300_000);
});
