import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../testing/calendar.spec-support';
import { local } from '../testing/time.spec-support';
import { armWorkingDays, stopClock, suspendClock } from './clock';
import { lightOf, worstLight, yellowOffset } from './light';

const rule = { sharePercent: 75, daysLeft: 1 };

describe('lights', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [5, 4],
    [10, 8],
    [15, 12],
    [20, 15],
  ])('a limit of %i turns yellow after %i', (limit, offset) => {
    expect(yellowOffset(rule, limit)).toBe(offset);
  });

  it('never turns yellow before the start', () => {
    expect(yellowOffset({ sharePercent: 75, daysLeft: 3 }, 2)).toBe(0);
    expect(yellowOffset(rule, 0)).toBe(0);
  });

  const clock = armWorkingDays({
    version: 1,
    from: local('2026-03-03 10:00'),
    limit: 5,
    ladder: [],
    yellow: rule,
    calendar: CALENDAR,
    policyVersion: 1,
  });

  it.each([
    ['2026-03-03 10:00', 'green'],
    ['2026-03-09 23:59', 'green'],
    ['2026-03-10 00:00', 'yellow'],
    ['2026-03-10 23:59', 'yellow'],
    ['2026-03-11 00:00', 'red'],
    ['2027-03-11 00:00', 'red'],
  ] as const)('at %s the light is %s', (at, light) => {
    expect(lightOf(clock, local(at))).toBe(light);
  });

  it('is out where no clock runs', () => {
    const late = local('2026-05-01 00:00');
    expect([lightOf(null, late), lightOf(undefined, late), lightOf(stopClock(clock, late), late)]).toEqual([
      'none',
      'none',
      'none',
    ]);
    expect(lightOf(suspendClock(clock, late, CALENDAR), late)).toBe('none');
  });

  it('the worst of several counts', () => {
    expect(worstLight(['green', 'red', 'yellow', 'none'])).toBe('red');
    expect(worstLight(['none', 'green'])).toBe('green');
    expect(worstLight([])).toBe('none');
  });
});
