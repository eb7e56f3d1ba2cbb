import { type ReactNode, type RefObject, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { PALETTES } from '../../app/theme-tokens';
import { useThemeMode } from '../../app/theme';
import { haveAllCharacters, onceAllCharacters } from '../../lib/all-characters';
import { fileName, saveBlob } from '../../lib/table-file';
import { type ChartInput, chartOption, textsOf } from './chart-options';
import type { EChartsType } from './echarts';

export interface ChartHandle {
  /** Saves the chart as it is seen, twice as sharp. */
  readonly save: (name: string) => void;
}

interface ChartProps extends Omit<ChartInput, 'palette' | 'font' | 'width'> {
  /** What the chart says, for whoever cannot see it; its numbers stand in the table. */
  readonly label: string;
  readonly height: number;
  readonly onOpen?: (at: { readonly index: number; readonly series: number }) => void;
  readonly handle?: RefObject<ChartHandle | null>;
}

/** A chart; the library for it is loaded when the first one is drawn. */
export function Chart({ handle, height, label, onOpen, ...input }: ChartProps): ReactNode {
  const mode = useThemeMode();
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<EChartsType | null>(null);
  const option = JSON.stringify(input);

  // Asked again once the font is there: by then there may be other figures.
  const show = useEffectEvent((chart: EChartsType, font: string): void => {
    if (chart.isDisposed()) return;
    const width = chart.getWidth();
    chart.setOption(chartOption({ ...input, font, palette: PALETTES[mode], width }), { notMerge: true });
    // A picture that is taken of the page waits for this.
    chart.getDom().dataset.characters = haveAllCharacters() ? 'all' : 'some';
  });
  const draw = useEffectEvent((chart: EChartsType): void => {
    // The font may come when its page was left long ago.
    if (chart.isDisposed()) return;
    const font = getComputedStyle(chart.getDom()).fontFamily;
    void document.fonts
      .load(`12px ${font}`, textsOf(input))
      .catch(() => undefined)
      .then(() => show(chart, font));
  });
  const opened = useEffectEvent((index: number, series: number): void => onOpen?.({ index, series }));

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    const watch = new ResizeObserver(() => {
      const chart = drawing.current;
      if (!chart || chart.getWidth() === element.clientWidth) return;
      chart.resize();
      draw(chart);
    });
    void import('./echarts').then(({ init }) => {
      if (gone) return;
      const chart = init(element);
      drawing.current = chart;
      chart.on('click', ({ dataIndex, seriesIndex }) => {
        opened(dataIndex, seriesIndex ?? 0);
      });
      watch.observe(element);
      draw(chart);
      onceAllCharacters(() => draw(chart));
    });
    return () => {
      gone = true;
      watch.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    if (drawing.current) draw(drawing.current);
  }, [option, mode]);

  useImperativeHandle(handle, () => ({
    save: (name) => {
      const canvas = drawing.current?.renderToCanvas({ pixelRatio: 2, backgroundColor: PALETTES[mode].surface });
      canvas?.toBlob((blob) => {
        if (blob) saveBlob(blob, fileName(name, 'png'));
      });
    },
  }));

  return (
    <div ref={place} className={onOpen ? 'chart opens' : 'chart'} style={{ height }} role="img" aria-label={label} />
  );
}
