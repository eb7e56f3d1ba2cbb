import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { itemWakeUp } from './due';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { escortFact, type FactInput } from './escort-fact';

const NOTHING: FactInput = { openItems: [], openItemCount: 0, firstToWake: null, offsetMs: 0 };

describe('what the workflow of a project is told', () => {
  it('is ids and instants: stages, leader, open items, the next instant at which time decides something', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const before = escortFact(story.project, NOTHING);
    expect(before).toMatchObject({ stage: 'lead', wakeUp: local('2026-03-03 10:00'), ended: false, leaderId: null });
    expect(before.next).toEqual({ kind: 'stage-opening', clock: null, rung: null, itemNo: null });
    expect(before.stages).toEqual([{ entry: 1, stage: 'lead', enteredAt: local('2026-03-03 10:00'), opened: false }]);
    story.tick();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    const after = escortFact(story.project, NOTHING);
    expect(after).toMatchObject({ leaderId: 'leader', wakeUp: midnightAfter('2026-03-04'), seq: story.events.length });
    expect(after.stages[0]?.opened).toBe(true);
    expect(after.next).toMatchObject({ kind: 'project-rung', clock: 'routine:respond', itemNo: null });
    expect(JSON.stringify(after)).not.toMatch(/新能源|许经理|华东/);
  });

  it('wakes for an item where that is sooner', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.tick();
    const itemId = story.issue();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '联系' });
    expect(itemWakeUp(story.item(itemId))).toBe(midnightAfter('2026-03-04'));
    expect(escortFact(story.project, { ...NOTHING, firstToWake: story.item(itemId) })).toMatchObject({
      wakeUp: midnightAfter('2026-03-04'),
      next: { kind: 'item-rung', clock: 'sign-for', rung: 'breach', itemNo: story.item(itemId).no },
    });
  });

  it('sleeps for ever at the end and while the project rests', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('officer', 'Shelve', { reason: '暂缓' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    expect(escortFact(story.project, NOTHING)).toMatchObject({
      status: 'shelved',
      wakeUp: null,
      next: null,
      ended: false,
    });
    story.do('deputy', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(escortFact(story.project, NOTHING)).toMatchObject({ status: 'terminated', wakeUp: null, ended: true });
  });
});
