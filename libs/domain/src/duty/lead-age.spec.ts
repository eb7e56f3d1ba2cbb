import { describe, expect, it } from '@jest/globals';
import { addDays, addWorkingDays, type DateOnly } from '@bangban/kernel';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { Story } from '../testing/story.spec-support';
import { agedBefore, contactClocks } from './lead-age';

const { calendar } = Story.lead().context('officer');

describe('the age of a lead', () => {
  it('is that at which its follow-up, counted from the same day, has passed', () => {
    const days = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 30 }), (start, gone, limit) => {
        const since: DateOnly = addDays('2026-02-01', start);
        const today = addDays(since, gone);
        expect(since < agedBefore(calendar, today, limit)).toBe(today > addWorkingDays(calendar, since, limit).date);
      }),
    );
  });

  it('goes by the clocks that a contact satisfies', () => {
    expect(contactClocks(DEFAULT_POLICY)).toEqual(['routine:respond', 'routine:follow-up']);
  });
});
