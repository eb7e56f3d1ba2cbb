import { addDays, type DateOnly, weekday } from '@bangban/kernel';

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: DateOnly): DateOnly => addDays(day, 1 - (weekday(day) || 7));

export interface DayOfWeek<Entry> {
  readonly date: DateOnly;
  readonly entries: readonly Entry[];
}

/** What ends on which day, in the order in which it came. What ends on none of these days is left out. */
export function byDay<Entry extends { readonly day: DateOnly }>(
  dates: readonly DateOnly[],
  entries: readonly Entry[],
): readonly DayOfWeek<Entry>[] {
  const found = new Map<DateOnly, Entry[]>(dates.map((date) => [date, []]));
  for (const entry of entries) found.get(entry.day)?.push(entry);
  return [...found].map(([date, own]) => ({ date, entries: own }));
}
