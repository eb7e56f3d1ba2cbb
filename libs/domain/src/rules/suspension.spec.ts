import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { itemLight } from '../help-item/item-clock';
import { timeAccount } from '../help-item/time-account';
import { itemWakeUp } from '../due/due';
import { STAGES } from '../project/stages';
import { BARE_POLICY, OPEN_GATES, withStages } from '../testing/policies.spec-support';
import { Story, type StoryOptions } from '../testing/story.spec-support';

function begin(options: StoryOptions = {}): Story {
  return Story.lead({ policy: BARE_POLICY, ...options });
}

function shelve(story: Story, at: string): void {
  story.at(at).do('officer', 'Shelve', { reason: '投资方内部重组' });
  story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
}

function resume(story: Story, at: string): void {
  story.at(at).do('deputy', 'Resume', { reason: '重组完成' });
}

describe('shelving', () => {
  it('takes a second person, and clocks rest from the approval on, never backwards', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-05 10:00').do('officer', 'Shelve', { reason: '投资方内部重组' });
    expect(story.project.status).toBe('active');
    const requestId = story.project.requests[0]?.id ?? '';
    expect(story.refused('officer', 'Shelve', { reason: '再次' }).code).toBe('ALREADY_REQUESTED');
    story.at('2026-03-06 10:00').do('deputy', 'DecideRequest', { requestId, decision: 'approve' });
    expect(story.project).toMatchObject({ status: 'shelved', requests: [] });
    expect(story.item(itemId).clocks.handling).toMatchObject({ state: 'suspended', elapsed: 2 });
    expect(itemLight(story.item(itemId), story.now)).toBe('none');
  });

  it('a refused request changes nothing', () => {
    const story = begin();
    story.do('officer', 'Shelve', { reason: '投资方内部重组' });
    const requestId = story.project.requests[0]?.id ?? '';
    story.do('deputy', 'DecideRequest', { requestId, decision: 'refuse' });
    expect(story.project).toMatchObject({ status: 'active', requests: [] });
  });

  it('what comes of it follows no store: a project read back with its clocks in another order does the same', () => {
    const events = (turned: boolean): readonly string[] => {
      const story = Story.lead({ policy: OPEN_GATES });
      const turn = (): void => {
        const { project } = story.world;
        if (!project || !turned) return;
        story.world = {
          ...story.world,
          project: { ...project, clocks: Object.fromEntries(Object.entries(project.clocks).reverse()) },
        };
      };
      story.tick();
      turn();
      const { clocks } = story.project;
      expect(Object.keys(clocks).length).toBeGreaterThan(1);
      shelve(story, '2026-03-03 10:00');
      turn();
      resume(story, '2026-03-05 10:00');
      turn();
      story.do('officer', 'AdvanceStage', { to: 'intent' });
      return story.events.map(({ data, type }) => JSON.stringify([type, data]));
    };
    expect(events(true)).toEqual(events(false));
  });

  it('nothing falls due while the project rests, and nobody works on it', () => {
    const story = begin();
    const itemId = story.handled();
    shelve(story, '2026-03-05 10:00');
    expect(story.tick('2026-06-05 10:00')).toEqual([]);
    expect(itemWakeUp(story.item(itemId))).toBeNull();
    expect(story.refused('land-head', 'ReportDone', { itemId, note: '已办结' })).toMatchObject({
      code: 'PROJECT_STATUS',
      details: { status: 'shelved' },
    });
  });

  it('what comes back has what it had left, the day it comes back included', () => {
    const story = begin();
    const itemId = story.handled();
    shelve(story, '2026-03-05 10:00');
    resume(story, '2026-04-07 15:00');
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      state: 'running',
      elapsed: 1,
      due: midnightAfter('2026-04-10'),
    });
  });

  it('a rest within one day moves nothing: the day ends while the clock runs', () => {
    const story = begin();
    const itemId = story.handled();
    const before = story.item(itemId).clocks.handling?.due;
    shelve(story, '2026-03-05 10:00');
    resume(story, '2026-03-05 15:00');
    expect(story.item(itemId).clocks.handling?.due).toBe(before);
  });

  it('a rest on the day of the start does not make that day count', () => {
    const story = begin();
    const itemId = story.handled();
    const before = story.item(itemId).clocks.handling?.due;
    shelve(story, '2026-03-03 11:00');
    resume(story, '2026-03-03 15:00');
    expect(story.item(itemId).clocks.handling?.due).toBe(before);
  });

  it('a rest over one midnight moves a deadline by one working day', () => {
    const story = begin();
    const itemId = story.handled();
    shelve(story, '2026-03-05 10:00');
    resume(story, '2026-03-06 09:00');
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2026-03-11'));
    const days = timeAccount(story.item(itemId), story.world.items, story.calendar, local('2026-03-07 10:00'));
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-03-04', 'handling'],
      ['2026-03-05', 'suspended'],
      ['2026-03-06', 'handling'],
    ]);
  });

  it('what had fired does not fire again; the rest of the ladder goes on', () => {
    const story = begin();
    const itemId = story.handled();
    shelve(story, '2026-03-12 10:00');
    resume(story, '2026-05-11 10:00');
    expect(story.item(itemId).clocks.handling?.fired).toEqual(['reminder', 'breach']);
    expect(itemLight(story.item(itemId), story.now)).toBe('red');
    const rungs = story.of('RungReached', story.tick('2026-06-30 10:00'));
    expect(rungs.map(({ data, occurredAt }) => [data.rung, occurredAt])).toEqual([
      ['leader', midnightAfter('2026-05-12')],
      ['leader-in-charge', midnightAfter('2026-05-14')],
      ['principal-leaders', midnightAfter('2026-05-21')],
    ]);
  });

  it('an item not signed for goes on with the rest of its sign-for limit, and starts silently after it', () => {
    const story = begin();
    const itemId = story.issue();
    shelve(story, '2026-03-04 10:00');
    resume(story, '2026-03-16 10:00');
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-16'));
    story.tick('2026-03-17 10:00');
    expect(story.item(itemId).handlingStartedAt).toBe(midnightAfter('2026-03-16'));
  });

  it('so does one that was transferred: what was left until its start is left still', () => {
    const story = begin();
    const itemId = story.issue();
    story.at('2026-03-04 09:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    shelve(story, '2026-03-04 10:00');
    resume(story, '2026-03-16 10:00');
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-16'));
    expect(story.item(itemId).clocks['sign-for']?.due).toBe(midnightAfter('2026-03-16'));
  });

  it('a start that had passed stays passed: the item still waits for its prerequisite only', () => {
    const story = begin();
    const first = story.handled();
    const itemId = story.issue({ prerequisites: [first] });
    shelve(story, '2026-03-06 10:00');
    resume(story, '2026-03-16 10:00');
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-04'));
    story.close(first);
    expect(story.item(itemId).handlingStartedAt).toBe(local('2026-03-16 10:00'));
  });

  it('each item goes on with the kind of stretch it was in', () => {
    const story = begin();
    const waiting = story.handled({ prerequisites: [story.issue()] });
    const silent = story.issue();
    const reported = story.handled();
    story.do('land-head', 'ReportDone', { itemId: reported, note: '已办结' });
    shelve(story, '2026-03-05 10:00');
    resume(story, '2026-03-16 10:00');
    const kinds = [waiting, silent, reported].map((id) => story.item(id).holdings.slice(-1)[0]?.kind);
    expect(kinds).toEqual(['waiting', 'handling', 'verifying']);
  });

  it('a question is not answered late by resting: its time runs anew from the return', () => {
    const story = begin();
    const itemId = story.handled();
    story.tick('2026-03-16 09:00');
    expect(story.item(itemId).escalations).toMatchObject([{ answerDue: midnightAfter('2026-03-19') }]);
    shelve(story, '2026-03-17 10:00');
    resume(story, '2026-05-11 10:00');
    expect(story.item(itemId).escalations).toMatchObject([{ answerDue: midnightAfter('2026-05-14'), lapsed: false }]);
    const lapses = story.of('EscalationAnswerLapsed', story.tick('2026-05-15 00:00'));
    expect(lapses.map(({ occurredAt }) => occurredAt)).toEqual([midnightAfter('2026-05-14')]);
  });

  it.each([
    ['signing', 'routine:monthly-follow-up', midnightAfter('2026-10-10')],
    ['production', 'routine:aftercare-call', midnightAfter('2026-12-17')],
  ] as const)('nobody misses a duty of %s that comes every so many months by resting', (stage, clock, due) => {
    const story = begin({ policy: OPEN_GATES });
    for (const to of STAGES.slice(1, STAGES.indexOf(stage) + 1)) story.do('officer', 'AdvanceStage', { to });
    shelve(story, '2026-03-10 10:00');
    resume(story, '2026-09-10 10:00');
    expect(story.of('RoutineMissed', story.tick('2026-09-11 10:00'))).toEqual([]);
    expect(story.project.clocks[clock]).toMatchObject({ state: 'running', due });
  });

  it('what was late before the rest is late since then', () => {
    const story = begin();
    const itemId = story.handled();
    const due = midnightAfter('2026-03-10');
    shelve(story, '2026-03-12 10:00');
    resume(story, '2026-05-11 10:00');
    expect(story.item(itemId).clocks.handling).toMatchObject({ due, yellowAt: midnightAfter('2026-03-09') });
    expect(story.item(itemId).breaches).toEqual([{ clock: 'handling', deadlineVersion: 1, due }]);
  });

  it('a date that passed during the rest counts from the return, not from within the rest', () => {
    const story = begin();
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.do('officer', 'RevisePlan', { signing: '2026-04-30', commencement: '2026-08-31', production: '2027-06-30' });
    shelve(story, '2026-03-20 10:00');
    resume(story, '2026-06-01 10:00');
    const [breach] = story.of('LimitBreached', story.tick('2026-06-01 10:00'));
    expect(breach).toMatchObject({ occurredAt: local('2026-06-01 10:00'), data: { clock: 'stage-target' } });
  });
});

describe('a project at rest that takes other rules over', () => {
  it('stays at rest: what had gone by of a slot is kept, and nothing comes due', () => {
    const [monthly] = OPEN_GATES.stages.signing.routines;
    if (!monthly) throw new Error('no routine');
    const policy = withStages({ lead: { routines: [monthly] } }, BARE_POLICY);
    const story = Story.lead({ policy, at: '2026-03-02 10:00' });
    shelve(story, '2026-03-20 10:00');
    const before = story.project.clocks['routine:monthly-follow-up'];
    expect(before).toMatchObject({ state: 'suspended', limit: null });
    expect(before?.elapsed).toBeGreaterThan(0);
    story.at('2026-08-03 10:00').adopt({ ...policy, version: policy.version + 1 });
    expect(story.project.clocks['routine:monthly-follow-up']).toMatchObject({
      state: 'suspended',
      elapsed: before?.elapsed,
    });
    expect(story.of('RoutineMissed', story.tick('2026-08-20 10:00'))).toEqual([]);
  });
});
