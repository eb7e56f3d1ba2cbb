import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { STAGES } from '../project/stages';
import { BARE_POLICY, OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

function advanceTo(story: Story, stage: (typeof STAGES)[number]): Story {
  for (const to of STAGES.slice(STAGES.indexOf(story.project.stage) + 1, STAGES.indexOf(stage) + 1)) {
    story.do('officer', 'AdvanceStage', { to });
  }
  return story;
}

describe('from stage to stage', () => {
  it('only into the very next one', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    expect(story.refused('officer', 'AdvanceStage', { to: 'signing' })).toEqual({
      code: 'STAGE_NOT_NEXT',
      details: { to: 'signing', next: 'intent' },
    });
    expect(story.refused('officer', 'AdvanceStage', { to: 'lead' }).code).toBe('STAGE_NOT_NEXT');
    advanceTo(story, 'production');
    expect(story.project.stages.map(({ stage, entry }) => [entry, stage])).toEqual(
      STAGES.map((stage, i) => [i + 1, stage]),
    );
    expect(story.refused('officer', 'AdvanceStage', { to: 'production' }).code).toBe('WRONG_STAGE');
  });

  it('each stage is opened once, with its checklist, from the moment it was entered', () => {
    const story = advanceTo(Story.lead({ policy: OPEN_GATES }), 'signing');
    const events = story.tick('2026-03-03 11:00');
    const opened = story.of('StageOpened');
    expect(opened.map(({ data }) => [data.entry, data.stage])).toEqual([
      [1, 'lead'],
      [2, 'intent'],
      [3, 'signing'],
    ]);
    expect(opened[2]).toMatchObject({ occurredAt: local('2026-03-03 10:00'), recordedAt: local('2026-03-03 11:00') });
    expect(opened[2]?.data.issued).toHaveLength(11);
    expect(story.of('HelpItemIssued', events)).toHaveLength(11);
    expect(story.tick('2026-03-03 12:00')).toEqual([]);
  });

  it('any command opens an entered stage first, so that no gate is open because nothing is there yet', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'intent');
    story.policy = {
      ...OPEN_GATES,
      version: 1,
      stages: {
        ...OPEN_GATES.stages,
        signing: {
          ...OPEN_GATES.stages.signing,
          gate: [
            { key: 'items', label: { zh: '事项', en: 'items' }, holder: 'helpdesk', check: { type: 'items-closed' } },
          ],
        },
      },
    };
    const refusal = story.refused('officer', 'AdvanceStage', { to: 'signing' });
    expect(refusal.code).toBe('GATE_NOT_MET');
    expect(refusal.details.missing).toHaveLength(4);
  });

  it('templates name their holders by function, place and party; who is not there falls to the help centre’s head', () => {
    const story = advanceTo(Story.lead({ policy: OPEN_GATES }), 'intent');
    story.tick();
    expect(story.template('site-matching')).toMatchObject({
      unitId: 'park',
      personId: 'park-handler',
      fallback: false,
      coUnitIds: ['natural-resources'],
      blocks: 'signing',
    });
    expect(story.template('contract-draft')).toMatchObject({
      unitId: 'help-centre',
      personId: 'centre-head',
      fallback: true,
    });
  });

  it('chains the permits as the office works: each waits for what comes before it', () => {
    const story = advanceTo(Story.lead({ policy: OPEN_GATES }), 'signing');
    story.tick();
    const keys = new Map(story.items().map(({ id, templateKey }) => [id, templateKey]));
    const waits = (key: string): unknown => story.template(key).waitingOn.map((id) => keys.get(id));
    expect(waits('project-filing')).toEqual(['company-registration']);
    expect(waits('construction-permit')).toEqual(['drawing-review', 'environmental-form']);
    expect(waits('water-connection')).toEqual(['project-permit']);
    expect(waits('environmental-form')).toEqual([]);
  });

  it('routines and target of a stage end with it', () => {
    const story = advanceTo(Story.lead({ policy: OPEN_GATES }), 'intent');
    story.do('officer', 'RevisePlan', { signing: '2026-06-30', commencement: '2026-08-31', production: '2027-06-30' });
    expect(story.project.clocks['stage-target']).toMatchObject({ state: 'running', due: midnightAfter('2026-06-30') });
    expect(story.project.clocks['routine:judge']?.state).toBe('stopped');
    advanceTo(story, 'signing').tick();
    expect(story.project.clocks['stage-target']).toMatchObject({
      state: 'running',
      version: 2,
      due: midnightAfter('2026-08-31'),
    });
    expect(story.project.clocks['routine:follow-up']?.state).toBe('stopped');
    expect(story.project.clocks['routine:monthly-follow-up']?.state).toBe('running');
  });
});

describe('a request for a second person', () => {
  it('ends with the stage in which it was made: nobody approves it in another', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'intent');
    for (const [name, payload] of [
      ['Shelve', { reason: '投资方重组' }],
      ['ReturnToStage', { to: 'lead', reason: '条件变化' }],
    ] as const) {
      story.do('officer', name, payload);
      const requestId = story.project.requests[0]?.id ?? '';
      const next = STAGES[STAGES.indexOf(story.project.stage) + 1] ?? 'production';
      const events = story.do('officer', 'AdvanceStage', { to: next });
      expect(story.of('SecondPersonLapsed', events).map(({ data }) => data.requestId)).toEqual([requestId]);
      expect(story.project.requests).toEqual([]);
      expect(story.refused('deputy', 'DecideRequest', { requestId, decision: 'approve' }).code).toBe('REQUEST_UNKNOWN');
    }
    expect(story.project).toMatchObject({ status: 'active', stage: 'commencement' });
  });
});

describe('an item that holds a gate shut', () => {
  it('holds one that is still ahead', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'signing');
    const item = { title: '补办手续', unitId: 'natural-resources', limit: 5 };
    for (const blocks of ['lead', 'intent', 'signing'] as const) {
      expect(story.refused('officer', 'AddHelpItem', { ...item, blocks })).toMatchObject({ code: 'GATE_PASSED' });
    }
    story.do('officer', 'AddHelpItem', { ...item, blocks: 'commencement' });
  });
});

describe('the plan', () => {
  it('moves the target clock of the stage; the same date leaves it alone, fired rungs and all', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'intent');
    const plan = { signing: '2026-04-10', commencement: '2026-08-31', production: '2027-06-30' };
    story.do('leader-two/promoter', 'RevisePlan', plan);
    story.at('2026-04-15 10:00').do('officer', 'RevisePlan', { ...plan, production: '2027-09-30', note: '设备延期' });
    expect(story.project.clocks['stage-target']).toMatchObject({ version: 1, fired: ['reminder', 'breach'] });
    expect(story.project.plan).toMatchObject({ revision: 2, production: '2027-09-30' });
    // Nobody leads it: the centre's head stands in and moves a target that has passed.
    story.do('centre-head', 'RevisePlan', { ...plan, signing: '2026-05-15' });
    expect(story.project.clocks['stage-target']).toMatchObject({
      version: 2,
      fired: [],
      due: midnightAfter('2026-05-15'),
    });
    expect(story.tick('2026-05-16 10:00').map(({ type }) => type)).toEqual(['RungReached', 'LimitBreached']);
  });

  it('warns thirty days ahead, or at once where less is left', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'signing');
    story.do('officer', 'RevisePlan', { commencement: '2026-08-31', production: '2027-06-30' });
    const reminded = (): unknown =>
      story.project.clocks['stage-target']?.steps.find(({ rung }) => rung === 'reminder')?.at;
    expect(reminded()).toBe(local('2026-08-01 00:00'));
    story.do('officer', 'RevisePlan', { commencement: '2026-03-20', production: '2027-06-30' });
    expect(reminded()).toBe(story.now);
  });

  it('has its dates in order', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const code = (signing: string, commencement: string, production: string): string =>
      story.refused('officer', 'RevisePlan', { signing, commencement, production }).code;
    expect(code('2026-09-01', '2026-08-31', '2027-06-30')).toBe('PLAN_ORDER');
    expect(code('2026-08-01', '2027-08-31', '2027-06-30')).toBe('PLAN_ORDER');
  });
});

describe('back to an earlier stage', () => {
  it('is asked for by one and decided by another, each and their principals counted', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'signing');
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('secretary/leader', 'ReturnToStage', { to: 'intent', reason: '投资方退出' });
    const requestId = story.project.requests[0]?.id ?? '';
    const decide = { requestId, decision: 'approve' as const };
    expect(story.refused('leader', 'DecideRequest', decide).code).toBe('SECOND_PERSON_NEEDED');
    expect(story.refused('secretary/deputy', 'DecideRequest', decide).code).toBe('SECOND_PERSON_NEEDED');
    expect(story.refused('officer', 'DecideRequest', decide).code).toBe('FORBIDDEN');
    expect(story.refused('deputy', 'DecideRequest', { ...decide, requestId: 'other' }).code).toBe('REQUEST_UNKNOWN');
    story.do('deputy', 'DecideRequest', decide);
    expect(story.project).toMatchObject({ stage: 'intent', requests: [] });
    expect(story.of('StageEntered').slice(-1)[0]?.data).toMatchObject({
      entry: 4,
      stage: 'intent',
      back: true,
      reason: '投资方退出',
    });
  });

  it('leads backwards only, and not from the lead', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    expect(story.refused('officer', 'ReturnToStage', { to: 'lead', reason: '误操作' }).code).toBe('WRONG_STAGE');
    advanceTo(story, 'intent');
    expect(story.refused('officer', 'ReturnToStage', { to: 'signing', reason: '误操作' }).code).toBe(
      'STAGE_NOT_BEFORE',
    );
    expect(story.refused('officer', 'ReturnToStage', { to: 'intent', reason: '误操作' }).code).toBe('STAGE_NOT_BEFORE');
  });

  it('a stage entered again does not issue its checklist twice', () => {
    const story = advanceTo(Story.lead({ policy: OPEN_GATES }), 'signing');
    story.do('officer', 'ReturnToStage', { to: 'intent', reason: '投资方退出' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.tick();
    const keys = story.items().map(({ templateKey }) => templateKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(story.of('StageOpened').slice(-1)[0]?.data).toMatchObject({ entry: 4, stage: 'intent', issued: [] });
    expect(story.project.clocks['routine:follow-up']?.state).toBe('running');
  });

  it('a lead that came back is judged anew, and its routine can be satisfied', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
    expect(story.refused('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '再判' }).code).toBe(
      'LEAD_ALREADY_JUDGED',
    );
    advanceTo(story, 'intent');
    story.at('2026-03-10 10:00').do('officer', 'ReturnToStage', { to: 'lead', reason: '重新研判' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.tick();
    expect(story.project.clocks['routine:judge']?.state).toBe('running');
    story.at('2026-03-11 10:00').do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '仍值得跟进' });
    expect(story.project.clocks['routine:judge']?.state).toBe('stopped');
    expect(story.refused('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '再判' }).code).toBe(
      'LEAD_ALREADY_JUDGED',
    );
  });

  it('production entered again begins aftercare anew', () => {
    const story = advanceTo(Story.lead({ policy: BARE_POLICY }), 'production');
    story.tick();
    expect(story.project.aftercareUntil).toBe('2027-03-03');
    story.at('2026-06-03 10:00').do('officer', 'ReturnToStage', { to: 'commencement', reason: '验收撤销' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.at('2026-09-03 10:00').do('officer', 'AdvanceStage', { to: 'production' });
    story.tick();
    expect(story.project.aftercareUntil).toBe('2027-09-03');
    expect(story.project.clocks.aftercare?.due).toBe(midnightAfter('2027-09-03'));
  });
});
