import { type DateOnly, endOfDay, fromMillis, type Instant } from '../time/instant';
import { ZONE } from './calendar.spec-support';

/** `2026-09-18 10:00` as people in the city say it. */
export function local(text: string): Instant {
  return fromMillis(Date.parse(`${text.replace(' ', 'T')}:00.000+08:00`));
}

/** 24:00 of a day in the city: where limits end. */
export function midnightAfter(date: DateOnly): Instant {
  return endOfDay(date, ZONE);
}
