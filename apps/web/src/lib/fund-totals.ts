import type { FundArrival, Money } from '@bangban/domain';
import { withoutZerosBehind } from './decimals';

const SCALE = 6;

function units(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(SCALE, '0').slice(0, SCALE));
}

/** What has arrived, summed exactly; currencies are never added together. */
export function fundTotals(arrivals: readonly FundArrival[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { money } of arrivals) sums.set(money.currency, (sums.get(money.currency) ?? 0n) + units(money.amount));
  return [...sums].map(([currency, sum]) => {
    const digits = sum.toString().padStart(SCALE + 1, '0');
    const fraction = withoutZerosBehind(digits.slice(-SCALE));
    return { currency, amount: `${digits.slice(0, -SCALE)}${fraction === '' ? '' : `.${fraction}`}` };
  });
}
