import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUnreal, spreadOf } from './spread';

describe('a spread of real working days', () => {
  it('is nothing of nothing, and one number of one', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([7])).toEqual({ n: 1, fifth: 7, quarter: 7, median: 7, threeQuarters: 7, longest: 7 });
  });

  it('says of a limit that fewer than a fifth kept it, and of no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 60 }), fc.nat(45), (days, limit) => {
        const spread = spreadOf(days);
        const kept = days.filter((each) => each <= limit).length;
        expect(spread && isUnreal(limit, spread)).toBe(kept < days.length / 5);
      }),
    );
  });

  it('warns of nothing where too few are known', () => {
    const spread = spreadOf([9, 9, 9, 9]);
    expect(spread && isUnreal(1, spread)).toBe(false);
  });
});
