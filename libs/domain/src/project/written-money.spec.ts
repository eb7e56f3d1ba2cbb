import { describe, expect, it } from '@jest/globals';
import { AMOUNT } from '@bangban/contract/vocabulary';
import fc from 'fast-check';
import { writtenCurrency, writtenMoney } from './written-money';

const spelled = (millionths: bigint): string => {
  const rest = `${millionths % 1_000_000n}`.padStart(6, '0').replace(/0+$/, '');
  return `${millionths / 1_000_000n}${rest === '' ? '' : `.${rest}`}`;
};
/** Of an amount in 万: as many as the record holds, to its last digit. */
const amounts = fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n });

describe('an amount', () => {
  it('is the same with and without unit, separators and width', () => {
    const property = fc.property(amounts, (millionths) => {
      const amount = spelled(millionths);
      const yuan = spelled(millionths * 10_000n);
      const grouped = amount.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
      const wide = amount.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const unnamed = [
        amount,
        `${amount}万`,
        grouped,
        wide,
        ` ${grouped} `,
        amount.includes('.') ? `${amount}0` : `${amount}.0`,
      ];
      expect(unnamed.map(writtenMoney)).toEqual(unnamed.map(() => ({ amount, currency: null })));
      const named = [`${amount}万元`, `${yuan}元`, `￥${yuan}`, `${yuan}人民币`, `人民币 ${grouped} 万元`];
      expect(named.map(writtenMoney)).toEqual(named.map(() => ({ amount, currency: 'CNY' })));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it.each([
    ['1.5亿元', '15000', 'CNY'],
    ['0.5亿', '5000', null],
    ['300万美元', '300', 'USD'],
    ['USD 300', '0.03', 'USD'],
    ['2百万欧元', '200', 'EUR'],
    ['3千万', '3000', null],
    ['00120', '120', null],
    ['100', '100', null],
  ])('%s', (text, amount, currency) => {
    expect(writtenMoney(text)).toEqual({ amount, currency });
  });

  it.each([
    '',
    '约100',
    '-5',
    '1e5',
    '100万美元人民币',
    '12,34',
    '1.2.3',
    '99999999999',
    '0.0000001',
    '10元角',
    '一百万',
  ])('%s is none', (text) => {
    expect(writtenMoney(text)).toBeNull();
  });

  it('is none, or one that the record can hold, whatever is written', () => {
    const property = fc.property(
      fc.string({
        maxLength: 24,
        unit: fc.constantFrom('0', '1', '5', '9', '.', ',', '万', '亿', '千', '元', '美', '$', ' ', '-', 'e'),
      }),
      (text) => {
        const money = writtenMoney(text);
        expect(money === null || AMOUNT.test(money.amount)).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('has a currency by its code or by what offices call it', () => {
    expect(['usd', '美金', '人民币', 'ＲＭＢ', 'QQQ', ''].map(writtenCurrency)).toEqual([
      'USD',
      'USD',
      'CNY',
      'CNY',
      null,
      null,
    ]);
  });
});
