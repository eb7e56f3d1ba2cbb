import { describe, expect, it } from '@jest/globals';
import { holdsText, plainText, searchText, tidyText } from './folding';

const STORED = 'ＡＢＣ智能装备（二期）１０万台项目';

describe('texts as people type them', () => {
  it('are kept as written, without blanks at their ends and what nobody sees', () => {
    expect(tidyText('\ufeff 秦\u3000越\u200b ')).toBe('秦 越');
    expect(tidyText('甲\u00a0\u2003乙\u202e\u0000丙')).toBe('甲 乙丙');
    expect(tidyText(STORED)).toBe(STORED);
  });

  it('are read in one width', () => {
    expect(plainText(' １２，０００．００ ')).toBe('12,000.00');
    expect(plainText('总投资（万元）\u200d')).toBe('总投资(万元)');
    expect(plainText('２０２５／３／１８　0:00')).toBe('2025/3/18 0:00');
  });

  it.each(['ABC智能', '(二期)', '10万台', '智能 装备', 'ＡＢＣ智能', 'abc', '　', '智\u200b能'])(
    'are found by %s',
    (sought) => {
      expect(holdsText(['无', STORED], sought)).toBe(true);
    },
  );

  it('are not found by others', () => {
    expect(holdsText([STORED], 'ABD')).toBe(false);
    expect(holdsText([], '甲')).toBe(false);
  });

  it('fold to what folds no further', () => {
    for (const text of [STORED, 'ｶﾞＡ ẞ Ⅷ ㈱ ½ ﬁ', '\ufeff\u3000']) {
      for (const fold of [tidyText, plainText, searchText]) expect(fold(fold(text))).toBe(fold(text));
    }
  });
});
