import { daysOfPeriod } from '@bangban/domain';
import type { DateOnly } from '@bangban/kernel';
import type { Language } from './index';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const QUARTERS = ['一', '二', '三', '四'] as const;

/** What a year is divided into, as a plan of arrivals names it: quarters first. */
export const PARTS = [
  ...['Q1', 'Q2', 'Q3', 'Q4'],
  ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
] as const;

/** `三季度`, `7月`; `Q3`, `Jul`. */
export function partText(part: string, language: Language): string {
  const no = Number(part.replace('Q', ''));
  if (part.startsWith('Q')) return language === 'zh' ? `${QUARTERS[no - 1] ?? ''}季度` : part;
  return language === 'zh' ? `${no}月` : (MONTHS[no - 1] ?? part);
}

/** `2026年三季度`; `Q3 2026`. */
export function periodText(period: string, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  return language === 'zh'
    ? `${yearText(year, language)}${partText(part, language)}`
    : `${partText(part, language)} ${year}`;
}

/** `2026年`, `2026`. */
export const yearText = (year: string, language: Language): string => (language === 'zh' ? `${year}年` : year);

/** The quarter in which a day falls. */
export const quarterOf = (day: DateOnly): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first quarter that begins after these. */
export function quarterAfter(periods: readonly string[], today: DateOnly): string {
  const last = periods
    .map((period) => daysOfPeriod(period).until)
    .sort()
    .at(-1);
  if (last === undefined) return quarterOf(today);
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  const next = Math.floor((month - 1) / 3) + 2;
  return next > 4 ? `${year + 1}-Q1` : `${year}-Q${next}`;
}
