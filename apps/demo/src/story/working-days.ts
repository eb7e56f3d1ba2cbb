/** A day of the published calendar. */
export interface CalendarDay {
  readonly date: string;
  readonly works: boolean;
}

/** The story's last day; it has one more days than this. */
export const LAST_DAY = 240;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The calendar day of an instant, in the place's own time. */
export function dateAt(instant: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(instant) + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/** Some days later, or earlier, counting every day. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A month later: the same day of it, or its last. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(day, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10);
}

/**
 * The working days that the story is told on, numbered from 0 to {@link LAST_DAY}; limits may end on later ones, as far
 * as the calendar is published.
 */
export class StoryDays {
  private constructor(
    private readonly dates: readonly string[],
    readonly utcOffsetMinutes: number,
  ) {
    if (dates.length <= LAST_DAY) throw new RangeError('the published calendar has too few working days');
  }

  /** {@link LAST_DAY} is the last working day before `today`. @throws RangeError */
  static before(today: string, calendar: readonly CalendarDay[], utcOffsetMinutes: number): StoryDays {
    const working = workingDays(calendar);
    const end = working.findLastIndex((date) => date < today);
    return new StoryDays(working.slice(Math.max(0, end - LAST_DAY)), utcOffsetMinutes);
  }

  /** Day 0 is this day: of a story that was begun earlier. @throws RangeError */
  static from(first: string, calendar: readonly CalendarDay[], utcOffsetMinutes: number): StoryDays {
    return new StoryDays(
      workingDays(calendar).filter((date) => date >= first),
      utcOffsetMinutes,
    );
  }

  /** @throws RangeError for a day that is not of the story */
  date(day: number): string {
    const date = this.dates[day];
    if (date === undefined) throw new RangeError(`the story has no day ${day}`);
    return date;
  }

  /** Nine in the morning of a day. */
  morning(day: number): string {
    const midnight = Date.parse(`${this.date(day)}T00:00:00Z`) - this.utcOffsetMinutes * MINUTE_MS;
    return new Date(midnight + 9 * 60 * MINUTE_MS).toISOString();
  }

  /** The last working day that has begun by this instant; -1 before the first. */
  dayAt(instant: string): number {
    return this.dayOn(dateAt(instant, this.utcOffsetMinutes));
  }

  /** The working day at whose end a limit stands. */
  dayOfLimit(due: string): number {
    return this.dayOn(dateAt(new Date(Date.parse(due) - 1).toISOString(), this.utcOffsetMinutes));
  }

  /** The working day that a date is, or the last before it; -1 before the first. */
  dayOn(date: string): number {
    return this.dates.findLastIndex((each) => each <= date);
  }
}

const workingDays = (calendar: readonly CalendarDay[]): string[] =>
  calendar.flatMap(({ date, works }) => (works ? [date] : [])).sort();

/** Days on which something is done: every third, towards the end every second. */
export const STEPS: readonly number[] = [
  ...Array.from({ length: 72 }, (_, index) => index * 3),
  ...Array.from({ length: 13 }, (_, index) => 216 + index * 2),
];

/** The next day on which something is done; infinite behind the last. */
export function stepAfter(day: number): number {
  return STEPS.find((step) => step > day) ?? Infinity;
}

/** The last day up to this one on which something is done. */
export function stepUpTo(day: number): number {
  return STEPS.findLast((step) => step <= day) ?? 0;
}
