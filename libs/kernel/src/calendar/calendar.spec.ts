import { describe, expect, it } from '@jest/globals';
import { CALENDAR, CALENDAR_2027 } from '../testing/calendar.spec-support';
import {
  addWorkingDays,
  calendarDay,
  countWorkingDays,
  isWorkingDay,
  rollToWorkingDay,
  workingDaysBetween,
} from './calendar';

describe('the kind of a day', () => {
  it.each([
    ['2026-03-03', 'working', true, null],
    ['2026-03-07', 'weekend', false, null],
    ['2026-09-20', 'make-up', true, '国庆节'],
    ['2026-09-25', 'holiday', false, '中秋节'],
    ['2026-10-06', 'holiday', false, '国庆节'],
    ['2024-02-09', 'working', true, null],
    ['2024-02-18', 'make-up', true, '春节'],
  ] as const)('%s is %s', (date, kind, works, name) => {
    expect(calendarDay(CALENDAR, date)).toEqual({ date, kind, works, name, provisional: false });
  });

  it('forecasts only weekends and fixed statutory days, and says so', () => {
    expect(calendarDay(CALENDAR, '2027-02-08')).toMatchObject({ kind: 'working', provisional: true });
    expect(calendarDay(CALENDAR, '2027-10-01')).toMatchObject({ kind: 'holiday', name: '国庆节', provisional: true });
    expect(calendarDay(CALENDAR, '2027-10-04')).toMatchObject({ kind: 'working', provisional: true });
    expect(calendarDay(CALENDAR, '2027-05-02')).toMatchObject({ kind: 'holiday', provisional: true });
  });

  it('is a forecast before the first year contained, too', () => {
    expect(calendarDay(CALENDAR, '2023-12-29')).toMatchObject({ kind: 'working', provisional: true });
  });

  it('does not take statutory days of a published year for granted: only what was published counts', () => {
    expect(calendarDay({ ...CALENDAR, exceptions: {} }, '2026-10-01')).toMatchObject({ kind: 'working', works: true });
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-09-18', 5, '2026-09-24', 'make-up Sunday works, 中秋 is off'],
    ['2024-02-08', 3, '2024-02-19', '02-09 works, eight days off, Sunday 02-18 works'],
    ['2026-09-30', 1, '2026-10-08', 'over 国庆'],
    ['2026-09-30', 3, '2026-10-10', 'over 国庆, make-up Saturday works'],
    ['2026-02-13', 2, '2026-02-24', 'make-up Saturday before 春节 works'],
    ['2026-03-07', 1, '2026-03-09', 'from a Saturday'],
    ['2026-03-03', 0, '2026-03-03', 'none'],
  ])('%s + %i = %s (%s)', (start, n, date) => {
    expect(addWorkingDays(CALENDAR, start, n)).toEqual({ date, provisional: false });
  });

  it('is provisional as soon as it leaves the published years, never silently Monday to Friday', () => {
    expect(addWorkingDays(CALENDAR, '2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays(CALENDAR, '2026-12-31', 1)).toEqual({ date: '2027-01-04', provisional: true });
  });

  it('moves with the publication', () => {
    expect(addWorkingDays(CALENDAR_2027, '2026-12-31', 1)).toEqual({ date: '2027-01-08', provisional: false });
  });

  it.each([-1, 1.5, 5001, Number.NaN])('refuses %d days', (n) => {
    expect(() => addWorkingDays(CALENDAR, '2026-03-03', n)).toThrow(RangeError);
  });

  it('rolls to the next working day, or stays', () => {
    expect(rollToWorkingDay(CALENDAR, '2026-10-01')).toEqual({ date: '2026-10-08', provisional: false });
    expect(rollToWorkingDay(CALENDAR, '2026-10-08')).toEqual({ date: '2026-10-08', provisional: false });
    expect(rollToWorkingDay(CALENDAR, '2027-01-01')).toEqual({ date: '2027-01-04', provisional: true });
  });

  it('lists what lies strictly between two days', () => {
    expect(workingDaysBetween(CALENDAR, '2026-09-18', '2026-09-23')).toEqual([
      '2026-09-20',
      '2026-09-21',
      '2026-09-22',
    ]);
    expect(workingDaysBetween(CALENDAR, '2026-09-18', '2026-09-19')).toEqual([]);
    expect(countWorkingDays(CALENDAR, '2026-09-30', '2026-10-12')).toBe(3);
  });

  it('knows the make-up days of three years by the notices', () => {
    const madeUp = Object.keys(CALENDAR.exceptions).filter((date) => CALENDAR.exceptions[date]?.kind === 'make-up');
    expect(madeUp).toHaveLength(19);
    expect(madeUp.every((date) => isWorkingDay(CALENDAR, date))).toBe(true);
  });
});
