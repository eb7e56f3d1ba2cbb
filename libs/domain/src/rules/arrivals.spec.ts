import { describe, expect, it } from '@jest/globals';
import { peopleWithRole, type Role } from '@bangban/kernel';
import type { CommandMap } from '../command/commands';
import { effectsOf } from '../effects/effects';
import { isCurrency } from '../project/currencies';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const arrival = (amount: string, proofNumber: string): CommandMap['RecordFundArrival'] => ({
  money: yuan(amount),
  date: '2026-03-03',
  proof: 'voucher',
  proofNumber,
});
const CONTRACT = { kind: 'contract', number: '合同一', date: '2026-03-03', parties: ['经开区', '某公司'] };

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

describe('an arrival over what is agreed', () => {
  it('is refused without a reason, measured by the contract and not by the plan', () => {
    const story = signed();
    story.do('officer', 'RecordFundArrival', arrival('999.5', '一'));
    expect(story.refused('officer', 'RecordFundArrival', arrival('0.6', '二'))).toEqual({
      code: 'ARRIVAL_OVER_AGREED',
      details: { agreed: '1000', arrived: '1000.1', currency: 'CNY' },
    });
    expect(story.refused('officer', 'RecordFundArrival', { ...arrival('0.6', '二'), overReason: ' ' }).code).toBe(
      'ARRIVAL_OVER_AGREED',
    );
    story.do('officer', 'RecordFundArrival', arrival('0.5', '二'));
  });

  it('stands with its reason where the office insists, and only where it is over', () => {
    const story = signed();
    story.do('officer', 'RecordFundArrival', { ...arrival('400', '一'), overReason: '怕超' });
    story.do('officer', 'RecordFundArrival', { ...arrival('700', '二'), overReason: '增资合同待签' });
    expect(story.project.fundArrivals.map(({ overReason = null }) => overReason)).toEqual([null, '增资合同待签']);
    // Added capital raises what may arrive.
    story.do('officer', 'RecordEvidence', {
      ...CONTRACT,
      number: '合同二',
      money: yuan('500'),
      signingKind: 'added-capital',
    });
    story.do('officer', 'RecordFundArrival', arrival('300', '三'));
  });

  it('is none of another currency, and none before anything is agreed', () => {
    const story = signed();
    story.do('officer', 'RecordFundArrival', { ...arrival('5000', '一'), money: { amount: '5000', currency: 'USD' } });
    const lead = Story.lead({ policy: BARE_POLICY });
    lead.do('officer', 'RecordFundArrival', arrival('50000', '一'));
  });
});

describe('a proof', () => {
  it('is recorded once, however its number is typed', () => {
    const story = signed();
    story.do('officer', 'RecordFundArrival', arrival('10', 'PZ-001'));
    for (const number of ['PZ-001', 'pz-001', 'ＰＺ－００１', 'PZ - 001']) {
      const refusal = story.refused('officer', 'RecordFundArrival', arrival('20', number));
      expect(refusal).toMatchObject({ code: 'PROOF_RECORDED', details: { number: 'PZ-001', amount: '10' } });
    }
    // Of another kind it is another paper.
    story.do('officer', 'RecordFundArrival', { ...arrival('20', 'PZ-001'), proof: 'capital-verification' });
  });

  it('that was withdrawn may be recorded again, rightly', () => {
    const story = signed();
    story.do('officer', 'RecordFundArrival', arrival('10', '一'));
    const [wrong] = story.project.fundArrivals;
    story.do('leader', 'WithdrawFundArrival', { arrivalId: wrong?.id ?? '', reason: '金额录错' });
    story.do('officer', 'RecordFundArrival', arrival('100', '一'));
  });

  it('of fixed assets goes on under one number, day by day', () => {
    const story = signed();
    const entry = { ...arrival('10', '统计代码'), proof: 'fixed-asset-entry' } as const;
    story.do('officer', 'RecordFundArrival', { ...entry, date: '2026-03-02', earlyReason: '补录' });
    story.do('officer', 'RecordFundArrival', { ...entry, date: '2026-03-03' });
    expect(story.refused('officer', 'RecordFundArrival', entry).code).toBe('PROOF_RECORDED');
  });
});

describe('a proof that stands on another project', () => {
  const other = { projectId: 'other', projectName: '另一项目', ...arrival('10', 'pz - 001') };
  const beside = (standing: Story['provenElsewhere'] = [other]): Story => {
    const story = signed();
    story.provenElsewhere = standing;
    return story;
  };

  it('is refused without a reason, and says where it stands', () => {
    expect(beside().refused('officer', 'RecordFundArrival', arrival('20', 'PZ-001'))).toEqual({
      code: 'PROOF_ELSEWHERE',
      details: {
        number: 'pz - 001',
        date: '2026-03-03',
        amount: '10',
        currency: 'CNY',
        projects: 1,
        projectId: 'other',
        project: '另一项目',
      },
    });
    const blank = { ...arrival('20', 'PZ-001'), elsewhereReason: ' ' };
    expect(beside().refused('officer', 'RecordFundArrival', blank).code).toBe('PROOF_ELSEWHERE');
    // An entry of fixed assets is that of one project, on whatever day.
    const entry = { ...arrival('20', 'PZ-001'), proof: 'fixed-asset-entry' } as const;
    const earlier = { ...other, proof: 'fixed-asset-entry', date: '2026-01-05' } as const;
    expect(beside([earlier]).refused('officer', 'RecordFundArrival', entry).code).toBe('PROOF_ELSEWHERE');
  });

  it('stands with its reason, of which the supervision office is told', () => {
    const story = beside();
    const [recorded] = story.do('officer', 'RecordFundArrival', {
      ...arrival('20', 'PZ-001'),
      elsewhereReason: '到位资金分割证明',
    });
    expect(recorded?.data).toMatchObject({ elsewhere: { projectIds: ['other'], reason: '到位资金分割证明' } });
    const told = recorded ? effectsOf(recorded, story.world, story.city) : [];
    expect(told.map(({ kind, params, recipientId }) => [kind, recipientId, params.number, params.count])).toEqual(
      ['supervision-head', 'inspector'].flatMap((role) =>
        peopleWithRole(story.city, role as Role).map((id) => ['proof-elsewhere', id, 'PZ-001', 1]),
      ),
    );
  });

  it('asks for no reason where it is another paper', () => {
    const story = beside();
    const [recorded] = story.do('officer', 'RecordFundArrival', {
      ...arrival('20', 'PZ-002'),
      elsewhereReason: '怕重',
    });
    expect(recorded?.data).not.toHaveProperty('elsewhere');
  });

  it('is asked about in what a ledger brings as well', () => {
    const story = new Story({ policy: BARE_POLICY });
    story.provenElsewhere = [other];
    const refusal = story.refused('officer', 'ImportProject', {
      ...LEAD,
      stage: 'lead',
      source: '台账',
      reference: '9',
      followerId: 'promoter',
      stages: [{ stage: 'lead', enteredOn: '2026-02-03' }],
      fundArrivals: [arrival('1', 'PZ-001')],
    });
    expect(refusal.code).toBe('PROOF_ELSEWHERE');
  });
});

describe('a currency', () => {
  it('is one of ISO 4217 in use', () => {
    expect(['CNY', 'USD', 'VND', 'XCG'].every(isCurrency)).toBe(true);
    // Withdrawn, metal, test, none, no code.
    expect(['DEM', 'XAU', 'XTS', 'RMB', 'cny', ''].some(isCurrency)).toBe(false);
  });

  it('is refused everywhere where it is not', () => {
    const money = { amount: '10', currency: 'RMB' };
    const story = signed();
    const refused = [
      story.refused('officer', 'ReviseProject', { changes: { money }, reason: '更正' }),
      story.refused('officer', 'RecordEvidence', { ...CONTRACT, number: '合同三', money }),
      story.refused('officer', 'RecordFundArrival', { ...arrival('10', '一'), money }),
    ];
    expect(refused.map(({ code }) => code)).toEqual(Array(3).fill('CURRENCY_UNKNOWN'));
    const taken: CommandMap['ImportProject'] = {
      ...LEAD,
      stage: 'signing',
      leaderId: 'leader',
      source: '台账',
      reference: '9',
      followerId: 'promoter',
      stages: [{ stage: 'signing', enteredOn: '2026-02-03' }],
    };
    const codes = (more: Partial<CommandMap['ImportProject']>): string =>
      new Story({ policy: BARE_POLICY }).refused('officer', 'ImportProject', { ...taken, ...more }).code;
    expect(codes({ money })).toBe('CURRENCY_UNKNOWN');
    expect(codes({ fundArrivals: [{ ...arrival('1', '一'), money }] })).toBe('CURRENCY_UNKNOWN');
    // The other two rules hold for what a ledger brings.
    expect(codes({ fundArrivals: [arrival('1', '一'), arrival('2', '一')] })).toBe('PROOF_RECORDED');
    expect(codes({ money: yuan('10'), fundArrivals: [arrival('6', '一'), arrival('5', '二')] })).toBe(
      'ARRIVAL_OVER_AGREED',
    );
  });
});
