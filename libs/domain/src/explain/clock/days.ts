import type { Calendar, DateOnly, Instant } from '@bangban/kernel';

/**
 * Days by number since 1970-01-01, counted here anew and on purpose: whoever explains a date must not have it from what set
 * it. The import rules keep this folder away from every value of the product.
 */
export type Day = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day within which an instant lies; 00:00 lies in the day that begins. */
export const dayOf = (at: Instant, { utcOffsetMinutes }: Calendar): Day =>
  Math.floor((Date.parse(at) + utcOffsetMinutes * MINUTE_MS) / DAY_MS);

/** The day that an instant ends or lies in: 24:00 is the end of the day before. */
export const dayUpTo = (at: Instant, { utcOffsetMinutes }: Calendar): Day =>
  Math.ceil((Date.parse(at) + utcOffsetMinutes * MINUTE_MS) / DAY_MS) - 1;

/** Its 24:00. */
export const endOf = (day: Day, { utcOffsetMinutes }: Calendar): Instant =>
  new Date((day + 1) * DAY_MS - utcOffsetMinutes * MINUTE_MS).toISOString();

export const dateOf = (day: Day): DateOnly => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const dayOfDate = (date: DateOnly): Day => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export interface KindOfDay {
  readonly rule: 'working' | 'make-up' | 'weekend' | 'holiday';
  readonly works: boolean;
  readonly name: string | null;
  readonly provisional: boolean;
}

/** 全国年节及纪念日放假办法 (国务院令第795号): days that fall on the same date each year, all that a year not yet published has. */
const EVERY_YEAR: readonly (readonly [name: string, ...days: string[]])[] = [
  ['元旦', '01-01'],
  ['劳动节', '05-01', '05-02'],
  ['国庆节', '10-01', '10-02', '10-03'],
];

/** What a version of the calendar says of a day. */
export function kindOf(day: Day, { exceptions, firstYear, publishedThrough }: Calendar): KindOfDay {
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  const provisional = year < firstYear || year > publishedThrough;
  const said = exceptions[date];
  if (said?.kind === 'make-up') return { rule: 'make-up', works: true, name: said.name, provisional };
  if (said) return { rule: 'holiday', works: false, name: said.name, provisional };
  const fixed = provisional ? EVERY_YEAR.find(([, ...days]) => days.includes(date.slice(5))) : undefined;
  if (fixed) return { rule: 'holiday', works: false, name: fixed[0], provisional };
  // 1970-01-01 was a Thursday.
  const off = [5, 6].includes((((day + 3) % 7) + 7) % 7);
  return { rule: off ? 'weekend' : 'working', works: !off, name: null, provisional };
}
