import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../testing/calendar.spec-support';
import { local } from '../testing/time.spec-support';
import { nextDeliveryInstant } from './delivery-hours';

const HOURS = { from: 8 * 60 + 30, to: 18 * 60 };

describe('when an alert leaves', () => {
  it.each([
    ['2026-03-03 10:00', '2026-03-03 10:00', 'inside hours, at once'],
    ['2026-03-03 08:29', '2026-03-03 08:30', 'before the office opens'],
    ['2026-03-03 18:00', '2026-03-04 08:30', 'the closing minute is the next day’s'],
    ['2026-03-06 23:00', '2026-03-09 08:30', 'over the weekend'],
    ['2026-09-19 12:00', '2026-09-20 08:30', 'a make-up Sunday works'],
    ['2026-10-01 00:00', '2026-10-08 08:30', 'over 国庆'],
  ])('%s → %s (%s)', (now, at) => {
    expect(nextDeliveryInstant(CALENDAR, HOURS, local(now))).toBe(local(at));
  });
});
