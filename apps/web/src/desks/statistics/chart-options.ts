import type { EChartsOption } from 'echarts';
import type { Palette } from '../../app/theme-tokens';

/** One kind of bar. A light has its colour and its shape; everything else is accent or grey. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly stack?: string;
  readonly icon?: string;
  /** Drawn over the colour, so that it can be told without it. */
  readonly pattern?: 'lines' | 'dots';
  /** Drawn round a pale bar. */
  readonly outline?: string;
  /** Behind the others, as wide as they are. */
  readonly behind?: boolean;
}

export interface ChartInput {
  readonly palette: Palette;
  /** Canvas inherits no font. */
  readonly font: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Bars lie, and the categories stand beside them. */
  readonly lying?: boolean;
  /** Of the values: `%`. */
  readonly unit?: string;
  /** The right end, where the whole is known. */
  readonly most?: number;
  /** Of the place in pixels: on a narrow one the legend takes several lines. */
  readonly width?: number;
}

export type Lit = 'red' | 'yellow' | 'green' | 'none';

/** The shape of “no clock runs” in a legend, as beside the word elsewhere. */
const RING = 'path://M6 0a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM6 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z';

/** The look of the lights: colour, shape and pattern, the same in every chart. */
export function lightSeries(palette: Palette, light: Lit): Pick<Series, 'colour' | 'icon' | 'pattern'> {
  switch (light) {
    case 'red':
      return { colour: palette.lightRed, icon: 'rect', pattern: 'lines' };
    case 'yellow':
      return { colour: palette.lightYellow, icon: 'triangle', pattern: 'dots' };
    case 'green':
      return { colour: palette.lightGreen, icon: 'circle' };
    case 'none':
      return { colour: palette.hatch, icon: RING };
  }
}

const DECALS = {
  lines: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 5],
    rotation: -Math.PI / 4,
    color: 'rgba(255,255,255,.35)',
  },
  dots: {
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.5,
    color: 'rgba(255,255,255,.45)',
  },
};

const LEGEND = { icon: 12, gap: 16, line: 22 };

/** How many lines the legend takes; Chinese characters are as wide as the text is high, others about half of that. */
export function legendLines(names: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const text = [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 12 : 6.5), 0);
    const item = LEGEND.icon + 5 + text + LEGEND.gap;
    if (used > 0 && used + item > width) {
      lines += 1;
      used = 0;
    }
    used += item;
  }
  return lines;
}

/** A chart in the manner of the house: no frame, faint lines, tabular figures, the legend over it. */
export function chartOption({
  categories,
  font,
  lying = false,
  most,
  palette,
  series,
  unit = '',
  width = Infinity,
}: ChartInput): EChartsOption {
  const legend = series.map(({ name }) => name);
  const text = { color: palette.text2, fontSize: 12, fontFamily: font };
  const names = {
    type: 'category' as const,
    data: [...categories],
    axisLine: { lineStyle: { color: palette.lineStrong } },
    axisTick: { show: false },
    axisLabel: { ...text, hideOverlap: true, ...(lying ? { width: 132, overflow: 'truncate' as const } : {}) },
    ...(lying ? { inverse: true } : {}),
  };
  const values = {
    type: 'value' as const,
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { ...text, hideOverlap: true, formatter: `{value}${unit}` },
    minInterval: unit === '' ? 1 : 0,
    ...(most === undefined ? {} : { max: most }),
  };
  const covered = series.some(({ behind }) => behind === true);
  return {
    animationDuration: 200,
    textStyle: { fontFamily: font },
    aria: { enabled: true },
    grid: {
      left: 8,
      right: lying ? 44 : 20,
      bottom: 8,
      outerBoundsMode: 'same' as const,
      top: series.length > 1 ? 14 + LEGEND.line * legendLines(legend, width) : 12,
    },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      itemWidth: LEGEND.icon,
      itemHeight: 10,
      itemGap: LEGEND.gap,
      textStyle: text,
      data: series.map(({ icon, name }) => ({ name, ...(icon ? { icon } : {}) })),
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.sunken, opacity: 0.6 } },
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 13, fontFamily: font },
      valueFormatter: (value) => (typeof value === 'number' ? `${value}${unit}` : '–'),
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map((each) => ({
      ...drawn(each),
      label: valueLabel({ palette, unit, font, place: placeOf(each, covered, lying) }),
      labelLayout: { hideOverlap: true },
    })),
  };
}

type LabelPlace = 'inside' | 'insideLeft' | 'right' | 'top';

/** At the end of a bar; on the bar itself where its next part, or the bar behind it, begins there. */
function placeOf({ behind = false, stack }: Series, covered: boolean, lying: boolean): LabelPlace {
  if (stack !== undefined) return 'inside';
  if (!lying) return 'top';
  return covered && !behind ? 'insideLeft' : 'right';
}

interface ValueLabel extends Pick<ChartInput, 'palette' | 'font'> {
  readonly unit: string;
  readonly place: LabelPlace;
}

/** The figure itself on its bar: nobody has to measure by eye. None for nothing, and none over another. */
function valueLabel({ font, palette, place, unit }: ValueLabel): Record<string, unknown> {
  return {
    show: true,
    position: place,
    formatter: ({ value }: { readonly value: unknown }) =>
      typeof value === 'number' && value !== 0 ? `${value.toLocaleString('en-US')}${unit}` : '',
    color: palette.text,
    fontSize: 11,
    fontFamily: font,
    ...(place.startsWith('inside') ? { textBorderColor: palette.surface, textBorderWidth: 2 } : {}),
  };
}

function drawn({ behind, colour, name, outline, pattern, stack, values }: Series): Record<string, unknown> {
  return {
    type: 'bar',
    name,
    data: [...values],
    barMaxWidth: 22,
    ...(stack ? { stack } : {}),
    ...(behind ? { z: 1, barGap: '-100%' } : {}),
    itemStyle: {
      color: colour,
      ...(outline ? { borderColor: outline, borderWidth: 1 } : {}),
      ...(pattern ? { decal: DECALS[pattern] } : {}),
    },
  };
}

/** Every text that a chart draws: a bundled font comes in slices, and canvas does not wait for the one it lacks. */
export const textsOf = ({
  categories,
  series,
  unit = '',
}: Pick<ChartInput, 'categories' | 'series' | 'unit'>): string =>
  [...categories, ...series.map(({ name }) => name), unit, '0123456789,.–'].join('');
