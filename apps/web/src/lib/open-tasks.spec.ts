import { describe, expect, it } from '@jest/globals';
import type { HelpItemState } from '@bangban/domain';
import { ITEM } from './command-form/form.spec-support';
import { openTasks } from './open-tasks';

const item = (id: string, more: Partial<HelpItemState>): HelpItemState => ({
  ...ITEM,
  id,
  limit: 10,
  clocks: {},
  prerequisites: [],
  state: 'signed',
  templateKey: 'filing',
  ...more,
});
const by = (pace: 'limit' | 'real', n = 5) => ({
  pace,
  now: '2026-03-02T01:00:00.000Z',
  place: null,
  real: [{ templateKey: 'filing', n, fifth: 2, quarter: 3, median: 4, threeQuarters: 6, longest: 9 }],
});
const days = (items: readonly HelpItemState[], pace: 'limit' | 'real', n?: number): readonly number[] =>
  openTasks(items, by(pace, n)).map((task) => task.days);

describe('what is open on a checklist, as tasks', () => {
  it('leaves out what is done, and takes no days for what waits to be verified', () => {
    const items = [
      item('a', { state: 'closed' }),
      item('b', { state: 'reported' }),
      item('c', { prerequisites: ['b'] }),
    ];
    expect(openTasks(items, by('limit'))).toEqual([
      { id: 'b', waitsFor: [], days: 0 },
      { id: 'c', waitsFor: ['b'], days: 10 },
    ]);
  });

  it('takes what half of its kind needed where enough are known, and its limit else', () => {
    const items = [item('a', {}), item('b', { templateKey: null }), item('c', { templateKey: 'other' })];
    expect(days(items, 'real')).toEqual([4, 10, 10]);
    expect(days(items, 'real', 4)).toEqual([10, 10, 10]);
    expect(days(items, 'limit')).toEqual([10, 10, 10]);
  });
});
