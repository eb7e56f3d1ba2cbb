import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marksOf, nameKey, whyAlike, writtenKey } from './name-key';

const FIRM = '苏州华锦电子有限公司';
const alike = (one: string, other: string) =>
  whyAlike(marksOf({ code: null, name: one }), marksOf({ code: null, name: other }));

describe('the name of an investor', () => {
  it.each(['蘇州華錦電子有限公司', '苏州华锦电子 有限公司', '苏州（华锦）电子有限公司', '苏州华锦电子有限公司。'])(
    'is the same, written another way: %s',
    (other) => {
      expect(alike(FIRM, other)).toEqual(['name', 'form']);
    },
  );

  it.each(['苏州华锦电子有限责任公司', '苏州华锦电子股份有限公司', '蘇州華錦電子（集團）股份有限公司', '苏州华锦电子'])(
    'is the same but for the form of the company: %s',
    (other) => {
      expect(alike(FIRM, other)).toEqual(['form']);
    },
  );

  it.each(['华锦电子有限公司', '江苏华锦电子有限公司', '苏州华锦电子苏州分公司', '苏州华锦电气有限公司'])(
    'is another one: %s',
    (other) => {
      expect(alike(FIRM, other)).toEqual([]);
    },
  );

  it('is read so in other scripts too, and of a name that is nothing but a form something is left', () => {
    expect(alike('ACME (Asia) Co., Ltd.', 'ＡＣＭＥ Asia Limited')).toEqual(['form']);
    expect(nameKey('有限公司')).not.toBe('');
    expect(nameKey('集团')).toBe('集团');
  });

  it('has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(writtenKey(writtenKey(name))).toBe(writtenKey(name));
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});
