import { addDays, type DateOnly } from '@bangban/kernel';
import type { ChangedDay } from '../files/calendar/calendar-file';

/**
 * An example of an arrangement of 2027, in the manner of the State Council's notices. It is made up: the real one comes from
 * the notice itself.
 */
const OFF: readonly (readonly [name: string, from: DateOnly, to: DateOnly])[] = [
  ['元旦', '2027-01-01', '2027-01-03'],
  ['春节', '2027-02-05', '2027-02-12'],
  ['清明节', '2027-04-03', '2027-04-05'],
  ['劳动节', '2027-05-01', '2027-05-05'],
  ['端午节', '2027-06-09', '2027-06-09'],
  ['中秋节', '2027-09-15', '2027-09-15'],
  ['国庆节', '2027-10-01', '2027-10-07'],
];

const WORKED: readonly (readonly [date: DateOnly, name: string])[] = [
  ['2027-01-30', '春节'],
  ['2027-02-20', '春节'],
  ['2027-04-25', '劳动节'],
  ['2027-05-08', '劳动节'],
  ['2027-09-26', '国庆节'],
  ['2027-10-09', '国庆节'],
];

export function example2027(): readonly ChangedDay[] {
  const days: ChangedDay[] = WORKED.map(([date, name]) => ({ date, kind: 'make-up', name }));
  for (const [name, from, to] of OFF) {
    for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, kind: 'holiday', name });
  }
  return days.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The same as a list in JSON, as an iCalendar file, and as a table. */
export const EXAMPLE_JSON = JSON.stringify({
  year: 2027,
  papers: [],
  days: example2027().map(({ date, kind, name }) => ({ name, date, isOffDay: kind === 'holiday' })),
});

const compact = (date: DateOnly): string => date.replaceAll('-', '');

export const EXAMPLE_ICS = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:节假日'],
  ...OFF.flatMap(([name, from, to]) => [
    ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${compact(from)}`],
    ...[`DTEND;VALUE=DATE:${compact(addDays(to, 1))}`, `SUMMARY:${name}假期`, 'END:VEVENT'],
  ]),
  ...WORKED.flatMap(([date, name]) => [
    ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${compact(date)}`, 'SUMMARY:上', ` 班(补${name}假期)`, 'END:VEVENT'],
  ]),
  'END:VCALENDAR',
].join('\r\n');

export const EXAMPLE_TABLE = [
  '日期,类型,名称',
  ...example2027().map(
    ({ date, kind, name }) => `${date.replaceAll('-', '/')},${kind === 'holiday' ? '放假' : '上班'},${name}`,
  ),
].join('\n');
