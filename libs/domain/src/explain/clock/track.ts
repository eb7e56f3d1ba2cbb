import type { Calendar, Instant } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../../event/events';
import type { ItemClockName } from '../../help-item/help-item.state';
import { countedUpTo, dueOf } from './count';
import { dayOf, dayUpTo, endOf } from './days';
import type { Track, Versions } from './shapes';

/** Fresh for each step; the days of these two are those of the whole item, and are told anew by the newest calendar. */
const WHOLE: readonly ItemClockName[] = ['handling', 'total'];
/** A clock at rest stays at rest. */
export const AT_REST: readonly string[] = ['policy-adopted', 'calendar-adopted'];

/** From nothing, with so many working days. */
export function begun(event: EventOf<'ItemClockArmed'>, limit: number, versions: Versions): Track {
  const at = event.occurredAt;
  const calendar = versions.calendar(event.calendarVersion);
  const track: Track = {
    name: event.data.clock,
    state: 'running',
    startedAt: at,
    start: dayUpTo(at, calendar),
    limit,
    stretches: [{ first: dayOf(at, calendar), last: null, calendar: calendar.version }],
    since: at,
    due: null,
    calendar: calendar.version,
    stoppedAt: null,
  };
  return { ...track, due: dueOf(track, versions) };
}

/** With what it had used up, by the newest calendar; `again`: with at least one day. */
export function goneOn(
  before: Track,
  event: EventOf<'ItemClockArmed'>,
  { again, limit }: { readonly again: boolean; readonly limit: number },
  versions: Versions,
): Track {
  const { why } = event.data;
  const calendar = versions.calendar(event.calendarVersion);
  const anew = why === 'calendar-adopted';
  const rests = before.state === 'suspended' && AT_REST.includes(why);
  const since = anew && before.state === 'running' ? before.since : event.occurredAt;
  const known = WHOLE.includes(before.name) ? byCalendar(before, calendar.version).stretches : before.stretches;
  const first = dayOf(since, calendar);
  const stretches = known.flatMap((each) => {
    if (each.last !== null) return [each];
    return first > each.first ? [{ ...each, last: first - 1, calendar: calendar.version }] : [];
  });
  const running = rests ? [] : [{ first, last: null, calendar: calendar.version }];
  const moved: Track = {
    ...before,
    state: rests ? 'suspended' : 'running',
    limit,
    stretches: [...stretches, ...running],
    since,
    calendar: calendar.version,
    stoppedAt: null,
  };
  const used = countedUpTo(moved, first - 1, versions);
  const track = again ? { ...moved, limit: Math.max(moved.limit, used + 1) } : moved;
  if (rests) return track;
  const passed = before.due !== null && before.due < since ? before.due : since;
  const due = used >= track.limit ? passed : dueOf(track, versions);
  return { ...track, due: anew ? notBeforeKnown(due, before.due, event.recordedAt, calendar) : due };
}

/** At rest, or at its end. */
export function rested(track: Track, event: DomainEvent, state: 'suspended' | 'stopped', versions: Versions): Track {
  if (track.state === 'stopped') return track;
  const last = dayOf(event.occurredAt, versions.calendar(event.calendarVersion)) - 1;
  const stretches = track.stretches.flatMap((each) => {
    if (each.last !== null) return [each];
    return last >= each.first ? [{ ...each, last, calendar: event.calendarVersion }] : [];
  });
  return { ...track, state, stretches, stoppedAt: state === 'stopped' ? event.occurredAt : null };
}

/** All its days by that version of the calendar. */
export function byCalendar(track: Track, calendar: number): Track {
  return { ...track, calendar, stretches: track.stretches.map((each) => ({ ...each, calendar })) };
}

/** A shorter time is nobody's fault before it can be known: it ends with the day on which it is taken over, at the earliest. */
function notBeforeKnown(due: Instant | null, old: Instant | null, now: Instant, calendar: Calendar): Instant | null {
  if (due === null || old === null || due >= old) return due;
  const known = endOf(dayOf(now, calendar), calendar);
  const earliest = old < known ? old : known;
  return due < earliest ? earliest : due;
}
