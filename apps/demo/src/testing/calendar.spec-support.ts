import { type CalendarDay, plusDays, StoryDays } from '../story/working-days';

/** Two years without holidays: Monday to Friday works. */
export function weekdays(from: string, to: string): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = plusDays(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    days.push({ date, works: weekday !== 0 && weekday !== 6 });
  }
  return days;
}

export const EAST_EIGHT = 480;

/** The story's days up to Monday, 2026-11-23, the day before `today`. */
export const DAYS = StoryDays.before('2026-11-24', weekdays('2025-01-01', '2026-12-31'), EAST_EIGHT);
