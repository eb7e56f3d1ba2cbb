import { describe, expect, it } from '@jest/globals';
import { instalmentSums } from '../lib/command-form/instalments';
import { periodText, quarterAfter, quarterOf } from './plan-periods';

describe('periods of a plan', () => {
  it('are said in both languages', () => {
    expect(['2026-Q3', '2026-07'].map((each) => periodText(each, 'zh'))).toEqual(['2026年三季度', '2026年7月']);
    expect(['2026-Q3', '2026-07'].map((each) => periodText(each, 'en'))).toEqual(['Q3 2026', 'Jul 2026']);
  });

  it('go on with the quarter after the last, whatever stands there', () => {
    expect(quarterOf('2026-12-31')).toBe('2026-Q4');
    expect(quarterAfter([], '2026-08-01')).toBe('2026-Q3');
    expect(quarterAfter(['2026-Q4', '2026-02'], '2026-08-01')).toBe('2027-Q1');
    expect(quarterAfter(['2026-07'], '2026-08-01')).toBe('2026-Q4');
  });

  it('tell how far what is filled in is from what is agreed, currency by currency', () => {
    const agreed = [
      { amount: '100', currency: 'CNY' },
      { amount: '5', currency: 'USD' },
    ];
    const lines = [
      { amount: '99.5', currency: 'CNY' },
      { amount: 'x', currency: 'CNY' },
      { amount: '6', currency: 'USD' },
    ];
    expect(instalmentSums(lines, agreed)).toEqual([
      { currency: 'CNY', sum: '99.5', whole: '100', left: '0.5' },
      { currency: 'USD', sum: '6', whole: '5', left: '-1' },
    ]);
  });
});
