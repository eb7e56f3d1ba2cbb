import { describe, expect, it } from '@jest/globals';
import {
  amountText,
  dateText,
  decimalText,
  moneyText,
  moneyUnit,
  percentText,
  pointsText,
  shiftPoint,
  shortDate,
  spanText,
  timeLeftText,
  timeText,
} from './format';

const cny = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'CNY' });

describe('dates', () => {
  it('name the weekday, and the year only where it differs', () => {
    expect(dateText('2026-11-23', '2026-10-01', 'zh')).toBe('11月23日 周一');
    expect(dateText('2027-01-04', '2026-10-01', 'zh')).toBe('2027年1月4日 周一');
    expect(dateText('2026-11-23', '2026-10-01', 'en')).toBe('Mon 23 Nov');
    expect(dateText('2027-01-04', '2026-10-01', 'en')).toBe('Mon 4 Jan 2027');
    expect([shortDate('2026-11-23', '2026-01-01', 'zh'), shortDate('2026-11-23', '2026-01-01', 'en')]).toEqual([
      '11月23日',
      '23 Nov',
    ]);
  });

  it('belong to the place: late in the evening in UTC is the next day here', () => {
    expect(timeText('2026-11-22T17:30:00.000Z', '2026-11-23', 'zh')).toBe('11月23日 周一 01:30');
  });
});

describe('amounts', () => {
  it.each([
    ['8500', '8,500 万元', 'CNY 85 million'],
    ['12000.5', '1.2 亿元', 'CNY 120.01 million'],
    ['9999.994', '9,999.99 万元', 'CNY 100 million'],
    ['9999.995', '1 亿元', 'CNY 100 million'],
    ['99999.4', '10 亿元', 'CNY 999.99 million'],
    ['99999.5', '10 亿元', 'CNY 1 billion'],
    ['99.99999', '100 万元', 'CNY 1 million'],
    ['10000', '1 亿元', 'CNY 100 million'],
    ['1234567.8', '123.46 亿元', 'CNY 12.35 billion'],
    ['50.25', '50.25 万元', 'CNY 502,500'],
    ['0', '0 万元', 'CNY 0'],
  ])('%s ten thousands', (amount, zh, en) => {
    expect(moneyText(cny(amount), 'zh')).toBe(zh);
    expect(moneyText(cny(amount), 'en')).toBe(en);
  });

  it('keep their currency', () => {
    expect(moneyText({ amount: '22000', currency: 'USD' }, 'zh')).toBe('2.2 亿美元');
    expect(moneyText({ amount: '300', currency: 'XOF' }, 'zh')).toBe('300 万 XOF');
  });

  it('name their currency under a heading that names another', () => {
    expect([amountText(cny('3000'), 'zh'), amountText(cny('3000'), 'en')]).toEqual(['3,000', '3,000']);
    const dollars = { amount: '3000', currency: 'USD' };
    expect([amountText(dollars, 'zh'), amountText(dollars, 'en')]).toEqual(['3,000 万美元', 'USD 30 million']);
  });

  it('are counted in ten thousands of their currency', () => {
    expect([moneyUnit('CNY', 'zh'), moneyUnit('XOF', 'zh')]).toEqual(['万元', '万 XOF']);
    expect(moneyUnit('USD', 'en')).toBe('USD 10,000s');
  });

  it('round half up and never through a float', () => {
    expect(decimalText('0.125', 2)).toBe('0.13');
    expect(decimalText('9007199254740993.005', 2)).toBe('9,007,199,254,740,993.01');
    expect(decimalText('-0.001', 2)).toBe('0');
    expect([shiftPoint('5', 4), shiftPoint('12.345', -2), shiftPoint('12', -4)]).toEqual([
      '0.0005',
      '1234.5',
      '120000',
    ]);
  });
});

describe('limits and shares', () => {
  it('tell what is left in working days', () => {
    const said = (['zh', 'en'] as const).map((language) =>
      [{ kind: 'left', days: 2 } as const, { kind: 'today' } as const, { kind: 'over', days: 1 } as const].map((left) =>
        timeLeftText(left, language),
      ),
    );
    expect(said).toEqual([
      ['剩 2 个工作日', '今日到期', '超 1 个工作日'],
      ['2 working days left', 'due today', '1 working day late'],
    ]);
    expect(timeLeftText({ kind: 'over', days: 0 }, 'zh')).toBe('已超期');
  });

  it('say of no lateness that it is none: over a weekend it is less than a working day', () => {
    for (const language of ['zh', 'en'] as const) {
      const lateness = [spanText(0, language), timeLeftText({ kind: 'over', days: 0 }, language)];
      expect(lateness.filter((said) => /\b0\b/.test(said))).toEqual([]);
    }
    expect([spanText(0, 'zh'), spanText(0, 'en')]).toEqual(['不足 1 个工作日', 'less than 1 working day']);
    expect([spanText(3, 'zh'), spanText(1, 'en')]).toEqual(['3 个工作日', '1 working day']);
  });

  it('tell per cent from percentage points', () => {
    expect([percentText(93.846), percentText(64.286, 1), percentText(72, 1)]).toEqual(['94%', '64.3%', '72%']);
    expect([pointsText(6.6, 1, 'zh'), pointsText(-6.6, 1, 'en'), pointsText(0, 1, 'zh')]).toEqual([
      '+6.6 个百分点',
      '−6.6 pp',
      '0 个百分点',
    ]);
  });
});
