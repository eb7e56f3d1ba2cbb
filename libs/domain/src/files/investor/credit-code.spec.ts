import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCreditCode, tidyCode } from './credit-code';

/** Published by the companies themselves. */
const REAL = ['91330100799655058B', '9144030071526726XG', '914403001922038216', '91110000802100433B'];
const SIGNS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const code = fc.constantFrom(...REAL);
const place = fc.nat({ max: 17 });

describe('the unified social credit code', () => {
  it.each(REAL)('of a real company counts: %s', (each) => {
    expect(isCreditCode(each)).toBe(true);
  });

  it('is kept in one writing, however it was typed', () => {
    expect(tidyCode(' ９１３３０１００ 799655058b ')).toBe('91330100799655058B');
    expect(tidyCode('9133-0100-7996-5505-8B')).toBe('91330100799655058B');
  });

  it.each(['', '91330100799655058', '91330100799655058I', '91330100799655058BB', '000000000000000000'.slice(1)])(
    'does not count with another length or sign: %j',
    (each) => {
      expect(isCreditCode(each)).toBe(false);
    },
  );

  it('does not count with one wrong sign', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...SIGNS), (right, at, sign) => {
        fc.pre(right[at] !== sign);
        expect(isCreditCode(right.slice(0, at) + sign + right.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('does not count with two neighbours changed about', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 16 }), (right, at) => {
        const [one = '', other = ''] = right.slice(at, at + 2);
        fc.pre(one !== other);
        expect(isCreditCode(right.slice(0, at) + other + one + right.slice(at + 2))).toBe(false);
      }),
    );
  });
});
