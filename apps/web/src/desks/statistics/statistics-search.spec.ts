import { describe, expect, it } from '@jest/globals';
import { statisticsSearch } from './statistics-search';

const WEEK = { rows: 'week', at: '2026-11-23T18:19:03.395Z', part: 'yellow' };

describe('the address of the statistics', () => {
  it('keeps what says which rows', () => {
    expect(statisticsSearch(WEEK)).toEqual(WEEK);
    const projects = { rows: 'projects', stage: 'signing', light: 'red', status: 'active' };
    expect(statisticsSearch(projects)).toEqual(projects);
    const unit = { rows: 'unit', unitId: 'land-bureau', light: 'red' };
    expect(statisticsSearch(unit)).toEqual(unit);
    expect(statisticsSearch({ rate: 'inTime' })).toEqual({ rate: 'inTime' });
    const parts = { rows: 'parts', currency: 'CNY', place: '', of: 'split' };
    expect(statisticsSearch(parts)).toEqual(parts);
    expect(statisticsSearch({ rows: 'parts', currency: 'CNY', of: 'all' })).toEqual({ currency: 'CNY' });
    expect(statisticsSearch({ level: 'moon', cohort: 'level' })).toEqual({ cohort: 'level' });
    const agreed = { rows: 'agreed', currency: 'CNY', year: 2026, counted: 'added' };
    expect(statisticsSearch(agreed)).toEqual(agreed);
    const closing = { rows: 'closing', closing: 'closed-late', from: '2026-10-01', to: '2026-12-31' };
    expect(statisticsSearch(closing)).toEqual(closing);
  });

  it('shows the figures where it does not', () => {
    expect(statisticsSearch({ rows: 'week', part: 'red' })).toEqual({ part: 'red' });
    expect(statisticsSearch({ ...WEEK, part: 'late' })).toEqual({ at: WEEK.at });
    expect(statisticsSearch({ rows: 'funds', currency: 'yuan' })).toEqual({});
    expect(statisticsSearch({ rows: 'agreed', year: 2026 })).toEqual({ year: 2026 });
    expect(statisticsSearch({ rows: 'unit', light: 'red' })).toEqual({ light: 'red' });
    expect(statisticsSearch({ rows: 'closing', closing: 'late' })).toEqual({ closing: 'late' });
    expect(statisticsSearch({ rows: 'x', weeks: 7, from: 'yesterday' })).toEqual({});
  });
});
