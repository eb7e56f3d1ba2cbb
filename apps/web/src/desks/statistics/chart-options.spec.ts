import { describe, expect, it } from '@jest/globals';
import { PALETTES } from '../../app/theme-tokens';
import { chartOption, lightSeries, textsOf } from './chart-options';

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

  it('names every text that it draws', () => {
    const series = [{ name: '红灯', values: [1], colour: '#000' }];
    expect(textsOf({ categories: ['线索'], series, unit: '%' })).toMatch(/线索红灯%0123456789/);
  });
});
