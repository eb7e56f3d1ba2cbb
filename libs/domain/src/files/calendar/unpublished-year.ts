import type { Calendar } from '../../calendar/calendar';
import type { DateOnly } from '../../time/instant';

/** The State Council publishes the next year around November: from then on it is missed. */
const FROM_MONTH = '11';

/** The year that should be published by `today` and is not; null while nothing is missing. */
export function unpublishedYear(
  { publishedThrough }: Pick<Calendar, 'publishedThrough'>,
  today: DateOnly,
): number | null {
  const year = Number(today.slice(0, 4));
  if (publishedThrough < year) return publishedThrough + 1;
  return publishedThrough === year && today.slice(5, 7) >= FROM_MONTH ? year + 1 : null;
}
