import type { Meeting } from '@bangban/contract';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  dateAt,
  type DateOnly,
  endOfDay,
  fromMillis,
  type Instant,
  startOfDay,
  toMillis,
  workingDayBefore,
  workingDaysBetween,
} from '@bangban/kernel';
import type { MeetingRules } from '../../policy/policy';
import type { MeetingDay } from './meeting.events';

export type { Meeting };

const MINUTE = 60_000;

/** When it begins, when its day is over, and when its agenda closes: at once cannot be, then with its day. */
export function meetingDay(
  { day, time }: { readonly day: DateOnly; readonly time: string },
  { calendar, now, rules }: { readonly calendar: Calendar; readonly now: Instant; readonly rules: MeetingRules },
): MeetingDay {
  const { utcOffsetMinutes: zone } = calendar;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const startsAt = fromMillis(toMillis(startOfDay(day, zone)) + (hours * 60 + minutes) * MINUTE);
  const dayEnds = endOfDay(day, zone);
  const { date, provisional } = workingDayBefore(calendar, day, rules.agendaDays);
  const due = endOfDay(date, zone);
  return { day, startsAt, dayEnds, agendaDue: due > now ? due : dayEnds, provisional };
}

/** The end of the working day by which the minutes are out. */
export function minutesDue(
  now: Instant,
  calendar: Calendar,
  { minutesDays }: MeetingRules,
): { readonly minutesDue: Instant; readonly provisional: boolean } {
  const { date, provisional } = addWorkingDays(calendar, dateAt(now, calendar.utcOffsetMinutes), minutesDays);
  return { minutesDue: endOfDay(date, calendar.utcOffsetMinutes), provisional };
}

/** Working days from today to the end of a day, that one included. */
export function daysUntil(until: DateOnly, now: Instant, calendar: Calendar): number {
  const today = dateAt(now, calendar.utcOffsetMinutes);
  // Nothing superlinear, whatever day is named: limits end at 250 working days.
  const latest = addDays(today, 800);
  return until > latest ? Infinity : workingDaysBetween(calendar, today, addDays(until, 1)).length;
}

export type MeetingDue = { readonly what: 'agenda' | 'not-held' | 'minutes-late'; readonly at: Instant };

/** What time will decide of it next; each once for the day that it is about. */
export function nextOfMeeting(meeting: Meeting): MeetingDue | null {
  const { agendaDue, alarms, dayEnds, minutesDue: late, status } = meeting;
  const told = (at: Instant, what: string): boolean => alarms.some((each) => each.what === what && each.due === at);
  if (status === 'gathering') return { what: 'agenda', at: agendaDue };
  if (status === 'invited') return told(dayEnds, 'not-held') ? null : { what: 'not-held', at: dayEnds };
  if (status === 'minutes' && late !== null && !told(late, 'minutes-late')) return { what: 'minutes-late', at: late };
  return null;
}

/** It has no time any more, and nobody waits for it. */
const isOver = ({ status }: Meeting): boolean => status === 'issued' || status === 'cancelled';

/** What its workflow is told. */
export interface MeetingFactTold {
  readonly meetingId: string;
  readonly seq: number;
  readonly wakeUp: Instant | null;
  readonly offsetMs: number;
  readonly status: Meeting['status'];
  readonly ended: boolean;
  /** Of decisions that are neither items nor dropped. */
  readonly openDecisions: number;
}

export function meetingFact(meeting: Meeting, seq: number, offsetMs: number): MeetingFactTold {
  const { decisions, id, status } = meeting;
  const ended = isOver(meeting);
  return {
    meetingId: id,
    seq,
    wakeUp: ended ? null : (nextOfMeeting(meeting)?.at ?? null),
    offsetMs,
    status,
    ended,
    openDecisions: openDecisions(decisions).length,
  };
}

/** Those that are no items yet, and that nobody has given up. */
export const openDecisions = (decisions: Meeting['decisions']): readonly Meeting['decisions'][number][] =>
  decisions.filter(({ state }) => state !== 'carried' && state !== 'dropped');
