/** The two themes. One accent, neutral greys, three light colours that stand for lights alone, one colour for refusals. */
export interface Palette {
  readonly bg: string;
  /** Behind the navigation. */
  readonly rail: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly lightGreen: string;
  readonly lightYellow: string;
  readonly lightRed: string;
  readonly lightNone: string;
  readonly hatch: string;
}

export type ThemeMode = 'light' | 'dark';

export const PALETTES: Readonly<Record<ThemeMode, Palette>> = {
  light: {
    bg: '#ffffff',
    rail: '#f5f6f8',
    surface: '#ffffff',
    sunken: '#eceef1',
    line: '#e2e5e9',
    lineStrong: '#858e99',
    text: '#1a222c',
    text2: '#4a5562',
    text3: '#616b77',
    accent: '#1d5fa8',
    accentSoft: '#e7eff8',
    onAccent: '#ffffff',
    danger: '#86275f',
    dangerSoft: '#f8ebf3',
    lightGreen: '#128a52',
    lightYellow: '#b87400',
    lightRed: '#c92a2a',
    lightNone: '#7b8591',
    hatch: '#b9c0c9',
  },
  dark: {
    bg: '#10151b',
    rail: '#151b23',
    surface: '#19202a',
    sunken: '#232c37',
    line: '#2b3542',
    lineStrong: '#76828f',
    text: '#e7ebf0',
    text2: '#b6c0cb',
    text3: '#98a3b0',
    accent: '#74ace6',
    accentSoft: '#1c2f46',
    onAccent: '#0d1a28',
    danger: '#e09ac2',
    dangerSoft: '#3a2031',
    lightGreen: '#43bd83',
    lightYellow: '#e2ab3c',
    lightRed: '#f36c66',
    lightNone: '#8995a2',
    hatch: '#4a5767',
  },
};

/** `lightGreen` → `--light-green`: what style sheets call it. */
export function variableName(token: string): string {
  return `--${token
    .replace(/([A-Z])/g, '-$1')
    .replace(/(\d)/g, '-$1')
    .toLowerCase()}`;
}

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** WCAG contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
