import { describe, expect, it } from '@jest/globals';
import { addDays, type Calendar, calendarDay } from '@bangban/kernel';
import { holidaysOf, monthsOf, type YearDay } from './year';

/** Two holidays of 2026 with the days that pay for them. */
const calendar: Calendar = {
  version: 1,
  utcOffsetMinutes: 480,
  firstYear: 2004,
  publishedThrough: 2026,
  exceptions: {
    '2026-01-01': { kind: 'holiday', name: 'New Year' },
    '2026-01-02': { kind: 'holiday', name: 'New Year' },
    '2026-01-03': { kind: 'holiday', name: 'New Year' },
    '2026-01-04': { kind: 'make-up', name: 'New Year' },
    '2026-09-25': { kind: 'holiday', name: 'Mid-Autumn' },
    '2026-09-26': { kind: 'holiday', name: 'Mid-Autumn' },
    '2026-09-27': { kind: 'holiday', name: 'Mid-Autumn' },
    '2026-09-20': { kind: 'make-up', name: 'National Day' },
    '2026-10-01': { kind: 'holiday', name: 'National Day' },
  },
};
const year = (first: string): YearDay[] => {
  const days: YearDay[] = [];
  for (let date = `${first}-01-01`; date.startsWith(first); date = addDays(date, 1))
    days.push(calendarDay(calendar, date));
  return days;
};

describe('a year', () => {
  it('has twelve months of whole weeks that hold every day once', () => {
    const days = year('2026');
    const months = monthsOf(days);
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)).toEqual(days);
    expect(months.flatMap(({ weeks }) => weeks).every((week) => week.length === 7)).toBe(true);
    // The first of January 2026 is a Thursday, the first of February a Sunday.
    expect(months[0]?.weeks[0]?.findIndex((day) => day !== null)).toBe(3);
    expect(months[1]?.weeks[0]?.findIndex((day) => day !== null)).toBe(6);
    expect(months[0]?.workingDays).toBe(21);
  });

  it('names its holidays with the days that pay for them', () => {
    expect(holidaysOf(year('2026'))).toEqual([
      { name: 'New Year', from: '2026-01-01', to: '2026-01-03', days: 3, makeUps: ['2026-01-04'] },
      { name: 'Mid-Autumn', from: '2026-09-25', to: '2026-09-27', days: 3, makeUps: [] },
      { name: 'National Day', from: '2026-10-01', to: '2026-10-01', days: 1, makeUps: ['2026-09-20'] },
    ]);
  });

  it('of 29 February has it', () => {
    expect(
      monthsOf(year('2028'))[1]
        ?.weeks.flat()
        .filter((day) => day !== null),
    ).toHaveLength(29);
  });
});
