import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { OFFICER } from './scene';
import { type CalendarDay, dateAt, StoryDays } from './working-days';

/** The story ends here at the latest: limits reach some weeks further, and beyond the published years nothing is late. */
const LATEST_END = '12-01';

/**
 * The days of the story by the newest published calendar: those up to today, or of a story begun earlier, from its
 * first project on.
 */
export async function readCalendar(
  sessions: Sessions,
  { now, offsetMs }: { readonly now: string; readonly offsetMs: number },
  begun: string | null,
): Promise<StoryDays> {
  const client = await sessions.as(OFFICER);
  const { rows } = answered('calendars', await client.GET('/api/calendars'));
  const newest = rows.reduce((best, each) => (each.version > best.version ? each : best));
  const { publishedThrough, utcOffsetMinutes, version } = newest;
  const real = dateAt(new Date(Date.parse(now) - offsetMs).toISOString(), utcOffsetMinutes);
  const latest = `${publishedThrough}-${LATEST_END}`;
  const today = real < latest ? real : latest;
  const first = begun === null ? null : dateAt(begun, utcOffsetMinutes);
  const years = yearsFrom(Number((first ?? today).slice(0, 4)) - (first === null ? 1 : 0), publishedThrough);
  const calendar: CalendarDay[] = [];
  for (const year of years) {
    const params = { path: { version }, query: { year } };
    calendar.push(...answered(`calendar of ${year}`, await client.GET('/api/calendars/{version}', { params })).days);
  }
  if (first !== null) return StoryDays.from(first, calendar, utcOffsetMinutes);
  return StoryDays.before(today, calendar, utcOffsetMinutes);
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.min(3, last - first + 1) }, (_, index) => first + index);
}
