import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { PALETTES } from '../../app/theme-tokens';
import { useThemeMode } from '../../app/theme';
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
  const latest = useRef({ input, onOpen, mode });
  latest.current = { input, onOpen, mode };
  const option = JSON.stringify(input);

  const draw = useRef(async (chart: EChartsType): Promise<void> => {
    const font = getComputedStyle(chart.getDom()).fontFamily;
    await document.fonts.load(`12px ${font}`, textsOf(latest.current.input)).catch(() => undefined);
    if (chart.isDisposed()) return;
    const palette = PALETTES[latest.current.mode];
    const width = chart.getWidth();
    chart.setOption(chartOption({ ...latest.current.input, font, palette, width }), { notMerge: true });
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    const watch = new ResizeObserver(() => {
      const chart = drawing.current;
      if (!chart || chart.getWidth() === element.clientWidth) return;
      chart.resize();
      void draw.current(chart);
    });
    void import('./echarts').then(({ init }) => {
      if (gone) return;
      const chart = init(element);
      drawing.current = chart;
      chart.on('click', ({ dataIndex, seriesIndex }) => {
        latest.current.onOpen?.({ index: dataIndex, series: seriesIndex ?? 0 });
      });
      watch.observe(element);
      void draw.current(chart);
    });
    return () => {
      gone = true;
      watch.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    if (drawing.current) void draw.current(drawing.current);
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
