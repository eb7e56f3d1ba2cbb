import { expect, it } from '@jest/globals';
import { investedIn, investmentOf } from './investment';

const yuan = { amount: '800', currency: 'CNY' };
const row = { amount: '9000', currency: 'CNY', agreed: [yuan] } as const;

it('is the plan before the signing, and the contracts’ from it on', () => {
  expect(investmentOf({ ...row, agreed: [], stage: 'intent' })).toEqual({
    planned: true,
    sums: [{ amount: '9000', currency: 'CNY' }],
  });
  expect(investmentOf({ ...row, stage: 'signing' })).toEqual({ planned: false, sums: [yuan] });
  expect([investedIn({ ...row, stage: 'lead' }), investedIn({ ...row, stage: 'production' })]).toEqual([9000, 800]);
});

it('is nothing where no contract says it, however much was planned', () => {
  expect(investmentOf({ ...row, agreed: [], stage: 'signing' })).toEqual({ planned: false, sums: [] });
  expect(investmentOf({ amount: null, currency: null, agreed: [], stage: 'lead' })).toEqual({
    planned: true,
    sums: [],
  });
  expect(investedIn({ ...row, agreed: [], stage: 'signing' })).toBeNull();
});
