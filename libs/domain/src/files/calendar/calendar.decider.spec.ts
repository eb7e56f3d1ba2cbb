import { describe, expect, it } from '@jest/globals';
import { calendarFileCommands } from '@bangban/contract';
import fc from 'fast-check';
import { addDays, calendarDay, type FileEvent } from '@bangban/kernel';
import { CALENDAR } from '@bangban/kernel/testing';
import { FileTeller } from '../../testing/file-teller.spec-support';
import { example2027 } from '../../testing/year-2027.spec-support';
import { DRAFT_STATUS_WORDS, DRAFT_STATUSES } from '../draft';
import { CALENDAR_FILE } from './calendar.decider';
import { CALENDAR_FILE_REFUSALS, DAY_FAULT_WORDS } from './calendar.refusals';
import { calendarWith, DAY_FAULTS, exceptionsOfYear } from './calendar-days';
import {
  type CalendarFact,
  type CalendarFileCommand,
  type CalendarFileCommandName,
  type CalendarFileState,
  type ChangedDay,
} from './calendar-file';
import { unpublishedYear } from './unpublished-year';

const COMMANDS = Object.keys(calendarFileCommands) as CalendarFileCommandName[];
const DOCUMENT = '示例〔2026〕1号';

class Told extends FileTeller<CalendarFileState, CalendarFileCommand, CalendarFact> {
  constructor() {
    super(CALENDAR_FILE);
  }
}

const draft = (days: readonly ChangedDay[] = example2027(), year: number | null = 2027): CalendarFileCommand => ({
  name: 'DraftCalendar',
  payload: { subject: year === null ? 'correction' : 'year', year, days, document: DOCUMENT, note: '' },
});
const plain = (name: 'RebaseCalendar' | 'CheckCalendar' | 'PublishCalendar'): CalendarFileCommand => ({
  name,
  payload: {},
});
const CHECK = plain('CheckCalendar');
const PUBLISH = plain('PublishCalendar');

describe('the working calendar as a file', () => {
  it('is drafted, checked, approved by a second person, and with that the next version is published', () => {
    const file = new Told();
    expect(file.does('centre-head', draft())).toBe('draft');
    expect(file.does('centre-head', CHECK)).toBe('checked');
    expect(file.told()).toEqual(['supervisor']);
    expect(file.does('supervisor', PUBLISH)).toBe('published');
    expect(file.calendar).toMatchObject({ version: 2, firstYear: 2024, publishedThrough: 2027 });
    expect(calendarDay(file.calendar, '2027-02-08')).toMatchObject({
      kind: 'holiday',
      name: '春节',
      provisional: false,
    });
    expect(calendarDay(file.calendar, '2027-02-20')).toMatchObject({ kind: 'make-up', works: true });
    expect(file.calendar.exceptions['2026-10-01']).toEqual(CALENDAR.exceptions['2026-10-01']);
    expect(file.state).toMatchObject({ version: 2, approvedBy: 'supervisor', hands: ['centre-head'] });
    expect(file.told()).toContain('centre-head');
  });

  it('is not approved by whoever wrote on it, nor for another, nor by those who only draft', () => {
    const file = new Told();
    file.does('centre-head', draft());
    file.does('supervisor', {
      name: 'ReviseCalendar',
      payload: { days: example2027(), document: DOCUMENT, note: '核对' },
    });
    file.does('supervisor', CHECK);
    expect(file.does('supervisor', PUBLISH)).toBe('CALENDAR_FILE_SECOND_PERSON');
    expect(file.does('centre-head', PUBLISH)).toBe('CALENDAR_FILE_SECOND_PERSON');
    expect(file.does('officer/centre-head', PUBLISH)).toBe('CALENDAR_FILE_NOT_FOR_ANOTHER');
    expect(file.does('officer', PUBLISH)).toBe('CALENDAR_FILE_APPROVER_NEEDED');
    expect(new Told().does('officer', draft())).toBe('CALENDAR_FILE_FORBIDDEN');
    expect(new Told().does('system-admin', draft())).toBe('draft');
    expect(file.does('system-admin', PUBLISH)).toBe('CALENDAR_FILE_APPROVER_NEEDED');
    expect(file.state?.status).toBe('checked');
  });

  it('goes back to a draft when it is revised, and takes no further command at its end', () => {
    const file = new Told();
    file.does('centre-head', draft());
    file.does('centre-head', CHECK);
    file.does('centre-head', {
      name: 'ReviseCalendar',
      payload: { days: example2027(), document: DOCUMENT, note: '' },
    });
    expect(file.does('supervisor', PUBLISH)).toBe('CALENDAR_FILE_STATUS');
    expect(file.does('centre-head', { name: 'WithdrawCalendar', payload: { reason: '文件未到' } })).toBe('withdrawn');
    expect(file.does('centre-head', CHECK)).toBe('CALENDAR_FILE_STATUS');
    expect(file.does('centre-head', draft())).toBe('CALENDAR_FILE_EXISTS');
    expect(new Told().does('centre-head', CHECK)).toBe('CALENDAR_FILE_UNKNOWN');
  });

  it('publishes the years in their order: the one after the last', () => {
    expect(new Told().does('centre-head', draft(example2027(), 2028))).toBe('CALENDAR_YEAR_NOT_NEXT');
    expect(new Told().does('centre-head', draft(example2027(), 2026))).toBe('CALENDAR_YEAR_NOT_NEXT');
  });

  it('does not publish over a version that came since, and can be put on it', () => {
    const [file, other] = [new Told(), new Told()];
    const correction = [{ date: '2026-12-31', kind: 'holiday', name: '元旦' }] as const;
    file.does('centre-head', draft());
    file.does('centre-head', CHECK);
    other.does('centre-head', draft(correction, null));
    other.does('centre-head', CHECK);
    other.does('supervisor', PUBLISH);
    file.calendar = other.calendar;
    expect(file.does('supervisor', PUBLISH)).toBe('CALENDAR_BASE_OLD');
    expect(file.does('centre-head', plain('RebaseCalendar'))).toBe('draft');
    expect(file.does('centre-head', plain('RebaseCalendar'))).toBe('CALENDAR_BASE_NEWEST');
    file.does('centre-head', CHECK);
    expect(file.does('supervisor', PUBLISH)).toBe('published');
    expect(file.calendar).toMatchObject({ version: 3, publishedThrough: 2027 });
    expect(file.calendar.exceptions['2026-12-31']).toEqual({ kind: 'holiday', name: '元旦' });
  });

  it('corrects days of published years by a document, and adds those of the city', () => {
    const file = new Told();
    const days: ChangedDay[] = [
      { date: '2026-10-10', kind: 'ordinary', name: '国庆节' },
      { date: '2026-12-14', kind: 'holiday', name: '彝族年' },
    ];
    file.does('centre-head', draft(days, null));
    file.does('centre-head', CHECK);
    file.does('supervisor', PUBLISH);
    expect(calendarDay(file.calendar, '2026-10-10').kind).toBe('weekend');
    expect(calendarDay(file.calendar, '2026-12-14')).toMatchObject({ kind: 'holiday', name: '彝族年' });
    expect(file.calendar.publishedThrough).toBe(2026);
  });

  it.each<[string, Partial<Extract<CalendarFileCommand, { name: 'DraftCalendar' }>['payload']>]>([
    ['CALENDAR_DOCUMENT_MISSING', { document: ' ' }],
    ['CALENDAR_DAYS_MISSING', { days: [] }],
  ])('is not checked with %s', (code, payload) => {
    const file = new Told();
    const command = draft();
    if (command.name === 'DraftCalendar')
      file.does('centre-head', { ...command, payload: { ...command.payload, ...payload } });
    expect(file.does('centre-head', CHECK)).toBe(code);
  });

  it.each<[string, ChangedDay | null, string | null]>([
    ['DATE_INVALID', { date: '2027-02-30', kind: 'holiday', name: '春节' }, null],
    ['DAY_OUTSIDE', { date: '2028-01-01', kind: 'holiday', name: '元旦' }, null],
    ['DAY_TWICE', { date: '2027-01-01', kind: 'holiday', name: '元旦' }, null],
    ['MAKE_UP_ON_WEEKDAY', { date: '2027-03-01', kind: 'make-up', name: '春节' }, null],
    ['DAY_UNNAMED', { date: '2027-03-01', kind: 'holiday', name: ' ' }, null],
    ['ORDINARY_IN_YEAR', { date: '2027-03-01', kind: 'ordinary', name: '' }, null],
    ['STATUTORY_DAY_WORKS', null, '2027-05-02'],
  ])('names the day that is wrong: %s', (code, more, without) => {
    const file = new Told();
    const days = [...example2027().filter(({ date }) => date !== without), ...(more ? [more] : [])];
    file.does('centre-head', draft(days));
    expect(file.decides('centre-head', CHECK)).toMatchObject({
      ok: false,
      code: 'CALENDAR_DAYS_INVALID',
      details: { faults: [expect.objectContaining({ code, date: more?.date ?? without })] },
    });
  });

  it('has words for every status, refusal and fault, in both languages', () => {
    const words = [
      ...DRAFT_STATUSES.map((status) => DRAFT_STATUS_WORDS[status]),
      ...Object.values(CALENDAR_FILE_REFUSALS),
      ...DAY_FAULTS.map((code) => DAY_FAULT_WORDS[code]),
    ];
    expect(words.filter(({ en, zh }) => en === '' || !/[\u4e00-\u9fff]/.test(zh))).toEqual([]);
  });

  it('whatever is asked in whatever order: the same answer twice, input untouched, each version once', () => {
    const people = ['centre-head', 'supervisor', 'officer', 'officer/centre-head'];
    const turn = fc.record({
      who: fc.constantFrom(...people),
      name: fc.constantFrom(...COMMANDS),
      bad: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 14 }), (turns) => {
        const file = new Told();
        for (const { bad, name, who } of turns) {
          const contents = { days: bad ? example2027().slice(3) : example2027(), document: DOCUMENT, note: '' };
          const payload =
            name === 'DraftCalendar'
              ? { ...contents, subject: 'year', year: 2027 }
              : name === 'ReviseCalendar'
                ? contents
                : name === 'WithdrawCalendar'
                  ? { reason: '重拟' }
                  : {};
          const command = { name, payload } as CalendarFileCommand;
          expect(file.decides(who, command)).toEqual(file.decides(who, command));
          file.does(who, command);
        }
        const folded = file.events.reduce<CalendarFileState | null>((state, event) => {
          return CALENDAR_FILE.evolve(state, JSON.parse(JSON.stringify(event)) as FileEvent<CalendarFact>);
        }, null);
        expect(folded).toEqual(file.state);
        const published = file.events.filter(({ fact }) => fact.type === 'CalendarPublished');
        expect(published.length).toBeLessThanOrEqual(1);
        if (file.state?.approvedBy) expect(file.state.hands).not.toContain(file.state.approvedBy);
      }),
      { numRuns: 300 },
    );
  });

  it('a year read back from the calendar gives the same calendar', () => {
    const calendar = calendarWith({ subject: 'year', year: 2027, days: example2027() }, CALENDAR);
    expect(exceptionsOfYear(calendar, 2027)).toEqual(example2027());
    expect(calendarDay(calendar, addDays('2027-12-31', 1)).provisional).toBe(true);
  });

  it.each([
    ['2026-10-31', 11, null],
    ['2026-11-01', 11, 2027],
    ['2026-11-30', 12, null],
    ['2027-03-01', 12, 2027],
  ])('on %s, missed from month %s on, the year that is missed is %s', (today, fromMonth, year) => {
    expect(unpublishedYear(CALENDAR, today, { missing: { fromMonth, everyDays: 7 } })).toBe(year);
  });
});
