import { describe, expect, it } from '@jest/globals';
import { bareName, Repeats } from './likeness';

const repeats = new Repeats<{ id: string; name: string; investor: string | null }>();
repeats.add({ id: 'foil', name: '年产五千吨特种铜箔项目', investor: '辰铜新材有限公司' });
repeats.add({ id: 'ship', name: '船舶配套（二期）', investor: null });
const found = (name: string, investor: string | null = null): string[] =>
  repeats.of({ name, investor }).map(({ id }) => id);

describe('projects that may be the same', () => {
  it('have the same name, however written', () => {
    expect(found('年产五千吨 特种铜箔项目')).toEqual(['foil']);
    expect(found('船舶配套(二期)', '某公司')).toEqual(['ship']);
    expect(bareName('ＡＢ·（二期）-1')).toBe('ab二期1');
  });

  it('or a like name and the same investor', () => {
    expect(found('年产八千吨特种铜箔项目', '辰铜新材 有限公司')).toEqual(['foil']);
    expect(found('特种铜箔', '辰铜新材有限公司')).toEqual(['foil']);
    expect(found('年产八千吨特种铜箔项目', '另一家公司')).toEqual([]);
    expect(found('屋顶光伏发电项目', '辰铜新材有限公司')).toEqual([]);
  });

  it('are found in a time that does not grow with all that one investor has', () => {
    const many = new Repeats<{ name: string; investor: string | null }>();
    for (let n = 0; n < 5_000; n += 1) many.add({ name: `项目${n}甲乙丙丁`, investor: '甲公司' });
    expect(many.of({ name: '项目4999甲乙丙丁', investor: '甲公司' }).length).toBeLessThanOrEqual(101);
  });
});
