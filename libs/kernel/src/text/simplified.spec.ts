import { describe, expect, it } from '@jest/globals';
import { toSimplified } from './simplified';
import { SIMPLIFIED, TRADITIONAL } from './simplified-table';

describe('traditional characters', () => {
  it('are read as simplified ones, one for one', () => {
    expect(toSimplified('華錦電子（蘇州）有限公司')).toBe('华锦电子（苏州）有限公司');
    expect(toSimplified('臺灣積體電路製造')).toBe('台湾积体电路制造');
    expect(toSimplified('Ａbc 帮办 12')).toBe('Ａbc 帮办 12');
  });

  it('stand in a table whose halves go together, and fold no further', () => {
    expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
    for (const each of SIMPLIFIED) expect(toSimplified(each)).toBe(toSimplified(toSimplified(each)));
  });
});
