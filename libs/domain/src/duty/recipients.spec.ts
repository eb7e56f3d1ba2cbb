import { describe, expect, it } from '@jest/globals';
import { type Directory, RECIPIENTS, type RecipientRef } from '@bangban/kernel';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { Escalation } from '../project/project.state';
import { as, CITY, without } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { askedOf, type Recipients, resolveRecipients } from './recipients';

/** As before the chain was data. */
const OLD: Pick<Policy, 'fallbacks'> = {
  fallbacks: Object.fromEntries(
    RECIPIENTS.map((each) => [each, ['help-centre-head']]),
  ) as unknown as Policy['fallbacks'],
};
const ITEM = { unitId: 'park', personId: 'park-handler', coUnitIds: ['natural-resources', 'promotion-bureau'] };
const HOLDER = { unitId: 'natural-resources', personId: 'land-handler', item: ITEM };

function told(
  refs: readonly RecipientRef[],
  city: Directory = CITY,
  story = Story.lead({ policy: BARE_POLICY }),
): Omit<Recipients, 'stoodIn'> {
  const { stoodIn, ...heard } = resolveRecipients(refs, HOLDER, story.project, { directory: city, policy: OLD });
  expect(stoodIn.length > 0).toBe(heard.fallback);
  return heard;
}

describe('who hears of a rung', () => {
  it.each([
    ['holder', ['land-handler']],
    ['unit-head', ['land-head']],
    ['helpdesk-officer', ['officer']],
    ['help-centre-head', ['centre-head']],
    ['follower', ['promoter']],
    ['leader-in-charge', ['deputy']],
    ['principal-leaders', ['mayor']],
    ['supervision-heads', ['supervisor']],
    ['inspectors', ['inspector']],
    ['introducing-unit-head', ['bureau-head']],
    ['landing-place-head', ['park-head']],
    ['lead-handler', ['park-handler']],
    ['lead-unit-head', ['park-head']],
    ['co-unit-heads', ['land-head', 'bureau-head']],
  ] as const)('%s', (ref, people) => {
    expect(told([ref])).toEqual({ people, fallback: false });
  });

  it('the leader is the project’s own', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader-two' });
    expect(told(['leader'], CITY, story)).toEqual({ people: ['leader-two'], fallback: false });
  });

  it('while a lead has no leader, the head of the introducing unit stands for one', () => {
    expect(told(['leader'])).toEqual({ people: ['bureau-head'], fallback: false });
  });

  it('past the lead stage nobody stands for the leader: the empty role falls to the help centre’s head, flagged', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    expect(told(['leader'], CITY, story)).toEqual({ people: ['centre-head'], fallback: true });
  });

  it('a leader who is gone falls to the help centre’s head, flagged', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    expect(told(['leader'], without('leader'), story)).toEqual({ people: ['centre-head'], fallback: true });
  });

  it('tells one person once, and keeps those who are there beside the stand-in', () => {
    const empty = told(['holder', 'unit-head', 'help-centre-head', 'helpdesk-officer'], without('land-head'));
    expect(empty).toEqual({ people: ['land-handler', 'centre-head', 'officer'], fallback: true });
  });

  it('reaches nobody in a place that has not been set up, and says so', () => {
    expect(told(['principal-leaders'], { version: 1, units: {}, people: {} })).toEqual({ people: [], fallback: true });
  });

  it('the help centre’s party member comes before its default person', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.do('officer', 'FillHelpParty', { party: 'help-centre', unitId: 'help-centre', personId: 'centre-head' });
    expect(told(['helpdesk-officer'], CITY, story)).toEqual({ people: ['centre-head'], fallback: false });
    expect(as('centre-head').headOf).toEqual(['help-centre']);
  });
});

/** Who is gone so that a receiver is empty, whose it was, and to whom it falls then by the default rules. */
const EMPTY: Readonly<Record<RecipientRef, readonly [gone: readonly string[], unitId: string | null, to: string[]]>> = {
  holder: [['land-handler'], 'natural-resources', ['land-head']],
  'unit-head': [['land-head'], 'natural-resources', ['centre-head']],
  'lead-handler': [['park-handler'], 'park', ['park-head']],
  'lead-unit-head': [['park-head'], 'park', ['centre-head']],
  'co-unit-heads': [['bureau-head'], 'promotion-bureau', ['centre-head']],
  'introducing-unit-head': [['bureau-head'], 'promotion-bureau', ['centre-head']],
  'landing-place-head': [['park-head'], 'park', ['centre-head']],
  'helpdesk-officer': [['officer', 'centre-head'], null, ['supervisor']],
  'help-centre-head': [['centre-head'], null, ['supervisor']],
  follower: [['promoter'], 'promotion-bureau', ['bureau-head']],
  leader: [['leader', 'bureau-head'], null, ['centre-head']],
  'leader-in-charge': [['deputy'], null, ['centre-head']],
  'principal-leaders': [['mayor'], null, ['centre-head']],
  'supervision-heads': [['supervisor'], null, ['centre-head']],
  inspectors: [['inspector'], null, ['supervisor']],
  'investor-contacts': [['investor'], null, ['officer']],
};

describe('a receiver who is not there', () => {
  const heard = (ref: RecipientRef, city: Directory, policy: Pick<Policy, 'fallbacks'> = DEFAULT_POLICY): Recipients =>
    resolveRecipients([ref], HOLDER, Story.lead({ policy: BARE_POLICY }).project, { directory: city, policy });

  it.each(RECIPIENTS)('%s falls along its chain, and it is said for whom', (ref) => {
    const [gone, unitId, to] = EMPTY[ref];
    const city = without(...gone);
    const told = heard(ref, city);
    expect(told.stoodIn).toEqual([{ of: ref, unitId, to }]);
    expect(told.people).toEqual(expect.arrayContaining(to));
    expect(told.fallback).toBe(true);
    expect(heard(ref, CITY)).toMatchObject({ fallback: false, stoodIn: [] });
  });

  it('is nobody where the chain is empty, and that is said too', () => {
    const none = { fallbacks: { ...DEFAULT_POLICY.fallbacks, 'leader-in-charge': [] } };
    expect(heard('leader-in-charge', without('deputy'), none)).toEqual({
      people: [],
      fallback: true,
      stoodIn: [{ of: 'leader-in-charge', unitId: null, to: [] }],
    });
  });

  it('is nobody by nature where an item has no co-units: only where nobody else is told does it fall', () => {
    const alone = { ...HOLDER, item: { ...ITEM, coUnitIds: [] } };
    const { project } = Story.lead({ policy: BARE_POLICY });
    const places = { directory: CITY, policy: DEFAULT_POLICY };
    expect(resolveRecipients(['unit-head', 'co-unit-heads'], alone, project, places).stoodIn).toEqual([]);
    expect(resolveRecipients(['co-unit-heads'], alone, project, places).people).toEqual(['centre-head']);
  });
});

describe('an open question', () => {
  it('is answered by the centre’s head once everybody it was put to has left', () => {
    const { project } = Story.lead({ policy: BARE_POLICY });
    const question: Escalation = {
      id: 'q',
      kind: 'rung',
      clock: 'handling',
      deadlineVersion: 1,
      rung: 'leader-in-charge',
      recipients: ['deputy'],
      openedAt: '2026-03-03T02:00:00.000Z',
      answerDue: '2026-03-06T16:00:00.000Z',
      answerDueProvisional: false,
      lapsed: false,
    };
    expect(askedOf(question, project, CITY)).toEqual(['deputy']);
    expect(askedOf(question, project, without('deputy'))).toEqual(['centre-head']);
  });
});
