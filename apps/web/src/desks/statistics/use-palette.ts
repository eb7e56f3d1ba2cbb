import { useThemeMode } from '../../app/theme';
import { type Palette, PALETTES } from '../../app/theme-tokens';

/** The colours of the theme in force, for what is drawn on a canvas. */
export const usePalette = (): Palette => PALETTES[useThemeMode()];
