import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Ahead, forecastOf } from './forecast';

const ahead = (id: string, days: readonly number[], more: Partial<Ahead> = {}): Ahead => ({
  id,
  days,
  waitsFor: [],
  used: 0,
  ...more,
});

describe('the probable finish of a checklist', () => {
  it('is none where nothing is open', () => {
    expect(forecastOf([], 'seed')).toBeNull();
  });

  it('adds what waits, and takes the longer of what does not', () => {
    const chain = [ahead('b', [4], { waitsFor: ['a'] }), ahead('a', [3])];
    expect(forecastOf(chain, 'seed')).toEqual({ runs: 1_000, half: 7, eightOfTen: 7 });
    expect(forecastOf([ahead('a', [3]), ahead('b', [4])], 'seed')).toMatchObject({ half: 4, eightOfTen: 4 });
  });

  it('counts what has been used, and a day at least where all known ones were faster', () => {
    expect(forecastOf([ahead('a', [3, 9], { used: 4 })], 'seed')).toMatchObject({ half: 5, eightOfTen: 5 });
    expect(forecastOf([ahead('a', [3], { used: 30 })], 'seed')).toMatchObject({ half: 1 });
  });

  it('draws from what is known: a fast half and a slow half', () => {
    const { eightOfTen, half } = forecastOf([ahead('a', [2, 2, 2, 20, 20, 20, 20])], 'seed') ?? {};
    expect([half, eightOfTen]).toEqual([20, 20]);
    expect(forecastOf([ahead('a', [2, 2, 2, 2, 20])], 'seed')?.half).toBe(2);
  });

  const lists = fc.array(
    fc.record({ days: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }), used: fc.nat(20) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  it('is the same for the same seed, ends with rings, and lies between the shortest and the longest way', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.nat(63)), fc.string(), (drawn, links, seed) => {
        const items = drawn.map(({ days, used }, no) =>
          ahead(`${no}`, days, {
            used,
            waitsFor: links.filter((link) => link % 8 === no).map((link) => `${Math.floor(link / 8)}`),
          }),
        );
        const found = forecastOf(items, seed);
        expect(found).toEqual(forecastOf(items, seed));
        const most = items.reduce((sum, { days, used }) => sum + Math.max(1, ...days.map((each) => each - used)), 0);
        expect(found?.half).toBeGreaterThanOrEqual(1);
        expect(found?.half).toBeLessThanOrEqual(found?.eightOfTen ?? 0);
        expect(found?.eightOfTen).toBeLessThanOrEqual(most);
      }),
      { numRuns: 100 },
    );
  });
});
