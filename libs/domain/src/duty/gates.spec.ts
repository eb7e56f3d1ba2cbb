import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { CITY, without } from '../testing/city.spec-support';
import { OPEN_GATES, withStages } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';
import { gateState, type MissingNeed } from './gates';

/** The default gates, with nothing on the checklists, so that only the gate itself speaks. */
const GATES = withStages({
  lead: { routines: [] },
  intent: { items: [], routines: [] },
  signing: { items: [], routines: [] },
  commencement: { items: [], routines: [] },
  production: { items: [], routines: [] },
});

function missing(
  story: Story,
  to: 'intent' | 'signing' | 'commencement' | 'production',
): readonly (readonly [string, string | null, string])[] {
  const refusal = story.refused('officer', 'AdvanceStage', { to });
  expect(refusal).toMatchObject({ code: 'GATE_NOT_MET', details: { to } });
  return (refusal.details.missing as readonly MissingNeed[]).map(({ key, unitId, personId }) => [
    key,
    unitId,
    personId,
  ]);
}

/** A lead that has everything the gate to intent wants. */
function readyForIntent(): Story {
  const story = Story.lead({ policy: GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('promoter', 'RecordContact', { kind: 'visit', summary: '实地考察' });
  story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
  return story;
}

function readyForSigning(): Story {
  const story = readyForIntent();
  story.do('officer', 'AdvanceStage', { to: 'intent' });
  story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'natural-resources' });
  story.do('officer', 'FillHelpParty', { party: 'introducing-unit', unitId: 'promotion-bureau' });
  story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
  story.do('officer', 'FillHelpParty', { party: 'help-centre', unitId: 'help-centre' });
  story.do('leader', 'RevisePlan', { commencement: '2026-08-31', production: '2027-06-30' });
  story.do('officer', 'RecordEvidence', {
    kind: 'admission-decision',
    number: '六招审〔2026〕3号',
    date: '2026-03-03',
  });
  story.do('promoter', 'RecordEvidence', {
    kind: 'contract',
    number: '合同2026-07',
    date: '2026-03-03',
    parties: ['市投资促进局', '华东某精密机械有限公司'],
    money: { amount: '35000', currency: 'CNY' },
  });
  return story;
}

describe('the gate to intent', () => {
  it('names everything that is missing at once, each with its holder', () => {
    const story = Story.lead({ policy: GATES }, { investor: null, followerId: '' });
    expect(missing(story, 'intent')).toEqual([
      ['leader', 'help-centre', 'centre-head'],
      ['investor', 'help-centre', 'centre-head'],
      ['follower', 'promotion-bureau', 'promoter'],
      ['first-contact', 'help-centre', 'centre-head'],
      ['judgement', 'promotion-bureau', 'promoter'],
    ]);
  });

  it('stays shut for a lead that was judged not worth pursuing', () => {
    const story = readyForIntent();
    expect(story.available('officer').find(({ command }) => command === 'AdvanceStage')?.allowed).toBe(true);
    const other = Story.lead({ policy: GATES });
    other.do('bureau-head', 'JudgeLead', { verdict: 'not-worth-pursuing', lost: 'energy', reason: '高耗能' });
    expect(missing(other, 'intent').map(([key]) => key)).toContain('judgement');
  });

  it('is held shut by an item that says so, as every gate is', () => {
    const story = readyForIntent();
    const itemId = story.issue({ blocks: 'intent' });
    expect(story.refused('officer', 'AdvanceStage', { to: 'intent' }).details.missing).toMatchObject([
      { key: 'items', itemId },
    ]);
  });

  it('tells need by need what is met', () => {
    const story = readyForIntent();
    const needs = gateState(story.world, story.context('officer'));
    expect(needs.map(({ key, met }) => [key, met])).toEqual([
      ['leader', true],
      ['investor', true],
      ['follower', true],
      ['first-contact', true],
      ['judgement', true],
      ['items', true],
    ]);
  });
});

describe('the gate to signing', () => {
  it('names each party of the five that is not filled, plan, admission and contract', () => {
    const story = readyForIntent();
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
    expect(missing(story, 'signing')).toEqual([
      ['parties:functional-department', 'help-centre', 'officer'],
      ['parties:introducing-unit', 'help-centre', 'officer'],
      ['parties:help-centre', 'help-centre', 'officer'],
      ['plan', 'government', 'leader'],
      ['admission', 'promotion-bureau', 'promoter'],
      ['contract', 'promotion-bureau', 'promoter'],
    ]);
  });

  it('shuts again when the leader, a unit of the team or somebody in it has left', () => {
    const ready = readyForSigning();
    const shut = (city: Story['city']): readonly string[] => {
      ready.city = city;
      const decision = ready.ask('officer', 'AdvanceStage', { to: 'signing' });
      return decision.ok
        ? []
        : (decision.details['missing'] as readonly MissingNeed[]).map(({ fault, key }) => `${key} ${fault}`);
    };
    expect(shut(CITY)).toEqual([]);
    expect(shut(without('leader'))).toEqual(['leader left']);
    expect(shut(without('park-handler'))).toEqual(['parties:landing-place left']);
    const { park, 'liaison-office': liaison } = CITY.units;
    if (!park || !liaison) throw new Error('no units');
    expect(shut({ ...CITY, units: { ...CITY.units, park: { ...park, active: false } } })).toEqual([
      'parties:landing-place left',
    ]);
    expect(shut({ ...CITY, units: { ...CITY.units, park: { ...park, functions: [] } } })).toEqual([
      'parties:landing-place unfit',
    ]);
    const { leader } = CITY.people;
    if (!leader) throw new Error('no leader');
    expect(shut({ ...CITY, people: { ...CITY.people, leader: { ...leader, roles: [] } } })).toEqual(['leader unfit']);
  });

  it('every later gate and the close want the leader and those of the team who were named', () => {
    for (const stage of ['signing', 'commencement', 'production'] as const) {
      const story = readyForSigning();
      const world = { ...story.world, project: { ...story.project, stage } };
      story.city = without('leader', 'park-handler');
      const keys = gateState(world, story.context('officer')).flatMap(({ missing: lacks }) =>
        lacks.map(({ key }) => key),
      );
      expect(keys).toContain('leader');
      if (stage !== 'production') expect(keys).toContain('standing:landing-place');
    }
  });

  it('opens when all of it is there', () => {
    const story = readyForSigning();
    story.do('leader', 'AdvanceStage', { to: 'signing' });
    expect(story.project.stage).toBe('signing');
  });

  it('is not opened by a letter of intent: only a contract with parties and amount is one', () => {
    const story = readyForIntent();
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.do('officer', 'RecordMilestone', { milestone: 'letter-of-intent', date: '2026-03-03' });
    const bare = { kind: 'contract', number: '合同', date: '2026-03-03' };
    expect(story.refused('officer', 'RecordEvidence', bare)).toEqual({
      code: 'CONTRACT_INCOMPLETE',
      details: { missing: ['parties', 'money'] },
    });
    expect(story.refused('officer', 'RecordEvidence', { ...bare, parties: ['甲', '乙'] }).details).toEqual({
      missing: ['money'],
    });
    // Capital added to a contract is not the contract.
    const money = { amount: '5', currency: 'CNY' };
    const added = { ...bare, parties: ['甲', '乙'], money, signingKind: 'added-capital' } as const;
    story.do('officer', 'RecordEvidence', added);
    expect(missing(story, 'signing').map(([key]) => key)).toContain('contract');
  });

  it('is held shut by the items that block it, each named with its own holder', () => {
    const story = readyForSigning();
    const itemId = story.issue({ title: '选址', blocks: 'signing', unitId: 'park' });
    story.issue({ title: '不相干', blocks: 'production' });
    const refusal = story.refused('officer', 'AdvanceStage', { to: 'signing' });
    expect(refusal.details.missing).toMatchObject([{ key: 'items', itemId, unitId: 'park', personId: 'park-handler' }]);
    story.close(itemId);
    story.do('officer', 'AdvanceStage', { to: 'signing' });
  });
});

describe('the gates to commencement and production', () => {
  function signed(): Story {
    const story = readyForSigning();
    story.do('officer', 'AdvanceStage', { to: 'signing' });
    return story;
  }

  it('want fulfilment proven, approvals, evidence from the site', () => {
    expect(missing(signed(), 'commencement').map(([key]) => key)).toEqual(['fulfilment', 'filing', 'permit', 'site']);
  });

  it('accept any of the proofs that the policy names for fulfilment, and no other', () => {
    const story = signed();
    const record = (kind: string): string => {
      story.do('officer', 'RecordEvidence', { kind, number: '1', date: '2026-03-03' });
      return story.project.evidence.slice(-1)[0]?.id ?? '';
    };
    const fulfil = { milestone: 'fulfilment' as const, date: '2026-03-03' };
    expect(story.refused('officer', 'RecordMilestone', fulfil).code).toBe('PROOF_NOT_ACCEPTED');
    expect(story.refused('officer', 'RecordMilestone', { ...fulfil, evidenceId: record('site-evidence') }).code).toBe(
      'PROOF_NOT_ACCEPTED',
    );
    expect(story.refused('officer', 'RecordMilestone', { ...fulfil, evidenceId: 'unknown' }).code).toBe(
      'EVIDENCE_UNKNOWN',
    );
    story.do('officer', 'RecordMilestone', { ...fulfil, evidenceId: record('company-registration') });
    expect(missing(story, 'commencement').map(([key]) => key)).toEqual(['filing', 'permit']);
  });

  it('production wants completion or trial production, and funds with proof', () => {
    const story = signed();
    story.policy = withStages({ commencement: { gate: [] } }, GATES);
    story.do('officer', 'AdvanceStage', { to: 'commencement' });
    expect(missing(story, 'production').map(([key]) => key)).toEqual(['completion', 'funds']);
    story.do('officer', 'RecordEvidence', { kind: 'trial-production', number: '1', date: '2026-03-03' });
    story.do('promoter', 'RecordFundArrival', {
      money: { amount: '1200.5', currency: 'CNY' },
      date: '2026-03-03',
      proof: 'voucher',
      proofNumber: '凭证12',
    });
    story.do('officer', 'AdvanceStage', { to: 'production' });
    expect(story.project.stage).toBe('production');
  });
});

describe('what the gates rest on', () => {
  it('facts lie in the past, amounts are amounts', () => {
    const story = Story.lead({ policy: GATES });
    const site = { kind: 'site-evidence', number: '1' };
    expect(story.refused('officer', 'RecordEvidence', { ...site, date: '2026-03-04' }).code).toBe('DATE_IN_FUTURE');
    expect(story.refused('officer', 'RecordEvidence', { ...site, date: '2026-02-30' }).code).toBe('DATE_IN_FUTURE');
    expect(story.refused('officer', 'RecordEvidence', { ...site, kind: 'rumour', date: '2026-03-03' }).code).toBe(
      'EVIDENCE_KIND_UNKNOWN',
    );
    expect(story.refused('promoter', 'RecordContact', { kind: 'call', summary: '联系', date: '2026-03-05' }).code).toBe(
      'DATE_IN_FUTURE',
    );
    const arrival = { date: '2026-03-03', proof: 'voucher' as const, proofNumber: '1' };
    for (const amount of ['0', '-1', '01', '1e3', '1.0000001', '12345678901', '0.000000', '一万', '']) {
      const money = { amount, currency: 'CNY' };
      expect(story.refused('officer', 'RecordFundArrival', { ...arrival, money }).code).toBe('AMOUNT_INVALID');
    }
    story.do('officer', 'RecordFundArrival', { ...arrival, money: { amount: '0.5', currency: 'USD' } });
  });

  it('today is the city’s today', () => {
    const story = Story.lead({ policy: GATES });
    story.at('2026-03-04 00:30');
    story.do('officer', 'RecordEvidence', { kind: 'site-evidence', number: '1', date: '2026-03-04' });
    expect(story.project.evidence).toMatchObject([{ date: '2026-03-04', at: '2026-03-03T16:30:00.000Z' }]);
  });

  it('evidence can point to an item of the project only', () => {
    const story = Story.lead({ policy: GATES });
    const evidence = { kind: 'site-evidence', number: '1', date: '2026-03-03' };
    expect(story.refused('officer', 'RecordEvidence', { ...evidence, itemId: 'other' }).code).toBe('ITEM_UNKNOWN');
    const itemId = story.issue();
    story.do('land-handler', 'RecordEvidence', { ...evidence, itemId });
    expect(story.refused('land-handler', 'RecordEvidence', evidence).code).toBe('FORBIDDEN');
  });

  it('a leader or follower who has left office is missing: the help centre’s head stands in until another is named', () => {
    const story = readyForIntent();
    story.city = without('leader', 'promoter');
    expect(missing(story, 'intent').map(([key]) => key)).toEqual(['leader', 'follower']);
    const empty = new Story({ policy: OPEN_GATES });
    const { followerId: _, ...lead } = LEAD;
    empty.do('officer', 'RegisterLead', lead);
    const breach = empty
      .of('LimitBreached', empty.tick('2026-03-05 10:00'))
      .find(({ data }) => /respond/.test(data.clock));
    expect(breach?.data).toMatchObject({ holderId: 'centre-head' });
  });

  it('a project without name or follower of its own is registered as it is', () => {
    const story = new Story({ policy: DEFAULT_POLICY });
    story.do('liaison-head', 'RegisterLead', {
      name: LEAD.name,
      industry: '电子信息',
      introducingUnitId: 'liaison-office',
      followerId: 'liaison-head',
    });
    expect(story.project).toMatchObject({
      investor: null,
      money: null,
      origin: 'domestic',
      supervisionLevel: 'none',
      stage: 'lead',
    });
    expect(story.refused('officer', 'RegisterLead', LEAD).code).toBe('PROJECT_EXISTS');
  });
});

describe('the bounds of what is recorded', () => {
  const paper = { kind: 'project-filing', number: '备案1号' };

  it('nothing is older than the project, unless an office insists with its reason, which is kept', () => {
    const story = Story.lead({ policy: GATES });
    const old = { ...paper, date: '1990-01-01' };
    expect(story.refused('officer', 'RecordEvidence', old)).toEqual({
      code: 'DATE_TOO_EARLY',
      details: { date: '1990-01-01', notBefore: '2026-03-03' },
    });
    expect(story.refused('officer', 'RecordEvidence', { ...old, earlyReason: ' ' }).code).toBe('DATE_TOO_EARLY');
    const arrival = { money: { amount: '5', currency: 'CNY' }, proof: 'voucher', proofNumber: '1' } as const;
    expect(story.refused('officer', 'RecordFundArrival', { ...arrival, date: '2026-03-02' }).code).toBe(
      'DATE_TOO_EARLY',
    );
    const letter = { milestone: 'letter-of-intent', date: '2026-03-02' } as const;
    expect(story.refused('officer', 'RecordMilestone', letter).code).toBe('DATE_TOO_EARLY');
    story.do('officer', 'RecordEvidence', { ...old, date: '2026-02-11', earlyReason: '登记前已备案' });
    expect(story.project.evidence).toMatchObject([{ date: '2026-02-11', earlyReason: '登记前已备案' }]);
  });

  it('a contract is between two who differ', () => {
    const contract = { ...paper, kind: 'contract', date: '2026-03-03', money: { amount: '5', currency: 'CNY' } };
    const story = Story.lead({ policy: GATES });
    for (const parties of [
      ['甲公司', '甲公司'],
      ['甲公司', ' 甲公司 '],
    ]) {
      expect(story.refused('officer', 'RecordEvidence', { ...contract, parties }).code).toBe('CONTRACT_INCOMPLETE');
    }
  });

  it('a contact before the project takes a reason', () => {
    const story = Story.lead({ policy: GATES });
    const contact = { kind: 'call', summary: '首次联系', date: '1990-01-01' } as const;
    expect(story.refused('officer', 'RecordContact', contact)).toEqual({
      code: 'DATE_TOO_EARLY',
      details: { date: '1990-01-01', notBefore: '2026-03-03' },
    });
    expect(story.refused('officer', 'RecordContact', { ...contact, earlyReason: ' ' }).code).toBe('DATE_TOO_EARLY');
    story.do('officer', 'RecordContact', { ...contact, date: '2026-02-20', earlyReason: '登记前已走访' });
    expect(story.of('ContactRecorded')[0]?.data).toMatchObject({ date: '2026-02-20', earlyReason: '登记前已走访' });
  });

  it('fulfilment is not older than its proof', () => {
    const story = Story.lead({ policy: GATES });
    story.at('2026-03-10 10:00').do('officer', 'RecordEvidence', {
      kind: 'company-registration',
      number: '1',
      date: '2026-03-09',
    });
    const evidenceId = story.project.evidence[0]?.id ?? '';
    const fulfilled = { milestone: 'fulfilment', evidenceId } as const;
    expect(story.refused('officer', 'RecordMilestone', { ...fulfilled, date: '2026-03-05' }).code).toBe(
      'DATE_BEFORE_PROOF',
    );
    story.do('officer', 'RecordMilestone', { ...fulfilled, date: '2026-03-09' });
  });

  it('the investor’s consent to the end of aftercare exists in production alone', () => {
    const consent = { kind: 'investor-consent', number: '同意书', date: '2026-03-03' };
    expect(Story.lead({ policy: GATES }).refused('officer', 'RecordEvidence', consent)).toEqual({
      code: 'WRONG_STAGE',
      details: { stage: 'lead', needed: 'production' },
    });
  });

  it('a stage that was undone by a return asks anew for what opened it', () => {
    const story = readyForSigning();
    story.do('officer', 'AdvanceStage', { to: 'signing' });
    story.at('2026-03-10 10:00').do('officer', 'ReturnToStage', { to: 'intent', reason: '股权调整，重新商谈' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    expect(missing(story, 'signing').map(([key]) => key)).toEqual(['contract']);
    story.do('promoter', 'RecordEvidence', {
      kind: 'contract',
      number: '合同2026-08',
      date: '2026-03-10',
      parties: ['市投资促进局', '华东某公司'],
      money: { amount: '30000', currency: 'CNY' },
    });
    story.do('officer', 'AdvanceStage', { to: 'signing' });
  });
});

describe('what was recorded wrongly', () => {
  const reason = '误录，应为另一项目';

  it('is taken back by somebody other than who recorded it, and opens no gate any more', () => {
    const story = readyForSigning();
    const contract = story.project.evidence.find(({ kind }) => kind === 'contract');
    const evidenceId = contract?.id ?? '';
    expect(story.refused('officer', 'WithdrawEvidence', { evidenceId: 'other', reason }).code).toBe('RECORD_UNKNOWN');
    const [recorder = ''] = contract?.recordedBy ?? [];
    expect(recorder).not.toBe('centre-head');
    story.do('centre-head', 'WithdrawEvidence', { evidenceId, reason });
    expect(missing(story, 'signing').map(([key]) => key)).toEqual(['contract']);
    expect(story.of('EvidenceWithdrawn')[0]).toMatchObject({
      actor: { id: 'centre-head' },
      data: { id: evidenceId, kind: 'contract', reason, recordedBy: [recorder] },
    });
    expect(story.refused('centre-head', 'WithdrawEvidence', { evidenceId, reason }).code).toBe('RECORD_UNKNOWN');
  });

  it('is not taken back by its own recorder, nor by a substitute who acts for them', () => {
    const story = Story.lead({ policy: GATES });
    expect(story.refused('officer', 'WithdrawFundArrival', { arrivalId: '1', reason }).code).toBe(
      'NOTHING_TO_WITHDRAW',
    );
    story.do('officer', 'RecordFundArrival', {
      money: { amount: '5', currency: 'CNY' },
      date: '2026-03-03',
      proof: 'voucher',
      proofNumber: '1',
    });
    const arrivalId = story.project.fundArrivals[0]?.id ?? '';
    for (const who of ['officer', 'centre-head/officer']) {
      expect(story.refused(who, 'WithdrawFundArrival', { arrivalId, reason }).code).toBe('SECOND_PERSON_NEEDED');
    }
    story.do('centre-head', 'WithdrawFundArrival', { arrivalId, reason });
    expect(story.project.fundArrivals).toEqual([]);
  });

  it('takes along the fulfilment that it proved', () => {
    const story = Story.lead({ policy: GATES });
    const date = '2026-03-03';
    story.do('officer', 'RecordEvidence', { kind: 'company-registration', number: '1', date });
    const evidenceId = story.project.evidence[0]?.id ?? '';
    story.do('officer', 'RecordMilestone', { milestone: 'letter-of-intent', date });
    story.do('officer', 'RecordMilestone', { milestone: 'fulfilment', date, evidenceId });
    story.do('centre-head', 'WithdrawEvidence', { evidenceId, reason });
    expect(story.project.milestones).toMatchObject([{ milestone: 'letter-of-intent' }]);
    const milestoneId = story.project.milestones[0]?.id ?? '';
    story.do('centre-head', 'WithdrawMilestone', { milestoneId, reason });
    expect(story.project.milestones).toEqual([]);
  });
});
