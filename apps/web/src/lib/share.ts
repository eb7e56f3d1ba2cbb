import { decimalText } from '../i18n/format';

/** Digits kept behind the point of a share: more than any screen shows, so that rounding happens once, there. */
const DIGITS = 8;

/** A decimal text as a whole number of its smallest units, and how many digits stood behind its point. */
function scaled(value: string): { readonly units: bigint; readonly places: number } {
  const [whole = '0', fraction = ''] = value.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/**
 * `part` of `whole` in per cent, as an exact decimal text cut after {@link DIGITS} digits; null where there is nothing
 * to be a part of. Both are counts or decimal texts, never negative.
 */
export function share(part: number | string, whole: number | string): string | null {
  const [above, below] = [scaled(String(part)), scaled(String(whole))];
  if (below.units === 0n) return null;
  const places = DIGITS + Math.max(0, below.places - above.places);
  const shift = BigInt(places + below.places - above.places);
  const digits = (above.units * 100n * 10n ** shift) / below.units;
  const text = digits.toString().padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** `93.8%`, rounded half-up once; a dash where there is no share. */
export function shareText(part: number | string, whole: number | string, places = 1): string {
  const value = share(part, whole);
  return value === null ? '–' : `${decimalText(value, places)}%`;
}

/** How many percentage points one share is above another; null where one of them is none. */
export function pointsBetween(
  now: readonly [part: number | string, whole: number | string],
  before: readonly [part: number | string, whole: number | string],
): number | null {
  const [one, other] = [share(...now), share(...before)];
  return one === null || other === null ? null : Number(one) - Number(other);
}
