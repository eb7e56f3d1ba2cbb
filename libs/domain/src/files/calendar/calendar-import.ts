import { MAX_IMPORT_CHARACTERS } from '@bangban/contract/vocabulary';
import { addDays, type DateOnly, isDateOnly, type Text } from '@bangban/kernel';
import type { ChangedDay } from './calendar-file';

/** The shapes in which a year's arrangement is passed on: a list in JSON, a calendar in iCalendar (RFC 5545), a table. */
export type ImportShape = 'json' | 'ics' | 'table';

export const IMPORT_FAULT_WORDS = {
  TOO_LARGE: { zh: '文件过大', en: 'the file is too large' },
  EMPTY: { zh: '没有找到 {year} 年的放假或调休日期', en: 'no holiday or make-up day of {year} was found' },
  NOT_JSON: { zh: '不是有效的 JSON', en: 'not valid JSON' },
  NO_DAYS: { zh: '缺少 days 列表', en: 'the list “days” is missing' },
  DATE: { zh: '日期无效', en: 'not a date' },
  NAME: { zh: '缺少节日名称', en: 'the holiday is not named' },
  KIND: { zh: '无法识别是放假还是上班', en: 'neither a day off nor a day of work' },
  SPAN: { zh: '起止日期无效', en: 'start and end make no span of days' },
  COLUMNS: { zh: '应有日期、类型、名称三列', en: 'three columns are needed: date, kind, name' },
} as const satisfies Record<string, Text>;
export type ImportFaultCode = keyof typeof IMPORT_FAULT_WORDS;

/** What could not be read: the line of the file (of a JSON list, the entry) counted from 1, and what stands there. */
export interface ImportFault {
  readonly line: number | null;
  readonly value: string;
  readonly code: ImportFaultCode;
}

export type CalendarImport =
  | {
      readonly ok: true;
      readonly shape: ImportShape;
      readonly days: readonly ChangedDay[];
      /** Days of other years, left out. */
      readonly others: number;
    }
  | { readonly ok: false; readonly shape: ImportShape; readonly faults: readonly ImportFault[] };

/** A published year of any source is far below; work on a file is bounded before it starts. */
export { MAX_IMPORT_CHARACTERS };
const MAX_LINES = 20_000;
const MAX_FAULTS = 50;
const LONGEST_SPAN = 31;

interface Found {
  readonly days: ChangedDay[];
  readonly faults: ImportFault[];
}

/** The days of one year's arrangement in a file of any of the shapes. Pure and linear in the text. */
export function readCalendarFile(text: string, year: number): CalendarImport {
  const trimmed = text.replace(/^\uFEFF/, '');
  const shape = shapeOf(trimmed);
  const lines =
    shape === 'json' || trimmed.length > MAX_IMPORT_CHARACTERS ? [] : trimmed.split(/\r\n|\n|\r/, MAX_LINES + 1);
  if (trimmed.length > MAX_IMPORT_CHARACTERS || lines.length > MAX_LINES) {
    return { ok: false, shape, faults: [{ line: null, value: '', code: 'TOO_LARGE' }] };
  }
  const { days, faults } = shape === 'json' ? fromJson(trimmed) : shape === 'ics' ? fromIcs(lines) : fromTable(lines);
  if (faults.length > 0) return { ok: false, shape, faults: faults.slice(0, MAX_FAULTS) };
  const own = days.filter(({ date }) => date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`));
  if (!own.some(({ date }) => date.startsWith(`${year}-`))) {
    return { ok: false, shape, faults: [{ line: null, value: `${year}`, code: 'EMPTY' }] };
  }
  return { ok: true, shape, days: own, others: days.length - own.length };
}

function shapeOf(text: string): ImportShape {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return /^BEGIN:VCALENDAR/i.test(start) ? 'ics' : 'table';
}

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

/** `{year, days: [{name, date, isOffDay}]}`, or a list of such. */
function fromJson(text: string): Found {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { days: [], faults: [{ line: null, value: text.slice(0, 60), code: 'NOT_JSON' }] };
  }
  const found: Found = { days: [], faults: [] };
  let line = 0;
  for (const document of Array.isArray(parsed) ? parsed : [parsed]) {
    const list: unknown = isRecord(document) ? document.days : undefined;
    if (!Array.isArray(list)) {
      found.faults.push({ line: null, value: shown(document), code: 'NO_DAYS' });
      continue;
    }
    for (const entry of list as readonly unknown[]) {
      line += 1;
      const { date, isOffDay, name } = isRecord(entry) ? entry : {};
      if (typeof date !== 'string' || !isDateOnly(date)) found.faults.push({ line, value: shown(date), code: 'DATE' });
      else if (typeof isOffDay !== 'boolean') found.faults.push({ line, value: shown(isOffDay), code: 'KIND' });
      else if (typeof name !== 'string' || name.trim() === '')
        found.faults.push({ line, value: shown(name), code: 'NAME' });
      else found.days.push({ date, kind: isOffDay ? 'holiday' : 'make-up', name: nameOf(name) });
    }
  }
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface IcsEvent {
  line: number;
  start: string | null;
  end: string | null;
  summary: string;
  special: string;
}

/** All-day events marked 休 or 班 in their title, or by the property that Apple's calendars carry; others are festivals. */
function fromIcs(lines: readonly string[]): Found {
  const found: Found = { days: [], faults: [] };
  let event: IcsEvent | null = null;
  for (const { line, text } of unfolded(lines)) {
    const colon = text.indexOf(':');
    const name =
      text
        .slice(0, colon < 0 ? 0 : colon)
        .split(';', 1)[0]
        ?.toUpperCase() ?? '';
    const value = text.slice(colon + 1).trim();
    if (name === 'BEGIN' && value.toUpperCase() === 'VEVENT') {
      event = { line, start: null, end: null, summary: '', special: '' };
    } else if (event && name === 'END' && value.toUpperCase() === 'VEVENT') {
      takeEvent(event, found);
      event = null;
    } else if (event) {
      if (name === 'DTSTART') event.start = value;
      if (name === 'DTEND') event.end = value;
      if (name === 'SUMMARY') event.summary = value.replace(/\\([,;\\])/g, '$1');
      if (name === 'X-APPLE-SPECIAL-DAY') event.special = value;
    }
  }
  return found;
}

/** RFC 5545 folds long lines: what begins with a blank goes on with the line before. */
function unfolded(lines: readonly string[]): readonly { readonly line: number; readonly text: string }[] {
  const whole: { line: number; text: string }[] = [];
  lines.forEach((text, index) => {
    const last = whole[whole.length - 1];
    if (last && /^[ \t]/.test(text)) last.text += text.slice(1);
    else whole.push({ line: index + 1, text });
  });
  return whole;
}

function takeEvent({ end, line, special, start, summary }: IcsEvent, found: Found): void {
  const kind = kindOfEvent(summary, special);
  if (!kind) return;
  const from = icsDate(start);
  const until = end === null && from ? addDays(from, 1) : icsDate(end);
  const name = nameOf(summary);
  if (!from) found.faults.push({ line, value: shown(start), code: 'DATE' });
  else if (!until || until <= from || until > addDays(from, LONGEST_SPAN)) {
    found.faults.push({ line, value: shown(end), code: 'SPAN' });
  } else if (name === '') found.faults.push({ line, value: shown(summary), code: 'NAME' });
  else for (let date = from; date < until; date = addDays(date, 1)) found.days.push({ date, kind, name });
}

function kindOfEvent(summary: string, special: string): 'holiday' | 'make-up' | null {
  if (special === 'WORK-HOLIDAY') return 'holiday';
  if (special === 'ALTERNATE-WORKDAY') return 'make-up';
  if (/上班|补班|[(（]班[)）]|[\s·-]班$/.test(summary)) return 'make-up';
  return /假期|放假|[(（]休[)）]|[\s·-]休$/.test(summary) ? 'holiday' : null;
}

function icsDate(value: string | null): DateOnly | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(value ?? '');
  const date = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : '';
  return isDateOnly(date) ? date : null;
}

/** The holiday's own name, without the marks around it: 上班(补春节假期) is for 春节. */
function nameOf(title: string): string {
  const inner = /补([^()（）]+)/.exec(title)?.[1] ?? title;
  return inner
    .replace(/[(（][休班][)）]|调休|上班|补班|放假|假期|[\s·-][休班]$/g, '')
    .trim()
    .slice(0, 40);
}

const KIND_WORDS: ReadonlyMap<string, ChangedDay['kind']> = new Map([
  ...['holiday', 'off', '放假', '休', '休息'].map((word) => [word, 'holiday'] as const),
  ...['make-up', 'work', '上班', '调休上班', '班', '补班'].map((word) => [word, 'make-up'] as const),
]);

/** Lines of date, kind, name, separated by commas, semicolons or tabs; a heading is passed over. */
function fromTable(lines: readonly string[]): Found {
  const found: Found = { days: [], faults: [] };
  lines.forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '' || (index === 0 && /日期|date/i.test(text))) return;
    const [day = '', word = '', name = ''] = text
      .split(/[,，;；\t]/, 3)
      .map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const date = tableDate(day);
    const kind = KIND_WORDS.get(word.toLowerCase());
    if (word === '') found.faults.push({ line, value: shown(text), code: 'COLUMNS' });
    else if (!date) found.faults.push({ line, value: shown(day), code: 'DATE' });
    else if (!kind) found.faults.push({ line, value: shown(word), code: 'KIND' });
    else if (name === '') found.faults.push({ line, value: shown(text), code: 'NAME' });
    else found.days.push({ date, kind, name: name.slice(0, 40) });
  });
  return found;
}

/** 2027-01-01, 2027/1/1, 2027.1.1, 20270101 and 2027年1月1日. */
function tableDate(text: string): DateOnly | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year = '', month = '', day = ''] = parts ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDateOnly(date) ? date : null;
}
