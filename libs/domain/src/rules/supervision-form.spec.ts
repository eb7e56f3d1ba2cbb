import { describe, expect, it } from '@jest/globals';
import { CALENDAR_2027, local, midnightAfter } from '@bangban/kernel/testing';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import { openForms } from '../supervision-form/supervision-form';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const SAID = { matter: '用地预审办理迟缓', requirement: '报送整改方案' };
const BY_RULE: Policy = {
  ...OPEN_GATES,
  forms: { ...OPEN_GATES.forms, opens: [{ clock: 'handling', with: 'leader' }] },
};

/** A Tuesday: an item with a limit of one working day that nobody works on. */
function late(policy: Policy = BY_RULE): { readonly story: Story; readonly itemId: string } {
  const story = Story.lead({ policy });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return { story, itemId: story.handled({ limit: 1 }) };
}

function issued(): { readonly story: Story; readonly formId: string } {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('inspector', 'IssueForm', { ...SAID, unitId: 'natural-resources' });
  return { story, formId: story.forms()[0]?.id ?? '' };
}

const measure = (until: string, personId = 'land-handler') => ({ what: '专人跟办', personId, until });

function planned(): { readonly story: Story; readonly formId: string } {
  const { formId, story } = issued();
  story.do('land-handler', 'SignForForm', { formId });
  story.do('land-head', 'SubmitFormPlan', { formId, measures: [measure('2026-03-10'), measure('2026-03-06')] });
  return { formId, story };
}

const stateOf = (story: Story, formId: string): unknown => story.world.forms?.[formId]?.state;

describe('a form that the rules open', () => {
  it('comes with the rung that the policy names, behind the breach, and once', () => {
    const { itemId, story } = late();
    // Breached with 03-04; the leader is asked three working days later.
    expect(story.tick('2026-03-09 10:00').map(({ type }) => type)).toContain('LimitBreached');
    expect(story.forms()).toEqual([]);
    story.tick('2026-03-10 10:00');
    expect(story.forms()).toMatchObject([
      { colour: 'blue', itemId, unitId: 'natural-resources', byRule: true, state: 'issued', officeId: 'supervision' },
    ]);
    expect(story.forms()[0]?.missed).toMatchObject({ clock: 'handling', deadlineVersion: 1 });
    expect(story.of('SupervisionFormIssued')[0]).toMatchObject({
      actor: { kind: 'system' },
      occurredAt: midnightAfter('2026-03-09'),
    });
  });

  it('is not there for what was done in time behind the breach, nor under rules that do not ask for it', () => {
    const { itemId, story } = late();
    story.at('2026-03-06 10:00').close(itemId);
    story.tick('2026-04-20 10:00');
    expect(story.forms()).toEqual([]);
    const without = late({ ...BY_RULE, forms: { ...BY_RULE.forms, opens: [] } });
    without.story.tick('2026-04-20 10:00');
    expect(without.story.forms()).toEqual([]);
  });

  it('comes with the breach where the rung was raised before it', () => {
    const { itemId, story } = late();
    for (let n = 0; n < 3; n += 1) story.do('officer', 'RaiseHelpItem', { itemId, reason: '企业急等' });
    expect(story.forms()).toEqual([]);
    story.tick('2026-03-05 10:00');
    expect(story.forms()).toMatchObject([{ colour: 'blue', itemId }]);
  });

  it('is none beside an open one about the same item', () => {
    const { itemId, story } = late();
    story.do('inspector', 'IssueForm', { ...SAID, itemId, unitId: 'natural-resources' });
    const [form] = story.forms();
    story.do('land-head', 'SignForForm', { formId: form?.id ?? '' });
    story.do('land-head', 'SubmitFormPlan', { formId: form?.id ?? '', measures: [measure('2026-03-30')] });
    story.tick('2026-03-10 10:00');
    expect(story.forms()).toHaveLength(1);
  });
});

describe('the chain', () => {
  it('goes on by lapses alone, each colour with time of its own from when it is recorded', () => {
    const { story } = issued();
    story.tick('2026-03-06 23:59');
    expect(story.forms().map(({ colour }) => colour)).toEqual(['blue']);
    story.tick('2026-03-09 10:00');
    expect(story.forms().map(({ colour, state }) => [colour, state])).toEqual([
      ['blue', 'lapsed'],
      ['yellow', 'issued'],
    ]);
    expect(story.forms()[1]?.clocks['form-plan']?.due).toBe(midnightAfter('2026-03-11'));
    story.tick('2026-03-12 10:00');
    expect(story.forms().map(({ colour }) => colour)).toEqual(['blue', 'yellow', 'red']);
    const [blue, yellow, red] = story.forms();
    expect([yellow?.chainId, red?.chainId]).toEqual([blue?.id, blue?.id]);
    expect([yellow?.afterId, red?.afterId]).toEqual([blue?.id, yellow?.id]);
    // Behind red there is no other; its ladder climbs.
    story.tick('2026-05-20 10:00');
    expect(openForms(story.world)).toMatchObject([{ colour: 'red', state: 'issued' }]);
    const rungs = story
      .of('FormRungReached')
      .filter(({ data }) => data.formId === red?.id && data.clock === 'form-plan');
    expect(rungs.map(({ data }) => data.rung)).toEqual(['reminder', 'breach', 'leader-in-charge', 'principal-leaders']);
  });

  it('gives nobody two colours in one second, however late somebody looks', () => {
    const { story } = issued();
    story.tick('2026-06-01 10:00');
    expect(story.forms().map(({ colour }) => colour)).toEqual(['blue', 'yellow']);
    expect(story.forms()[1]?.issuedAt).toBe(local('2026-06-01 10:00'));
  });

  it('is not begun with another colour than blue, nor twice about one matter', () => {
    const { story } = issued();
    expect(story.refused('inspector', 'IssueForm', { ...SAID, unitId: 'natural-resources' }).code).toBe('FORM_OPEN');
    expect(story.ask('inspector', 'IssueForm', { ...SAID, unitId: 'park' }).ok).toBe(true);
    expect(story.refused('inspector', 'IssueForm', { ...SAID, unitId: 'supervision' }).code).toBe('FORM_OWN_UNIT');
  });

  it('waits for a calendar where a limit ends on a forecast', () => {
    const story = Story.lead({ policy: OPEN_GATES, at: '2026-12-30 10:00' });
    story.do('inspector', 'IssueForm', { ...SAID, unitId: 'natural-resources' });
    story.tick('2027-01-20 10:00');
    expect(story.of('FormAlarmOpened').map(({ data }) => data.clock)).toContain('form-plan');
    expect(story.forms()).toHaveLength(1);
    story.calendar = CALENDAR_2027;
    story.do('supervisor', 'AdoptCalendar', {});
    story.tick('2027-01-21 10:00');
    expect(story.forms().map(({ colour }) => colour)).toEqual(['blue', 'yellow']);
  });
});

describe('a plan', () => {
  it('stops the time to hand it in, and refused lets what was left go on, a day at least', () => {
    const { formId, story } = planned();
    expect(stateOf(story, formId)).toBe('planned');
    story.tick('2026-03-20 10:00');
    expect(story.forms()).toHaveLength(1);
    story.do('supervisor', 'DecideFormPlan', { formId, decision: 'refuse', reason: '没有时间表' });
    expect(story.world.forms?.[formId]?.clocks['form-plan']).toMatchObject({ state: 'running', elapsed: 0, limit: 3 });
    story.tick('2026-03-25 10:00');
    expect(story.forms().map(({ colour }) => colour)).toEqual(['blue', 'yellow']);
  });

  it('is accepted, and every measure is tracked by its day; the next that is not done has the clock', () => {
    const { formId, story } = planned();
    story.do('supervisor', 'DecideFormPlan', { formId, decision: 'approve', reason: '可行' });
    const due = (): unknown => story.world.forms?.[formId]?.clocks['form-measures']?.due;
    expect(due()).toBe(midnightAfter('2026-03-06'));
    expect(story.refused('land-head', 'ReportFormMeasure', { formId, no: 3, words: '已完成' }).code).toBe(
      'FORM_MEASURE_UNKNOWN',
    );
    story.do('land-handler', 'ReportFormMeasure', { formId, no: 2, words: '已完成' });
    expect(due()).toBe(midnightAfter('2026-03-10'));
    story.do('land-handler', 'ReportFormMeasure', { formId, no: 1, words: '已完成' });
    expect(stateOf(story, formId)).toBe('done');
    story.do('inspector', 'LiftForm', { formId, cause: 'human', words: '整改到位' });
    expect(story.world.forms?.[formId]).toMatchObject({ state: 'lifted', ended: { cause: 'human' } });
    story.tick('2026-06-01 10:00');
    expect(story.forms()).toHaveLength(1);
  });

  it('brings the next colour where a measure is not done in time', () => {
    const { formId, story } = planned();
    story.do('supervisor', 'DecideFormPlan', { formId, decision: 'approve', reason: '可行' });
    story.tick('2026-03-09 10:00');
    expect(story.forms().map(({ colour, state }) => [colour, state])).toEqual([
      ['blue', 'lapsed'],
      ['yellow', 'issued'],
    ]);
  });

  it('has measures on working days to come, by people of the unit', () => {
    const { formId, story } = issued();
    story.do('land-handler', 'SignForForm', { formId });
    const refusal = (due: string, who?: string): string =>
      story.refused('land-head', 'SubmitFormPlan', { formId, measures: [measure(due, who)] }).code;
    expect(refusal('2026-03-03')).toBe('FORM_MEASURE_DAY');
    expect(refusal('2028-03-03')).toBe('FORM_MEASURE_DAY');
    expect(refusal('2026-03-07')).toBe('FORM_MEASURE_DAY_OFF');
    expect(refusal('2026-03-06', 'park-head')).toBe('PERSON_NOT_IN_UNIT');
  });
});

describe('who may', () => {
  it('is the office for what it decides, the addressed unit for what it owes, and nobody for both', () => {
    const { formId, story } = issued();
    for (const who of ['officer', 'leader', 'land-head', 'mayor', 'investor']) {
      expect(story.refused(who, 'IssueForm', { ...SAID, unitId: 'ecology' }).code).toMatch(/FORBIDDEN|MAY_NOT/);
      expect(story.refused(who, 'LiftForm', { formId, cause: 'human', words: '好' }).code).toMatch(/FORBIDDEN|MAY_NOT/);
    }
    for (const who of ['park-head', 'officer', 'inspector']) {
      expect(story.refused(who, 'SignForForm', { formId }).code).toBe('FORBIDDEN');
    }
    expect(story.refused('land-head', 'SubmitFormPlan', { formId, measures: [measure('2026-03-06')] }).code).toBe(
      'FORM_STATE',
    );
    expect(story.refused('inspector', 'DecideFormPlan', { formId, decision: 'approve', reason: '好' }).code).toBe(
      'FORM_STATE',
    );
    expect(
      story.refused('inspector', 'LiftForm', {
        formId: 'ffffffff-0000-4000-8000-000000000000',
        cause: 'human',
        words: '好',
      }).code,
    ).toBe('FORM_UNKNOWN');
  });

  it('knows the interview for red alone, which is lifted behind it', () => {
    const { formId, story } = issued();
    const interview = { date: '2026-03-12', by: ['supervisor'], with: ['land-head'], record: '已谈清要求' };
    expect(story.refused('supervisor', 'RecordInterview', { formId, ...interview }).code).toBe('FORM_NOT_RED');
    story.tick('2026-03-09 10:00');
    story.tick('2026-03-12 10:00');
    const red = openForms(story.world)[0]?.id ?? '';
    const lift = { formId: red, cause: 'objective', words: '整改到位' } as const;
    expect(story.refused('supervisor', 'LiftForm', lift).code).toBe('FORM_INTERVIEW_FIRST');
    expect(story.refused('supervisor', 'RecordInterview', { formId: red, ...interview, date: '2026-03-11' }).code).toBe(
      'FORM_INTERVIEW_EARLY',
    );
    expect(story.refused('supervisor', 'RecordInterview', { formId: red, ...interview, date: '2026-03-13' }).code).toBe(
      'DATE_IN_FUTURE',
    );
    expect(
      story.refused('supervisor', 'RecordInterview', { formId: red, ...interview, with: ['park-head'] }).code,
    ).toBe('PERSON_NOT_IN_UNIT');
    story.do('supervisor', 'RecordInterview', { formId: red, ...interview });
    expect(story.refused('supervisor', 'RecordInterview', { formId: red, ...interview }).code).toBe('FORM_INTERVIEWED');
    story.do('supervisor', 'LiftForm', lift);
    expect(openForms(story.world)).toEqual([]);
  });
});

describe('what becomes of a form with its matter', () => {
  it('stays through the closing and the transfer of its item, with the breach, until it is lifted', () => {
    const { itemId, story } = late();
    story.tick('2026-03-10 10:00');
    const [form] = story.forms();
    story.do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    expect(story.forms()).toMatchObject([{ id: form?.id, unitId: 'natural-resources', state: 'issued' }]);
    story.close(itemId);
    expect(story.item(itemId).breaches).toHaveLength(1);
    expect(openForms(story.world)).toHaveLength(1);
    story.do('supervisor', 'LiftForm', { formId: form?.id ?? '', cause: 'objective', words: '已办结' });
    expect(openForms(story.world)).toEqual([]);
  });

  it('rests with the project and goes on with what it had left', () => {
    const { formId, story } = issued();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.at('2026-03-05 10:00').do('officer', 'Shelve', { reason: '投资方重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    expect(story.world.forms?.[formId]?.clocks['form-plan']).toMatchObject({ state: 'suspended', elapsed: 1 });
    story.tick('2026-04-01 10:00');
    expect(story.forms()).toHaveLength(1);
    story.at('2026-04-13 10:00').do('deputy', 'Resume', { reason: '重组完成' });
    expect(story.world.forms?.[formId]?.clocks['form-plan']).toMatchObject({
      state: 'running',
      due: midnightAfter('2026-04-14'),
    });
  });

  it('ends with a project that ends', () => {
    const { formId, story } = issued();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('leader', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(stateOf(story, formId)).toBe('ended');
    expect(openForms(story.world)).toEqual([]);
  });

  it('is withdrawn with a reason, and nothing follows', () => {
    const { formId, story } = issued();
    story.do('supervisor', 'WithdrawForm', { formId, reason: '收单单位有误' });
    story.tick('2026-06-01 10:00');
    expect(story.forms()).toMatchObject([{ state: 'withdrawn', ended: { words: '收单单位有误' } }]);
    expect(story.refused('land-head', 'SignForForm', { formId }).code).toBe('FORM_STATE');
  });
});

describe('the policy', () => {
  it('opens blue with a rung behind the breach by default', () => {
    const { opens } = DEFAULT_POLICY.forms;
    expect(opens).toEqual([{ clock: 'handling', with: 'leader-in-charge' }]);
  });
});
