import { AMOUNT } from '@bangban/contract/vocabulary';
import { plainText } from '@bangban/kernel';
import { CURRENCY_WORDS, isCurrency } from './currencies';

/** What offices write for a currency, beside its code. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  人民币元: 'CNY',
  元: 'CNY',
  '¥': 'CNY',
  '￥': 'CNY',
  RMB: 'CNY',
  美金: 'USD',
  $: 'USD',
  '€': 'EUR',
  港币: 'HKD',
  日圆: 'JPY',
  澳门币: 'MOP',
  台币: 'TWD',
};
const WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CURRENCY_WORDS).map(([code, word]) => [word, code] as const),
  ...Object.entries(OTHER_WORDS),
]);

/** A currency by its code or by what offices call it; null for what is none. */
export function writtenCurrency(text: string): string | null {
  const plain = plainText(text).toUpperCase();
  return WORDS.get(plain) ?? (isCurrency(plain) ? plain : null);
}

export interface WrittenMoney {
  /** 万, spelled in the one way that the record takes. */
  readonly amount: string;
  /** Null where the cell names none. */
  readonly currency: string | null;
}

const WRITTEN = /^([^\d.]{0,8}?)(\d+(?:\.\d+)?)([千百]?万|亿|千|百)?(.{0,8})$/;
/** How far the point moves to the right, from the unit that is written to 万. */
const MOVES: Readonly<Record<string, number>> = { 百万: 2, 千万: 3, 万: 0, 亿: 4, 千: -1, 百: -2 };
const ALONE = -4;

/**
 * An amount as a cell has it: ` １２,０００.５０ `, `1.5亿元`, `300万美元`, `USD 300`, `5000000元`. A number without a unit is in 万, as
 * the heading says; one with a currency and without 万 is in that currency itself. Digits are moved, never counted with: what
 * the record cannot hold exactly is null, like what is no amount.
 */
export function writtenMoney(text: string): WrittenMoney | null {
  const plain = plainText(text)
    .replace(/(?<=\d) ?, ?(?=\d{3}(?:\D|$))/g, '')
    .replaceAll(' ', '');
  const [, before = '', digits, unit, after = ''] = WRITTEN.exec(plain) ?? [];
  if (digits === undefined) return null;
  const named = [before, after].filter((each) => each !== '');
  const codes = named.map(writtenCurrency);
  if (codes.includes(null) || new Set(codes).size > 1) return null;
  const [currency = null] = codes;
  const move = unit === undefined ? (currency === null ? 0 : ALONE) : (MOVES[unit] ?? 0);
  const amount = moved(digits, move);
  return AMOUNT.test(amount) ? { amount, currency } : null;
}

function withoutZeros(part: string): string {
  let end = part.length;
  while (part[end - 1] === '0') end -= 1;
  return part.slice(0, end);
}

/** A decimal number with its point so many places to the right. */
function moved(digits: string, places: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const all = whole + part;
  const point = whole.length + places;
  const padded =
    point > all.length ? all.padEnd(point, '0') : point < 1 ? all.padStart(all.length + 1 - point, '0') : all;
  const at = Math.max(point, 1);
  const rest = withoutZeros(padded.slice(at));
  const front = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return rest === '' ? front : `${front}.${rest}`;
}
