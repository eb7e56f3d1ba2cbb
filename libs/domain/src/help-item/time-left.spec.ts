import { describe, expect, it } from '@jest/globals';
import { type Calendar, daysBegun, daysUsed, endOfDay, timeLeft } from '@bangban/kernel';
import { local } from '@bangban/kernel/testing';
import { timeAccountSoFar } from '../help-item/time-account';
import { itemClock } from '../help-item/item-clock';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

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
    expect(timeLeft(due, local(`${day} 10:00`), calendar)).toEqual(left);
  });

  it('turns at midnight of the place, not of UTC', () => {
    expect(timeLeft(due, local('2026-09-24 23:59'), calendar)).toEqual({ kind: 'today' });
    expect(timeLeft(due, local('2026-09-25 00:00'), calendar)).toEqual({ kind: 'over', days: 0 });
    expect(timeLeft(null, local('2026-09-24 10:00'), calendar)).toEqual({ kind: 'none' });
  });
});

describe('what a list, the clock and the time account say of one item', () => {
  /** Days used: by the row of a list, by the clock, by the account. */
  function told(story: Story, itemId: string, at: string): readonly (number | null)[] {
    const now = local(at);
    const item = story.item(itemId);
    const running = itemClock(item);
    if (!running) return [null, null, null];
    const { clock, name } = running;
    const own = { 'sign-for': ['signing-for'], handling: ['handling', 'signing'] }[name as 'sign-for'];
    const kinds = own ?? [
      { verification: 'verifying', confirmation: 'confirming', closing: 'verifying' }[name as 'closing'],
    ];
    const account = timeAccountSoFar(item, story.world.items, story.calendar, now);
    const booked = account.filter(({ date, kind }) => date > clock.countedAfter && kinds.includes(kind));
    return [
      daysUsed(clock.limit ?? 0, timeLeft(clock.due, now, story.calendar)),
      daysBegun(clock, now, story.calendar),
      clock.elapsed + booked.length,
    ];
  }
  const begun = (limit = 3): { story: Story; itemId: string } => {
    const story = Story.lead({ policy: BARE_POLICY });
    return { story, itemId: story.issue({ investorConfirms: true, limit }) };
  };

  it.each([
    ['2026-03-03 23:59', 0],
    ['2026-03-04 00:00', 1],
    ['2026-03-04 23:59', 1],
  ])('while it waits for a signature, at %s', (at, days) => {
    const { story, itemId } = begun();
    expect(told(story, itemId, at)).toEqual([days, days, days]);
  });

  it.each([
    ['2026-03-04 23:59', 0],
    ['2026-03-05 00:00', 1],
    ['2026-03-06 12:00', 2],
    ['2026-03-07 12:00', 2],
    ['2026-03-08 23:59', 2],
    ['2026-03-09 00:00', 3],
    ['2026-03-09 23:59', 3],
    ['2026-03-10 00:00', 4],
    ['2026-03-12 09:00', 6],
  ])('while it is handled, weekends and the limit passed over, at %s', (at, days) => {
    const { story, itemId } = begun();
    story.at('2026-03-04 09:00').do('land-handler', 'SignForHelpItem', { itemId });
    expect(told(story, itemId, at)).toEqual([days, days, days]);
  });

  it('after a return, which goes on with the day on which it comes', () => {
    const { story, itemId } = begun(5);
    story.at('2026-03-04 09:00').do('land-handler', 'SignForHelpItem', { itemId });
    story.at('2026-03-06 09:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-09 09:00').do('officer', 'ReturnHelpItem', { itemId, reason: '材料不全' });
    expect(told(story, itemId, '2026-03-09 12:00')).toEqual([2, 2, 2]);
    expect(told(story, itemId, '2026-03-10 00:00')).toEqual([3, 3, 3]);
  });

  it('after a return of what was late, with one day more than the limit', () => {
    const { story, itemId } = begun(1);
    story.at('2026-03-04 09:00').do('land-handler', 'SignForHelpItem', { itemId });
    story.at('2026-03-09 09:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-10 09:00').do('officer', 'ReturnHelpItem', { itemId, reason: '材料不全' });
    expect(told(story, itemId, '2026-03-10 12:00')).toEqual([3, 3, 3]);
  });

  it.each(['2026-03-06 12:00', '2026-03-09 00:00', '2026-03-10 23:59'])('while it is verified, at %s', (at) => {
    const { story, itemId } = begun();
    story.at('2026-03-04 09:00').do('land-handler', 'SignForHelpItem', { itemId });
    story.at('2026-03-05 09:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    const [list, clock, account] = told(story, itemId, at);
    expect([clock, account]).toEqual([list, list]);
  });

  it('and once it is closed no limit says anything', () => {
    expect(daysUsed(5, { kind: 'none' })).toBeNull();
  });
});
