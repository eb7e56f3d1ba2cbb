import { describe, expect, it } from '@jest/globals';
import { zh } from '../i18n/zh';
import { addressOf, countSet, filtersOf, type ListName, queryOf } from './filters';
import { projectsSearch } from './searches';

const LISTS: readonly ListName[] = ['projects', 'breaches', 'audit', 'completion'];

describe('the filters of lists', () => {
  it('have a word for what they offer', () => {
    const groups = zh.words as Readonly<Record<string, object | string>>;
    const offered = LISTS.flatMap(filtersOf).flatMap(({ kind, options = [], words }) =>
      (kind === 'flag' ? ['no', 'yes'] : options).map((each) => [String(words), each] as const),
    );
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter(([group, each]) => !(each in Object(groups[group])))).toEqual([]);
  });

  it('are read from an address, without what is not understood', () => {
    const raw = { stage: 'signing', light: 'blue', unitId: 'land-bureau', text: 2026, other: 1 };
    expect(addressOf('projects', raw)).toEqual({ stage: 'signing', unitId: 'land-bureau', text: '2026' });
    expect(addressOf('completion', { from: '2026-11-30', to: '2026-11-01' })).toEqual({ from: '2026-11-30' });
  });

  it('are asked for as the API has them', () => {
    expect(queryOf('breaches', { cured: 'no', clock: 'routine:follow-up', from: '2026-11-01' })).toEqual({
      cured: 'false',
      clock: 'routine:follow-up',
      from: '2026-11-01',
    });
  });

  it('are counted, a period as one', () => {
    expect(countSet('breaches', { from: '2026-11-01', to: '2026-11-30', cured: 'no', tab: 'breaches' })).toBe(2);
    expect(countSet('breaches', { to: '2026-11-30' })).toBe(1);
  });
});

it('the projects are shown as the address says', () => {
  const search = { view: 'table', status: 'all', light: 'red', leaderId: 'zhao', text: 'gear' };
  expect(projectsSearch(search)).toEqual(search);
  expect(projectsSearch({ view: 'x', status: 'y', light: 'none', leaderId: '' })).toEqual({});
});
