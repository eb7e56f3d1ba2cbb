import { expect, it } from '@jest/globals';
import type { FundArrival } from '@bangban/domain';
import { fundTotals } from './fund-totals';

const arrival = (amount: string, currency: string): FundArrival => ({
  ...{ id: amount, date: '2026-09-01', proof: 'voucher', proofNumber: '1', note: '', money: { amount, currency } },
});

it('sums each currency by itself, exactly', () => {
  expect(
    fundTotals([
      arrival('0.1', 'CNY'),
      arrival('0.2', 'CNY'),
      arrival('12000', 'USD'),
      arrival('9999999999.999999', 'CNY'),
    ]),
  ).toEqual([
    { currency: 'CNY', amount: '10000000000.299999' },
    { currency: 'USD', amount: '12000' },
  ]);
  expect(fundTotals([])).toEqual([]);
});
