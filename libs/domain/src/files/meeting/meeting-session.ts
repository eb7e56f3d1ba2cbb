import type { Meeting, MeetingCommandMap } from '@bangban/contract';
import { activePerson, dateAt, type FileRefusal, isOutsider } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import { add, type MeetingBatch, refuse } from './meeting-deciding';
import { daysUntil, minutesDue, openDecisions } from './meeting-time';
import type { Decided } from './meeting.events';

/** In the room, and until the minutes are out: what is said, what is decided, and what becomes of it. */

const LONGEST = 250;
type Asked = MeetingCommandMap['DecideLine'] | MeetingCommandMap['AmendDecision'];

export function open(batch: MeetingBatch, { day }: Meeting): FileRefusal | null {
  const { calendar, now } = batch.ctx;
  if (dateAt(now, calendar.utcOffsetMinutes) < day) return refuse('MEETING_TOO_EARLY', { day });
  return add(batch, { type: 'SessionOpened', v: 1, data: {} });
}

const isOnAgenda = ({ order }: Meeting, lineNo: number): boolean => order.includes(lineNo);

export function note(
  batch: MeetingBatch,
  meeting: Meeting,
  { was, ...said }: MeetingCommandMap['NoteLine'],
): FileRefusal | null {
  if (!isOnAgenda(meeting, said.lineNo)) return refuse('MEETING_LINE_UNKNOWN');
  const stands = meeting.lines.find(({ no }) => no === said.lineNo)?.minutes ?? null;
  if (was !== undefined && was !== stands && said.words !== stands) return refuse('MEETING_LINE_CHANGED');
  return add(batch, { type: 'LineNoted', v: 1, data: said });
}

/** Unit, person and limit, as an item has them. What its project thinks of it says the project. */
function decided(asked: Asked, { calendar, directory, now }: FileContext): Decided | FileRefusal {
  const { limit, personId, text, unitId, until } = asked;
  const { people, units } = directory;
  if (!units[unitId]?.active) return refuse('MEETING_UNIT', { unitId });
  if (personId !== undefined) {
    const person = people[personId];
    const belongs = person?.unitId === unitId || units[unitId].headId === personId;
    if (!person || !activePerson(directory, personId) || isOutsider(person) || !belongs)
      return refuse('MEETING_PERSON');
  }
  if ((limit === undefined) === (until === undefined)) return refuse('MEETING_LIMIT');
  const days = limit ?? daysUntil(until ?? '', now, calendar);
  if (days < 1 || days > LONGEST) return refuse('MEETING_LIMIT');
  return { text, unitId, personId: personId ?? null, limit: days };
}

const isRefusal = (given: Decided | FileRefusal): given is FileRefusal => 'code' in given;

/** In the room it can still be changed; afterwards its project is asked at once. */
export function decideLine(
  batch: MeetingBatch,
  meeting: Meeting,
  payload: MeetingCommandMap['DecideLine'],
): FileRefusal | null {
  const { lineNo } = payload;
  if (!isOnAgenda(meeting, lineNo)) return refuse('MEETING_LINE_UNKNOWN');
  const said = decided(payload, batch.ctx);
  if (isRefusal(said)) return said;
  const decisionNo = meeting.decisions.length + 1;
  const asked = meeting.status === 'minutes';
  return add(batch, { type: 'LineDecided', v: 1, data: { ...said, lineNo, decisionNo, asked } });
}

/** One that its project has, or is being asked for, is changed there and not here. */
function changeable(meeting: Meeting, no: number): FileRefusal | null {
  const decision = meeting.decisions.find((each) => each.no === no);
  if (!decision) return refuse('MEETING_DECISION_UNKNOWN');
  const still = decision.state === 'drafted' || decision.state === 'refused';
  return still ? null : refuse('MEETING_DECISION_STATE', { state: decision.state });
}

export function amend(
  batch: MeetingBatch,
  meeting: Meeting,
  payload: MeetingCommandMap['AmendDecision'],
): FileRefusal | null {
  const { decisionNo } = payload;
  const refused = changeable(meeting, decisionNo);
  if (refused) return refused;
  const said = decided(payload, batch.ctx);
  if (isRefusal(said)) return said;
  const asked = meeting.status === 'minutes';
  return add(batch, { type: 'DecisionAmended', v: 1, data: { ...said, decisionNo, asked } });
}

export function drop(
  batch: MeetingBatch,
  meeting: Meeting,
  payload: MeetingCommandMap['DropDecision'],
): FileRefusal | null {
  return changeable(meeting, payload.decisionNo) ?? add(batch, { type: 'DecisionDropped', v: 1, data: { ...payload } });
}

export function close(batch: MeetingBatch): null {
  const { calendar, now, policy } = batch.ctx;
  return add(batch, { type: 'SessionClosed', v: 1, data: minutesDue(now, calendar, policy.meetings) });
}

/** Numbered without a gap within the year; whatever was decided is an item by then, or was dropped with a reason. */
export function issue(batch: MeetingBatch, { decisions }: Meeting): FileRefusal | null {
  const open = openDecisions(decisions).map(({ no }) => no);
  if (open.length > 0) return refuse('MEETING_OPEN_DECISIONS', { count: open.length, open: open.join(', ') });
  const { calendar, meeting, now } = batch.ctx;
  if (meeting?.lastNumber === undefined) throw new Error('the last number of the year is not read');
  const year = Number(dateAt(now, calendar.utcOffsetMinutes).slice(0, 4));
  return add(batch, { type: 'MinutesIssued', v: 1, data: { year, number: meeting.lastNumber + 1 } });
}
