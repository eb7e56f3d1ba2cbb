import type { Instant } from '@bangban/kernel';
import { type Day, dayOf, dayUpTo, endOf, kindOf } from './days';
import type { Stretch, Track, Versions } from './shapes';

/** Whether a clock counts a day: a working day after that of its start at whose 24:00 it ran. */
function counts(day: Day, { calendar }: Stretch, { start }: Track, versions: Versions): boolean {
  return day > start && kindOf(day, versions.calendar(calendar)).works;
}

/** Working days counted up to and with `last`. */
export function countedUpTo(track: Track, last: Day, versions: Versions): number {
  let counted = 0;
  for (const stretch of track.stretches) {
    const end = Math.min(stretch.last ?? last, last);
    for (let day = stretch.first; day <= end; day += 1) counted += counts(day, stretch, track, versions) ? 1 : 0;
  }
  return counted;
}

/** 24:00 of the day on which the limit is used up, as the clock has run and goes on running; null where it does not run. */
export function dueOf(track: Track, versions: Versions): Instant | null {
  let left = track.limit;
  for (const stretch of track.stretches) {
    for (let day = stretch.first; day <= (stretch.last ?? Infinity); day += 1) {
      left -= counts(day, stretch, track, versions) ? 1 : 0;
      if (left === 0) return endOf(day, versions.calendar(stretch.calendar));
    }
  }
  return null;
}

/** Whether one of the days from the present deadline's beginning to its end lies in a year that was not published. */
export function onForecast({ calendar, due, since }: Track, versions: Versions): boolean {
  if (due === null) return false;
  const known = versions.calendar(calendar);
  return [dayOf(since, known), dayUpTo(due, known)].some((day) => kindOf(day, known).provisional);
}
