import { theme as antdTheme, type ThemeConfig } from 'antd';
import { createStore, useStore } from '../lib/store';
import { type Palette, PALETTES, type ThemeMode, variableName } from './theme-tokens';

/** What somebody chose; `system` follows the machine. */
export type ThemeChoice = ThemeMode | 'system';
export const THEME_CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

const KEY = 'bangban:theme';

/** Whoever asked for less motion gets none: what waits for the end of a motion that is not shown would wait for ever. */
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const chosen = createStore<ThemeChoice>(read());
const machine = createStore<ThemeMode>(systemDark.matches ? 'dark' : 'light');
const printing = createStore(false);
window.addEventListener('beforeprint', () => {
  printing.set(true);
  paintTheme('light');
});
window.addEventListener('afterprint', () => {
  printing.set(false);
});
systemDark.addEventListener('change', ({ matches }) => machine.set(matches ? 'dark' : 'light'));

function read(): ThemeChoice {
  const stored = localStorage.getItem(KEY);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEY, choice);
  chosen.set(choice);
}

export const useThemeChoice = (): ThemeChoice => useStore(chosen);

/** The theme in force: paper is white. */
export function useThemeMode(): ThemeMode {
  const choice = useStore(chosen);
  const system = useStore(machine);
  const onPaper = useStore(printing);
  if (onPaper) return 'light';
  return choice === 'system' ? system : choice;
}

/** Gives style sheets the colours of a theme. */
export function paintTheme(mode: ThemeMode): void {
  const { style } = document.documentElement;
  for (const [token, colour] of Object.entries(PALETTES[mode])) style.setProperty(variableName(token), String(colour));
  document.documentElement.dataset.theme = mode;
}

/** The same tokens for the component library. Refusals and formal acts are not red: red is a light. */
export function antdThemeOf(mode: ThemeMode): ThemeConfig {
  const palette: Palette = PALETTES[mode];
  return {
    algorithm: mode === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorInfo: palette.accent,
      colorSuccess: palette.accent,
      colorWarning: palette.text2,
      colorError: palette.danger,
      colorLink: palette.accent,
      colorTextLightSolid: palette.onAccent,
      colorBgLayout: palette.bg,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorText: palette.text,
      colorTextSecondary: palette.text2,
      colorTextTertiary: palette.text3,
      colorTextPlaceholder: palette.text3,
      colorTextDescription: palette.text3,
      fontFamily: 'var(--font)',
      fontSize: 14,
      controlHeight: 32,
      borderRadius: 4,
      motion,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Tooltip: { colorBgSpotlight: palette.text, colorTextLightSolid: palette.surface },
      Drawer: { paddingLG: 20 },
      Segmented: { trackBg: palette.sunken, itemColor: palette.text2 },
    },
  };
}
