import type { Money } from './project.state';

const SCALE = 6;

/** 万元 with six decimals, as a whole number of the smallest. */
function units(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(SCALE, '0').slice(0, SCALE));
}

/** Summed exactly, in the order in which each currency came first; currencies are never added together. */
export function moneySums(list: readonly Money[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of list) sums.set(currency, (sums.get(currency) ?? 0n) + units(amount));
  return [...sums].map(([currency, sum]) => {
    return { currency, amount: spelled(sum) };
  });
}

/** As amounts are spelled: no more digits than there are. */
function spelled(sum: bigint): string {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE);
  let kept = SCALE;
  while (kept > 0 && digits[whole.length + kept - 1] === '0') kept -= 1;
  const amount = kept === 0 ? whole : `${whole}.${digits.slice(whole.length, whole.length + kept)}`;
  return sum < 0n ? `-${amount}` : amount;
}

/** Below zero: what a counter-entry says. */
export const negated = ({ amount, currency }: Money): Money => ({ amount: spelled(-units(amount)), currency });

/** Of two amounts of one currency. */
export const isMore = (amount: string, than: string): boolean => units(amount) > units(than);

/** What a list says of one currency; null where it says nothing. */
export const amountIn = (list: readonly Money[], currency: string): string | null =>
  list.find((each) => each.currency === currency)?.amount ?? null;
