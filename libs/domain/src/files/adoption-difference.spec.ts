import { describe, expect, it } from '@jest/globals';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { policyDifference } from './adoption-difference';

const SHORTER = {
  ...BARE_POLICY,
  version: BARE_POLICY.version + 1,
  limits: { ...BARE_POLICY.limits, signFor: BARE_POLICY.limits.signFor + 2 },
};

describe('what another policy would move', () => {
  it('is what its adoption moves, clock for clock, and nothing is moved by looking', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-03-02 10:00' });
    const itemId = story.issue({ limit: 10 });
    const before = story.world;
    const report = policyDifference(story.world, SHORTER, story.context('supervisor'));
    expect(story.world).toBe(before);
    expect(report.map(({ clock, itemId: of, told }) => [of, clock, told])).toEqual([
      [itemId, 'sign-for', []],
      [itemId, 'total', []],
    ]);
    const dueOf = (clock: string): unknown => story.item(itemId).clocks[clock as 'sign-for' | 'total']?.due;
    expect(report.map(({ from }) => from)).toEqual(report.map(({ clock }) => dueOf(clock)));
    story.adopt(SHORTER);
    expect(report.map(({ to }) => to)).toEqual(report.map(({ clock }) => dueOf(clock)));
    expect(policyDifference(story.world, SHORTER, story.context('supervisor'))).toEqual([]);
  });
});
