import { describe, expect, it } from '@jest/globals';
import type { ClockRun } from './item';
import { clockCells, daysByRule } from './item-clock';

const run = (
  from: string,
  to: string,
  days: number,
  rule: ClockRun['rule'],
  more: Partial<ClockRun> = {},
): ClockRun => ({
  from,
  to,
  days,
  rule,
  holiday: null,
  provisional: false,
  rest: null,
  extension: null,
  over: false,
  ahead: false,
  counts: rule === 'working' || rule === 'make-up',
  ...more,
});
const RUNS = [
  run('2026-03-03', '2026-03-03', 1, 'start'),
  run('2026-03-04', '2026-03-04', 1, 'working'),
  run('2026-03-05', '2026-03-06', 2, 'paused', { rest: 0 }),
  run('2026-03-07', '2026-03-08', 2, 'weekend'),
  run('2026-03-09', '2026-03-12', 4, 'working', { ahead: true }),
];

describe('the days of a limit', () => {
  it('are counted one by one, and the last is the day that ends at 24:00', () => {
    const cells = clockCells({ due: '2026-03-12T16:00:00.000Z', provisional: false, runs: RUNS }, '2026-03-09');
    expect(cells.map(({ no }) => no)).toEqual([null, 1, null, null, null, null, 2, 3, 4, 5]);
    expect(cells.filter(({ due }) => due).map(({ date }) => date)).toEqual(['2026-03-12']);
    expect(cells.filter(({ today }) => today).map(({ date }) => date)).toEqual(['2026-03-09']);
  });

  it('add up by what is said of them, as far as they are over', () => {
    expect(daysByRule(RUNS)).toEqual([
      ['start', 1],
      ['working', 1],
      ['paused', 2],
      ['weekend', 2],
    ]);
  });
});
