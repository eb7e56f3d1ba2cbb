import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXAMPLE_ICS, EXAMPLE_JSON, EXAMPLE_TABLE, example2027 } from '../../testing/year-2027.spec-support';
import { IMPORT_FAULT_WORDS, MAX_IMPORT_CHARACTERS, readCalendarFile } from './calendar-import';

const sorted = (text: string) => {
  const read = readCalendarFile(text, 2027);
  return read.ok ? [...read.days].sort((one, other) => (one.date < other.date ? -1 : 1)) : read;
};
const faultsOf = (text: string) => {
  const read = readCalendarFile(text, 2027);
  return read.ok ? [] : read.faults;
};

describe('reading a published year from a file', () => {
  it.each([
    ['a list in JSON', EXAMPLE_JSON],
    ['an iCalendar file with folded lines', EXAMPLE_ICS],
    ['a table', EXAMPLE_TABLE],
    ['a table with a byte order mark and tabs', `\uFEFF${EXAMPLE_TABLE.replaceAll(',', '\t')}`],
  ])('%s gives its days', (_, text) => {
    expect(sorted(text)).toEqual(example2027());
  });

  it('takes the titles and marks that calendars carry, and passes over festivals', () => {
    const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
    const text = [
      'BEGIN:VCALENDAR',
      event('SUMMARY;LANGUAGE=zh_CN:元旦(休)', 'DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270103'),
      event('SUMMARY:春节（班）', 'DTSTART;VALUE=DATE:20270130'),
      event('SUMMARY:清明', 'DTSTART;VALUE=DATE:20270405', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'),
      event('SUMMARY:小寒', 'DTSTART;VALUE=DATE:20270105'),
      event('SUMMARY:国庆节 休', 'DTSTART;VALUE=DATE:20251001'),
      'END:VCALENDAR',
    ].join('\n');
    const read = readCalendarFile(text, 2027);
    expect(read).toMatchObject({ ok: true, shape: 'ics', others: 1 });
    expect(read.ok && read.days.map(({ date, kind, name }) => `${date} ${kind} ${name}`)).toEqual([
      '2027-01-01 holiday 元旦',
      '2027-01-02 holiday 元旦',
      '2027-01-30 make-up 春节',
      '2027-04-05 holiday 清明',
    ]);
  });

  it('names the line and the value that cannot be read', () => {
    expect(
      faultsOf('日期,类型,名称\n2027-02-30,放假,春节\n2027-01-01,半天,元旦\n2027-01-02,放假,\n2027-01-03'),
    ).toEqual([
      { line: 2, value: '2027-02-30', code: 'DATE' },
      { line: 3, value: '半天', code: 'KIND' },
      { line: 4, value: '2027-01-02,放假,', code: 'NAME' },
      { line: 5, value: '2027-01-03', code: 'COLUMNS' },
    ]);
    expect(
      faultsOf(
        '{"year":2027,"days":[{"name":"元旦","date":"2027-13-01","isOffDay":true},{"name":"","date":"2027-01-02","isOffDay":true},{"date":"2027-01-03"}]}',
      ),
    ).toEqual([
      { line: 1, value: '2027-13-01', code: 'DATE' },
      { line: 2, value: '', code: 'NAME' },
      { line: 3, value: '', code: 'KIND' },
    ]);
    expect(
      faultsOf(
        'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦(休)\nDTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20290101\nEND:VEVENT',
      ),
    ).toEqual([{ line: 2, value: '20290101', code: 'SPAN' }]);
  });

  it('says of a file that brings nothing of the year, is broken or too large what it is', () => {
    expect(faultsOf('{"days":')).toMatchObject([{ code: 'NOT_JSON' }]);
    expect(faultsOf('[{"holidays":[]}]')).toMatchObject([{ code: 'NO_DAYS' }]);
    expect(faultsOf('2026-01-01,放假,元旦')).toEqual([{ line: null, value: '2027', code: 'EMPTY' }]);
    expect(faultsOf('\n'.repeat(MAX_IMPORT_CHARACTERS + 1))).toMatchObject([{ code: 'TOO_LARGE' }]);
    expect(Object.values(IMPORT_FAULT_WORDS).flatMap(({ en, zh }) => [en.length, zh.length])).not.toContain(0);
  });

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'SUMMARY:春节(休)\n',
      'DTSTART:20270101\n',
      'DTEND:x\n',
      'END:VEVENT\n',
      ' folded\n',
      '2027-1-1,__proto__,x\n',
      '{"days":[',
      'null',
      ']}',
      '[',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const read = readCalendarFile(parts.join(''), 2027);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
