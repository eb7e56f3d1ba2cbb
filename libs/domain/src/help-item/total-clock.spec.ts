import { describe, expect, it } from '@jest/globals';
import { elapsedAt } from '@bangban/kernel';
import { midnightAfter } from '@bangban/kernel/testing';
import { expectClockMatchesBookings } from '../testing/invariants.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { Story } from '../testing/story.spec-support';
import { itemClock, itemLight, wasLate } from './item-clock';
import { totalLimit } from './total-limit';

const TOLD = { ...BARE_POLICY, ladders: DEFAULT_POLICY.ladders };
const begin = (): Story => Story.lead({ policy: TOLD });
const breaches = (story: Story): readonly unknown[] =>
  story.of('LimitBreached').map(({ data }) => [data.clock, data.holderId, data.recipients]);

describe('the total clock', () => {
  it('has the time of the steps that the policy counts, and what it adds', () => {
    expect(totalLimit(DEFAULT_POLICY, { limit: 5, investorConfirms: false })).toBe(1 + 5 + 2 + 1);
    expect(totalLimit(DEFAULT_POLICY, { limit: 5, investorConfirms: true })).toBe(1 + 5 + 2 + 3 + 1);
    const total = { parts: ['handling' as const], extra: 4 };
    const policy = { ...DEFAULT_POLICY, limits: { ...DEFAULT_POLICY.limits, total } };
    expect(totalLimit(policy, { limit: 5, investorConfirms: true })).toBe(9);
  });

  it('runs from the issue to the close, over transfer, return, confirmation and what waits to be closed', () => {
    const story = begin();
    const itemId = story.issue({ investorConfirms: true });
    const armed = story.item(itemId).clocks.total;
    expect(armed).toMatchObject({ version: 1, limit: 12, startedAt: story.now, due: midnightAfter('2026-03-19') });
    story.do('land-handler', 'SignForHelpItem', { itemId });
    story.at('2026-03-04 10:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    story.do('park-head', 'SignForHelpItem', { itemId });
    story.at('2026-03-05 10:00').do('park-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'ReturnHelpItem', { itemId, reason: '缺图件' });
    story.at('2026-03-06 10:00').do('park-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    story.at('2026-03-09 10:00').do('investor', 'ConfirmClosing', { itemId });
    expect(story.item(itemId).clocks.total).toEqual(armed);
    story.at('2026-03-10 10:00').do('officer', 'CloseHelpItem', { itemId });
    const { total } = story.item(itemId).clocks;
    expect(total).toMatchObject({ state: 'stopped', version: 1, stoppedAt: story.now });
    expect(total && elapsedAt(total, story.now, story.calendar)).toBe(4);
    expectClockMatchesBookings(story, story.item(itemId));
  });

  it('rests while the item only waits for others, whose days those are', () => {
    const story = begin();
    const first = story.issue({ limit: 20 });
    const itemId = story.handled({ prerequisites: [first] });
    expect(story.item(itemId).clocks.total?.state).toBe('suspended');
    story.at('2026-03-10 10:00').close(first);
    expect(story.item(itemId).clocks.total).toMatchObject({ state: 'running', elapsed: 0, limit: 9 });
    expectClockMatchesBookings(story, story.item(itemId));
  });
});

describe('what is verified has a clock', () => {
  function verified(investorConfirms: boolean): { story: Story; itemId: string } {
    const story = begin();
    const itemId = story.handled({ investorConfirms, limit: 20 });
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    return { story, itemId };
  }

  it('the investor’s: it is reminded, then the centre hears of it; it is not the unit that is late', () => {
    const { story, itemId } = verified(true);
    expect(itemClock(story.item(itemId))).toMatchObject({ name: 'confirmation', clock: { limit: 3 } });
    story.tick('2026-03-06 09:00');
    expect(story.of('RungReached').map(({ data }) => [data.rung, data.recipients])).toEqual([
      ['reminder', ['investor']],
    ]);
    expect(itemLight(story.item(itemId), story.now)).toBe('yellow');
    story.tick('2026-03-09 09:00');
    expect(breaches(story)).toEqual([['confirmation', 'investor', ['investor', 'officer', 'centre-head']]]);
    expect([itemLight(story.item(itemId), story.now), wasLate(story.item(itemId))]).toEqual(['red', false]);
    story.do('investor', 'RefuseClosing', { itemId, reason: '问题仍在' });
    expect(itemClock(story.item(itemId))?.name).not.toBe('confirmation');
  });

  it('the centre’s: to close it, also after a confirmation', () => {
    const { story, itemId } = verified(false);
    expect(itemClock(story.item(itemId))).toMatchObject({ name: 'closing', clock: { limit: 1 } });
    story.tick('2026-03-05 09:00');
    expect(breaches(story)).toEqual([['closing', 'officer', ['officer', 'centre-head']]]);
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(story.of('HelpItemClosed')[0]?.data).toMatchObject({ late: false });
    const other = verified(true);
    other.story.do('investor', 'ConfirmClosing', { itemId: other.itemId });
    expect(itemClock(other.story.item(other.itemId))?.name).toBe('closing');
  });
});

describe('a light', () => {
  it('is red as long as nobody signs for an item whose time for that has passed', () => {
    const story = begin();
    const itemId = story.issue({ limit: 20 });
    story.tick('2026-03-09 10:00');
    expect(story.item(itemId).clocks.handling?.state).toBe('running');
    expect([itemClock(story.item(itemId))?.name, itemLight(story.item(itemId), story.now)]).toEqual([
      'sign-for',
      'red',
    ]);
    story.do('land-handler', 'SignForHelpItem', { itemId });
    expect([itemClock(story.item(itemId))?.name, itemLight(story.item(itemId), story.now)]).toEqual([
      'handling',
      'green',
    ]);
  });

  it('says late of the unit for its handling limit alone, in state, event and list alike', () => {
    const story = begin();
    const itemId = story.handled();
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-12 10:00').close(itemId);
    expect(breaches(story)).toEqual([['verification', 'officer', ['officer', 'centre-head']]]);
    expect([wasLate(story.item(itemId)), story.of('HelpItemClosed')[0]?.data.late]).toEqual([false, false]);
  });
});
