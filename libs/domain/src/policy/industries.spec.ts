import { describe, expect, it } from '@jest/globals';
import { DEFAULT_INDUSTRIES, industryText } from './industries';

describe('an industry', () => {
  it('is known by either of its names', () => {
    const materials = { zh: '新材料', en: 'new materials' };
    expect(industryText(DEFAULT_INDUSTRIES, '新材料')).toEqual(materials);
    expect(industryText(DEFAULT_INDUSTRIES, ' New materials')).toEqual(materials);
  });

  it('stands as it was written where the list does not know it', () => {
    expect(industryText(DEFAULT_INDUSTRIES, '茶叶')).toEqual({ zh: '茶叶', en: '茶叶' });
  });

  it('stands once in the list', () => {
    expect(new Set(DEFAULT_INDUSTRIES.map(({ zh }) => zh)).size).toBe(DEFAULT_INDUSTRIES.length);
  });
});
