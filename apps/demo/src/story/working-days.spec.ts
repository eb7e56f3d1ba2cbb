import { describe, expect, it } from '@jest/globals';
import { DAYS, EAST_EIGHT, weekdays } from '../testing/calendar.spec-support';
import { dateAt, LAST_DAY, plusDays, plusMonths, stepAfter, STEPS, stepUpTo, StoryDays } from './working-days';

describe('the days of the story', () => {
  it('end with the last working day before today', () => {
    expect(DAYS.date(LAST_DAY)).toBe('2026-11-23');
    const onSunday = StoryDays.before('2026-11-22', weekdays('2025-01-01', '2026-12-31'), EAST_EIGHT);
    expect(onSunday.date(LAST_DAY)).toBe('2026-11-20');
  });

  it('are the same when they are counted from their first', () => {
    const again = StoryDays.from(DAYS.date(0), weekdays('2025-01-01', '2026-12-31'), EAST_EIGHT);
    expect(again.date(LAST_DAY)).toBe(DAYS.date(LAST_DAY));
    expect(DAYS.date(0)).toBe('2025-12-22');
  });

  it('go on as far as the calendar is published', () => {
    expect(DAYS.date(LAST_DAY + 1)).toBe('2026-11-24');
    expect(() => DAYS.date(LAST_DAY + 60)).toThrow(RangeError);
  });

  it('cannot be told with too few of them', () => {
    expect(() => StoryDays.before('2026-11-24', weekdays('2026-06-01', '2026-12-31'), EAST_EIGHT)).toThrow(/too few/);
  });

  it('begin at nine in the place’s own time', () => {
    expect(DAYS.morning(LAST_DAY)).toBe('2026-11-23T01:00:00.000Z');
    expect(DAYS.dayAt('2026-11-22T15:59:59.999Z')).toBe(LAST_DAY - 1);
    expect(DAYS.dayAt('2026-11-22T16:00:00.000Z')).toBe(LAST_DAY);
    expect(DAYS.dayAt('2024-01-01T00:00:00.000Z')).toBe(-1);
  });

  it('hold a limit that ends at midnight', () => {
    expect(DAYS.dayOfLimit('2026-11-23T16:00:00.000Z')).toBe(LAST_DAY);
    expect(DAYS.dayOfLimit('2026-11-24T16:00:00.000Z')).toBe(LAST_DAY + 1);
  });
});

describe('dates', () => {
  it('are those of the place', () => {
    expect([dateAt('2026-12-31T15:59:59Z', 480), dateAt('2026-12-31T16:00:00Z', 480)]).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(plusMonths(date, months)).toBe(expected);
  });

  it('go over the end of a month', () => {
    expect([plusDays('2026-02-27', 2), plusDays('2026-03-01', -1)]).toEqual(['2026-03-01', '2026-02-28']);
  });
});

describe('the days on which something is done', () => {
  it('begin with the first day, end with the last and are in order', () => {
    expect([STEPS[0], STEPS.at(-1)]).toEqual([0, LAST_DAY]);
    expect(STEPS).toEqual([...new Set(STEPS)].sort((a, b) => a - b));
  });

  it('are found before and after a day', () => {
    expect([stepUpTo(4), stepUpTo(6), stepAfter(6), stepAfter(LAST_DAY)]).toEqual([3, 6, 9, Infinity]);
  });
});
