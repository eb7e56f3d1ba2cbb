import { expect, it } from '@jest/globals';
import { hasChineseFont } from './chinese-font';

const dots = (...values: number[]): Uint8ClampedArray => Uint8ClampedArray.from(values);

it('takes a device that draws characters differently for one with a Chinese font', () => {
  expect(hasChineseFont((character) => (character === '\u6c38' ? dots(0, 9, 0) : dots(9, 0, 9)))).toBe(true);
});

it('sees the same box, or nothing, for what a device cannot draw', () => {
  expect(hasChineseFont(() => dots(0, 9, 0))).toBe(false);
  expect(hasChineseFont(() => dots(0, 0, 0))).toBe(false);
});

it('loads nothing where it cannot look', () => {
  expect(hasChineseFont(() => null)).toBe(true);
});
