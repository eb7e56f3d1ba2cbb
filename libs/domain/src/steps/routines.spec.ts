import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { STAGES } from '../project/stages';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story, type StoryOptions } from '../testing/story.spec-support';

/** A fresh lead, opened. */
function begin(options: StoryOptions = {}): Story {
  const story = Story.lead({ policy: OPEN_GATES, ...options });
  story.tick();
  return story;
}

function inStage(stage: (typeof STAGES)[number], at = '2026-03-03 10:00'): Story {
  const story = begin({ at });
  for (const to of STAGES.slice(1, STAGES.indexOf(stage) + 1)) story.do('officer', 'AdvanceStage', { to });
  story.tick();
  return story;
}

describe('duties of a lead', () => {
  it('respond within one working day, judge within three, report every ten', () => {
    const { clocks } = begin().project;
    expect(Object.entries(clocks).map(([name, { due }]) => [name, due])).toEqual([
      ['routine:respond', midnightAfter('2026-03-04')],
      ['routine:judge', midnightAfter('2026-03-06')],
      ['routine:follow-up', midnightAfter('2026-03-17')],
    ]);
  });

  it('a contact is the response and a report; a judgement is the judgement', () => {
    const story = begin();
    story.at('2026-03-04 10:00').do('promoter', 'RecordContact', { kind: 'call', summary: '已联系企业' });
    expect(story.project.clocks['routine:respond']?.state).toBe('stopped');
    expect(story.project.clocks['routine:follow-up']).toMatchObject({ version: 2, due: midnightAfter('2026-03-18') });
    story.do('bureau-head', 'JudgeLead', { verdict: 'not-worth-pursuing', lost: 'energy', reason: '高耗能' });
    expect(story.project.clocks['routine:judge']?.state).toBe('stopped');
    expect(story.tick('2026-03-16 10:00')).toEqual([]);
  });

  it('a lead that nobody answers climbs: the follower, the unit, the head of the introducing unit', () => {
    const story = begin();
    const rungs = story
      .tick('2026-03-11 10:00')
      .flatMap((event) =>
        (event.type === 'RungReached' || event.type === 'LimitBreached') && event.data.clock === 'routine:respond'
          ? [[event.data.rung, event.occurredAt, event.data.recipients]]
          : [],
      );
    expect(story.of('RungReached')[0]).toMatchObject({
      occurredAt: local('2026-03-03 10:00'),
      data: { rung: 'reminder' },
    });
    expect(rungs).toEqual([
      ['breach', midnightAfter('2026-03-04'), ['promoter', 'bureau-head', 'officer']],
      ['leader', midnightAfter('2026-03-09'), ['bureau-head']],
    ]);
    expect(story.project.escalations).toMatchObject([{ clock: 'routine:respond', rung: 'leader' }]);
  });
});

describe('cadences', () => {
  it('a slot that goes by is missed and counted, not climbed; the next one starts where it ended', () => {
    const story = begin();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '首次联系' });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合方向' });
    const events = story.tick('2026-03-20 10:00');
    expect(events.map(({ type }) => type)).toEqual(['RungReached', 'RoutineMissed']);
    expect(story.of('RoutineMissed')[0]?.data).toMatchObject({
      clock: 'routine:follow-up',
      missed: 1,
      due: midnightAfter('2026-03-17'),
      recipients: ['promoter', 'bureau-head', 'officer'],
    });
    expect(story.project.clocks['routine:follow-up']?.due).toBe(midnightAfter('2026-03-31'));
  });

  it('caught up at once, several slots are one event with their number', () => {
    const story = begin();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '首次联系' });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合方向' });
    const late = story.of('RoutineMissed', story.tick('2026-05-13 10:00'));
    expect(late.map(({ data }) => data.missed)).toEqual([4]);
    expect(late[0]?.occurredAt).toBe(midnightAfter('2026-03-17'));
    expect(story.project.clocks['routine:follow-up']?.due).toBe(midnightAfter('2026-05-15'));
  });

  it('noticed on the very instant at which the next slot ends, both are one event', () => {
    const story = begin();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '首次联系' });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合方向' });
    expect(story.of('RoutineMissed', story.tick('2026-04-01 00:00')).map(({ data }) => data.missed)).toEqual([2]);
  });

  it('watched day by day, the same number comes one by one and leads to the same next slot', () => {
    const story = begin();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '首次联系' });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合方向' });
    for (const day of ['2026-03-18', '2026-04-01', '2026-04-16', '2026-04-30', '2026-05-13'])
      story.tick(`${day} 10:00`);
    expect(story.of('RoutineMissed').map(({ data }) => data.missed)).toEqual([1, 1, 1, 1]);
    expect(story.project.clocks['routine:follow-up']?.due).toBe(midnightAfter('2026-05-15'));
  });

  it('a monthly one falls on the same day of the next month, or the working day after it', () => {
    expect(inStage('signing').project.clocks['routine:monthly-follow-up']?.due).toBe(midnightAfter('2026-04-03'));
    expect(inStage('signing', '2026-09-02 10:00').project.clocks['routine:monthly-follow-up']?.due).toBe(
      midnightAfter('2026-10-08'),
    );
  });

  it('a quarterly one gives five working days after three months, with its reminder a working day before the end', () => {
    const clock = inStage('production').project.clocks['routine:aftercare-call'];
    expect(clock).toMatchObject({ due: midnightAfter('2026-06-10'), yellowAt: midnightAfter('2026-06-09') });
  });

  it('is counted from the last time it was done', () => {
    const story = inStage('signing');
    story.at('2026-03-20 10:00').do('promoter', 'NoteProgress', { note: '土地平整完成', percent: 10 });
    expect(story.project.clocks['routine:monthly-follow-up']).toMatchObject({
      version: 2,
      due: midnightAfter('2026-04-20'),
    });
    expect(story.project.progress).toMatchObject({ note: '土地平整完成', percent: 10 });
  });
});

describe('aftercare', () => {
  it('lasts twelve months from production, and its end is told to the help centre', () => {
    const story = inStage('production');
    expect(story.project.aftercareUntil).toBe('2027-03-03');
    const reminder = story
      .of('RungReached', story.tick('2027-03-05 10:00'))
      .find(({ data }) => data.clock === 'aftercare');
    expect(reminder).toMatchObject({ occurredAt: midnightAfter('2027-03-03'), data: { recipients: ['officer'] } });
  });
});
