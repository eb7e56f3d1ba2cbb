import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALENDAR, CALENDAR_2027, local } from '../testing/index.spec-support';
import { addDays, type DateOnly, dateAt } from '../time/instant';
import { type Calendar, calendarDay, type CalendarException, countWorkingDays, isWorkingDay } from './calendar';
import { calendarOfDays, type PublishedCalendar } from './in-force';

const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-06-01', n));
const exception: fc.Arbitrary<CalendarException> = fc.constantFrom(
  { kind: 'holiday', name: '临时放假' },
  { kind: 'make-up', name: '临时放假' },
);
/** Corrections of the calendar one after the other, each published on a later day. */
const versions: fc.Arbitrary<readonly PublishedCalendar[]> = fc
  .array(fc.record({ changes: fc.dictionary(day, exception, { maxKeys: 30 }), without: fc.boolean(), on: day }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((dice) =>
    dice
      .toSorted((one, other) => (one.on < other.on ? -1 : 1))
      .map(({ changes, on, without }, index) => ({
        calendar: {
          ...CALENDAR,
          version: index + 1,
          exceptions: { ...(without ? {} : CALENDAR.exceptions), ...changes },
        },
        publishedAt: local(`${on} 10:00`),
      })),
  );

const inForceOn = (all: readonly PublishedCalendar[], date: DateOnly): Calendar | undefined =>
  (all.findLast(({ calendar, publishedAt }) => dateAt(publishedAt, calendar.utcOffsetMinutes) <= date) ?? all[0])
    ?.calendar;

describe('the calendar of the days', () => {
  it('has each day as the version had it that was in force on it', () => {
    fc.assert(
      fc.property(versions, fc.array(day, { minLength: 20, maxLength: 20 }), (all, dates) => {
        const whole = calendarOfDays(all);
        for (const date of dates) {
          const then = inForceOn(all, date);
          expect([date, calendarDay(whole, date)]).toEqual([date, then && calendarDay(then, date)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts what lies before a publication the same after it', () => {
    fc.assert(
      fc.property(versions, day, day, (all, from, to) => {
        const [newest] = all.slice(-1);
        if (!newest || all.length === 1) return;
        const published = dateAt(newest.publishedAt, CALENDAR.utcOffsetMinutes);
        const until = to < published ? to : published;
        expect(countWorkingDays(calendarOfDays(all), from, until)).toBe(
          countWorkingDays(calendarOfDays(all.slice(0, -1)), from, until),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes days gone by as the forecast had them, and a year that is published by its own days', () => {
    const published = { calendar: CALENDAR, publishedAt: local('2026-01-01 10:00') };
    const late = { calendar: CALENDAR_2027, publishedAt: local('2027-01-06 10:00') };
    const whole = calendarOfDays([published, late]);
    expect(['2027-01-01', '2027-01-04'].map((date) => isWorkingDay(whole, date))).toEqual([false, true]);
    expect(isWorkingDay(CALENDAR_2027, '2027-01-04')).toBe(isWorkingDay(calendarOfDays([late]), '2027-01-04'));
    expect(calendarDay(whole, '2027-02-08')).toEqual(calendarDay(CALENDAR_2027, '2027-02-08'));
  });
});
