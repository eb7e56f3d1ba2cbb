import type { DateOnly } from '../time/instant';
import { plainText } from './folding';

const MIDNIGHT = String.raw`(?:[ T]0{1,2}:00(?::00(?:\.0{1,6})?)?)?`;
const DAY = new RegExp(String.raw`^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?${MIDNIGHT}$`);
const TOGETHER = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/;
/** Days as spreadsheets count them, from 1990 to 2199; a time of day is a part of one, and no day. */
const SERIAL = /^(\d{5,6})(?:\.0+)?$/;
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 109_574;
/** The day before their first, which they place one too early: they think that 1900 had a 29 February. */
const BEFORE_SERIALS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A day as spreadsheets number them. */
export const daySerial = (serial: number): DateOnly =>
  new Date(BEFORE_SERIALS + serial * DAY_MS).toISOString().slice(0, 10);

/**
 * A day as people and spreadsheets write it: `２０２５/3/8 0:00`, `2025年3月8日`, `20250308`, `45724`. Spreadsheets give a day a
 * midnight; another time of day is more than a day. Null for what is no day; whether it exists is not asked here.
 */
export function writtenDay(text: string): DateOnly | null {
  const plain = plainText(text);
  const serial = Number(SERIAL.exec(plain)?.[1] ?? 0);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return daySerial(serial);
  const [, year, month = '', day = ''] = DAY.exec(plain) ?? TOGETHER.exec(plain) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTH = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?(?:份)?$/;
const MONTH_TOGETHER = /^((?:19|20|21)\d\d)(\d\d)$/;

/** A month as people and spreadsheets write it, `YYYY-MM`: `2026年8月`, `2026/8`, `202608`, or a day of it, as spreadsheets keep one. */
export function writtenMonth(text: string): string | null {
  const plain = plainText(text);
  const [, year, month = ''] = MONTH.exec(plain) ?? MONTH_TOGETHER.exec(plain) ?? [];
  return year === undefined ? (writtenDay(text)?.slice(0, 7) ?? null) : `${year}-${month.padStart(2, '0')}`;
}
