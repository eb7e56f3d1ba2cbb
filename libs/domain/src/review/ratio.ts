/** A number as it is, never rounded on the way: numerator and denominator, the latter above zero. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const whole = (value: number): Ratio => ({ n: BigInt(value), d: 1n });

/** Of a decimal number as it is written. */
export function decimal(text: string): Ratio {
  const [units = '0', fraction = ''] = text.split('.');
  return { n: BigInt(units + fraction), d: 10n ** BigInt(fraction.length) };
}

export const plus = (one: Ratio, other: Ratio): Ratio => ({ n: one.n * other.d + other.n * one.d, d: one.d * other.d });
export const times = (one: Ratio, other: Ratio): Ratio => ({ n: one.n * other.n, d: one.d * other.d });
/** Null where the divisor is nothing. */
export const over = (one: Ratio, other: Ratio): Ratio | null =>
  other.n === 0n ? null : { n: one.n * other.d, d: one.d * other.n };
export const isLess = (one: Ratio, other: Ratio): boolean => one.n * other.d < other.n * one.d;

/** To so many decimals, half up. None is below zero. */
export function written({ d, n }: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * n * scale + d) / (2n * d);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
