import { describe, expect, it } from '@jest/globals';
import { comparedWith, nameOfPeriod, periodBefore, periodOf, PERIODS } from './periods';

const TODAY = '2026-11-24';

describe('periods', () => {
  it('are compared with the one before once they are over', () => {
    expect(comparedWith(periodOf('month', TODAY), TODAY)).toBeNull();
    expect(comparedWith({ from: '2026-11-01', to: TODAY }, TODAY)).toBeNull();
    expect(comparedWith(periodOf('last-month', TODAY), TODAY)).toEqual({ from: '2026-09-01', to: '2026-09-30' });
  });

  it.each([
    ['month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['quarter', '2026-10-01', '2026-12-31'],
    ['year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
  ] as const)('%s is %s to %s', (name, from, to) => {
    expect(periodOf(name, TODAY)).toEqual({ from, to });
    expect(nameOfPeriod({ from, to }, TODAY)).toBe(name);
  });

  it('last month of January is in the year before', () => {
    expect(periodOf('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it('other days have no name', () => {
    expect(nameOfPeriod({ from: '2026-11-02', to: '2026-11-30' }, TODAY)).toBeNull();
    expect(PERIODS).toHaveLength(5);
  });

  it.each([
    ['2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
    ['2026-10-01', '2026-12-31', '2026-07-01', '2026-09-30'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31'],
    ['2026-11-10', '2026-11-16', '2026-11-03', '2026-11-09'],
    ['2026-11-10', '2026-11-10', '2026-11-09', '2026-11-09'],
  ])('%s to %s is compared with %s to %s', (from, to, fromBefore, toBefore) => {
    expect(periodBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
  });
});
