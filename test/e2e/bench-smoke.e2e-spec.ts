import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTool } from '../support/tool';

/** That the benches work and measure what they say; how fast that is is nothing for a test. */
describe('a small run of the benches', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bangban-bench-smoke-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('measures floor, Temporal and ours, then hostile inputs, and writes the results down', async () => {
    const { code, out } = await runTool('bench', ['advance', 'hostile', '--smoke', '--out', folder]);
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
    const { goals, tables } = JSON.parse(readFileSync(join(folder, 'hostile.json'), 'utf8')) as {
      goals: unknown[];
      tables: { rows: (string | number)[][] }[];
    };
    expect(goals).toHaveLength(10);
    // All were sent, and none was answered with a fault of ours or a broken connection.
    for (const [input, , answered] of tables[0]?.rows.slice(1) ?? []) {
      expect([input, answered]).toEqual([input, expect.stringMatching(/^(\d+ × [24]\d\d ?)+$/)]);
    }
  }, 300_000);
});
