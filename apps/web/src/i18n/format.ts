import { dateAt, type DateOnly, type Instant, type TimeLeft, weekday } from '@bangban/kernel';
import { CURRENCY_WORDS, type Money } from '@bangban/domain';
import { withoutZerosBehind } from '../lib/decimals';
import type { Language } from './index';

export type { TimeLeft } from '@bangban/kernel';

/** Minutes east of UTC of the place, whose days are written here (UTC+08:00, no summer time). */
export const PLACE_ZONE = 480;

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** What stands behind 万 or 亿; money without a name here by its code. */
const inMoney = (currency: string): string =>
  currency === 'CNY' ? '元' : (CURRENCY_WORDS[currency] ?? ` ${currency}`);

/** The day on which an instant falls here. */
export const dayOf = (instant: Instant): DateOnly => dateAt(instant, PLACE_ZONE);

/** `11月23日 周一`, `Mon 23 Nov`; with the year only where it is not that of `today`. */
export function dateText(date: DateOnly, today: DateOnly, language: Language): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const other = year !== today.slice(0, 4);
  const name = WEEKDAYS[language][weekday(date)] ?? '';
  if (language === 'zh') return `${other ? `${year}年` : ''}${month}月${day}日 ${name}`;
  return `${name} ${day} ${MONTHS[month - 1] ?? ''}${other ? ` ${year}` : ''}`;
}

/** The same without the weekday, for narrow places: `11月23日`, `23 Nov`. */
export function shortDate(date: DateOnly, today: DateOnly, language: Language): string {
  const text = dateText(date, today, language);
  return language === 'zh' ? text.slice(0, text.indexOf(' ')) : text.slice(text.indexOf(' ') + 1);
}

/** `11月23日 周一 14:05`. */
export function timeText(instant: Instant, today: DateOnly, language: Language): string {
  const clock = new Date(Date.parse(instant) + PLACE_ZONE * 60_000).toISOString().slice(11, 16);
  return `${dateText(dayOf(instant), today, language)} ${clock}`;
}

/** A decimal text rounded half-up to `places`, without zeros behind, with thousands apart. */
export function decimalText(value: string, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.trim()) ?? [];
  const digits = (fraction + '0'.repeat(places + 1)).slice(0, places + 1);
  const scaled = (BigInt(whole + digits) + 5n) / 10n;
  const text = scaled.toString().padStart(places + 1, '0');
  const before = thousandsApart(text.slice(0, text.length - places));
  const after = places === 0 ? '' : withoutZerosBehind(text.slice(-places));
  return `${scaled === 0n ? '' : sign}${before}${after === '' ? '' : `.${after}`}`;
}

function thousandsApart(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}

/** Moves the point of a decimal text `places` to the left (right, when negative). */
export function shiftPoint(value: string, places: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  if (places <= 0) {
    const digits = fraction.padEnd(-places, '0');
    return `${whole}${digits.slice(0, -places)}${digits.length > -places ? `.${digits.slice(-places)}` : ''}`;
  }
  const padded = whole.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
}

/** Whether an amount is at a unit, as it would be written in the unit below it: what rounds up to it is there. */
const reaches = (amount: string, unit: number, places: number): boolean =>
  Number(decimalText(amount, places).replaceAll(',', '')) >= unit;

/** Amounts come in ten thousands: `8,500 万元`, `1.2 亿元`; `CNY 85 million`. Currencies are never mixed. */
export function moneyText({ amount, currency }: Money, language: Language): string {
  if (language === 'zh') {
    const large = reaches(amount, 10_000, 2);
    const figure = large ? decimalText(shiftPoint(amount, 4), 2) : decimalText(amount, 2);
    return `${figure} ${large ? '亿' : '万'}${inMoney(currency)}`;
  }
  if (!reaches(amount, 100, 4)) return `${currency} ${decimalText(shiftPoint(amount, -4), 0)}`;
  return reaches(amount, 100_000, 0)
    ? `${currency} ${decimalText(shiftPoint(amount, 5), 2)} billion`
    : `${currency} ${decimalText(shiftPoint(amount, 2), 2)} million`;
}

/** One unit for a whole table: `12,000 万美元`, never `1.2 亿美元` above `8,500 万美元`. */
export function evenMoneyText({ amount, currency }: Money, language: Language): string {
  if (language === 'zh') return `${decimalText(amount, 2)} ${moneyUnit(currency, 'zh')}`;
  return `${currency} ${decimalText(shiftPoint(amount, 2), 2)} million`;
}

/** Under a heading that names ten thousands of yuan: other money says itself what it is, in the same unit. */
export const amountText = (money: Money, language: Language): string =>
  money.currency === 'CNY' ? decimalText(money.amount, 2) : evenMoneyText(money, language);

/** What a currency is called: `人民币`; in English its code is its name. */
export const currencyText = (currency: string, language: Language): string =>
  language === 'en' ? currency : (CURRENCY_WORDS[currency] ?? currency);

/** What amounts of a currency are counted in: `万美元`, `USD 10,000s`. */
export const moneyUnit = (currency: string, language: Language): string =>
  language === 'zh' ? `万${inMoney(currency)}` : `${currency} 10,000s`;

/** `12 个工作日`, `1 working day`. */
export function workingDaysText(days: number, language: Language): string {
  return language === 'zh' ? `${days} 个工作日` : `${days} working day${days === 1 ? '' : 's'}`;
}

/** A span that is not nothing: of a weekend or holidays alone it has no working day. `不足 1 个工作日`, `12 working days`. */
export function spanText(days: number, language: Language): string {
  if (days > 0) return workingDaysText(days, language);
  return language === 'zh' ? '不足 1 个工作日' : 'less than 1 working day';
}

/** `剩 2 个工作日`, `今日到期`, `超 3 个工作日`. Over by none: the limit passed and no working day has begun since. */
export function timeLeftText(left: TimeLeft, language: Language): string {
  const zh = language === 'zh';
  switch (left.kind) {
    case 'none':
      return zh ? '未计时' : 'no limit runs';
    case 'today':
      return zh ? '今日到期' : 'due today';
    case 'left':
      return zh ? `剩 ${workingDaysText(left.days, 'zh')}` : `${workingDaysText(left.days, 'en')} left`;
    case 'over':
      if (left.days === 0) return zh ? '已超期' : 'past its limit';
      return zh ? `超 ${workingDaysText(left.days, 'zh')}` : `${workingDaysText(left.days, 'en')} late`;
  }
}

/** A share in per cent: `93.8%`. */
export const percentText = (value: number, places = 0): string => `${decimalText(value.toFixed(places + 2), places)}%`;

/** A difference between two shares: `+6.6 个百分点`, never per cent. */
export function pointsText(value: number, places: number, language: Language): string {
  const figure = decimalText(Math.abs(value).toFixed(places + 2), places);
  const sign = figure === '0' ? '' : value > 0 ? '+' : '−';
  return language === 'zh' ? `${sign}${figure} 个百分点` : `${sign}${figure} pp`;
}
