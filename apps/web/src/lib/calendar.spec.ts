import { describe, expect, it } from '@jest/globals';
import { type Calendar, endOfDay } from '@bangban/domain';
import { timeLeft } from './calendar';

/** 2026-09-25 off, Sunday 2026-09-20 works. */
const calendar: Calendar = {
  version: 1,
  utcOffsetMinutes: 480,
  firstYear: 2004,
  publishedThrough: 2026,
  exceptions: {
    '2026-09-20': { kind: 'make-up', name: '国庆节' },
    '2026-09-25': { kind: 'holiday', name: '中秋节' },
  },
};
const at = (day: string, clock = '10:00'): string => new Date(`${day}T${clock}:00+08:00`).toISOString();
const due = endOfDay('2026-09-24', 480);

describe('time left', () => {
  it.each([
    ['2026-09-18', { kind: 'left', days: 5 }],
    ['2026-09-19', { kind: 'left', days: 5 }],
    ['2026-09-20', { kind: 'left', days: 4 }],
    ['2026-09-23', { kind: 'left', days: 1 }],
    ['2026-09-24', { kind: 'today' }],
    ['2026-09-25', { kind: 'over', days: 0 }],
    ['2026-09-28', { kind: 'over', days: 1 }],
    ['2026-09-30', { kind: 'over', days: 3 }],
  ])('on %s', (day, left) => {
    expect(timeLeft(due, at(day), calendar)).toEqual(left);
  });

  it('turns at midnight of the place, not of UTC', () => {
    expect(timeLeft(due, at('2026-09-24', '23:59'), calendar)).toEqual({ kind: 'today' });
    expect(timeLeft(due, at('2026-09-25', '00:00'), calendar)).toEqual({ kind: 'over', days: 0 });
    expect(timeLeft(null, at('2026-09-24'), calendar)).toEqual({ kind: 'none' });
  });
});
