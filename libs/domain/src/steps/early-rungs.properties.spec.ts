import { describe, expect, it } from '@jest/globals';
import { type Clock, elapsedAt, type LadderStep } from '@bangban/kernel';
import { CALENDAR, midnightAfter } from '@bangban/kernel/testing';
import fc from 'fast-check';
import type { Policy } from '../policy/policy';
import { ladderFaults } from '../rules/ladder-faults';
import { ladderWarnings } from '../rules/ladder-warnings';
import { expectClocksInStep, expectSettled } from '../testing/invariants.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const step = (rung: LadderStep['rung'], after: LadderStep['after']): LadderStep => ({
  rung,
  after,
  to: ['holder'],
  asks: false,
});
const laddered = (...steps: readonly LadderStep[]): Policy => ({
  ...BARE_POLICY,
  ladders: { ...BARE_POLICY.ladders, item: steps },
});
const EARLY = laddered(step('early-reminder', -5), step('reminder', -2), step('breach', 0));

/** In hand since Tuesday the 3rd of March for ten working days: until the 17th. */
function handled(policy = EARLY, limit = 10): { readonly story: Story; readonly itemId: string } {
  const story = Story.lead({ policy });
  return { story, itemId: story.handled({ limit }) };
}

const rungs = (story: Story) =>
  story.events.flatMap((event) =>
    (event.type === 'RungReached' || event.type === 'LimitBreached') && event.data.clock === 'handling'
      ? [[event.data.rung, event.occurredAt, event.data.deadlineVersion] as const]
      : [],
  );
const handling = (story: Story, itemId: string): Clock => {
  const clock = story.item(itemId).clocks.handling;
  if (!clock) throw new Error('no clock');
  return clock;
};

describe('a rung before the limit of an item', () => {
  it('is told before the limit passes, each once', () => {
    const { story } = handled();
    story.tick('2026-04-20 09:00');
    expect(rungs(story)).toEqual([
      ['early-reminder', midnightAfter('2026-03-10'), 1],
      ['reminder', midnightAfter('2026-03-13'), 1],
      ['breach', midnightAfter('2026-03-17'), 1],
    ]);
  });

  it('moves with a pause, and is not told again when it has been', () => {
    const { itemId, story } = handled();
    story.at('2026-03-11 10:00').do('land-handler', 'AskPause', {
      itemId,
      kind: 'hearing',
      until: '2026-03-13',
      note: '依法须听证',
    });
    story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
    story.tick('2026-04-20 09:00');
    // Three days did not count: the limit is the 20th, the second reminder two working days before it.
    expect(rungs(story)).toEqual([
      ['early-reminder', midnightAfter('2026-03-10'), 1],
      ['reminder', midnightAfter('2026-03-18'), 2],
      ['breach', midnightAfter('2026-03-20'), 2],
    ]);
  });

  it('of newer rules that is over already is told with their adoption; of a limit that has passed, never', () => {
    const plain = laddered(step('breach', 0));
    const inTime = handled(plain);
    inTime.story.at('2026-03-12 10:00').adopt({ ...EARLY, version: 2 });
    inTime.story.tick();
    expect(rungs(inTime.story).map(([rung]) => rung)).toEqual(['early-reminder']);
    const late = handled(plain);
    late.story.at('2026-03-19 10:00').adopt({ ...EARLY, version: 2 });
    late.story.tick('2026-04-20 09:00');
    expect(rungs(late.story).map(([rung]) => rung)).toEqual(['breach']);
  });

  it('fires once for each deadline, in order, at what its days say, however it is looked at', () => {
    const scenario = fc.record({
      limit: fc.integer({ min: 1, max: 12 }),
      early: fc.integer({ min: 2, max: 12 }),
      gap: fc.integer({ min: 1, max: 6 }),
      pausedFor: fc.integer({ min: 0, max: 4 }),
      adopts: fc.boolean(),
      daily: fc.boolean(),
    });
    fc.assert(
      fc.property(scenario, ({ adopts, daily, early, gap, limit, pausedFor }) => {
        const ladder = [step('early-reminder', -early), step('reminder', -Math.max(1, early - gap)), step('breach', 0)];
        const { itemId, story } = handled(laddered(...ladder), limit);
        story.at('2026-03-04 10:00');
        if (pausedFor > 0) {
          const until = `2026-03-${String(3 + pausedFor).padStart(2, '0')}`;
          story.do('land-handler', 'AskPause', { itemId, kind: 'hearing', until, note: '依法须听证' });
          story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
        }
        story.at('2026-03-09 10:00').tick();
        if (adopts) story.adopt({ ...laddered(...ladder), version: 2, yellow: { sharePercent: 50, daysLeft: 1 } });
        for (let day = 10; daily && day <= 31; day += 1) story.tick(`2026-03-${day} 09:00`);
        story.tick('2026-04-20 09:00');
        const told = rungs(story);
        const names = told.map(([rung, , version]) => `${version} ${rung}`);
        expect(new Set(names).size).toBe(names.length);
        expect(told.map(([rung]) => rung)).toEqual(['early-reminder', 'reminder', 'breach']);
        const instants = told.map(([, at]) => at);
        expect([...instants].sort()).toEqual(instants);
        const clock = handling(story, itemId);
        for (const { at, offset, rung } of clock.steps) {
          if (offset !== null && offset > clock.elapsed && rung !== 'breach')
            expect(elapsedAt(clock, at, CALENDAR)).toBe(offset);
        }
        expectClocksInStep(story);
        expectSettled(story);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is wrong or doubtful in a ladder', () => {
  const faults = (...steps: readonly LadderStep[]): number => ladderFaults(laddered(...steps)).length;
  const doubts = (policy: Policy): readonly string[] => ladderWarnings(policy).map(({ path }) => path.join('/'));

  it('is a rung that comes no later, stands no higher, or is late before anything is', () => {
    expect(faults(step('early-reminder', -5), step('reminder', 'yellow'), step('breach', 0))).toBe(0);
    expect(faults(step('early-reminder', 'yellow'), step('reminder', -1), step('breach', 0))).toBe(0);
    expect(faults(step('reminder', -1), step('breach', 0), step('leader', 3))).toBe(0);
    expect(faults(step('early-reminder', -2), step('reminder', -2))).toBe(1);
    expect(faults(step('early-reminder', -2), step('reminder', -3))).toBe(1);
    expect(faults(step('reminder', -2), step('early-reminder', -1))).toBe(1);
    expect(faults(step('early-reminder', 0), step('reminder', 'yellow'))).toBe(1);
    expect(faults(step('early-reminder', 'yellow'), step('reminder', 'yellow'))).toBe(1);
    expect(faults(step('breach', -1))).toBe(1);
  });

  it('is what lies before the start of a limit, and two rungs at one moment of it', () => {
    const signFor = (...steps: readonly LadderStep[]): Policy => ({
      ...BARE_POLICY,
      ladders: { ...BARE_POLICY.ladders, 'sign-for': steps },
    });
    expect(doubts(BARE_POLICY)).toEqual([]);
    expect(doubts(signFor(step('reminder', -2), step('breach', 0)))).toEqual(['ladders/sign-for/0']);
    expect(doubts(signFor(step('early-reminder', -1), step('reminder', 'yellow'), step('breach', 0)))).toEqual([
      'ladders/sign-for/1',
    ]);
  });
});
