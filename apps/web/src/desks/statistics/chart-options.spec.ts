import { describe, expect, it } from '@jest/globals';
import { PALETTES } from '../../app/theme-tokens';
import { chartOption, legendLines, lightSeries, textsOf } from './chart-options';

const palette = PALETTES.light;
const font = 'sans-serif';

describe('a chart', () => {
  it('has the legend only where there is more than one kind of bar', () => {
    const one = [{ name: '办结率', values: [1], colour: palette.accent }];
    expect(chartOption({ palette, font, categories: ['a'], series: one })).toMatchObject({ legend: { show: false } });
    expect(chartOption({ palette, font, categories: ['a'], series: [...one, ...one] })).toMatchObject({
      legend: { show: true },
    });
  });

  it('makes room for the lines that its legend takes', () => {
    const names = ['Ever entered', 'Red light', 'Yellow light', 'Green light', 'No clock'];
    expect([900, 360, 130].map((width) => legendLines(names, width))).toEqual([1, 2, 5]);
    const series = names.map((name) => ({ name, values: [1], colour: palette.accent }));
    const top = (width: number): unknown => chartOption({ palette, font, categories: ['a'], series, width }).grid;
    expect([top(900), top(360)]).toMatchObject([{ top: 36 }, { top: 58 }]);
  });

  it('lies with the first category on top, and ends where the whole ends', () => {
    const option = chartOption({
      palette,
      font,
      categories: ['a', 'b'],
      series: [],
      lying: true,
      unit: '%',
      most: 100,
    });
    expect(option).toMatchObject({ yAxis: { data: ['a', 'b'], inverse: true }, xAxis: { max: 100 } });
  });

  it('tells the lights by shape as well as by colour', () => {
    const looks = (['red', 'yellow', 'green', 'none'] as const).map((light) => lightSeries(palette, light));
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4);
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(4);
  });

  it('has every figure on its bar, the whole beside what stands before it', () => {
    const series = [
      { name: '协议投资', values: [9], colour: palette.hatch, behind: true },
      { name: '到位资金', values: [4], colour: palette.accent },
    ];
    const drawn = chartOption({ palette, font, categories: ['a'], series, lying: true }).series;
    expect(drawn).toMatchObject([
      { label: { show: true, position: 'right' } },
      { label: { show: true, position: 'insideLeft' } },
    ]);
  });

  it('names every text that it draws', () => {
    const series = [{ name: '红灯', values: [1], colour: '#000' }];
    expect(textsOf({ categories: ['线索'], series, unit: '%' })).toMatch(/线索红灯%0123456789/);
  });
});
