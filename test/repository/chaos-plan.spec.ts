import { describe, expect, it } from '@jest/globals';
import { partOf, planOf, POINTS, tellKill } from '../chaos/src/plan';
import { Random } from '../chaos/src/random';

describe('the plan of a crash test', () => {
  it('follows from its seed alone', () => {
    expect(planOf(7, 50)).toEqual(planOf(7, 50));
    expect(planOf(7, 50)).not.toEqual(planOf(8, 50));
    expect(planOf(7, 50).slice(0, 5)).toEqual(planOf(7, 5));
  });

  it.each([1, 2, 3])('of 50 kills comes to every point and every part (seed %i)', (seed) => {
    const plan = planOf(seed, 50);
    expect(new Set(plan.flatMap(({ point }) => point ?? []))).toEqual(new Set(POINTS));
    expect(new Set(plan.flatMap(({ parts }) => parts))).toEqual(new Set(['api', 'worker', 'temporal', 'postgres']));
    expect(plan.some(({ parts, point }) => parts.length + (point ? 1 : 0) > 1)).toBe(true);
  });

  it('kills something each time, and nobody twice', () => {
    for (const kill of planOf(11, 300)) {
      const victims = [...kill.parts, ...(kill.point ? [partOf(kill.point)] : [])];
      expect(victims.length).toBeGreaterThan(0);
      expect(new Set(victims).size).toBe(victims.length);
      expect(tellKill(kill)).not.toBe('');
    }
  });
});

describe('chance', () => {
  it('is the same for the same seed, apart for each part, and within its bounds', () => {
    const draws = (random: Random): number[] => Array.from({ length: 200 }, () => random.between(3, 9));
    expect(draws(new Random(5))).toEqual(draws(new Random(5)));
    expect(draws(new Random(5).fork('a'))).not.toEqual(draws(new Random(5).fork('b')));
    expect(new Set(draws(new Random(5)))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9]));
  });

  it('weighs', () => {
    const random = new Random(1);
    const drawn = Array.from({ length: 1_000 }, () =>
      random.weighted([
        [9, 'often'],
        [1, 'seldom'],
      ]),
    );
    expect(drawn.filter((each) => each === 'seldom').length).toBeGreaterThan(60);
    expect(drawn.filter((each) => each === 'seldom').length).toBeLessThan(140);
  });
});
