import { describe, expect, it } from '@jest/globals';
import { ZONE } from '../testing/calendar.spec-support';
import { local } from '../testing/time.spec-support';
import {
  addDays,
  addMonths,
  dateAt,
  dateOfDayNumber,
  dayEnding,
  dayNumber,
  endOfDay,
  isDateOnly,
  isInstant,
  startOfDay,
  weekday,
} from './instant';

describe('instants and days', () => {
  it('accepts one spelling of an instant', () => {
    expect(isInstant('2026-03-03T02:00:00.000Z')).toBe(true);
    for (const text of [
      '2026-03-03T02:00:00Z',
      '2026-03-03T10:00:00.000+08:00',
      '2026-03-03',
      '2026-02-30T00:00:00.000Z',
      '',
    ]) {
      expect(isInstant(text)).toBe(false);
    }
  });

  it('accepts days that exist, from 1990 to 2199', () => {
    expect(['1990-01-01', '2024-02-29', '2199-12-31'].every(isDateOnly)).toBe(true);
    expect(['1989-12-31', '2200-01-01', '2025-02-29', '2026-2-3', '2026-13-01', 'today'].some(isDateOnly)).toBe(false);
  });

  it('tells the day by the place, not by UTC', () => {
    expect(dateAt('2026-03-02T16:00:00.000Z', ZONE)).toBe('2026-03-03');
    expect(dateAt('2026-03-02T15:59:59.999Z', ZONE)).toBe('2026-03-02');
    expect(dateAt('2026-03-02T15:59:59.999Z', 0)).toBe('2026-03-02');
  });

  it('gives 24:00 to the day it ends', () => {
    const midnight = endOfDay('2026-03-02', ZONE);
    expect(midnight).toBe(local('2026-03-03 00:00'));
    expect(midnight).toBe(startOfDay('2026-03-03', ZONE));
    expect(dateAt(midnight, ZONE)).toBe('2026-03-03');
    expect(dayEnding(midnight, ZONE)).toBe('2026-03-02');
    expect(dayEnding(local('2026-03-03 00:01'), ZONE)).toBe('2026-03-03');
  });

  it('adds days and months, to the last day of a shorter month', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
  });

  it('adds and names days as the calendar of JavaScript does, from 1990 to 2199', () => {
    for (let day = dayNumber('1990-01-01'); day <= dayNumber('2199-12-31'); day += 1) {
      const date = dateOfDayNumber(day);
      const right = addDays(date, 1) === dateOfDayNumber(day + 1) && addDays(date, -3) === dateOfDayNumber(day - 3);
      if (!right || weekday(date) !== new Date(`${date}T00:00:00.000Z`).getUTCDay())
        throw new Error(`wrong at ${date}`);
    }
    expect(addDays('2026-03-05', 400)).toBe('2027-04-09');
  });

  it('knows the days of the week', () => {
    expect(weekday('2026-09-20')).toBe(0);
    expect(weekday('2026-09-19')).toBe(6);
    expect(weekday('1969-12-31')).toBe(3);
  });
});
