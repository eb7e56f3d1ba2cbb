import { describe, expect, it } from '@jest/globals';
import { fold } from '../evolve/evolve';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const CONTRACT = { kind: 'contract', number: '合同一', date: '2026-03-03', parties: ['经开区', '某公司'] };
const line = (period: string, amount: string, currency = 'CNY') => ({ period, money: { amount, currency } });

/** Signed by a contract over 1,000, where 9,000 were planned. */
function signed(): Story {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('officer', 'ReviseProject', { changes: { money: yuan('9000') }, reason: '企业计划' });
  story.do('officer', 'RecordEvidence', { ...CONTRACT, money: yuan('1000') });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'AdvanceStage', { to: 'intent' });
  story.do('officer', 'AdvanceStage', { to: 'signing' });
  return story;
}
const ASKED = { instalments: [line('2026-Q4', '600'), line('2026-Q2', '400')], reason: '合同第三条' };

describe('编制到资计划', () => {
  it('is made once something is agreed, by who follows the project up, in the order of its periods', () => {
    const lead = Story.lead({ policy: BARE_POLICY });
    expect(lead.refused('officer', 'PlanArrivals', ASKED).code).toBe('ARRIVAL_PLAN_EARLY');
    const story = signed();
    expect(story.refused('land-head', 'PlanArrivals', ASKED).code).toBe('FORBIDDEN');
    expect(story.refused('investor', 'PlanArrivals', ASKED).code).toBe('FORBIDDEN');
    story.do('promoter', 'PlanArrivals', ASKED);
    expect(story.project.arrivalPlans).toMatchObject([
      {
        version: 1,
        by: 'promoter',
        reason: '合同第三条',
        instalments: [
          { period: '2026-Q2', until: '2026-06-30', money: yuan('400') },
          { period: '2026-Q4', until: '2026-12-31', money: yuan('600') },
        ],
      },
    ]);
  });

  it('is what contracts agree, to the last digit and in their currency, not what was planned before the signing', () => {
    const story = signed();
    const asked = (...instalments: readonly ReturnType<typeof line>[]) => ({ ...ASKED, instalments });
    expect(story.refused('officer', 'PlanArrivals', asked(line('2026-Q4', '999.99')))).toEqual({
      code: 'ARRIVAL_PLAN_NOT_WHOLE',
      details: { sum: '999.99', agreed: '1000', currency: 'CNY' },
    });
    expect(story.refused('officer', 'PlanArrivals', asked(line('2026-Q4', '9000'))).details).toMatchObject({
      sum: '9000',
      agreed: '1000',
    });
    const dollars = asked(line('2026-Q4', '1000'), line('2026-Q4', '1', 'USD'));
    expect(story.refused('officer', 'PlanArrivals', dollars).details).toEqual({
      sum: '1',
      agreed: '0',
      currency: 'USD',
    });
    expect(story.refused('officer', 'PlanArrivals', asked(line('2026-Q4', '1000', 'USD'))).code).toBe(
      'ARRIVAL_PLAN_NOT_WHOLE',
    );
    expect(story.refused('officer', 'PlanArrivals', asked(line('2026-Q4', '1000'), line('2027-Q1', '0'))).code).toBe(
      'AMOUNT_INVALID',
    );
    const twice = asked(line('2026-Q4', '500'), line('2026-11', '500'));
    expect(story.refused('officer', 'PlanArrivals', twice)).toEqual({
      code: 'ARRIVAL_PLAN_OVERLAPS',
      details: { period: '2026-11', before: '2026-Q4' },
    });
  });

  it('is replaced by a version that says why; the one before stays, and added capital asks for a new one', () => {
    const story = signed();
    story.do('officer', 'PlanArrivals', ASKED);
    const [first] = story.project.arrivalPlans ?? [];
    const added = { number: '合同二', money: yuan('200'), signingKind: 'added-capital' } as const;
    story.do('officer', 'RecordEvidence', { ...CONTRACT, ...added });
    expect(story.refused('officer', 'PlanArrivals', ASKED).code).toBe('ARRIVAL_PLAN_NOT_WHOLE');
    story.do('officer', 'PlanArrivals', {
      instalments: [...ASKED.instalments, line('2027-01', '200')],
      reason: '增资合同',
    });
    expect(story.project.arrivalPlans?.map(({ reason, version }) => [version, reason])).toEqual([
      [1, '合同第三条'],
      [2, '增资合同'],
    ]);
    expect(story.project.arrivalPlans?.[0]).toEqual(first);
    expect(fold(story.events)?.project?.arrivalPlans).toEqual(story.project.arrivalPlans);
  });

  it('counts its versions on where the state keeps the last twelve', () => {
    const story = signed();
    for (let turn = 0; turn < 14; turn += 1) story.do('officer', 'PlanArrivals', ASKED);
    expect(story.project.arrivalPlans?.map(({ version }) => version)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
  });
});
