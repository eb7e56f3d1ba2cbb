import { describe, expect, it } from '@jest/globals';
import { contrast, PALETTES, type ThemeMode, variableName } from './theme-tokens';

const MODES: readonly ThemeMode[] = ['light', 'dark'];

describe.each(MODES)('the %s theme', (mode) => {
  const palette = PALETTES[mode];
  const grounds = [palette.bg, palette.surface];

  it('has readable text on every ground', () => {
    const low = grounds.flatMap((ground) =>
      [palette.text, palette.text2, palette.text3, palette.accent, palette.danger].filter(
        (ink) => contrast(ink, ground) < 4.5,
      ),
    );
    expect(low).toEqual([]);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.accentSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.danger, palette.dangerSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text2, palette.sunken)).toBeGreaterThanOrEqual(4.5);
  });

  it('has lights and borders of inputs that stand out', () => {
    const { lightGreen, lightNone, lightRed, lightYellow, lineStrong } = palette;
    const low = grounds.flatMap((ground) =>
      [lightGreen, lightYellow, lightRed, lightNone, lineStrong].filter((ink) => contrast(ink, ground) < 3),
    );
    expect(low).toEqual([]);
  });

  it('keeps the colours of lights for lights', () => {
    const { lightGreen, lightRed, lightYellow, ...others } = palette;
    expect(Object.values(others).filter((colour) => [lightGreen, lightYellow, lightRed].includes(colour))).toEqual([]);
  });
});

it('names variables as style sheets do', () => {
  expect(['bg', 'text2', 'lightGreen', 'onAccent'].map(variableName)).toEqual([
    '--bg',
    '--text-2',
    '--light-green',
    '--on-accent',
  ]);
});
