import { describe, expect, it } from '@jest/globals';
import { statisticsSearch } from './statistics-search';

describe('the address of the statistics', () => {
  it('keeps what says which rows', () => {
    const week = { rows: 'week', at: '2026-11-23T18:19:03.395Z', part: 'late' };
    expect(statisticsSearch(week)).toEqual(week);
    const projects = { rows: 'projects', stage: 'signing', light: 'red', status: 'active' };
    expect(statisticsSearch(projects)).toEqual(projects);
  });

  it('shows the figures where it does not', () => {
    expect(statisticsSearch({ rows: 'week', part: 'late' })).toEqual({ part: 'late' });
    expect(statisticsSearch({ rows: 'funds', currency: 'yuan' })).toEqual({});
    expect(statisticsSearch({ rows: 'x', weeks: 7, from: 'yesterday' })).toEqual({});
  });
});
