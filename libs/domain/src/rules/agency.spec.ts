import { describe, expect, it } from '@jest/globals';
import { local } from '@bangban/kernel/testing';
import type { CommandMap, CommandName } from '../command/commands';
import { effectsOf } from '../effects/effects';
import type { EventType } from '../event/events';
import { agentLeft, mandateState, placesOf } from '../project/mandates';
import { CITY } from '../testing/city.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { COMMAND_NAMES } from './command-names';
import { RULES } from './table';

type Granting = CommandMap['GrantAgency'];

const UNTIL = '2026-03-31';
const promoter = { unitId: 'promotion-bureau', personId: 'promoter', until: UNTIL } as const;
const officer = { unitId: 'help-centre', personId: 'officer', until: UNTIL } as const;
const subsidy: CommandMap['RecordCommitment'] = {
  ...({ source: 'minutes', number: '〔2026〕3号', minutesDate: '2026-03-02' } as const),
  ...({ side: 'place', what: '兑现研发投入奖补', unitId: 'park' } as const),
  ...({ trigger: 'stage', stage: 'lead', delivery: true } as const),
};

/** An item of another unit whose clock stands still for the company's papers, and a policy to apply for. */
function begin(): { readonly story: Story; readonly itemId: string; readonly commitmentId: string } {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'AddHelpItem', { title: '用地预审', unitId: 'natural-resources', limit: 10, issue: true });
  const itemId = story.items().at(-1)?.id ?? '';
  story.do('land-handler', 'SignForHelpItem', { itemId });
  story.do('land-handler', 'AskPause', { itemId, kind: 'papers', until: '2026-03-13', note: '缺环评' });
  story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '属实' });
  story.do('officer', 'RecordCommitment', subsidy);
  const commitmentId = story.project.commitments?.at(-1)?.id ?? '';
  return { story, itemId, commitmentId };
}
const grant = (story: Story, payload: Granting, who = 'investor'): unknown => story.do(who, 'GrantAgency', payload);
const code = <N extends CommandName>(story: Story, who: string, name: N, payload: CommandMap[N]): string =>
  story.refused(who, name, payload).code;
const mandate = (story: Story, no = 1) => {
  const found = story.project.mandates?.find((each) => each.no === no);
  if (!found) throw new Error(`no mandate ${no}`);
  return found;
};

describe('代办', () => {
  it('is done only by a mandate, and said with its number', () => {
    const { commitmentId, itemId, story } = begin();
    const papers = { itemId, note: '已交窗口' };
    const applied = { commitmentId, words: '研发投入已审计' };
    expect(code(story, 'promoter', 'SupplyPapers', papers)).toBe('FORBIDDEN');
    expect(code(story, 'officer', 'ApplyForDelivery', applied)).toBe('MANDATE_NEEDED');
    grant(story, { ...promoter, itemIds: [itemId] });
    expect(mandate(story)).toMatchObject({ no: 1, agentId: 'promoter', byCompany: true, itemIds: [itemId] });
    expect(code(story, 'promoter', 'ApplyForDelivery', applied)).toBe('MANDATE_SCOPE');
    story.do('promoter', 'SupplyPapers', papers);
    expect(story.of('PapersSupplied')).toMatchObject([{ data: { mandateNo: 1 }, actor: { id: 'promoter' } }]);
    grant(story, { ...officer, delivery: true });
    story.do('officer', 'ApplyForDelivery', applied);
    expect(story.project.commitments?.at(-1)).toMatchObject({ step: 'review', application: { mandateNo: 2 } });
  });

  it('says nothing of a mandate where the company acts itself', () => {
    const { commitmentId, itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId], delivery: true });
    story.do('investor', 'SupplyPapers', { itemId, note: '已交' });
    story.do('investor', 'ApplyForDelivery', { commitmentId, words: '已审计' });
    expect(story.of('PapersSupplied')[0]?.data.mandateNo).toBeUndefined();
    expect(story.of('DeliveryApplied')[0]?.data.mandateNo).toBeUndefined();
  });

  it('ends at once when it is withdrawn, by whoever may end it, and with its last day', () => {
    const { itemId, story } = begin();
    const papers = { itemId, note: '已交' };
    grant(story, { ...promoter, itemIds: [itemId] });
    grant(story, { ...officer, itemIds: [itemId], until: '2026-03-11' });
    const [first, second] = [mandate(story).id, mandate(story, 2).id];
    expect(code(story, 'promoter', 'WithdrawAgency', { mandateId: second, reason: '不办' })).toBe('MANDATE_UNKNOWN');
    expect(code(story, 'park-handler', 'WithdrawAgency', { mandateId: first, reason: '不办' })).toBe('FORBIDDEN');
    story.do('investor', 'WithdrawAgency', { mandateId: first, reason: '自己办' });
    expect(code(story, 'promoter', 'SupplyPapers', papers)).toBe('MANDATE_ENDED');
    expect(code(story, 'investor', 'WithdrawAgency', { mandateId: first, reason: '再撤' })).toBe('MANDATE_UNKNOWN');
    story.at('2026-03-12 09:00');
    expect(code(story, 'officer', 'SupplyPapers', papers)).toBe('MANDATE_ENDED');
    expect(code(story, 'investor', 'WithdrawAgency', { mandateId: second, reason: '撤' })).toBe('MANDATE_NONE');
  });

  it('is laid down by the agent, and read as over with the last of its items', () => {
    const { itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId] });
    const read = (): string =>
      mandateState(mandate(story), '2026-03-12', story.project, (id) => story.item(id).state !== 'void');
    expect(read()).toBe('in-force');
    story.do('leader', 'VoidHelpItem', { itemId, reason: '不再需要' });
    expect(read()).toBe('over');
    story.do('promoter', 'WithdrawAgency', { mandateId: mandate(story).id, reason: '另有安排' });
    expect(read()).toBe('withdrawn');
  });

  it('is of the agent in person: no substitute holds it, nor does whoever the agent acts for', () => {
    const { commitmentId, story } = begin();
    const applied = { commitmentId, words: '已审计' };
    grant(story, { ...officer, delivery: true });
    expect(code(story, 'officer/centre-head', 'ApplyForDelivery', applied)).toBe('MANDATE_NEEDED');
    expect(code(story, 'centre-head', 'ApplyForDelivery', applied)).toBe('MANDATE_NEEDED');
    expect(code(story, 'secretary/officer', 'ApplyForDelivery', applied)).toBe('MANDATE_NEEDED');
  });

  it('on paper is recorded with the paper, by somebody other than the agent', () => {
    const { story } = begin();
    const all = { ...officer, delivery: true };
    expect(code(story, 'centre-head', 'GrantAgency', all)).toBe('MANDATE_PROOF_MISSING');
    expect(code(story, 'officer', 'GrantAgency', { ...all, number: '1' })).toBe('MANDATE_SELF');
    expect(code(story, 'officer/centre-head', 'GrantAgency', { ...all, number: '1' })).toBe('MANDATE_SELF');
    expect(code(story, 'leader', 'GrantAgency', { ...all, number: '1' })).toBe('FORBIDDEN');
    grant(story, { ...all, number: '委托书1号' }, 'centre-head');
    expect(mandate(story)).toMatchObject({ byCompany: false, number: '委托书1号', by: 'centre-head' });
  });

  it('names something, a day to come, and somebody who may be an agent', () => {
    const { itemId, story } = begin();
    const refused = (payload: Granting): string => code(story, 'investor', 'GrantAgency', payload);
    expect(refused(officer)).toBe('MANDATE_EMPTY');
    expect(refused({ ...officer, delivery: true, until: '2026-03-01' })).toBe('MANDATE_OVER');
    expect(refused({ ...officer, itemIds: ['0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6b'] })).toBe('ITEM_UNKNOWN');
    expect(refused({ ...officer, personId: 'centre-head', delivery: true })).toBe('AGENT_UNFIT');
    expect(refused({ ...officer, unitId: 'county', personId: 'county-head', delivery: true })).toBe('AGENT_UNFIT');
    expect(refused({ ...officer, personId: 'promoter', delivery: true })).toBe('PERSON_NOT_IN_UNIT');
    expect(refused({ ...officer, personId: 'investor', delivery: true })).toBe('PERSON_OUTSIDE');
    story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'natural-resources' });
    const land = { unitId: 'natural-resources', personId: 'land-handler', until: UNTIL };
    expect(refused({ ...land, itemIds: [itemId] })).toBe('AGENT_OWN_MATTER');
    // Of a promise whose unit is the agent's own, it is asked when it is acted on.
    grant(story, { unitId: 'park', personId: 'park-handler', until: UNTIL, delivery: true });
    const commitmentId = story.project.commitments?.at(-1)?.id ?? '';
    expect(code(story, 'park-handler', 'ApplyForDelivery', { commitmentId, words: '已审计' })).toBe(
      'COMMITMENT_NOT_YOURS',
    );
  });

  it('a paper that an item lacks is handed in by the company or its agent, never by the centre of itself', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('officer', 'AddHelpItem', { title: '用地预审', unitId: 'natural-resources', limit: 10, issue: true });
    const itemId = story.items().at(-1)?.id ?? '';
    story.do('land-handler', 'SignForHelpItem', { itemId });
    story.do('land-handler', 'AcceptLackingPaper', { itemId, what: '土地权属证明', limit: 5 });
    const commitmentId = story.project.commitments?.at(-1)?.id ?? '';
    const claimed = { commitmentId, words: '已交窗口', number: '收件单1号' };
    expect(code(story, 'officer', 'ClaimCommitment', claimed)).toBe('MANDATE_NEEDED');
    grant(story, { ...officer, itemIds: [itemId] });
    story.do('officer', 'ClaimCommitment', claimed);
    expect(story.of('CommitmentClaimed')).toMatchObject([{ data: { mandateNo: 1, people: ['officer'] } }]);
    // Whoever handed it in does not say that it is there.
    expect(code(story, 'officer', 'DecideCommitment', { commitmentId, decision: 'approve' })).toBe(
      'COMMITMENT_NOT_YOURS',
    );
  });
});

describe('the last day of a mandate', () => {
  const told = (story: Story) =>
    story.events.flatMap(({ data, occurredAt, type }) =>
      type === 'AgencyEnding' || type === 'AgencyEnded' ? [[type, data.no, occurredAt]] : [],
    );
  const heard = (story: Story, type: EventType): readonly string[] => {
    const event = story.events.find((each) => each.type === type);
    if (!event) throw new Error(`no ${type}`);
    return effectsOf(event, story.world, story.city).map(({ kind, recipientId }) => `${kind} ${recipientId}`);
  };

  it('is told the day before and when it is over, each once, to who gave it and to the agent', () => {
    const { itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId], until: '2026-03-12' });
    story.tick('2026-03-10 23:59');
    expect(told(story)).toEqual([]);
    story.tick('2026-03-11 00:00');
    expect(told(story)).toEqual([['AgencyEnding', 1, local('2026-03-11 00:00')]]);
    story.tick('2026-03-20 09:00');
    expect(told(story).slice(1)).toEqual([['AgencyEnded', 1, local('2026-03-13 00:00')]]);
    expect(heard(story, 'AgencyEnding')).toEqual(['agency-ending investor', 'agency-ending promoter']);
    expect(heard(story, 'AgencyEnded')).toEqual(['agency-ended investor', 'agency-ended promoter']);
    expect(mandate(story).endNotice).toBeNull();
  });

  it('is told as over alone, where it was given when the day before had begun', () => {
    const { itemId, story } = begin();
    story.at('2026-03-11 09:00');
    grant(story, { ...promoter, itemIds: [itemId], until: '2026-03-12' });
    story.tick('2026-03-13 09:00');
    expect(told(story)).toEqual([['AgencyEnded', 1, local('2026-03-13 00:00')]]);
  });

  it('of one that was withdrawn is told to nobody', () => {
    const { itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId], until: '2026-03-12' });
    story.do('investor', 'WithdrawAgency', { mandateId: mandate(story).id, reason: '自己办' });
    story.tick('2026-03-20 09:00');
    expect(told(story)).toEqual([]);
  });

  it('that passed while the project rested is told once, when it goes on', () => {
    const { itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId], until: '2026-03-12' });
    story.do('deputy', 'Shelve', { reason: '投资方重组' });
    story.do('centre-head', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.tick('2026-03-20 09:00');
    expect(told(story)).toEqual([]);
    story.do('deputy', 'Resume', { reason: '恢复推进' });
    story.tick('2026-03-20 10:00');
    expect(told(story)).toEqual([['AgencyEnded', 1, local('2026-03-20 09:00')]]);
  });

  it('is told to the company alone, where the agent has left', () => {
    const { itemId, story } = begin();
    grant(story, { ...promoter, itemIds: [itemId], until: '2026-03-12' });
    const { promoter: person } = CITY.people;
    if (!person) throw new Error('nobody promotes');
    story.city = { ...CITY, people: { ...CITY.people, promoter: { ...person, unitId: 'park' } } };
    story.tick('2026-03-13 09:00');
    expect(heard(story, 'AgencyEnded')).toEqual(['agency-ended investor']);
  });
});

describe('an agent who has left the unit', () => {
  it('holds the mandate no longer, also at another unit that helps, and a new one counts', () => {
    const { itemId, story } = begin();
    const papers = { itemId, note: '已交窗口' };
    grant(story, { ...promoter, itemIds: [itemId] });
    const { promoter: person } = CITY.people;
    if (!person) throw new Error('nobody promotes');
    story.city = { ...CITY, people: { ...CITY.people, promoter: { ...person, unitId: 'park' } } };
    expect(code(story, 'promoter', 'SupplyPapers', papers)).toBe('MANDATE_LEFT');
    const state = (left: boolean) => mandateState(mandate(story), '2026-03-12', story.project, () => true, left);
    expect(agentLeft(mandate(story), placesOf(story.city))).toBe(true);
    expect([state(true), state(false)]).toEqual(['left', 'in-force']);
    grant(story, { ...promoter, unitId: 'park', itemIds: [itemId] });
    story.do('promoter', 'SupplyPapers', papers);
    expect(story.of('PapersSupplied')).toMatchObject([{ data: { mandateNo: 2 } }]);
  });

  it('is said to have left where they are not in office, and not where they head the unit', () => {
    const of = { agentId: 'a', unitId: 'u' };
    const there = { headOf: () => null, person: () => ({ active: true, unitId: 'u' }) };
    expect(agentLeft(of, there)).toBe(false);
    expect(agentLeft(of, { ...there, person: () => undefined })).toBe(true);
    expect(agentLeft(of, { ...there, person: () => ({ active: false, unitId: 'u' }) })).toBe(true);
    const other = { ...there, person: () => ({ active: true, unitId: 'v' }) };
    expect([agentLeft(of, other), agentLeft(of, { ...other, headOf: () => 'a' })]).toEqual([true, false]);
  });
});

/** 帮办代办不包办: what an agent may do for the company, and nothing else; a new command is nobody's to do by a mandate. */
const BY_MANDATE: readonly CommandName[] = ['SupplyPapers', 'ApplyForDelivery', 'ClaimCommitment', 'ApplyInOneForm'];

describe('不包办', () => {
  it('a mandate of everything opens these acts and the way to lay it down, of all commands there are', () => {
    const { itemId, story } = begin();
    // Somebody of a party who has no other row there.
    story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'housing' });
    const agent = 'housing-head';
    const allowed = (): readonly string[] =>
      story
        .available(agent)
        .filter((each) => each.allowed)
        .map(({ command, itemId: of }) => `${command} ${of ?? ''}`);
    const before = allowed();
    grant(story, {
      unitId: 'housing',
      personId: agent,
      until: UNTIL,
      itemIds: [itemId],
      delivery: true,
      promises: true,
    });
    const opened = allowed().filter((each) => !before.includes(each));
    expect(opened.sort()).toEqual([
      `ApplyForDelivery `,
      'ApplyInOneForm ',
      `SupplyPapers ${itemId}`,
      'WithdrawAgency ',
    ]);
  });

  it.each(COMMAND_NAMES)('%s is by an agent only as the table says', (name) => {
    const rows = RULES[name].target === 'new' ? [] : RULES[name].authority;
    const byAgent = rows.some(({ relation }) => relation === 'company-agent');
    expect(byAgent).toBe(BY_MANDATE.includes(name) || name === 'WithdrawAgency');
  });
});
