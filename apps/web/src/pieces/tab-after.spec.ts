import { expect, it } from '@jest/globals';
import { tabAfter } from './tab-after';

it('walks over tabs by arrows, round the ends, and to the first and the last', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter'].map((key) => tabAfter(key, 2, 3))).toEqual([
    0,
    1,
    0,
    2,
    null,
  ]);
  expect(tabAfter('ArrowLeft', 0, 3)).toBe(2);
});
