import type { FileRefusal, Text } from '@bangban/kernel';
import { NO_DRAFT } from '../draft';
import { draftDecider } from '../draft.decider';
import type { FileContext, FileDecider } from '../file-kinds';
import { type Arrangement, calendarWith, dayFaults, MAX_CHANGED_DAYS } from './calendar-days';
import type {
  CalendarContents,
  CalendarFact,
  CalendarFileCommandMap,
  CalendarFileInput,
  CalendarFileState,
} from './calendar-file';
import { CALENDAR_FILE_REFUSALS, type CalendarFileRefusalCode } from './calendar.refusals';

const EMPTY: CalendarFileState = { ...NO_DRAFT, subject: 'correction', year: null, days: [] };

/** The working calendar as a file: drafted, checked, approved by a second person and with that published. */
export const CALENDAR_FILE: FileDecider<CalendarFileState, CalendarFileInput, CalendarFact> = draftDecider({
  kind: 'calendar',
  noun: 'Calendar',
  refusals: CALENDAR_FILE_REFUSALS,
  refuse: (code, details) => refuse(`CALENDAR_${code}`, details),
  empty: EMPTY,
  newest: ({ calendar }) => calendar.version,
  opening: (written: CalendarFileCommandMap['DraftCalendar']) => ({
    ...contentsOf(written),
    subject: written.subject,
    year: written.subject === 'year' ? written.year : null,
  }),
  contents: contentsOf,
  unfit,
  unfinished(draft, { calendar, policy }) {
    if (draft.days.length === 0) return refuse('CALENDAR_DAYS_MISSING');
    const faults = dayFaults(draft, calendar, policy.calendar);
    return faults.length > 0 ? refuse('CALENDAR_DAYS_INVALID', { count: faults.length, faults }) : null;
  },
  published: (draft, { calendar }) => calendarWith(draft, calendar),
  publication: (calendar, { document, note }) => ({
    kind: 'calendar',
    calendar,
    note: note === '' ? document : `${document} ${note}`,
  }),
  words: {
    waits: { zh: '工作日历草案待批准', en: 'A calendar draft waits for approval' },
    published: { zh: '工作日历已发布', en: 'The working calendar is published' },
    withdrawn: { zh: '工作日历草案已撤回', en: 'A calendar draft was withdrawn' },
  },
  contentsText,
});

function refuse(code: CalendarFileRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

function unfit({ days, subject, year }: Arrangement, { calendar }: FileContext): FileRefusal | null {
  const { publishedThrough } = calendar;
  if (subject === 'year' && year !== publishedThrough + 1) {
    return refuse('CALENDAR_YEAR_NOT_NEXT', { last: `${publishedThrough}`, next: `${publishedThrough + 1}` });
  }
  return days.length > MAX_CHANGED_DAYS ? refuse('CALENDAR_DAYS_TOO_MANY', { most: MAX_CHANGED_DAYS }) : null;
}

/** In the order of the days: whoever compares two drafts compares what they say. */
function contentsOf({ days, document, note }: CalendarContents): CalendarContents {
  const sorted = [...days].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const kept = sorted.map(({ date, kind, name }) => ({ date, kind, name: kind === 'ordinary' ? '' : name.trim() }));
  return { days: kept, document: document.trim(), note: note.trim() };
}

function contentsText({ days, document, subject, year }: CalendarFileState): Text {
  if (subject === 'year')
    return { zh: `${year} 年放假安排（${document}）`, en: `The holidays of ${year} (${document})` };
  const count = days.length;
  return subject === 'city'
    ? { zh: `本市另定 ${count} 天（${document}）`, en: `${count} days of the city’s own (${document})` }
    : { zh: `更正 ${count} 天（${document}）`, en: `${count} days corrected (${document})` };
}
