import { describe, expect, it } from '@jest/globals';
import { toldNames } from './told';

const people = (...names: readonly string[]): { told: { id: string; name: string }[] } => ({
  told: names.map((name) => ({ id: name, name })),
});

describe('whom an act told', () => {
  it('is said by name, and counted where they are many', () => {
    expect(toldNames(people(), 'zh')).toBe('');
    expect(toldNames(people('王敏', '赵强'), 'zh')).toBe('王敏、赵强');
    expect(toldNames(people('Wang', 'Zhao'), 'en')).toBe('Wang, Zhao');
    expect(toldNames(people('一', '二', '三', '四', '五', '六'), 'zh')).toBe('一、二、三、四 +2');
  });
});
