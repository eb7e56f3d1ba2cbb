import type { Meeting, MeetingCommandMap } from '@bangban/contract';
import { MAX_AGENDA_LINES } from '@bangban/contract/vocabulary';
import { activePerson, dateAt, type FileRefusal } from '@bangban/kernel';
import { add, type MeetingBatch, refuse } from './meeting-deciding';
import { mayChair } from './meeting-chair';
import { meetingDay } from './meeting-time';
import { isSameMatter } from './meeting.evolve';

/** From its calling to the moment when it begins: when and where it is, and what is talked about. */

export function call(batch: MeetingBatch, payload: MeetingCommandMap['CallMeeting']): FileRefusal | null {
  const { ctx } = batch;
  const { chairId, kind, place } = payload;
  const chair = ctx.directory.people[chairId];
  if (!chair || !activePerson(ctx.directory, chairId) || !mayChair(kind, chair))
    return refuse('MEETING_CHAIR', { kind });
  const past = dayPast(batch, payload.day);
  if (past) return past;
  if (kind === 'monthly' && ctx.meeting?.monthTaken) return refuse('MEETING_MONTH_TAKEN');
  return add(batch, { type: 'MeetingCalled', v: 1, data: { kind, chairId, place, ...dayOf(batch, payload) } });
}

export function postpone(
  batch: MeetingBatch,
  { startsAt }: Meeting,
  payload: MeetingCommandMap['PostponeMeeting'],
): FileRefusal | null {
  const past = dayPast(batch, payload.day);
  if (past) return past;
  const then = dayOf(batch, payload);
  if (then.startsAt === startsAt) return refuse('MEETING_SAME_DAY');
  return add(batch, { type: 'MeetingPostponed', v: 1, data: { ...then, reason: payload.reason } });
}

const dayPast = ({ ctx }: MeetingBatch, day: string): FileRefusal | null =>
  day < dateAt(ctx.now, ctx.calendar.utcOffsetMinutes) ? refuse('MEETING_DAY_PAST') : null;

const dayOf = ({ ctx }: MeetingBatch, when: { readonly day: string; readonly time: string }) =>
  meetingDay(when, { calendar: ctx.calendar, now: ctx.now, rules: ctx.policy.meetings });

/** What the record offered at this instant; what stands on the agenda already is seen anew. */
export function gather(batch: MeetingBatch, { lines }: Meeting): FileRefusal | null {
  const { candidates = [] } = batch.ctx.meeting ?? {};
  const fresh = candidates.filter((each) => !lines.some((line) => isSameMatter(line, each)));
  const room = MAX_AGENDA_LINES - lines.length;
  const found = candidates.filter((each) => !fresh.includes(each) || fresh.indexOf(each) < room);
  if (found.length === 0) return refuse('MEETING_NOTHING_FOUND');
  return add(batch, { type: 'AgendaGathered', v: 1, data: { at: batch.ctx.now, found } });
}

export function addLine(
  batch: MeetingBatch,
  { lines }: Meeting,
  { title }: MeetingCommandMap['AddLine'],
): FileRefusal | null {
  const line = batch.ctx.meeting?.concerned;
  if (!line) return refuse('MEETING_PROJECT_UNKNOWN');
  if (lines.length >= MAX_AGENDA_LINES) return refuse('MEETING_FULL', { most: MAX_AGENDA_LINES });
  const known = lines.find((each) => isSameMatter(each, line));
  if (known && !known.dropped) return refuse('MEETING_LINE_TWICE', { lineNo: known.no });
  return add(batch, { type: 'LineAdded', v: 1, data: { line, title } });
}

/** Who read another order than the one that stands puts nothing in order: it would undo what somebody else has just moved. */
export function order(
  batch: MeetingBatch,
  meeting: Meeting,
  { order: asked, was }: MeetingCommandMap['OrderLines'],
): FileRefusal | null {
  const stands = new Set(meeting.order);
  const whole = asked.length === stands.size && new Set(asked).size === stands.size;
  if (!whole || !asked.every((no) => stands.has(no))) return refuse('MEETING_ORDER');
  if (was !== undefined && !isSameOrder(was, meeting.order)) return refuse('MEETING_ORDER_CHANGED');
  return add(batch, { type: 'LinesOrdered', v: 1, data: { order: asked } });
}

const isSameOrder = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((no, place) => no === other[place]);

/** Whom the matters concern, beside whoever is named: units that hold them. */
export const unitsConcerned = ({ lines }: Meeting): readonly string[] =>
  lines.flatMap(({ dropped, seen: { unitId } }) => (dropped || unitId === null ? [] : [unitId]));

export function closeAgenda(batch: MeetingBatch, meeting: Meeting, named: readonly string[]): FileRefusal | null {
  if (meeting.order.length === 0) return refuse('MEETING_EMPTY');
  const { units } = batch.ctx.directory;
  const unknown = named.find((id) => !units[id]?.active);
  if (unknown !== undefined) return refuse('MEETING_UNIT', { unitId: unknown });
  const unitIds = [...new Set([...unitsConcerned(meeting), ...named])].sort();
  return add(batch, { type: 'AgendaClosed', v: 1, data: { unitIds, byTime: false } });
}
