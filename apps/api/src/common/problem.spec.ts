import { describe, expect, it } from '@jest/globals';
import { HTTP_PROBLEMS } from './http-problems';
import { IDENTITY_PROBLEMS, IDENTITY_STATUS } from './identity-problems';
import { type ProblemCode, problemText } from './problem';

const CODES = [...Object.keys(HTTP_PROBLEMS), ...Object.keys(IDENTITY_PROBLEMS)] as ProblemCode[];

describe('problems', () => {
  it.each(CODES)('%s is said in Chinese and in English', (code) => {
    const { en, zh } = problemText(code, {});
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });

  it('of identity have a status each, and none of the server’s own', () => {
    for (const status of Object.values(IDENTITY_STATUS)) expect(status >= 400 && status < 500).toBe(true);
    expect(Object.keys(IDENTITY_STATUS)).toEqual(expect.arrayContaining(Object.keys(IDENTITY_PROBLEMS)));
  });

  it('by rule are said in the domain’s words', () => {
    expect(problemText('ITEM_UNKNOWN', { itemId: 'x' }).zh).not.toBe(problemText('INTERNAL', {}).zh);
  });
});
