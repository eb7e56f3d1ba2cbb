import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { timeAccount } from '../help-item/time-account';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

function begin(): Story {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return story;
}

describe('prerequisites', () => {
  it('a signed item waits for them; its handling clock starts when the last is closed', () => {
    const story = begin();
    const first = story.handled({ title: '备案' });
    const second = story.handled({ title: '环评' });
    const itemId = story.handled({ title: '施工许可', prerequisites: [first, second] });
    expect(story.item(itemId)).toMatchObject({ state: 'signed', waitingOn: [first, second], handlingStartedAt: null });
    story.at('2026-03-05 10:00').close(first);
    expect(story.item(itemId)).toMatchObject({ state: 'signed', waitingOn: [second] });
    story.at('2026-03-09 10:00').close(second);
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', handlingStartedAt: local('2026-03-09 10:00') });
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2026-03-16'));
  });

  it('an item that nobody signed for waits as well, and starts with the last prerequisite', () => {
    const story = begin();
    const first = story.handled();
    const itemId = story.issue({ prerequisites: [first] });
    story.tick('2026-03-06 10:00');
    expect(story.item(itemId)).toMatchObject({ state: 'issued', handlingStartedAt: null });
    story.close(first);
    expect(story.item(itemId)).toMatchObject({ state: 'issued', handlingStartedAt: local('2026-03-06 10:00') });
  });

  it('a voided prerequisite holds nothing back', () => {
    const story = begin();
    const first = story.issue();
    const itemId = story.handled({ prerequisites: [first] });
    story.do('centre-head', 'VoidHelpItem', { itemId: first, reason: '不再需要' });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', waitingOn: [] });
  });

  it('waiting days are charged to who holds the blocking item', () => {
    const story = begin();
    const first = story.handled({ unitId: 'park' });
    const itemId = story.handled({ prerequisites: [first] });
    story.at('2026-03-06 10:00').close(first);
    const days = timeAccount(story.item(itemId), story.world.items, story.calendar, local('2026-03-10 10:00'));
    expect(days.map(({ date, unitId, kind }) => [date, unitId, kind])).toEqual([
      ['2026-03-04', 'park', 'waiting'],
      ['2026-03-05', 'park', 'waiting'],
      ['2026-03-06', 'natural-resources', 'handling'],
      ['2026-03-09', 'natural-resources', 'handling'],
    ]);
    expect(days[0]?.waitedFor).toBe(first);
  });

  it('so are those of an item that nobody signed for, once the time to sign is over', () => {
    const story = begin();
    const first = story.handled({ unitId: 'park' });
    const itemId = story.issue({ prerequisites: [first] });
    story.at('2026-03-06 10:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'housing', reason: '职责所在' });
    story.at('2026-03-11 10:00').close(first);
    const days = timeAccount(story.item(itemId), story.world.items, story.calendar, local('2026-03-12 10:00'));
    expect(days.map(({ date, unitId, kind }) => [date, unitId, kind])).toEqual([
      ['2026-03-04', 'natural-resources', 'signing-for'],
      ['2026-03-05', 'park', 'waiting'],
      ['2026-03-06', 'housing', 'signing-for'],
      ['2026-03-09', 'housing', 'signing-for'],
      ['2026-03-10', 'park', 'waiting'],
      ['2026-03-11', 'housing', 'handling'],
    ]);
  });

  it('one that is added later is charged to its holder, too', () => {
    const story = begin();
    const first = story.handled({ unitId: 'park' });
    const itemId = story.handled({ prerequisites: [first] });
    story.at('2026-03-04 10:00');
    const later = story.handled({ unitId: 'housing', requiredBy: [itemId] });
    story.at('2026-03-05 10:00').close(first);
    expect(story.item(itemId).waitingOn).toEqual([later]);
    const days = timeAccount(story.item(itemId), story.world.items, story.calendar, local('2026-03-07 10:00'));
    expect(days.map(({ date, unitId }) => [date, unitId])).toEqual([
      ['2026-03-04', 'park'],
      ['2026-03-05', 'housing'],
      ['2026-03-06', 'housing'],
    ]);
  });

  it('must be open items of the project, each named once', () => {
    const story = begin();
    const open = story.issue();
    const closed = story.handled();
    story.close(closed);
    const item = { title: '协调', unitId: 'park', limit: 5 };
    const code = (more: object): string => story.refused('officer', 'AddHelpItem', { ...item, ...more }).code;
    expect(code({ prerequisites: ['ffffffff-0000-4000-8000-000000000001'] })).toBe('PREREQUISITE_UNKNOWN');
    expect(code({ prerequisites: [closed] })).toBe('PREREQUISITE_UNKNOWN');
    expect(code({ requiredBy: [closed] })).toBe('PREREQUISITE_UNKNOWN');
    expect(code({ prerequisites: [open, open] })).toBe('CHECKLIST_DUPLICATE_PREREQUISITE');
  });

  it('cannot be put before an item that is being handled', () => {
    const story = begin();
    const busy = story.handled();
    const refusal = story.refused('officer', 'AddHelpItem', {
      title: '协调',
      unitId: 'park',
      limit: 5,
      requiredBy: [busy],
    });
    expect(refusal).toEqual({
      code: 'ITEM_STATE',
      details: { itemId: busy, state: 'in-progress', move: 'PrerequisiteAdded' },
    });
  });
});

describe('items that wait for each other', () => {
  it('are accepted: the leader is asked at once and the clocks run', () => {
    const story = begin();
    const outside = story.handled({ title: '土地报批' });
    const first = story.issue({ title: '规划许可' });
    const second = story.handled({ title: '用地许可', prerequisites: [first, outside] });
    const events = story.do('officer', 'AddHelpItem', {
      title: '环评批复',
      unitId: 'park',
      limit: 5,
      prerequisites: [second],
      requiredBy: [first],
      issue: true,
    });
    const [found] = story.of('DeadlockFound', events);
    const third = story.items()[3]?.id ?? '';
    expect(found?.data).toMatchObject({ itemId: third, ring: [third, first, second], recipients: ['leader'] });
    expect(story.item(third).escalations).toMatchObject([{ kind: 'deadlock', recipients: ['leader'] }]);
    expect([third, first, second].map((id) => story.item(id).waitingOn)).toEqual([[], [], [outside]]);
  });

  it('a signed one that only waited inside the ring is handled from now on', () => {
    const story = begin();
    const first = story.issue();
    const second = story.handled({ prerequisites: [first] });
    story.at('2026-03-04 09:00').issue({ prerequisites: [second], requiredBy: [first] });
    expect(story.item(second)).toMatchObject({ state: 'in-progress', handlingStartedAt: local('2026-03-04 09:00') });
  });

  it('one whose time to sign had passed while it waited starts now, not back then', () => {
    const story = begin();
    const first = story.issue();
    const second = story.issue({ prerequisites: [first] });
    story.do('officer', 'TransferHelpItem', { itemId: first, unitId: 'park', reason: '属地事项' });
    const third = story.issue({ prerequisites: [second], issue: false });
    story.at('2026-03-09 09:00');
    const fourth = story.do('officer', 'AddHelpItem', {
      title: '互为前置',
      unitId: 'park',
      limit: 3,
      prerequisites: [third],
      requiredBy: [second],
    });
    expect(story.of('DeadlockFound', fourth)).toHaveLength(1);
    expect(story.item(second)).toMatchObject({ waitingOn: [first], handlingStartedAt: null });
    story.close(first);
    expect(story.item(second).handlingStartedAt).toBe(local('2026-03-09 09:00'));
    const starts = story.of('HandlingStarted').filter(({ data }) => data.itemId === second);
    expect(starts.map(({ data, occurredAt }) => [data.because, occurredAt])).toEqual([
      ['prerequisites-met', local('2026-03-09 09:00')],
    ]);
  });

  it('where the ring itself was all it waited for, the same holds', () => {
    const story = begin();
    const held = story.issue({ issue: false });
    const waiting = story.issue({ prerequisites: [held] });
    story.at('2026-03-09 09:00').issue({ prerequisites: [waiting], requiredBy: [held] });
    expect(story.item(waiting)).toMatchObject({ waitingOn: [], handlingStartedAt: local('2026-03-09 09:00') });
    expect(story.tick('2026-03-09 09:00')).toEqual([]);
    expect(story.item(waiting).clocks.handling?.due).toBe(midnightAfter('2026-03-16'));
  });
});
