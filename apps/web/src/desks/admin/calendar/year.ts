import { addDays, type CalendarDay, type DateOnly, weekday } from '@bangban/kernel';

export type YearDay = CalendarDay;

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Weeks from Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (YearDay | null)[])[];
  readonly workingDays: number;
}

/** A year of days as twelve months of weeks. */
export function monthsOf(days: readonly YearDay[]): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1);
    const before = own[0] ? (weekday(own[0].date) + 6) % 7 : 0;
    const cells: (YearDay | null)[] = [...Array.from({ length: before }, () => null), ...own];
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    return { month: index + 1, weeks, workingDays: own.filter(({ works }) => works).length };
  });
}

export interface Holiday {
  readonly name: string;
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly days: number;
  /** Weekend days that are worked for it. */
  readonly makeUps: readonly DateOnly[];
}

/** The holidays of a year with the days that pay for them. */
export function holidaysOf(days: readonly YearDay[]): readonly Holiday[] {
  const found: { name: string; from: DateOnly; to: DateOnly; days: number }[] = [];
  for (const { date, kind, name } of days) {
    if (kind !== 'holiday') continue;
    const last = found.at(-1);
    if (last && last.name === (name ?? '') && addDays(last.to, 1) === date) {
      last.to = date;
      last.days += 1;
    } else {
      found.push({ name: name ?? '', from: date, to: date, days: 1 });
    }
  }
  return found.map((holiday, index) => ({
    ...holiday,
    makeUps: days
      .filter(({ kind, name }) => kind === 'make-up' && name === holiday.name)
      // A name that comes twice in a year takes its make-up days once, where it comes first.
      .filter(() => found.findIndex(({ name }) => name === holiday.name) === index)
      .map(({ date }) => date),
  }));
}
