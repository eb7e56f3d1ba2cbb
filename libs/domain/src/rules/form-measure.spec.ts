import { describe, expect, it } from '@jest/globals';
import { midnightAfter } from '@bangban/kernel/testing';
import { formTold } from '../effects/form-effects';
import type { FormClock, FormMeasure } from '../supervision-form/supervision-form';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const BACK = '现场未见落实';

/** A Tuesday: two measures, by Friday and by Tuesday, both reported done on the day on which they were accepted. */
function reported(): { readonly story: Story; readonly formId: string } {
  const story = Story.lead({ policy: OPEN_GATES });
  const said = { matter: '用地预审办理迟缓', requirement: '报送整改方案' };
  story.do('inspector', 'IssueForm', { ...said, unitId: 'natural-resources' });
  const formId = story.forms()[0]?.id ?? '';
  const of = (until: string) => ({ what: '专人跟办', personId: 'land-handler', until });
  story.do('land-handler', 'SignForForm', { formId });
  story.do('land-head', 'SubmitFormPlan', { formId, measures: [of('2026-03-10'), of('2026-03-06')] });
  story.do('supervisor', 'DecideFormPlan', { formId, decision: 'approve', reason: '可行' });
  for (const no of [1, 2]) story.do('land-handler', 'ReportFormMeasure', { formId, no, words: '已完成' });
  return { story, formId };
}
const clockOf = (story: Story, formId: string, name: FormClock) => story.world.forms?.[formId]?.clocks[name];
const measureOf = (story: Story, formId: string, no: number): FormMeasure | undefined =>
  story.world.forms?.[formId]?.measures.find((each) => each.no === no);
const send = (story: Story, formId: string, no: number, who = 'inspector'): void =>
  void story.do(who, 'ReturnFormMeasure', { formId, no, reason: BACK });

describe('a measure that the office does not believe is done', () => {
  it('is to be done by its day again, and the time to lift the form is over', () => {
    const { formId, story } = reported();
    expect(clockOf(story, formId, 'form-decision')?.state).toBe('running');
    send(story, formId, 1);
    expect(story.world.forms?.[formId]?.state).toBe('accepted');
    expect(measureOf(story, formId, 1)).toMatchObject({ done: null, returned: { by: 'inspector', reason: BACK } });
    expect(measureOf(story, formId, 2)?.done).not.toBeNull();
    expect(clockOf(story, formId, 'form-decision')?.state).toBe('stopped');
    expect(clockOf(story, formId, 'form-measures')).toMatchObject({
      state: 'running',
      due: midnightAfter('2026-03-10'),
    });
    story.do('land-handler', 'ReportFormMeasure', { formId, no: 1, words: '已补办' });
    expect(story.world.forms?.[formId]?.state).toBe('done');
    expect(measureOf(story, formId, 1)).toMatchObject({ done: { words: '已补办' }, returned: { reason: BACK } });
    story.do('inspector', 'LiftForm', { formId, cause: 'human', words: '整改到位' });
  });

  it('has one working day where its own has passed, and lapses with it', () => {
    const { formId, story } = reported();
    story.at('2026-03-11 10:00');
    send(story, formId, 2);
    expect(clockOf(story, formId, 'form-measures')?.due).toBe(midnightAfter('2026-03-12'));
    story.tick('2026-03-13 10:00');
    expect(story.forms().map(({ colour, state }) => [colour, state])).toEqual([
      ['blue', 'lapsed'],
      ['yellow', 'issued'],
    ]);
  });

  it('is tracked by the earliest of those that are to be done, and each can be sent back again', () => {
    const { formId, story } = reported();
    send(story, formId, 1);
    send(story, formId, 2);
    expect(clockOf(story, formId, 'form-measures')?.due).toBe(midnightAfter('2026-03-06'));
    story.do('land-handler', 'ReportFormMeasure', { formId, no: 2, words: '已补办' });
    send(story, formId, 2, 'supervisor');
    expect(measureOf(story, formId, 2)?.returned).toMatchObject({ by: 'supervisor' });
  });

  it('is sent back by the office alone, only once it is reported done, and not when the form is over', () => {
    const { formId, story } = reported();
    const refusal = (who: string, no = 1): string =>
      story.refused(who, 'ReturnFormMeasure', { formId, no, reason: BACK }).code;
    for (const who of ['land-head', 'park-head', 'officer', 'leader', 'investor']) {
      expect([who, refusal(who)]).toEqual([who, expect.stringMatching(/FORBIDDEN|MAY_NOT/)]);
    }
    expect(refusal('inspector', 3)).toBe('FORM_MEASURE_NOT_DONE');
    send(story, formId, 1);
    expect(refusal('inspector')).toBe('FORM_MEASURE_NOT_DONE');
    send(story, formId, 2);
    expect(refusal('inspector')).toBe('FORM_MEASURES_OPEN');
    story.do('inspector', 'WithdrawForm', { formId, reason: '下发有误' });
    expect(refusal('inspector')).toBe('FORM_STATE');
  });

  it('is told to the unit, its head and whoever is to do it', () => {
    const { formId, story } = reported();
    send(story, formId, 1);
    const [event] = story.of('FormMeasureReturned');
    const told = event ? formTold(event, story.world, story.city) : null;
    expect(told).toMatchObject([{ kind: 'form-measure-returned', params: { no: 1, reason: BACK } }]);
    expect(told?.[0]?.to).toEqual(['land-handler', 'land-head', 'land-handler']);
  });
});
