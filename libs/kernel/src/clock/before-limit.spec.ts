import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, countWorkingDays, isWorkingDay, workingDayBefore } from '../calendar/calendar';
import type { LadderStep } from '../ladder/ladder';
import { CALENDAR } from '../testing/calendar.spec-support';
import { local, midnightAfter } from '../testing/time.spec-support';
import { addDays, dayEnding } from '../time/instant';
import { armDate, armWorkingDays, nextStep } from './clock';

const step = (rung: LadderStep['rung'], after: LadderStep['after']): LadderStep => ({
  rung,
  after,
  to: ['holder'],
  asks: false,
});
const shared = { version: 1, calendar: CALENDAR, policyVersion: 1 };
const yellow = { sharePercent: 75, daysLeft: 1 };
const days = (limit: number, ladder: readonly LadderStep[], from = '2026-09-21 10:00') =>
  armWorkingDays({ ...shared, from: local(from), limit, ladder, yellow });
const dated = (date: string, before: number, from: string) =>
  armDate({
    ...shared,
    ladder: [step('reminder', -before), step('breach', 0)],
    from: local(from),
    date,
    provisional: false,
    yellowAt: local(from),
  });

describe('a rung before the limit', () => {
  it('stands so many working days before its end, over 国庆', () => {
    const clock = days(8, [step('early-reminder', -5), step('reminder', -1), step('breach', 0)]);
    expect(clock.steps.map(({ at, offset, rung }) => [rung, offset, at])).toEqual([
      ['early-reminder', 3, midnightAfter('2026-09-24')],
      ['reminder', 7, midnightAfter('2026-10-08')],
      ['breach', 8, midnightAfter('2026-10-09')],
    ]);
  });

  it('that would lie before the start comes with the start, and is never lost', () => {
    const clock = days(2, [step('early-reminder', -5), step('reminder', -2), step('breach', 0)]);
    expect(clock.steps.map(({ at, offset }) => [offset, at])).toEqual([
      [0, clock.startedAt],
      [0, clock.startedAt],
      [2, clock.due],
    ]);
    expect(nextStep(clock)?.rung).toBe('early-reminder');
    expect(dated('2026-03-04', 9, '2026-03-03 10:00').steps[0]?.at).toBe(local('2026-03-03 10:00'));
  });

  it('of a clock that ends on a date is counted back in working days, also where that day is none', () => {
    // Sunday the 8th of March 2026: the Friday before is one working day, and its own 24:00 lies behind that.
    expect(dated('2026-03-08', 1, '2026-02-27 10:00').steps[0]?.at).toBe(midnightAfter('2026-03-05'));
    expect(dated('2026-03-09', 1, '2026-02-27 10:00').steps[0]?.at).toBe(midnightAfter('2026-03-06'));
    expect(dated('2027-01-04', 2, '2026-12-01 10:00').steps[0]?.provisional).toBe(true);
  });

  it('counted back is the same as counted on', () => {
    const start = fc.integer({ min: 0, max: 700 }).map((plus) => addDays('2025-01-06', plus));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (end, n) => {
        const { date } = workingDayBefore(CALENDAR, end, n);
        expect(isWorkingDay(CALENDAR, date)).toBe(true);
        expect(countWorkingDays(CALENDAR, date, addDays(end, 1))).toBe(n);
        if (isWorkingDay(CALENDAR, end)) expect(addWorkingDays(CALENDAR, date, n).date).toBe(end);
      }),
      { numRuns: 1_000 },
    );
    expect(() => workingDayBefore(CALENDAR, '2026-03-03', 0)).toThrow(RangeError);
  });

  it('stands where a clock of days and one of its last day agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), fc.nat(), (plus, limit, any) => {
        const from = `${addDays('2026-01-05', plus)} 10:00`;
        const before = 1 + (any % limit);
        const counted = days(limit, [step('reminder', -before), step('breach', 0)], from);
        const end = dayEnding(counted.due, CALENDAR.utcOffsetMinutes);
        const [reminder] = dated(end, before, from).steps;
        if (before < limit) expect(reminder?.at).toBe(counted.steps[0]?.at);
        else expect(counted.steps[0]?.at).toBe(counted.startedAt);
      }),
      { numRuns: 500 },
    );
  });
});
