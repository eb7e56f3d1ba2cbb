import type { Calendar, DateOnly } from '@bangban/kernel';
import type { CalendarPolicy } from '../../policy/calendar-policy';

/** The year that should be published by `today` and is not; null while nothing is missing. */
export function unpublishedYear(
  { publishedThrough }: Pick<Calendar, 'publishedThrough'>,
  today: DateOnly,
  { missing }: Pick<CalendarPolicy, 'missing'>,
): number | null {
  const year = Number(today.slice(0, 4));
  if (publishedThrough < year) return publishedThrough + 1;
  return publishedThrough === year && Number(today.slice(5, 7)) >= missing.fromMonth ? year + 1 : null;
}
