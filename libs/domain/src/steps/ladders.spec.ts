import { describe, expect, it } from '@jest/globals';
import { SYSTEM_ACTOR } from '@bangban/kernel';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { itemLight, wasLate } from '../help-item/item-clock';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { settle } from '../tick/settle';

/** An item of five working days, signed for on Tuesday 3 March 2026: due at 24:00 on Tuesday 10 March. */
function handled(): { story: Story; itemId: string } {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return { story, itemId: story.handled() };
}

describe('the ladder of an item', () => {
  it('climbs by itself: reminder, breach, leader +3, leader in charge +5, principal leaders +10', () => {
    const { story } = handled();
    const climbed = story.tick('2026-04-01 09:00').flatMap((event) => {
      if (event.type !== 'RungReached' && event.type !== 'LimitBreached') return [];
      return [[event.data.rung, event.occurredAt, event.data.recipients, event.data.escalation !== null]];
    });
    expect(climbed).toEqual([
      ['reminder', midnightAfter('2026-03-09'), ['land-handler'], false],
      ['breach', midnightAfter('2026-03-10'), ['land-handler', 'land-head', 'officer'], false],
      ['leader', midnightAfter('2026-03-13'), ['leader'], true],
      ['leader-in-charge', midnightAfter('2026-03-17'), ['deputy'], true],
      ['principal-leaders', midnightAfter('2026-03-24'), ['mayor'], true],
    ]);
  });

  it('records when a rung was due and when it was written down', () => {
    const { story } = handled();
    const [reminder] = story.of('RungReached', story.tick('2026-03-12 15:00'));
    expect(reminder).toMatchObject({ occurredAt: midnightAfter('2026-03-09'), recordedAt: local('2026-03-12 15:00') });
    expect(reminder?.actor).toEqual({ id: 'system', actingFor: null, kind: 'system' });
  });

  it('is the system’s doing, also when somebody’s command came by first', () => {
    const { story } = handled();
    const events = settle(story.world, story.at('2026-03-12 15:00').context('land-handler'));
    expect(events.map(({ actor }) => actor)).toEqual([SYSTEM_ACTOR, SYSTEM_ACTOR]);
  });

  it('fires nothing a second before, all of it on the instant, and nothing twice', () => {
    const { story, itemId } = handled();
    expect(story.tick('2026-03-09 23:59')).toEqual([]);
    expect(story.tick('2026-03-10 00:00').map(({ type }) => type)).toEqual(['RungReached']);
    expect(story.tick('2026-03-10 00:00')).toEqual([]);
    expect(itemLight(story.item(itemId), story.now)).toBe('yellow');
    expect(story.tick('2026-03-11 00:00').map(({ type }) => type)).toEqual(['LimitBreached']);
    expect(itemLight(story.item(itemId), story.now)).toBe('red');
  });

  it('goes on over 国庆 in working days', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-09-23 10:00' });
    story.handled({ limit: 3 });
    const rungs = story
      .tick('2026-11-01 09:00')
      .filter(({ type }) => type === 'RungReached' || type === 'LimitBreached');
    expect(rungs.map(({ occurredAt }) => occurredAt)).toEqual(
      ['2026-09-28', '2026-09-29', '2026-10-09', '2026-10-12', '2026-10-19'].map(midnightAfter),
    );
  });

  it('stops at the report: a cured item is late for ever, but climbs no further', () => {
    const { story, itemId } = handled();
    story.at('2026-03-12 10:00').close(itemId);
    expect(story.tick('2026-05-01 09:00')).toEqual([]);
    expect(story.item(itemId)).toMatchObject({
      state: 'closed',
      breaches: [{ clock: 'handling', deadlineVersion: 1 }],
    });
    expect(wasLate(story.item(itemId))).toBe(true);
    expect(story.of('HelpItemClosed')[0]?.data).toMatchObject({ late: true, savedWorkingDays: 0 });
  });

  it('while the lead has no leader, the third day calls on the head of the introducing unit', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.handled();
    story.tick('2026-03-16 09:00');
    expect(story.of('RungReached').find(({ data }) => data.rung === 'leader')?.data).toMatchObject({
      recipients: ['bureau-head'],
      fallback: false,
    });
  });

  it('a person can raise: the next rung above the unit is called on now, and never again', () => {
    const { story, itemId } = handled();
    const raised = story.at('2026-03-04 09:00').do('officer', 'RaiseHelpItem', { itemId, reason: '企业催办' });
    expect(raised.map(({ type }) => type)).toEqual(['HelpItemRaised', 'RungReached']);
    expect(story.of('RungReached', raised)[0]?.data).toMatchObject({
      rung: 'leader',
      raised: true,
      due: midnightAfter('2026-03-13'),
    });
    story.do('officer', 'RaiseHelpItem', { itemId, reason: '仍未解决' });
    story.do('officer', 'RaiseHelpItem', { itemId, reason: '仍未解决' });
    expect(story.refused('officer', 'RaiseHelpItem', { itemId, reason: '仍未解决' }).code).toBe('LADDER_EXHAUSTED');
    const later = story.tick('2026-05-01 09:00').map((event) => ('rung' in event.data ? event.data.rung : event.type));
    // With the breach the rules issue a form, as its ladder has been called on already.
    const ofItem = later.filter((each) => each !== 'EscalationAnswerLapsed' && !/Form/.test(each));
    expect(ofItem).toEqual(['reminder', 'breach']);
  });

  it('that is not signed for, or waits for another, can be raised too: on the clock of its sign-for', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    const first = story.issue();
    const waiting = story.handled({ prerequisites: [first] });
    for (const itemId of [first, waiting]) {
      const raised = story.do('officer', 'RaiseHelpItem', { itemId, reason: '企业催办' });
      expect(story.of('RungReached', raised)[0]?.data).toMatchObject({
        itemId,
        clock: 'sign-for',
        rung: 'leader',
        raised: true,
        recipients: ['leader'],
      });
      story.do('officer', 'RaiseHelpItem', { itemId, reason: '仍未解决' });
      expect(story.item(itemId).escalations.map(({ rung }) => rung)).toEqual(['leader', 'leader-in-charge']);
    }
    story.tick('2026-03-17 09:00');
    expect(story.item(first).escalations.map(({ clock, rung }) => [clock, rung])).toContainEqual([
      'handling',
      'leader',
    ]);
  });

  it('cannot be raised while it is a draft: nobody has been asked for it', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const itemId = story.issue({ issue: false });
    expect(story.refused('officer', 'RaiseHelpItem', { itemId, reason: '急' }).code).toBe('ITEM_STATE');
  });
});

describe('a question to somebody above', () => {
  it('has its own limit of three working days from when it was put, and lapses once', () => {
    const { story, itemId } = handled();
    story.tick('2026-03-16 09:00');
    expect(story.item(itemId).escalations).toMatchObject([
      { rung: 'leader', answerDue: midnightAfter('2026-03-19'), lapsed: false },
    ]);
    const lapses = story.of('EscalationAnswerLapsed', story.tick('2026-04-20 09:00'));
    expect(lapses[0]?.data).toMatchObject({ itemId, due: midnightAfter('2026-03-19'), recipients: ['centre-head'] });
    expect(new Set(lapses.map(({ data }) => data.escalationId)).size).toBe(lapses.length);
  });

  it('is answered in words by whom it was put to, and by nobody else', () => {
    const { story, itemId } = handled();
    story.tick('2026-03-16 09:00');
    const escalationId = story.item(itemId).escalations[0]?.id ?? '';
    const answer = { itemId, escalationId, instruction: 'coordinate' as const, words: '请市自然资源局三日内办结。' };
    expect(story.refused('deputy', 'AnswerEscalation', answer).code).toBe('FORBIDDEN');
    story.do('leader', 'AnswerEscalation', answer);
    expect(story.item(itemId).escalations).toEqual([]);
    expect(story.refused('leader', 'AnswerEscalation', answer).code).toBe('ESCALATION_UNKNOWN');
  });

  it('goes with the project to the next leader', () => {
    const { story, itemId } = handled();
    story.tick('2026-03-16 09:00');
    story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    const lines = story.project.handOver?.lines.map(({ id }) => ({ lineId: id, verdict: 'accept' as const })) ?? [];
    story.do('leader-two', 'AnswerHandOver', { lines });
    const escalationId = story.item(itemId).escalations[0]?.id ?? '';
    story.do('leader-two', 'AnswerEscalation', { itemId, escalationId, instruction: 'urge', words: '抓紧。' });
    expect(story.item(itemId).escalations).toEqual([]);
  });

  it('ends with its item', () => {
    const { story, itemId } = handled();
    story.at('2026-03-16 09:00').do('leader', 'VoidHelpItem', { itemId, reason: '不再需要' });
    expect(story.item(itemId)).toMatchObject({ state: 'void', escalations: [], breaches: [{ clock: 'handling' }] });
  });
});
