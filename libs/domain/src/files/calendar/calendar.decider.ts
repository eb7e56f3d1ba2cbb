import {
  type FileDecision,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  peopleWithRole,
  type Text,
} from '@bangban/kernel';
import type { FileContext, FileDecider } from '../file-kinds';
import {
  DRAFT_MOVES,
  DRAFT_STATUS_WORDS,
  type DraftAct,
  draftApprovers,
  draftDenial,
  isRefusalNote,
  moved,
  NO_DRAFT,
  type NoteRefusal,
  refusalNotices,
  refusedBy,
} from '../draft';
import { type Arrangement, calendarWith, dayFaults, MAX_CHANGED_DAYS } from './calendar-days';
import type {
  CalendarContents,
  CalendarFact,
  CalendarFileCommand,
  CalendarFileCommandName,
  CalendarFileInput,
  CalendarFileState,
} from './calendar-file';
import { CALENDAR_FILE_REFUSALS, type CalendarFileRefusalCode } from './calendar.refusals';

const ACTS: Readonly<Record<CalendarFileCommandName, DraftAct | 'draft'>> = {
  DraftCalendar: 'draft',
  ReviseCalendar: 'revise',
  RebaseCalendar: 'rebase',
  CheckCalendar: 'check',
  PublishCalendar: 'publish',
  WithdrawCalendar: 'withdraw',
};

/** The working calendar as a file: drafted, checked, approved by a second person and with that published. */
export const CALENDAR_FILE: FileDecider<CalendarFileState, CalendarFileInput, CalendarFact> = {
  kind: 'calendar',
  refusals: CALENDAR_FILE_REFUSALS,
  authorise: (_, command, ctx) => (isRefusalNote(command) ? bySystem(ctx) : authority(command.name, ctx)),
  decide(state, command, ctx) {
    if (isRefusalNote(command)) return refusalNoted(state, command, ctx);
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
  reactionsOf: () => [],
};

function refuse(code: CalendarFileRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

const accept = (...facts: readonly CalendarFact[]): FileDecision<CalendarFact> => ({ ok: true, facts });

/** No person says this of a file. */
const bySystem = ({ actor }: FileContext): FileRefusal | null =>
  actor.kind === 'system' ? null : refuse('CALENDAR_FILE_FORBIDDEN');

function refusalNoted(
  state: CalendarFileState | null,
  { payload }: NoteRefusal,
  ctx: FileContext,
): FileDecision<CalendarFact> {
  if (!state) return refuse('CALENDAR_FILE_UNKNOWN');
  return bySystem(ctx) ?? accept({ type: 'CalendarAdoptionRefused', v: 1, data: payload });
}

function authority(name: CalendarFileCommandName, ctx: FileContext): FileRefusal | null {
  const denial = draftDenial(ACTS[name], ctx);
  return denial && refuse(`CALENDAR_FILE_${denial}`);
}

function standing(state: CalendarFileState | null, name: CalendarFileCommandName): FileRefusal | null {
  if (name === 'DraftCalendar') return state ? refuse('CALENDAR_FILE_EXISTS') : null;
  if (!state) return refuse('CALENDAR_FILE_UNKNOWN');
  const act = ACTS[name];
  if (act === 'draft' || DRAFT_MOVES[act].includes(state.status)) return null;
  const { en, zh } = DRAFT_STATUS_WORDS[state.status];
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
  const faults = dayFaults(state, ctx.calendar, ctx.policy.calendar);
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
    case 'CalendarRevised':
      return { ...moved(before, 'revise', actor.id), ...fact.data };
    case 'CalendarRebased':
      return moved(before, 'rebase', actor.id, fact.data.base);
    case 'CalendarChecked':
      return moved(before, 'check', actor.id);
    case 'CalendarPublished':
      return moved(before, 'publish', actor.id, fact.data.calendar.version);
    case 'CalendarWithdrawn':
      return moved(before, 'withdraw', actor.id);
    case 'CalendarAdoptionRefused':
      return refusedBy(before);
  }
}

const EMPTY: CalendarFileState = { ...NO_DRAFT, subject: 'correction', year: null, days: [], document: '', note: '' };

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
      const approvers = draftApprovers(directory).filter((id) => !state.hands.includes(id));
      return to(approvers, { zh: '工作日历草案待批准', en: 'A calendar draft waits for approval' }, body);
    }
    case 'CalendarPublished':
      return to(
        [...state.hands, ...draftApprovers(directory), ...peopleWithRole(directory, 'system-admin')],
        { zh: '工作日历已发布', en: 'The working calendar is published' },
        body,
      );
    case 'CalendarWithdrawn':
      return to(
        state.hands,
        { zh: '工作日历草案已撤回', en: 'A calendar draft was withdrawn' },
        { zh: `${body.zh}：${fact.data.reason}`, en: `${body.en}: ${fact.data.reason}` },
      );
    case 'CalendarAdoptionRefused':
      return refusalNotices(state, fact.data, directory);
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
