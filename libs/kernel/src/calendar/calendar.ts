import { addDays, type DateOnly, weekday } from '../time/instant';

/** A day that differs from its weekday: 放假 (off) or 调休上班 (a weekend day that works), with its official name. */
export interface CalendarException {
  readonly kind: 'holiday' | 'make-up';
  readonly name: string;
}

/** One published version of the working calendar. Versioned data: never edited, only superseded. */
export interface Calendar {
  readonly version: number;
  /** The place's zone, minutes east of UTC (480 for Asia/Shanghai, which has no summer time since 1991). */
  readonly utcOffsetMinutes: number;
  /** First and last year for which the State Council's arrangement is contained. */
  readonly firstYear: number;
  readonly publishedThrough: number;
  readonly exceptions: Readonly<Record<DateOnly, CalendarException>>;
}

export type DayKind = 'working' | 'weekend' | 'holiday' | 'make-up';

export interface CalendarDay {
  readonly date: DateOnly;
  readonly kind: DayKind;
  readonly works: boolean;
  /** Name of the holiday, or of the holiday a make-up day pays for. */
  readonly name: string | null;
  /** True when the day's year is not published yet, so that the kind is a forecast (暂定). */
  readonly provisional: boolean;
}

export interface WorkingDate {
  readonly date: DateOnly;
  readonly provisional: boolean;
}

/** Statutory days that fall on the same date each year (国务院令第795号, from 2025): forecast years know only these. */
const FIXED_STATUTORY: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

/** What was found out of days: rules ask for the same few again and again, and a version is never edited. */
const known = new WeakMap<Calendar, Map<DateOnly, CalendarDay>>();
const following = new Map<DateOnly, DateOnly>();
/** More than all projects of a city live through; who asks for more begins anew. */
const MOST_KNOWN = 20_000;

/** What kind of day `date` is under this version; a forecast outside the published years. */
export function calendarDay(calendar: Calendar, date: DateOnly): CalendarDay {
  const days = known.get(calendar) ?? new Map<DateOnly, CalendarDay>();
  known.set(calendar, days);
  return kept(days, date, () => kindOf(calendar, date));
}

const dayAfter = (date: DateOnly): DateOnly => kept(following, date, () => addDays(date, 1));

function kept<T>(found: Map<DateOnly, T>, date: DateOnly, find: () => T): T {
  const before = found.get(date);
  if (before !== undefined) return before;
  if (found.size >= MOST_KNOWN) found.clear();
  const value = find();
  found.set(date, value);
  return value;
}

function kindOf(calendar: Calendar, date: DateOnly): CalendarDay {
  const year = Number(date.slice(0, 4));
  const provisional = year > calendar.publishedThrough || year < calendar.firstYear;
  const exception = calendar.exceptions[date];
  if (exception) {
    return { date, kind: exception.kind, works: exception.kind === 'make-up', name: exception.name, provisional };
  }
  const fixed = provisional ? FIXED_STATUTORY[date.slice(5)] : undefined;
  if (fixed) return { date, kind: 'holiday', works: false, name: fixed, provisional };
  const day = weekday(date);
  const works = day !== 0 && day !== 6;
  return { date, kind: works ? 'working' : 'weekend', works, name: null, provisional };
}

export function isWorkingDay(calendar: Calendar, date: DateOnly): boolean {
  return calendarDay(calendar, date).works;
}

/**
 * The n-th working day after `start`; the start day itself never counts (day 1 is the first working day after it).
 * n = 0 gives the start day. Provisional as soon as one day passed over lies outside the published years.
 * @throws RangeError when n is not a whole number from 0 to 5000
 */
export function addWorkingDays(calendar: Calendar, start: DateOnly, n: number): WorkingDate {
  if (!Number.isInteger(n) || n < 0 || n > 5000) throw new RangeError(`working days: ${n}`);
  let date = start;
  let provisional = false;
  for (let left = n; left > 0;) {
    date = dayAfter(date);
    const day = calendarDay(calendar, date);
    provisional ||= day.provisional;
    if (day.works) left -= 1;
  }
  return { date, provisional };
}

/**
 * The working day at whose 24:00 exactly n working days are left until the 24:00 of `end`. Provisional as soon as one day passed
 * over lies outside the published years.
 * @throws RangeError when n is not a whole number from 1 to 5000
 */
export function workingDayBefore(calendar: Calendar, end: DateOnly, n: number): WorkingDate {
  if (!Number.isInteger(n) || n < 1 || n > 5000) throw new RangeError(`working days: ${n}`);
  let provisional = false;
  const works = (date: DateOnly): boolean => {
    const day = calendarDay(calendar, date);
    provisional ||= day.provisional;
    return day.works;
  };
  let date = end;
  for (let left = n; left > 0; date = addDays(date, -1)) if (works(date)) left -= 1;
  while (!works(date)) date = addDays(date, -1);
  return { date, provisional };
}

/** `date` itself when it works, else the first working day after it. */
export function rollToWorkingDay(calendar: Calendar, date: DateOnly): WorkingDate {
  let day = calendarDay(calendar, date);
  let provisional = day.provisional;
  while (!day.works) {
    day = calendarDay(calendar, dayAfter(day.date));
    provisional ||= day.provisional;
  }
  return { date: day.date, provisional };
}

/** The working days strictly after `from` and strictly before `before`, in order. */
export function workingDaysBetween(calendar: Calendar, from: DateOnly, before: DateOnly): DateOnly[] {
  const days: DateOnly[] = [];
  for (let date = dayAfter(from); date < before; date = dayAfter(date)) {
    if (isWorkingDay(calendar, date)) days.push(date);
  }
  return days;
}

/** How many working days have gone by in full: those after `from` whose 24:00 lies at or before the start of `to`. */
export function countWorkingDays(calendar: Calendar, from: DateOnly, to: DateOnly): number {
  return workingDaysBetween(calendar, from, to).length;
}
