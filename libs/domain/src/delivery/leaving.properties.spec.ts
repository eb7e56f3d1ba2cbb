import { describe, expect, it } from '@jest/globals';
import { calendarDay, dateAt, fromMillis, type Instant, startOfDay, toMillis, weekday } from '@bangban/kernel';
import { CALENDAR_2027 } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { type DeliveryWishes, hasDigest, howItLeaves, type LeavingContext } from './leaving';

const ZONE = CALENDAR_2027.utcOffsetMinutes;
const START = Date.parse('2027-01-01T00:00:00.000Z');
const HOURS = { from: 510, to: 1_080 };
const span = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const wished: fc.Arbitrary<DeliveryWishes> = fc.record({
  window: fc.option(span),
  quietDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  digestAt: fc.option(fc.integer({ min: 0, max: 1_439 })),
});
const moment = fc.integer({ min: 0, max: 360 * 24 * 60 }).map((minute) => fromMillis(START + minute * 60_000));
const perDay = fc.integer({ min: 0, max: 4 });
const minuteOf = (at: Instant): number => (toMillis(at) - toMillis(startOfDay(dateAt(at, ZONE), ZONE))) / 60_000;
const context = (now: Instant, budget = 0): LeavingContext => ({
  calendar: CALENDAR_2027,
  hours: HOURS,
  perDay: budget,
  now,
});
const RUNS = { numRuns: 1_000 };

describe('when and how an alert leaves', () => {
  it('never before it happened, never outside the office’s hours or on a day that does not work, and always some day', () => {
    fc.assert(
      fc.property(wished, moment, (wishes, now) => {
        const way = howItLeaves(wishes, () => 0, context(now));
        if (way === 'digest') throw new Error('there is no budget');
        expect(toMillis(way.at)).toBeGreaterThanOrEqual(toMillis(now));
        expect(toMillis(way.at) - toMillis(now)).toBeLessThan(60 * 86_400_000);
        expect(calendarDay(CALENDAR_2027, dateAt(way.at, ZONE)).works).toBe(true);
        expect(minuteOf(way.at)).toBeGreaterThanOrEqual(HOURS.from);
        expect(minuteOf(way.at)).toBeLessThan(HOURS.to);
      }),
      RUNS,
    );
  });

  it('inside the window and off the quiet days wherever those leave any time', () => {
    fc.assert(
      fc.property(wished, moment, (wishes, now) => {
        const { quietDays, window } = wishes;
        const way = howItLeaves(wishes, () => 0, context(now));
        if (way === 'digest') throw new Error('there is no budget');
        if (quietDays.length < 5) expect(quietDays).not.toContain(weekday(dateAt(way.at, ZONE)));
        if (!window || Math.max(window.from, HOURS.from) >= Math.min(window.to, HOURS.to)) return;
        if (quietDays.length >= 5) return;
        expect(minuteOf(way.at)).toBeGreaterThanOrEqual(window.from);
        expect(minuteOf(way.at)).toBeLessThan(window.to);
      }),
      RUNS,
    );
  });

  it('what is asked again at that moment leaves at that moment', () => {
    fc.assert(
      fc.property(wished, moment, (wishes, now) => {
        const way = howItLeaves(wishes, () => 0, context(now));
        if (way === 'digest') throw new Error('there is no budget');
        expect(howItLeaves(wishes, () => 0, context(way.at))).toEqual(way);
      }),
      RUNS,
    );
  });

  it('above the budget it is part of a digest, for who gets one; nobody else’s is ever held back', () => {
    fc.assert(
      fc.property(wished, moment, perDay, fc.integer({ min: 0, max: 6 }), (wishes, now, budget, count) => {
        const way = howItLeaves(wishes, () => count, context(now, budget));
        expect(way === 'digest').toBe(wishes.digestAt !== null && budget > 0 && count >= budget);
      }),
      RUNS,
    );
  });

  it('a digest comes on days that work and are not quiet', () => {
    const wishes = { window: null, quietDays: [5], digestAt: 510 };
    expect(hasDigest(wishes, '2027-03-04', true)).toBe(true);
    expect(hasDigest(wishes, '2027-03-05', true)).toBe(false);
    expect(hasDigest(wishes, '2027-03-04', false)).toBe(false);
    expect(hasDigest({ ...wishes, digestAt: null }, '2027-03-04', true)).toBe(false);
  });
});
