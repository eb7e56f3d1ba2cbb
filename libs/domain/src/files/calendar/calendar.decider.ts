import { helpCentreHead, peopleWithRole, type Directory } from '../../directory/directory';
import type { Text } from '../../policy/policy';
import type { Principal } from '../../world';
import type { Decider, FileContext, FileDecision, FileEvent, FileNotice, FileRefusal } from '../decider';
import { type Arrangement, calendarWith, dayFaults, MAX_CHANGED_DAYS } from './calendar-days';
import type {
  CalendarContents,
  CalendarFact,
  CalendarFileCommand,
  CalendarFileCommandName,
  CalendarFileState,
  CalendarFileStatus,
} from './calendar-file';
import type { CalendarFileRefusalCode } from './calendar.refusals';

/** From where each command leads on. A draft that is revised or rebased is checked again. */
const FROM: Readonly<Record<Exclude<CalendarFileCommandName, 'DraftCalendar'>, readonly CalendarFileStatus[]>> = {
  ReviseCalendar: ['draft', 'checked'],
  RebaseCalendar: ['draft', 'checked'],
  CheckCalendar: ['draft'],
  PublishCalendar: ['checked'],
  WithdrawCalendar: ['draft', 'checked'],
};

export const CALENDAR_STATUS_WORDS: Readonly<Record<CalendarFileStatus, Text>> = {
  draft: { zh: '草案', en: 'draft' },
  checked: { zh: '已核对，待批准', en: 'checked, to be approved' },
  published: { zh: '已发布', en: 'published' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** The working calendar as a file: drafted, checked, approved by a second person and with that published. */
export const CALENDAR_FILE: Decider<CalendarFileState, CalendarFileCommand, CalendarFact> = {
  kind: 'calendar',
  decide(state, command, ctx) {
    const refusal = authority(command.name, ctx) ?? standing(state, command.name);
    if (refusal) return refusal;
    if (command.name === 'DraftCalendar') return drafted(command.payload, ctx);
    return state ? changed(state, command, ctx) : refuse('CALENDAR_FILE_UNKNOWN');
  },
  evolve,
  statusOf: ({ status }) => status,
  noticesOf,
  publishedBy: ({ fact }, { document, note }) =>
    fact.type === 'CalendarPublished'
      ? { kind: 'calendar', calendar: fact.data.calendar, note: note === '' ? document : `${document} ${note}` }
      : null,
};

function refuse(code: CalendarFileRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

const accept = (...facts: readonly CalendarFact[]): FileDecision<CalendarFact> => ({ ok: true, facts });

/** Those who approve: the office whose limits it counts, and the one that watches over them. */
function calendarApprovers(directory: Directory): readonly string[] {
  const centre = helpCentreHead(directory);
  return [...new Set([...(centre ? [centre] : []), ...peopleWithRole(directory, 'supervision-head')])];
}

/** Nobody drafts or publishes for another: both names would stand for one person's work. */
function authority(name: CalendarFileCommandName, { actor, directory, principal }: FileContext): FileRefusal | null {
  if (actor.kind === 'system' || !principal) return refuse('CALENDAR_FILE_FORBIDDEN');
  if (principal.actingFor !== null) return refuse('CALENDAR_FILE_NOT_FOR_ANOTHER');
  const approves = calendarApprovers(directory).includes(principal.personId);
  if (name === 'PublishCalendar') return approves ? null : refuse('CALENDAR_FILE_APPROVER_NEEDED');
  return approves || isSystemAdmin(principal) ? null : refuse('CALENDAR_FILE_FORBIDDEN');
}

const isSystemAdmin = ({ roles }: Principal): boolean => roles.includes('system-admin');

function standing(state: CalendarFileState | null, name: CalendarFileCommandName): FileRefusal | null {
  if (name === 'DraftCalendar') return state ? refuse('CALENDAR_FILE_EXISTS') : null;
  if (!state) return refuse('CALENDAR_FILE_UNKNOWN');
  if (FROM[name].includes(state.status)) return null;
  const { en, zh } = CALENDAR_STATUS_WORDS[state.status];
  return refuse('CALENDAR_FILE_STATUS', { status: state.status, statusZh: zh, statusEn: en });
}

function drafted(
  payload: Extract<CalendarFileCommand, { name: 'DraftCalendar' }>['payload'],
  ctx: FileContext,
): FileDecision<CalendarFact> {
  const year = payload.subject === 'year' ? payload.year : null;
  const contents = { ...contentsOf(payload), subject: payload.subject, year };
  const refusal = unfit(contents, ctx);
  return refusal ?? accept({ type: 'CalendarDrafted', v: 1, data: { ...contents, base: ctx.calendar.version } });
}

/** A draft may be unfinished; what it lists has to be possible at all. */
function unfit({ days, subject, year }: Arrangement, { calendar }: FileContext): FileRefusal | null {
  const { publishedThrough } = calendar;
  if (subject === 'year' && year !== publishedThrough + 1) {
    return refuse('CALENDAR_YEAR_NOT_NEXT', { last: `${publishedThrough}`, next: `${publishedThrough + 1}` });
  }
  return days.length > MAX_CHANGED_DAYS ? refuse('CALENDAR_DAYS_TOO_MANY', { most: MAX_CHANGED_DAYS }) : null;
}

function changed(
  state: CalendarFileState,
  command: Exclude<CalendarFileCommand, { name: 'DraftCalendar' }>,
  ctx: FileContext,
): FileDecision<CalendarFact> {
  switch (command.name) {
    case 'ReviseCalendar': {
      const contents = contentsOf(command.payload);
      const refusal = unfit({ ...state, ...contents }, ctx);
      return refusal ?? accept({ type: 'CalendarRevised', v: 1, data: contents });
    }
    case 'RebaseCalendar': {
      const base = ctx.calendar.version;
      if (state.base === base) return refuse('CALENDAR_BASE_NEWEST');
      return unfit(state, ctx) ?? accept({ type: 'CalendarRebased', v: 1, data: { base } });
    }
    case 'CheckCalendar':
      return wrong(state, ctx) ?? accept({ type: 'CalendarChecked', v: 1, data: {} });
    case 'PublishCalendar': {
      if (state.hands.includes(ctx.actor.id)) return refuse('CALENDAR_FILE_SECOND_PERSON');
      const calendar = calendarWith(state, ctx.calendar);
      return wrong(state, ctx) ?? accept({ type: 'CalendarPublished', v: 1, data: { calendar } });
    }
    case 'WithdrawCalendar':
      return accept({ type: 'CalendarWithdrawn', v: 1, data: { reason: command.payload.reason } });
  }
}

/** What stands against publishing it, by the newest calendar. */
function wrong(state: CalendarFileState, ctx: FileContext): FileRefusal | null {
  const newest = ctx.calendar.version;
  if (state.base !== newest) return refuse('CALENDAR_BASE_OLD', { base: state.base, newest });
  if (state.document.trim() === '') return refuse('CALENDAR_DOCUMENT_MISSING');
  if (state.days.length === 0) return refuse('CALENDAR_DAYS_MISSING');
  const faults = dayFaults(state, ctx.calendar);
  return faults.length > 0 ? refuse('CALENDAR_DAYS_INVALID', { count: faults.length, faults }) : unfit(state, ctx);
}

/** In the order of the days: whoever compares two drafts compares what they say. */
function contentsOf({ days, document, note }: CalendarContents): CalendarContents {
  const sorted = [...days].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const kept = sorted.map(({ date, kind, name }) => ({ date, kind, name: kind === 'ordinary' ? '' : name.trim() }));
  return { days: kept, document: document.trim(), note: note.trim() };
}

function evolve(state: CalendarFileState | null, event: FileEvent<CalendarFact>): CalendarFileState {
  const { actor, fact, fileId } = event;
  const before = state ?? EMPTY;
  switch (fact.type) {
    case 'CalendarDrafted':
      return { ...EMPTY, ...fact.data, id: fileId, hands: [actor.id] };
    case 'CalendarRevised': {
      const hands = before.hands.includes(actor.id) ? before.hands : [...before.hands, actor.id];
      return { ...before, ...fact.data, status: 'draft', checkedBy: null, hands };
    }
    case 'CalendarRebased':
      return { ...before, base: fact.data.base, status: 'draft', checkedBy: null };
    case 'CalendarChecked':
      return { ...before, status: 'checked', checkedBy: actor.id };
    case 'CalendarPublished':
      return { ...before, status: 'published', approvedBy: actor.id, version: fact.data.calendar.version };
    case 'CalendarWithdrawn':
      return { ...before, status: 'withdrawn' };
  }
}

const EMPTY: CalendarFileState = {
  id: '',
  subject: 'correction',
  year: null,
  status: 'draft',
  base: 0,
  days: [],
  document: '',
  note: '',
  hands: [],
  checkedBy: null,
  approvedBy: null,
  version: null,
};

function noticesOf(
  { actor, fact }: FileEvent<CalendarFact>,
  state: CalendarFileState,
  { directory }: Pick<FileContext, 'directory'>,
): readonly FileNotice[] {
  const to = (people: readonly string[], title: Text, body: Text): readonly FileNotice[] =>
    [...new Set(people)].filter((id) => id !== actor.id).map((recipientId) => ({ recipientId, title, body }));
  const body = contentsText(state);
  switch (fact.type) {
    case 'CalendarChecked': {
      const approvers = calendarApprovers(directory).filter((id) => !state.hands.includes(id));
      return to(approvers, { zh: '工作日历草案待批准', en: 'A calendar draft waits for approval' }, body);
    }
    case 'CalendarPublished':
      return to(
        [...state.hands, ...calendarApprovers(directory), ...peopleWithRole(directory, 'system-admin')],
        { zh: '工作日历已发布', en: 'The working calendar is published' },
        body,
      );
    case 'CalendarWithdrawn':
      return to(
        state.hands,
        { zh: '工作日历草案已撤回', en: 'A calendar draft was withdrawn' },
        { zh: `${body.zh}：${fact.data.reason}`, en: `${body.en}: ${fact.data.reason}` },
      );
    default:
      return [];
  }
}

function contentsText({ days, document, subject, year }: CalendarFileState): Text {
  if (subject === 'year')
    return { zh: `${year} 年放假安排（${document}）`, en: `The holidays of ${year} (${document})` };
  const count = days.length;
  return subject === 'city'
    ? { zh: `本市另定 ${count} 天（${document}）`, en: `${count} days of the city’s own (${document})` }
    : { zh: `更正 ${count} 天（${document}）`, en: `${count} days corrected (${document})` };
}
