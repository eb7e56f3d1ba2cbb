import { describe, expect, it } from '@jest/globals';
import type { Hold } from '@bangban/contract';
import { local, midnightAfter } from '@bangban/kernel/testing';
import type { DomainEvent } from '../event/events';
import type { Policy } from '../policy/policy';
import { heldIn } from '../steps/held-rungs';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const HOLD_ID = 'f0000000-0000-4000-8000-000000000001';
const LEADER: Policy = { ...OPEN_GATES, hold: { ...OPEN_GATES.hold, rungs: ['leader'] } };

function hold(from: string, until: string): Hold {
  const ends = [{ at: local(from), until: midnightAfter(until), by: 'supervisor', words: '机房停电' }];
  return {
    id: HOLD_ID,
    reason: 'outage',
    words: '机房停电',
    from: local(from),
    placedBy: 'supervisor',
    ends,
    portions: [],
    ended: null,
  };
}

/** A Tuesday: an item with a limit of one working day that nobody works on; the leader is asked with the end of 03-09. */
function late(policy: Policy = LEADER): { readonly story: Story; readonly itemId: string } {
  const story = Story.lead({ policy });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return { story, itemId: story.handled({ limit: 1 }) };
}

const asked = (story: Story) =>
  story.of('RungReached').filter(({ data }) => data.clock === 'handling' && data.rung === 'leader');
const held = (story: Story, told: readonly DomainEvent[] = story.events) =>
  story.of('RungHeld', told).filter(({ data }) => data.clock === 'handling');
/** The lead's own duties are held beside it. */
const items = (story: Story) =>
  heldIn(story.world).flatMap(({ clock, itemId }) => (clock === 'handling' ? [itemId] : []));
const follow = (until: string, released = true, rungs: null = null) =>
  ({ name: 'FollowHold', payload: { holdId: HOLD_ID, until: local(until), released, rungs } }) as const;

describe('a rung that a hold keeps', () => {
  it('waits for its end and then fires once, as of when it came due', () => {
    const { itemId, story } = late();
    story.holds = [hold('2026-03-09 09:00', '2026-03-11')];
    const told = story.tick('2026-03-10 10:00');
    expect(story.of('LimitBreached', told).map(({ data }) => data.clock)).toContain('handling');
    expect(held(story, told)).toMatchObject([
      {
        occurredAt: midnightAfter('2026-03-09'),
        data: {
          itemId,
          clock: 'handling',
          rung: 'leader',
          due: midnightAfter('2026-03-09'),
          holdId: HOLD_ID,
          until: midnightAfter('2026-03-11'),
        },
      },
    ]);
    expect(story.item(itemId).escalations).toEqual([]);
    expect(asked(story)).toEqual([]);
    story.tick('2026-03-11 23:00');
    expect(asked(story)).toEqual([]);
    story.tick('2026-03-12 10:00');
    expect(asked(story)).toMatchObject([
      { occurredAt: midnightAfter('2026-03-09'), recordedAt: local('2026-03-12 10:00') },
    ]);
    expect(items(story)).toEqual([]);
    story.tick('2026-04-20 10:00');
    expect(asked(story)).toHaveLength(1);
  });

  it('is held too where it came due before the hold and nobody had looked', () => {
    const { story } = late();
    story.at('2026-03-12 10:00').holds = [hold('2026-03-12 09:30', '2026-03-13')];
    expect(held(story, story.tick())).toHaveLength(1);
    expect(asked(story)).toEqual([]);
  });

  it('never fires where the item was done meanwhile, the rung was raised, or its limit moved behind it', () => {
    const cured = late();
    cured.story.holds = [hold('2026-03-09 09:00', '2026-03-11')];
    cured.story.at('2026-03-10 10:00').close(cured.itemId);
    cured.story.tick('2026-04-20 10:00');
    expect(asked(cured.story)).toEqual([]);
    expect(items(cured.story)).toEqual([]);
    const raised = late();
    raised.story.holds = [hold('2026-03-09 09:00', '2026-03-11')];
    raised.story.at('2026-03-10 10:00').do('officer', 'RaiseHelpItem', { itemId: raised.itemId, reason: '企业急等' });
    raised.story.tick('2026-03-12 10:00');
    expect(asked(raised.story)).toMatchObject([{ data: { raised: true } }]);
  });

  it('is let go before the end, and alone, where the hold goes on', () => {
    const { itemId, story } = late();
    const other = story.handled({ limit: 1 });
    story.holds = [hold('2026-03-09 09:00', '2026-03-13')];
    story.tick('2026-03-10 10:00');
    const rungs = [{ itemId, formId: null, clock: 'handling', rung: 'leader' as const }];
    const command = follow('2026-03-10 11:00');
    story.at('2026-03-10 11:00').note({ ...command, payload: { ...command.payload, rungs } });
    story.tick();
    expect(asked(story).map(({ data }) => data.itemId)).toEqual([itemId]);
    expect(items(story)).toEqual([other]);
    // Said twice, it is done once.
    expect(story.askBy('system', { ...command, payload: { ...command.payload, rungs } })).toMatchObject({
      code: 'HOLD_HAS_NOTHING',
    });
  });

  it('follows the hold where its end is moved: further without being told, nearer when it is told', () => {
    const { story } = late();
    const first = hold('2026-03-09 09:00', '2026-03-11');
    story.holds = [first];
    story.tick('2026-03-10 10:00');
    const further = {
      at: local('2026-03-11 10:00'),
      until: midnightAfter('2026-03-16'),
      by: 'supervisor',
      words: '未恢复',
    };
    story.holds = [{ ...first, ends: [...first.ends, further] }];
    expect(held(story, story.tick('2026-03-13 10:00'))).toMatchObject([
      { data: { until: midnightAfter('2026-03-16') } },
    ]);
    const nearer = { ...further, at: local('2026-03-13 11:00'), until: local('2026-03-13 11:00') };
    story.holds = [{ ...first, ends: [...first.ends, further, nearer] }];
    story.at('2026-03-13 11:00').note(follow('2026-03-13 11:00'));
    story.tick();
    expect(asked(story)).toHaveLength(1);
  });

  it('is no breach, no reminder and no rung that the policy does not name', () => {
    const { itemId, story } = late({ ...LEADER, hold: { ...LEADER.hold, rungs: ['principal-leaders'] } });
    story.holds = [hold('2026-03-03 09:00', '2026-04-30')];
    story.tick('2026-03-20 10:00');
    expect(story.item(itemId).breaches.map(({ clock }) => clock)).toContain('handling');
    expect(asked(story)).not.toEqual([]);
    expect([...new Set(story.of('RungHeld').map(({ data }) => data.rung))]).toEqual(['principal-leaders']);
  });

  it('is no act of somebody in whose power it is not', () => {
    const { story } = late();
    expect(story.askBy('supervisor', follow('2026-03-10 11:00'))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the next colour of a form', () => {
  const issued = (): { readonly story: Story; readonly formId: string } => {
    const story = Story.lead({ policy: OPEN_GATES });
    const said = { matter: '用地预审办理迟缓', requirement: '报送整改方案' };
    story.do('inspector', 'IssueForm', { ...said, unitId: 'natural-resources' });
    return { story, formId: story.forms()[0]?.id ?? '' };
  };

  it('waits for the end of the hold, while the limit has passed', () => {
    const { formId, story } = issued();
    story.holds = [hold('2026-03-04 09:00', '2026-03-12')];
    story.tick('2026-03-10 10:00');
    expect(story.of('FormRungReached').some(({ data }) => data.rung === 'breach' && data.clock === 'form-plan')).toBe(
      true,
    );
    expect(story.of('FormRungHeld')).toMatchObject([{ data: { formId, clock: 'form-plan', leadsTo: 'yellow' } }]);
    expect(story.forms().map(({ colour, state }) => [colour, state])).toEqual([['blue', 'issued']]);
    story.tick('2026-03-13 10:00');
    expect(story.forms().map(({ colour, state }) => [colour, state])).toEqual([
      ['blue', 'lapsed'],
      ['yellow', 'issued'],
    ]);
    expect(story.of('FormLapsed')).toMatchObject([{ occurredAt: midnightAfter('2026-03-06') }]);
  });

  it('does not come where the plan was handed in and accepted meanwhile, and comes where it was refused', () => {
    const run = (decision: 'approve' | 'refuse'): Story => {
      const { formId, story } = issued();
      story.holds = [hold('2026-03-04 09:00', '2026-03-13')];
      story.tick('2026-03-10 10:00');
      story.do('land-handler', 'SignForForm', { formId });
      const measures = [{ what: '专人跟办', personId: 'land-handler', until: '2026-03-30' }];
      story.do('land-head', 'SubmitFormPlan', { formId, measures });
      story.do('inspector', 'DecideFormPlan', { formId, decision, reason: '按要求' });
      story.tick('2026-03-16 10:00');
      return story;
    };
    expect(
      run('approve')
        .forms()
        .map(({ colour }) => colour),
    ).toEqual(['blue']);
    expect(
      run('refuse')
        .forms()
        .map(({ colour }) => colour),
    ).toEqual(['blue', 'yellow']);
  });
});
