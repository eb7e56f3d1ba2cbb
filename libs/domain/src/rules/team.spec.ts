import { describe, expect, it } from '@jest/globals';
import type { CommandMap } from '../command/commands';
import { leaderOf } from '../duty/holders';
import { CITY, without } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

function begin(): Story {
  return Story.lead({ policy: BARE_POLICY });
}

function lines(
  story: Story,
  verdict: 'accept' | 'dispute' = 'accept',
): { lineId: string; verdict: 'accept' | 'dispute' }[] {
  return story.project.handOver?.lines.map(({ id }) => ({ lineId: id, verdict })) ?? [];
}

describe('one leader, one team', () => {
  it('only a leading official leads, and only one', () => {
    const story = begin();
    expect(story.refused('deputy', 'AssignLeader', { leaderId: 'promoter' }).code).toBe('NOT_A_LEADER');
    expect(story.refused('deputy', 'AssignLeader', { leaderId: 'nobody' }).code).toBe('PERSON_UNKNOWN');
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    expect(story.refused('deputy', 'AssignLeader', { leaderId: 'leader-two' }).code).toBe('HAND_OVER_NEEDED');
    expect(leaderOf(story.project)).toBe('leader');
  });

  it('parties are filled with a person of the unit, its default, or its head', () => {
    const story = begin();
    story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
    story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'housing' });
    expect(story.project.parties).toMatchObject({
      'landing-place': { unitId: 'park', personId: 'park-handler' },
      'functional-department': { unitId: 'housing', personId: 'housing-head' },
    });
    story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'ecology' });
    expect(story.project.parties['functional-department']).toMatchObject({ personId: 'centre-head', fallback: true });
    expect(story.refused('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' }).code).toBe(
      'NOTHING_TO_CHANGE',
    );
    const stranger = { party: 'landing-place' as const, unitId: 'park', personId: 'promoter' };
    expect(story.refused('officer', 'FillHelpParty', stranger).code).toBe('PERSON_NOT_IN_UNIT');
  });

  it('the introducing unit answers until production: another one comes by hand-over only', () => {
    const story = begin();
    const other = { party: 'introducing-unit' as const, unitId: 'liaison-office' };
    expect(story.refused('officer', 'FillHelpParty', other)).toEqual({
      code: 'HAND_OVER_NEEDED',
      details: { party: 'introducing-unit' },
    });
  });

  it('facts can be corrected; the landing place of the team cannot slip away under it', () => {
    const story = begin();
    story.do('promoter', 'ReviseProject', {
      changes: { industry: '汽车零部件', landingUnitId: 'housing' },
      reason: '更正',
    });
    expect(story.project).toMatchObject({
      industry: '汽车零部件',
      landingUnitId: 'housing',
      name: '年产十万套新能源汽车零部件项目',
    });
    story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
    expect(story.project.landingUnitId).toBe('park');
    const move = { changes: { landingUnitId: 'housing' }, reason: '更正' };
    expect(story.refused('officer', 'ReviseProject', move).code).toBe('FILL_PARTY_NEEDED');
    expect(story.refused('officer', 'ReviseProject', { changes: {}, reason: '无' }).code).toBe('NOTHING_TO_CHANGE');
    expect(story.refused('officer', 'ReviseProject', { changes: { followerId: 'nobody' }, reason: '更正' }).code).toBe(
      'PERSON_UNKNOWN',
    );
  });
});

describe('hand-over', () => {
  function led(): Story {
    const story = begin();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    return story;
  }

  it('lists open items and open questions; the outgoing side leads until every line is answered', () => {
    const story = led();
    const open = story.handled();
    story.close(story.handled());
    story.tick('2026-03-16 09:00');
    story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    const question = story.item(open).escalations[0]?.id;
    expect(story.project.handOver?.lines.map(({ kind, refId }) => [kind, refId])).toEqual([
      ['item', open],
      ['question', question],
    ]);
    expect(leaderOf(story.project)).toBe('leader');
    const [first] = lines(story);
    expect(story.refused('leader-two', 'AnswerHandOver', { lines: first ? [first] : [] })).toMatchObject({
      code: 'HAND_OVER_LINES_INCOMPLETE',
      details: { missing: [story.project.handOver?.lines[1]?.id], unknown: [] },
    });
    const extra = [...lines(story), { lineId: 'other', verdict: 'accept' as const }];
    expect(story.refused('leader-two', 'AnswerHandOver', { lines: extra }).details).toMatchObject({
      missing: [],
      unknown: ['other'],
    });
    story.do('leader-two', 'AnswerHandOver', { lines: lines(story) });
    expect(leaderOf(story.project)).toBe('leader-two');
    expect(story.project.handOver).toBeNull();
  });

  it('disputes are recorded and hold nothing up', () => {
    const story = led();
    story.handled();
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    story.do('leader-two', 'AnswerHandOver', {
      lines: lines(story, 'dispute').map((line) => ({ ...line, note: '资料不全' })),
    });
    expect(leaderOf(story.project)).toBe('leader-two');
    expect(story.of('HandOverAnswered')[0]?.data.lines).toMatchObject([{ verdict: 'dispute', note: '资料不全' }]);
  });

  it('refuses a dispute without words', () => {
    const story = led();
    story.handled();
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    const [line] = lines(story, 'dispute');
    for (const note of [undefined, ' ']) {
      const answer = { lines: lines(story, 'dispute').map((each) => ({ ...each, ...(note ? { note } : {}) })) };
      expect(story.refused('leader-two', 'AnswerHandOver', answer)).toMatchObject({
        code: 'DISPUTE_WITHOUT_WORDS',
        details: { lines: [line?.lineId] },
      });
    }
    expect(story.project.handOver).not.toBeNull();
  });

  it('is answered by the incoming side alone', () => {
    const story = led();
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    for (const who of ['leader', 'deputy', 'centre-head', 'officer']) {
      expect(story.refused(who, 'AnswerHandOver', { lines: [] }).code).toBe('FORBIDDEN');
    }
    expect(
      story.refused('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '再次' }).code,
    ).toBe('HAND_OVER_PENDING');
  });

  it('that nobody answers is replaced by those above both sides, and by them alone', () => {
    const story = led();
    const propose = { subject: 'leader', reason: '分工调整' } as const;
    story.do('leader', 'ProposeHandOver', { ...propose, toPersonId: 'leader-two' });
    story.city = without('leader-two');
    const first = story.project.handOver?.id;
    for (const who of ['deputy', 'mayor'])
      expect(
        story.ask(who, 'ProposeHandOver', { ...propose, toPersonId: who === 'deputy' ? 'mayor' : 'deputy' }).ok,
      ).toBe(true);
    // The one who was to receive it has left; the leader is there still: the centre's head sees to it that it goes on.
    expect(story.ask('centre-head', 'ProposeHandOver', { ...propose, toPersonId: 'deputy' })).toMatchObject({
      ok: true,
    });
    story.do('centre-head', 'ProposeHandOver', { ...propose, toPersonId: 'deputy' });
    expect(story.project.handOver?.supersedes).toEqual({ id: first, toPersonId: 'leader-two' });
    story.do('deputy', 'AnswerHandOver', { lines: lines(story) });
    expect(leaderOf(story.project)).toBe('deputy');
  });

  it('of the introducing unit may be proposed by itself; that of the leader may not', () => {
    const story = led();
    const own = { subject: 'introducing-unit', toPersonId: 'liaison-head', toUnitId: 'liaison-office', reason: '调整' };
    expect(story.ask('bureau-head', 'ProposeHandOver', own as CommandMap['ProposeHandOver']).ok).toBe(true);
    const leader = { subject: 'leader', toPersonId: 'leader-two', reason: '调整' } as const;
    expect(story.refused('bureau-head', 'ProposeHandOver', leader).code).toBe('HAND_OVER_OF_OTHERS');
  });

  it('takes open questions to the leader along: the old one answers no longer, whoever stood in neither', () => {
    const story = begin();
    const itemId = story.handled();
    story.tick('2026-03-16 09:00');
    const answer = { itemId, escalationId: story.item(itemId).escalations[0]?.id ?? '', words: '抓紧。' };
    const may = (who: string): boolean => story.ask(who, 'AnswerEscalation', { ...answer, instruction: 'urge' }).ok;
    expect(['bureau-head', 'leader'].map(may)).toEqual([true, false]);
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    expect(['bureau-head', 'leader', 'leader-two'].map(may)).toEqual([false, true, false]);
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    expect(['leader', 'leader-two'].map(may)).toEqual([true, false]);
    story.do('leader-two', 'AnswerHandOver', { lines: lines(story) });
    expect(['bureau-head', 'leader', 'leader-two'].map(may)).toEqual([false, false, true]);
  });

  it('brings a new introducing unit, with its person', () => {
    const story = led();
    story.do('deputy', 'ProposeHandOver', {
      subject: 'introducing-unit',
      toPersonId: 'liaison-head',
      toUnitId: 'liaison-office',
      reason: '职责调整',
    });
    expect(story.project.introducingUnitId).toBe('promotion-bureau');
    story.do('liaison-head', 'AnswerHandOver', { lines: [] });
    expect(story.project.introducingUnitId).toBe('liaison-office');
    expect(story.project.parties['introducing-unit']).toMatchObject({
      unitId: 'liaison-office',
      personId: 'liaison-head',
    });
  });

  it('is refused without a leader, to the present one, and to who cannot lead', () => {
    const story = begin();
    const to = (toPersonId: string): string =>
      story.refused('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId, reason: '调整' }).code;
    expect(to('leader')).toBe('LEADER_NOT_ASSIGNED');
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    expect(to('leader')).toBe('SAME_HOLDER');
    expect(to('promoter')).toBe('NOT_A_LEADER');
    expect(story.refused('deputy', 'AnswerHandOver', { lines: [] }).code).toBe('FORBIDDEN');
    expect(to('deputy')).toBe('SECOND_PERSON_NEEDED');
    const unit = (more: object): string =>
      story.refused('deputy', 'ProposeHandOver', {
        subject: 'introducing-unit',
        toPersonId: 'promoter',
        reason: '调整',
        ...more,
      }).code;
    expect(unit({})).toBe('UNIT_UNKNOWN');
    expect(unit({ toUnitId: 'promotion-bureau' })).toBe('SAME_HOLDER');
    expect(unit({ toUnitId: 'liaison-office' })).toBe('PERSON_NOT_IN_UNIT');
  });

  it('takes two people: whoever proposes it neither receives nor answers it, not as a substitute either', () => {
    const story = led();
    const propose = { subject: 'leader', reason: '分工调整' } as const;
    expect(story.refused('deputy', 'ProposeHandOver', { ...propose, toPersonId: 'deputy' }).code).toBe(
      'SECOND_PERSON_NEEDED',
    );
    expect(story.refused('secretary/deputy', 'ProposeHandOver', { ...propose, toPersonId: 'deputy' }).code).toBe(
      'SECOND_PERSON_NEEDED',
    );
    story.do('deputy', 'ProposeHandOver', { ...propose, toPersonId: 'leader-two' });
    expect(story.refused('deputy/leader-two', 'AnswerHandOver', { lines: [] }).code).toBe('SECOND_PERSON_NEEDED');
    story.do('secretary/leader-two', 'AnswerHandOver', { lines: [] });
    expect(leaderOf(story.project)).toBe('leader-two');
  });

  it('is proposed by the centre’s head only where the leader is gone', () => {
    const story = led();
    const propose = { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' } as const;
    const unit = { subject: 'introducing-unit', toPersonId: 'liaison-head', toUnitId: 'liaison-office' } as const;
    expect(story.refused('centre-head', 'ProposeHandOver', propose).code).toBe('FORBIDDEN');
    expect(story.refused('centre-head', 'ProposeHandOver', { ...unit, reason: '调整' }).code).toBe('FORBIDDEN');
    story.city = without('leader');
    expect(story.ask('centre-head', 'ProposeHandOver', { ...unit, reason: '调整' }).ok).toBe(true);
    story.do('centre-head', 'ProposeHandOver', propose);
    story.do('leader-two', 'AnswerHandOver', { lines: [] });
    expect(leaderOf(story.project)).toBe('leader-two');
  });

  it('has a line for what comes up while it waits for its answer', () => {
    const story = led();
    story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    const itemId = story.handled({ limit: 1 });
    story.tick('2026-03-20 09:00');
    const question = story.item(itemId).escalations[0]?.id;
    expect(question).toBeDefined();
    expect(story.project.handOver?.lines.map(({ kind, refId }) => [kind, refId])).toContainEqual(['item', itemId]);
    expect(story.project.handOver?.lines.map(({ refId }) => refId)).toContain(question);
    expect(new Set(lines(story).map(({ lineId }) => lineId)).size).toBe(lines(story).length);
    expect(story.refused('leader-two', 'AnswerHandOver', { lines: [] }).code).toBe('HAND_OVER_LINES_INCOMPLETE');
    story.do('leader-two', 'AnswerHandOver', { lines: lines(story) });
    expect(leaderOf(story.project)).toBe('leader-two');
  });

  it('of the introducing unit takes the follower along', () => {
    const story = led();
    expect(story.project.followerId).toBe('promoter');
    story.do('bureau-head', 'ProposeHandOver', {
      subject: 'introducing-unit',
      toPersonId: 'liaison-head',
      toUnitId: 'liaison-office',
      reason: '职责调整',
    });
    story.do('liaison-head', 'AnswerHandOver', { lines: [] });
    expect(story.project.followerId).toBe('liaison-head');
  });
});

describe('the five parties are what they are called', () => {
  it('a liaison office is no landing place, a park no help centre, and no unit stands for two', () => {
    const story = begin();
    const fill = (party: CommandMap['FillHelpParty']['party'], unitId: string): string | null => {
      const decision = story.ask('officer', 'FillHelpParty', { party, unitId });
      return decision.ok ? null : decision.code;
    };
    expect(fill('landing-place', 'liaison-office')).toBe('PARTY_UNFIT');
    expect(fill('landing-place', 'housing')).toBe('PARTY_UNFIT');
    expect(fill('help-centre', 'park')).toBe('PARTY_UNFIT');
    expect(fill('functional-department', 'liaison-office')).toBe('PARTY_UNFIT');
    story.do('officer', 'FillHelpParty', { party: 'introducing-unit', unitId: 'promotion-bureau' });
    expect(fill('functional-department', 'promotion-bureau')).toBe('PARTY_TWICE');
    expect(fill('functional-department', 'housing')).toBeNull();
  });

  it('from intent on the landing place changes by hand-over, which the place itself may propose', () => {
    const park = CITY.units['park'];
    if (!park) throw new Error('no park');
    const units = { ...CITY.units, 'other-park': { ...park, id: 'other-park', headId: 'liaison-head' } };
    const story = Story.lead({ policy: BARE_POLICY, city: { ...CITY, version: 4, units } });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    const move = { party: 'landing-place', unitId: 'other-park' } as const;
    expect(story.refused('officer', 'FillHelpParty', move).code).toBe('HAND_OVER_NEEDED');
    const revise = { changes: { landingUnitId: 'other-park' }, reason: '调整' };
    expect(story.refused('officer', 'ReviseProject', revise).code).toBe('HAND_OVER_NEEDED');
    story.do('park-head', 'ProposeHandOver', {
      subject: 'landing-place',
      toPersonId: 'liaison-head',
      toUnitId: 'other-park',
      reason: '选址调整',
    });
    story.do('liaison-head', 'AnswerHandOver', { lines: lines(story) });
    expect(story.project.landingUnitId).toBe('other-park');
    expect(story.project.parties['landing-place']).toMatchObject({ unitId: 'other-park', personId: 'liaison-head' });
  });
});

describe('a plan', () => {
  const plan = { signing: '2026-04-30', commencement: '2026-08-31', production: '2027-06-30' };

  it('sets no target that has passed', () => {
    const story = begin();
    for (const past of [{ signing: '2026-03-02' }, { signing: '1990-01-01', commencement: '1990-02-01' }]) {
      expect(story.refused('officer', 'RevisePlan', { ...plan, ...past }).code).toBe('PLAN_IN_PAST');
    }
    story.do('officer', 'RevisePlan', { ...plan, signing: '2026-03-03' });
    story
      .at('2026-03-10 10:00')
      .do('officer', 'RevisePlan', { ...plan, signing: '2026-03-03', production: '2027-07-31' });
  });

  it('is moved by the leader alone once its target is near or past', () => {
    const story = begin();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.do('officer', 'RevisePlan', plan);
    story.do('officer', 'RevisePlan', { ...plan, signing: '2026-05-15' });
    const later = { ...plan, signing: '2026-07-31' };
    for (const when of ['2026-05-10 10:00', '2026-05-20 10:00']) {
      story.at(when);
      expect(story.refused('officer', 'RevisePlan', later).code).toBe('TARGET_NEEDS_LEADER');
      expect(story.ask('officer', 'RevisePlan', { ...plan, signing: '2026-05-15', production: '2027-09-30' }).ok).toBe(
        true,
      );
    }
    story.do('leader', 'RevisePlan', later);
    expect(story.project.plan?.signing).toBe('2026-07-31');
  });
});
