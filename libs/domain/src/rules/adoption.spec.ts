import { describe, expect, it } from '@jest/globals';
import { CALENDAR_2027, local, midnightAfter } from '@bangban/kernel/testing';
import type { Policy } from '../policy/policy';
import { BARE_POLICY, OPEN_GATES, withStages } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

/** The open policy as version 2, with the limit of site matching changed. */
function siteMatchingIn(limit: number): Policy {
  const items = OPEN_GATES.stages.intent.items.map((item) =>
    item.key === 'site-matching' ? { ...item, limit } : item,
  );
  return { ...withStages({ intent: { items } }, OPEN_GATES), version: 2 };
}

/** A project in intent whose site matching (10 working days) was signed for on Tuesday 3 March: due 17 March. */
function siteMatching(): { story: Story; itemId: string } {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'AdvanceStage', { to: 'intent' });
  story.tick();
  const itemId = story.template('site-matching').id;
  story.do('park-handler', 'SignForHelpItem', { itemId });
  return { story, itemId };
}

describe('adopting a policy', () => {
  it('with the same limits moves no deadline', () => {
    const { story, itemId } = siteMatching();
    const before = story.items().map(({ clocks }) => Object.values(clocks).map(({ due }) => due));
    const routines = Object.values(story.project.clocks).map(({ due }) => due);
    story.at('2026-03-03 16:00').adopt({ ...OPEN_GATES, version: 2 });
    expect(story.items().map(({ clocks }) => Object.values(clocks).map(({ due }) => due))).toEqual(before);
    expect(Object.values(story.project.clocks).map(({ due }) => due)).toEqual(routines);
    expect(story.item(itemId).clocks.handling?.version).toBe(2);
    expect(story.project.policyVersion).toBe(2);
  });

  it('keeps what has elapsed', () => {
    const { story, itemId } = siteMatching();
    story.at('2026-03-06 10:00').adopt(siteMatchingIn(15));
    expect(story.item(itemId)).toMatchObject({
      limit: 15,
      clocks: { handling: { elapsed: 2, due: midnightAfter('2026-03-24') } },
    });
  });

  it('never fires a rung again in the same overdue period', () => {
    const { story, itemId } = siteMatching();
    story.at('2026-03-19 10:00').adopt({ ...OPEN_GATES, version: 2 });
    const rungs = story.of('RungReached', story.tick('2026-04-20 10:00')).filter(({ data }) => data.itemId === itemId);
    expect(rungs.map(({ data }) => data.rung)).toEqual(['leader', 'leader-in-charge', 'principal-leaders']);
    expect(
      story.of('LimitBreached').filter(({ data }) => data.clock === 'handling' && data.itemId === itemId),
    ).toHaveLength(1);
  });

  it('a longer limit that ends the overdue period lets its own breach fire, the old one stays', () => {
    const { story, itemId } = siteMatching();
    story.at('2026-03-19 10:00').adopt(siteMatchingIn(20));
    expect(story.item(itemId).clocks.handling).toMatchObject({ due: midnightAfter('2026-03-31'), fired: [] });
    story.tick('2026-04-01 10:00');
    expect(story.item(itemId).breaches.map(({ deadlineVersion }) => deadlineVersion)).toEqual([1, 2]);
  });

  it('a shorter limit that has passed already breaches at the adoption, not before it', () => {
    const { story, itemId } = siteMatching();
    story.at('2026-03-12 10:00').adopt(siteMatchingIn(5));
    story.tick();
    const breach = story.of('LimitBreached').find(({ data }) => data.itemId === itemId && data.clock === 'handling');
    expect(breach?.occurredAt).toBe(local('2026-03-12 10:00'));
  });

  it('moves the start without a signature along with the sign-for limit', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const itemId = story.issue();
    story.adopt({ ...BARE_POLICY, version: 2, limits: { ...BARE_POLICY.limits, signFor: 3 } });
    expect(story.item(itemId).clocks['sign-for']?.due).toBe(midnightAfter('2026-03-06'));
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-06'));
  });

  it('gives routines their new limit, and ends those that it does not know', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const routines = OPEN_GATES.stages.lead.routines
      .filter(({ key }) => key !== 'follow-up')
      .map((routine) => (routine.key === 'judge' ? { ...routine, limit: 6 } : routine));
    story.tick();
    story.at('2026-03-05 10:00').adopt({ ...withStages({ lead: { routines } }, OPEN_GATES), version: 2 });
    expect(story.project.clocks['routine:judge']).toMatchObject({
      limit: 6,
      elapsed: 1,
      due: midnightAfter('2026-03-11'),
    });
    expect(story.project.clocks['routine:follow-up']?.state).toBe('stopped');
  });

  it('what is late stays late since its old date, under the same limit and under a shorter one', () => {
    for (const limit of [10, 6]) {
      const { story, itemId } = siteMatching();
      story.at('2026-03-19 10:00').adopt(siteMatchingIn(limit));
      expect(story.item(itemId).clocks.handling).toMatchObject({ version: 2, due: midnightAfter('2026-03-17') });
      expect(story.of('LimitBreached', story.tick()).filter(({ data }) => data.clock === 'handling')).toEqual([]);
    }
  });

  it('gives a duty counted in months the end that the new rules give its slot, and begins one that is new', () => {
    const { story } = siteMatching();
    story.do('officer', 'AdvanceStage', { to: 'signing' });
    story.tick();
    const [monthly] = OPEN_GATES.stages.signing.routines;
    const [followUp] = OPEN_GATES.stages.intent.routines;
    if (!monthly || !followUp) throw new Error('the default policy has no such routines');
    const routines = [{ ...monthly, months: 2 }, followUp];
    story.at('2026-03-20 10:00').adopt({ ...withStages({ signing: { routines } }, OPEN_GATES), version: 2 });
    expect(story.project.clocks).toMatchObject({
      'routine:monthly-follow-up': {
        version: 2,
        startedAt: local('2026-03-03 10:00'),
        due: midnightAfter('2026-05-06'),
      },
      'routine:follow-up': { state: 'running', startedAt: story.now, due: midnightAfter('2026-04-03') },
    });
  });

  it('a slot that the new rules end in the past ends with the adoption', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    for (const to of ['intent', 'signing', 'commencement', 'production'] as const) {
      story.do('officer', 'AdvanceStage', { to });
    }
    story.tick();
    const [call] = OPEN_GATES.stages.production.routines;
    if (!call) throw new Error('the default policy has no such routine');
    const routines = [{ ...call, months: 1 }];
    story.at('2026-05-20 10:00').adopt({ ...withStages({ production: { routines } }, OPEN_GATES), version: 2 });
    const missed = story.of('RoutineMissed', story.tick());
    expect(missed).toMatchObject([{ occurredAt: local('2026-05-20 10:00'), data: { missed: 1 } }]);
  });

  it('refuses the version in use, and one that is not published', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    expect(story.refused('centre-head', 'AdoptPolicy', { policyVersion: 1 }).code).toBe('POLICY_ALREADY_ADOPTED');
    expect(story.refused('centre-head', 'AdoptPolicy', { policyVersion: 7 }).code).toBe('POLICY_UNKNOWN');
  });
});

describe('a year that is not published', () => {
  /** Three working days from 30 December 2026: 31 December, then a forecast says 4 and 5 January. */
  function overTheYear(): { story: Story; itemId: string } {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-30 10:00' });
    return { story, itemId: story.handled({ limit: 3 }) };
  }

  it('makes a deadline provisional', () => {
    const { story, itemId } = overTheYear();
    expect(story.item(itemId).clocks.handling).toMatchObject({ provisional: true, due: midnightAfter('2027-01-05') });
  });

  it('lets no breach fire from a forecast: an alarm opens, once, and the ladder waits', () => {
    const { story, itemId } = overTheYear();
    const events = story.tick('2027-01-20 10:00');
    expect(events.map(({ type }) => type)).toEqual(['RungReached', 'CalendarAlarmOpened']);
    expect(story.of('CalendarAlarmOpened')[0]?.data).toMatchObject({
      itemId,
      clock: 'handling',
      recipients: ['supervisor'],
    });
    expect(story.item(itemId)).toMatchObject({ breaches: [], clocks: { handling: { alarm: true } } });
    expect(story.tick('2027-02-20 10:00')).toEqual([]);
  });

  it('newer rules let none fire either: what was used up was forecast, and an alarm opens anew', () => {
    const { story, itemId } = overTheYear();
    story.tick('2027-01-20 10:00');
    story.adopt({ ...BARE_POLICY, version: 2 });
    expect(story.item(itemId).clocks.handling).toMatchObject({ version: 2, provisional: true });
    expect(story.tick('2027-01-21 10:00').map(({ type }) => type)).toEqual(['CalendarAlarmOpened']);
    expect(story.item(itemId).breaches).toEqual([]);
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.of('LimitBreached', story.tick())).toHaveLength(1);
  });

  it('after its publication the deadline is computed anew, and the breach fires where it belongs', () => {
    const { story, itemId } = overTheYear();
    story.tick('2027-01-20 10:00');
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      provisional: false,
      alarm: false,
      due: midnightAfter('2027-01-11'),
      calendarVersion: 2,
    });
    const [breach] = story.of('LimitBreached', story.tick());
    expect(breach).toMatchObject({ occurredAt: midnightAfter('2027-01-11'), recordedAt: local('2027-01-20 10:00') });
    expect(story.refused('supervisor', 'AdoptCalendar', {}).code).toBe('NOTHING_TO_CHANGE');
  });

  it('moves the end of a duty counted in months to where the published calendar puts it', () => {
    const story = Story.lead({ policy: OPEN_GATES, at: '2026-12-04 10:00' });
    for (const to of ['intent', 'signing'] as const) story.do('officer', 'AdvanceStage', { to });
    story.tick();
    const name = 'routine:monthly-follow-up';
    expect(story.project.clocks[name]).toMatchObject({ provisional: true, due: midnightAfter('2027-01-04') });
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.project.clocks[name]).toMatchObject({
      version: 2,
      provisional: false,
      due: midnightAfter('2027-01-08'),
    });
  });

  it('a clock at rest takes the calendar over, and what was late before stays late since then', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-21 10:00' });
    const itemId = story.handled({ limit: 1 });
    story.at('2026-12-30 10:00').do('officer', 'Shelve', { reason: '投资方内部重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.at('2027-01-20 10:00').calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    story.do('deputy', 'Resume', { reason: '重组完成' });
    expect(story.item(itemId).clocks.handling).toMatchObject({ state: 'running', due: midnightAfter('2026-12-22') });
  });

  it('a duty of every so many months at rest keeps what it has used up, where its dates stand', () => {
    const routines = [
      {
        ...({
          key: 'monthly',
          title: { zh: '每月跟进', en: 'monthly' },
          kind: 'cadence',
          limit: 0,
          months: 1,
        } as const),
        ...({ holder: 'follower', satisfiedBy: ['contact'] } as const),
      },
    ];
    const story = Story.lead({ policy: withStages({ lead: { routines } }, BARE_POLICY), at: '2026-03-03 10:00' });
    story.at('2026-03-17 10:00').do('officer', 'Shelve', { reason: '投资方内部重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    const before = story.project.clocks['routine:monthly'];
    expect(before).toMatchObject({ state: 'suspended', elapsed: 9 });
    story.at('2026-11-20 10:00').calendar = CALENDAR_2027;
    expect(story.refused('supervisor', 'AdoptCalendar', {}).code).toBe('NOTHING_TO_CHANGE');
    expect(story.project.clocks['routine:monthly']).toEqual(before);
  });

  it('a question that was to be answered in it lapses only when it is published', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-18 10:00' });
    const itemId = story.handled({ limit: 5 });
    story.tick('2026-12-31 10:00');
    expect(story.item(itemId).escalations).toMatchObject([{ rung: 'leader', answerDueProvisional: true }]);
    expect(story.of('EscalationAnswerLapsed', story.tick('2027-01-20 10:00'))).toEqual([]);
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).escalations[0]).toMatchObject({
      answerDue: midnightAfter('2027-01-12'),
      answerDueProvisional: false,
    });
    expect(story.of('EscalationAnswerLapsed', story.tick())[0]?.occurredAt).toBe(midnightAfter('2027-01-12'));
  });

  it('leaves fixed deadlines and closed items as they are', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-28 10:00' });
    const fixed = story.handled({ limit: 1 });
    const closed = story.handled({ limit: 5 });
    story.close(closed);
    const before = [story.item(fixed), story.item(closed)].map(({ clocks }) => clocks.handling?.due);
    story.handled({ limit: 5 });
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect([story.item(fixed), story.item(closed)].map(({ clocks }) => clocks.handling?.due)).toEqual(before);
  });

  it('moves the start without a signature along with the sign-for limit', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-31 10:00' });
    const itemId = story.issue();
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2027-01-04'));
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2027-01-08'));
  });

  describe('a start without a signature that a transfer has parted from the sign-for limit', () => {
    function transferred(publishedBefore: boolean): { readonly story: Story; readonly itemId: string } {
      const story = Story.lead({ policy: BARE_POLICY, at: '2026-12-31 10:00' });
      const itemId = story.issue();
      if (publishedBefore) story.calendar = CALENDAR_2027;
      story.at('2026-12-31 10:05').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
      story.calendar = CALENDAR_2027;
      return { story, itemId };
    }

    it('moves with the adoption', () => {
      const { itemId, story } = transferred(false);
      story.do('supervisor', 'AdoptCalendar', {});
      expect(story.item(itemId)).toMatchObject({ silentStartAt: midnightAfter('2027-01-08') });
      expect(story.item(itemId)).not.toHaveProperty('silentStartProvisional');
    });

    it.each([true, false])(
      'does not come on a day that the newer calendar has off (published before: %s)',
      (before) => {
        const { itemId, story } = transferred(before);
        story.tick('2027-01-05 10:00');
        expect(story.item(itemId).handlingStartedAt).toBeNull();
        story.tick('2027-02-10 10:00');
        expect(story.item(itemId).handlingStartedAt).toBe(midnightAfter('2027-01-08'));
      },
    );

    it.each([true, false])('is left what was left of it where the project rests (published before: %s)', (before) => {
      const { itemId, story } = transferred(before);
      story.do('officer', 'Shelve', { reason: '投资方内部重组' });
      story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
      story.at('2027-01-01 10:00').do('deputy', 'Resume', { reason: '重组完成' });
      expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2027-01-08'));
    });

    it('takes the limit of a policy that is adopted, as the clock does', () => {
      const story = Story.lead({ policy: BARE_POLICY });
      const itemId = story.issue();
      story.at('2026-03-04 09:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
      story.adopt({ ...BARE_POLICY, version: 2, limits: { ...BARE_POLICY.limits, signFor: 3 } });
      expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-06'));
    });
  });
});
