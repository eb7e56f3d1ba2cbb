import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import type { ImportedItem, ImportPayload } from '../command/commands';
import { fold } from '../evolve/evolve';
import { wasLate } from '../help-item/item-clock';
import { timeAccount } from '../help-item/time-account';
import type { Policy } from '../policy/policy';
import { OPEN_GATES, withStages } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';

const PAYLOAD: ImportPayload = {
  ...LEAD,
  stage: 'signing',
  stages: [
    { stage: 'lead', enteredOn: '2025-06-03' },
    { stage: 'intent', enteredOn: '2025-09-01' },
    { stage: 'signing', enteredOn: '2026-01-15' },
  ],
  leaderId: 'leader',
  parties: { 'landing-place': { unitId: 'park' }, 'help-centre': { unitId: 'help-centre' } },
  judgedOn: '2025-06-05',
  firstContactOn: '2025-06-04',
  plan: { commencement: '2026-06-30', production: '2027-06-30' },
  evidence: [{ kind: 'project-filing', number: '备案1', date: '2026-02-02' }],
  milestones: [{ milestone: 'letter-of-intent', date: '2025-10-10' }],
  fundArrivals: [{ money: { amount: '500', currency: 'CNY' }, date: '2026-02-10', proof: 'voucher', proofNumber: '1' }],
  items: [
    {
      title: '企业设立登记',
      templateKey: 'company-registration',
      unitId: 'help-centre',
      limit: 1,
      issuedOn: '2026-01-16',
      closedOn: '2026-01-19',
    },
    {
      title: '环评报告表审批',
      templateKey: 'environmental-form',
      unitId: 'ecology',
      limit: 15,
      issuedOn: '2026-02-25',
    },
  ],
  source: '2025年招商项目台账.xlsx',
  reference: '第17行',
};

function imported(more: Partial<ImportPayload> = {}, policy: Policy = OPEN_GATES): Story {
  const story = new Story({ policy });
  story.do('officer', 'ImportProject', { ...PAYLOAD, ...more });
  return story;
}

describe('a project that is under way already', () => {
  it('enters with its past as reported facts and where they come from', () => {
    const { project } = imported();
    expect(project).toMatchObject({
      stage: 'signing',
      status: 'active',
      contactCount: 1,
      provenance: { source: PAYLOAD.source, reference: '第17行' },
      judgement: { verdict: 'worth-pursuing', judgeId: 'officer' },
      plan: { revision: 1, signing: null, commencement: '2026-06-30', note: '' },
      parties: { leader: { personId: 'leader' }, 'landing-place': { personId: 'park-handler' } },
    });
    expect(project.stages.map(({ stage, enteredAt, reported }) => [stage, enteredAt, reported])).toEqual([
      ['lead', local('2025-06-03 12:00'), true],
      ['intent', local('2025-09-01 12:00'), true],
      ['signing', local('2026-01-15 12:00'), true],
    ]);
    expect([project.evidence.length, project.milestones.length, project.fundArrivals.length]).toEqual([1, 1, 1]);
  });

  it('arms clocks of what is open only, from the dates reported: a promise made before is still a promise', () => {
    const story = imported();
    const [closed, open] = story.items();
    expect(closed).toMatchObject({
      state: 'closed',
      clocks: {},
      issuedAt: local('2026-01-16 12:00'),
      closedAt: local('2026-01-19 12:00'),
    });
    expect(open).toMatchObject({ state: 'issued', fallback: true, silentStartAt: midnightAfter('2026-02-26') });
    story.tick();
    const running = story
      .items()
      .filter(({ clocks }) => Object.values(clocks).some(({ state }) => state === 'running'));
    expect(running.some(({ id }) => id === closed?.id)).toBe(false);
    expect(story.template('environmental-form').clocks.handling?.due).toBe(midnightAfter('2026-03-18'));
  });

  it('an item reported as issued today has its limit from tomorrow on, and is not issued in the future', () => {
    const today = { title: '协调', unitId: 'park', limit: 3, issuedOn: '2026-03-03' };
    const [item] = imported({ items: [today] }).items();
    expect(item).toMatchObject({ issuedAt: local('2026-03-03 10:00'), silentStartAt: midnightAfter('2026-03-04') });
  });

  it('its stage is opened now: what the ledger covered is not issued again, the rest and the routines start now', () => {
    const story = imported();
    story.tick();
    expect(story.of('StageOpened')).toHaveLength(1);
    expect(story.of('StageOpened')[0]).toMatchObject({ occurredAt: story.now, data: { entry: 3, stage: 'signing' } });
    expect(story.of('StageOpened')[0]?.data.issued).toHaveLength(9);
    expect(story.template('land-pre-review')).toMatchObject({ issuedAt: story.now, no: 4 });
    expect(story.project.clocks['routine:monthly-follow-up']?.due).toBe(midnightAfter('2026-04-03'));
    expect(story.project.clocks['stage-target']?.due).toBe(midnightAfter('2026-06-30'));
  });

  it('what a lead’s ledger says was done is not asked for again', () => {
    const story = imported({
      stage: 'lead',
      stages: [{ stage: 'lead', enteredOn: '2025-06-03' }],
      items: [],
      plan: undefined,
    });
    story.tick();
    expect(Object.keys(story.project.clocks)).toEqual(['routine:follow-up']);
    const fresh = imported({
      stage: 'lead',
      stages: [{ stage: 'lead', enteredOn: '2025-06-03' }],
      items: [],
      judgedOn: undefined,
      firstContactOn: undefined,
    });
    fresh.tick();
    expect(Object.keys(fresh.project.clocks)).toEqual(['routine:respond', 'routine:judge', 'routine:follow-up']);
  });

  it('in production brings the end of its aftercare along', () => {
    const stages = [...PAYLOAD.stages, { stage: 'production' as const, enteredOn: '2026-02-01' }];
    const story = imported({ stage: 'production', stages });
    story.tick();
    expect(story.project.aftercareUntil).toBe('2027-02-01');
    expect(story.project.clocks.aftercare?.due).toBe(midnightAfter('2027-02-01'));
  });

  it('writes plain JSON: what is not given is not there, or null', () => {
    const story = imported({
      plan: { signing: undefined, commencement: '2026-06-30', production: '2027-06-30', note: undefined },
    });
    expect(fold(JSON.parse(JSON.stringify(story.events)) as typeof story.events)).toEqual(story.world);
    expect(story.project.plan).toStrictEqual({
      revision: 1,
      signing: null,
      commencement: '2026-06-30',
      production: '2027-06-30',
      note: '',
    });
  });

  it('a closed item has no time account: nobody watched it', () => {
    const story = imported();
    const [closed] = story.items();
    expect(closed && timeAccount(closed, story.world.items, story.calendar, story.now)).toEqual([]);
  });
});

describe('signing for the open items of a ledger', () => {
  const open = { title: '协调', unitId: 'park', limit: 3, issuedOn: '2026-02-02' };
  const only = (item: ImportedItem): Story => {
    const story = imported({ items: [item] });
    story.tick();
    return story;
  };
  const breached = (story: Story): string[] => story.of('LimitBreached').map(({ data }) => data.clock);

  it('is as the ledger dates it: handling runs from there, and nobody is asked to sign again', () => {
    const story = only({ ...open, issuedOn: '2026-03-02', signedForOn: '2026-03-02' });
    const [item] = story.items();
    expect(item).toMatchObject({ state: 'in-progress', signedAt: local('2026-03-02 12:00') });
    expect(item?.handlingStartedAt).toBe(local('2026-03-02 12:00'));
    expect(item?.clocks).not.toHaveProperty('sign-for');
    expect(item?.clocks.total).toMatchObject({ state: 'running', limit: 7, startedAt: local('2026-03-02 12:00') });
    expect(breached(story)).toEqual([]);
  });

  it('after the limit starts handling at the limit all the same', () => {
    const [item] = only({ ...open, signedForOn: '2026-02-10' }).items();
    expect(item).toMatchObject({ state: 'in-progress', handlingStartedAt: midnightAfter('2026-02-03') });
  });

  it('undated is asked from now on: no breach of signing; handling and the whole keep the promise of the dates', () => {
    const story = only(open);
    const [item] = story.items();
    expect(item).toMatchObject({ state: 'issued', handlingStartedAt: midnightAfter('2026-02-03') });
    expect(item?.clocks['sign-for']).toMatchObject({ state: 'running', due: midnightAfter('2026-03-04') });
    expect(breached(story)).toEqual(['handling', 'total']);
    expect(item?.clocks.total).toMatchObject({ limit: 7, startedAt: local('2026-02-02 12:00') });
  });
});

describe('the items of a ledger', () => {
  const stages = PAYLOAD.stages.slice(0, 2);
  const due = (templateKey: string, more: Partial<ImportedItem> = {}): ImportedItem => ({
    title: templateKey,
    templateKey,
    unitId: 'natural-resources',
    limit: 5,
    issuedOn: '2026-02-25',
    ...more,
  });

  it('have from their template what they leave unsaid, and wait for those of the ledger that are open', () => {
    const story = imported({
      items: [
        due('land-use-permit'),
        due('land-pre-review', { blocks: 'production' }),
        due('project-filing', { closedOn: '2026-02-27' }),
        due('labour-recruitment'),
      ],
    });
    const [first, second, third, fourth] = story.items();
    expect(first).toMatchObject({ blocks: 'commencement', prerequisites: [second?.id], waitingOn: [second?.id] });
    expect(second).toMatchObject({ blocks: 'production', prerequisites: [third?.id], waitingOn: [] });
    expect(fourth).toMatchObject({ stage: 'commencement', investorConfirms: true });
    story.tick();
    expect([first, second].map((item) => story.item(item?.id ?? '').handlingStartedAt)).toEqual([
      null,
      midnightAfter('2026-02-26'),
    ]);
  });

  it('that are open hold no gate shut that the project has passed', () => {
    const open = due('labour-recruitment', { blocks: 'signing' });
    const payload = { ...PAYLOAD, items: [open] };
    const story = new Story();
    expect(story.refused('officer', 'ImportProject', payload).code).toBe('GATE_PASSED');
    story.do('officer', 'ImportProject', { ...payload, items: [{ ...open, closedOn: '2026-02-27' }] });
  });

  it('join in the units that their template names', () => {
    const story = imported({ stage: 'intent', stages, items: [due('site-matching', { unitId: 'park' })] });
    expect(story.items()[0]).toMatchObject({ coUnitIds: ['natural-resources'], blocks: 'signing' });
  });

  it('are waited for by those that the opening of the stage issues', () => {
    const story = imported({ items: [due('land-use-permit'), due('environmental-form', { closedOn: '2026-02-27' })] });
    story.tick();
    const [permit] = story.items();
    const drawing = story.template('drawing-review').id;
    expect(story.template('project-permit').waitingOn).toEqual([permit?.id]);
    expect(story.template('construction-permit').waitingOn).toEqual([drawing]);
  });

  it('that wait for each other ask the leader, like those that a stage brings', () => {
    const [template] = OPEN_GATES.stages.commencement.items;
    if (!template) throw new Error('the default policy has no such template');
    const items = [
      { ...template, key: 'one', after: ['two'] },
      { ...template, key: 'two', after: ['one'] },
    ];
    const story = imported({ items: [due('one'), due('two')] }, withStages({ signing: { items } }, OPEN_GATES));
    expect(story.of('DeadlockFound')).toMatchObject([{ data: { recipients: ['leader'] } }]);
    expect(story.items().map(({ waitingOn }) => waitingOn)).toEqual([[], []]);
  });

  it('closed past the limit count as late, as far as dates say: handling from the end of the sign-for limit', () => {
    const items = [
      due('land-pre-review', { closedOn: '2026-03-03' }),
      due('land-use-permit', { closedOn: '2026-03-03' }),
    ];
    const [late, inTime] = imported({
      items: [{ ...items[0], limit: 2 } as ImportedItem, items[1] as ImportedItem],
    }).items();
    expect([late, inTime].map((item) => item && wasLate(item))).toEqual([true, false]);
    expect(late?.breaches).toEqual([]);
  });
});

describe('the team of a ledger', () => {
  it('names the landing place where the project does not', () => {
    const story = imported({ landingUnitId: undefined });
    expect(story.project.landingUnitId).toBe('park');
  });

  it('says where the help centre’s head stands in for a unit without people', () => {
    const { project } = imported({ parties: { 'functional-department': { unitId: 'ecology' } } });
    expect(project.parties['functional-department']).toMatchObject({ personId: 'centre-head', fallback: true });
  });
});

describe('a ledger that contradicts itself', () => {
  const story = new Story({ policy: OPEN_GATES });
  const refused = (more: Partial<ImportPayload>): string =>
    story.refused('officer', 'ImportProject', { ...PAYLOAD, ...more }).code;
  const item = { title: '事项', unitId: 'park', limit: 3, issuedOn: '2026-02-02' };

  it.each<[string, Partial<ImportPayload>, string]>([
    ['a stage it never entered', { stage: 'commencement' }, 'STAGES_INCONSISTENT'],
    ['no stage at all', { stages: [] }, 'STAGES_INCONSISTENT'],
    ['stages out of order', { stages: [...PAYLOAD.stages].reverse(), stage: 'lead' }, 'STAGES_INCONSISTENT'],
    [
      'dates that go back',
      {
        stage: 'intent',
        stages: [
          { stage: 'lead', enteredOn: '2025-06-03' },
          { stage: 'intent', enteredOn: '2025-06-02' },
        ],
      },
      'STAGES_INCONSISTENT',
    ],
    [
      'a stage in the future',
      { stage: 'lead', stages: [{ stage: 'lead', enteredOn: '2026-03-04' }] },
      'DATE_IN_FUTURE',
    ],
    ['an item closed before it was issued', { items: [{ ...item, closedOn: '2026-02-01' }] }, 'STAGES_INCONSISTENT'],
    [
      'an item signed for before it was issued',
      { items: [{ ...item, signedForOn: '2026-02-01' }] },
      'STAGES_INCONSISTENT',
    ],
    ['an item of an unknown unit', { items: [{ ...item, unitId: 'nowhere' }] }, 'UNIT_UNKNOWN'],
    ['an item from the future', { items: [{ ...item, issuedOn: '2026-03-04' }] }, 'DATE_IN_FUTURE'],
    ['an item of a person from elsewhere', { items: [{ ...item, personId: 'promoter' }] }, 'PERSON_NOT_IN_UNIT'],
    ['an item of no known template', { items: [{ ...item, templateKey: 'moon-permit' }] }, 'TEMPLATE_UNKNOWN'],
    [
      'two items of one template',
      { items: [0, 1].map(() => ({ ...item, templateKey: 'project-filing' })) },
      'TEMPLATE_TWICE',
    ],
    ['nobody who leads it, past the lead stage', { leaderId: undefined }, 'LEADER_NOT_ASSIGNED'],
    [
      'another introducing unit in the team',
      { parties: { 'introducing-unit': { unitId: 'liaison-office' } } },
      'PARTY_NOT_THE_UNIT',
    ],
    [
      'another landing place in the team',
      { parties: { 'landing-place': { unitId: 'housing' } } },
      'PARTY_NOT_THE_UNIT',
    ],
    ['a leader who is none', { leaderId: 'promoter' }, 'NOT_A_LEADER'],
    [
      'a party from elsewhere',
      { parties: { 'landing-place': { unitId: 'park', personId: 'promoter' } } },
      'PERSON_NOT_IN_UNIT',
    ],
    ['a judgement in the future', { judgedOn: '2026-03-04' }, 'DATE_IN_FUTURE'],
    ['a plan out of order', { plan: { commencement: '2027-06-30', production: '2026-06-30' } }, 'PLAN_ORDER'],
    [
      'an amount that is none',
      {
        fundArrivals: [
          { money: { amount: '0', currency: 'CNY' }, date: '2026-02-10', proof: 'voucher', proofNumber: '1' },
        ],
      },
      'AMOUNT_INVALID',
    ],
    [
      'evidence of an unknown kind',
      { evidence: [{ kind: 'rumour', number: '1', date: '2026-02-02' }] },
      'EVIDENCE_KIND_UNKNOWN',
    ],
    ['a milestone in the future', { milestones: [{ milestone: 'fulfilment', date: '2026-03-04' }] }, 'DATE_IN_FUTURE'],
  ])('%s is refused', (_, more, code) => {
    expect(refused(more)).toBe(code);
  });

  it('nothing of a refused row enters', () => {
    expect(story.world.project).toBeNull();
    expect(story.events).toEqual([]);
  });
});
