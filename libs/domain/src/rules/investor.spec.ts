import { describe, expect, it } from '@jest/globals';
import { agreedMoney } from '../project/agreed';
import { projectReaders } from '../readers/readers';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const FIRST = 'c0000000-0000-4000-8000-00000000000a';
const HEIR = 'c0000000-0000-4000-8000-00000000000c';
const taking = { investorId: HEIR, contactIds: ['other-investor'], reason: '股权转让' };

function signed(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.entry = { name: '首家公司', country: 'CN' };
  story.do('officer', 'ReviseProject', { changes: { investorId: FIRST }, reason: '补登' });
  for (const to of ['intent', 'signing'] as const) story.do('officer', 'AdvanceStage', { to });
  story.entry = { name: '接手公司', country: 'CN' };
  return story;
}
const contract = (amount: string, date: string, signingKind: 'first' | 'new-investor' | 'upgrade' | 'added-capital') =>
  ({
    kind: 'contract',
    number: `合〔${date}〕`,
    date,
    money: { amount, currency: 'CNY' },
    signingKind,
    parties: ['甲', '乙'],
  }) as const;

describe('变更投资方', () => {
  it('gives the project to another company of the library, and keeps who had it until when', () => {
    const story = signed();
    story.do('officer', 'ChangeInvestor', taking);
    expect(story.project).toMatchObject({
      investor: { name: '接手公司' },
      investorId: HEIR,
      investorContactIds: ['other-investor'],
      formerInvestors: [{ investorId: FIRST, by: 'officer', reason: '股权转让' }],
    });
    expect(story.refused('officer', 'ChangeInvestor', taking)).toMatchObject({ code: 'INVESTOR_SAME' });
    story.entry = { name: '再接手公司', country: 'CN' };
    story.do('centre-head', 'ChangeInvestor', { investorId: FIRST, reason: '回购' });
    expect(story.project.formerInvestors?.map(({ investorId }) => investorId)).toEqual([FIRST, HEIR]);
    expect(story.project.investorContactIds).toEqual([]);
  });

  it('lets the contacts of the one before read and do nothing any more, and ends whom they let act for them', () => {
    const story = signed();
    const itemId = story.issue({ investorConfirms: true });
    story.do('investor', 'GrantAgency', {
      personId: 'officer',
      unitId: 'help-centre',
      itemIds: [itemId],
      until: '2026-12-31',
    });
    const keys = () => projectReaders(story.project);
    expect(keys()).toContain('investor:investor');
    story.do('officer', 'ChangeInvestor', taking);
    expect(keys()).not.toContain('investor:investor');
    expect(keys()).toContain('investor:other-investor');
    expect(story.events.filter(({ type }) => type === 'AgencyWithdrawn')).toHaveLength(1);
    const again = { personId: 'officer', unitId: 'help-centre', itemIds: [itemId], until: '2026-12-31' };
    expect(story.refused('investor', 'GrantAgency', again).code).toBe('FORBIDDEN');
  });

  it('counts what the new owner signs, and until then what was agreed before', () => {
    const story = signed();
    story.do('officer', 'RecordEvidence', contract('9000', '2026-03-03', 'first'));
    story.do('officer', 'ChangeInvestor', taking);
    const sum = () => agreedMoney(story.project).map(({ amount }) => amount);
    expect(sum()).toEqual(['9000']);
    story.do('officer', 'RecordEvidence', contract('6000', '2026-03-03', 'new-investor'));
    expect(sum()).toEqual(['6000']);
    story.do('officer', 'RecordEvidence', contract('500', '2026-03-03', 'added-capital'));
    expect(sum()).toEqual(['6500']);
  });

  it('takes the entry that stands for one that was merged, and entries that are one company are no change', () => {
    const ALIAS = 'c0000000-0000-4000-8000-00000000000d';
    const story = signed();
    story.mergedInto = { [ALIAS]: { id: HEIR, name: '接手公司', country: 'CN' } };
    story.entry = { name: '接手公司（旧）', country: 'CN' };
    story.do('officer', 'ChangeInvestor', { ...taking, investorId: ALIAS });
    expect(story.project).toMatchObject({ investorId: HEIR, investor: { name: '接手公司' } });
    expect(story.refused('officer', 'ChangeInvestor', { ...taking, investorId: ALIAS }).code).toBe('INVESTOR_SAME');
    story.do('officer', 'ReviseProject', { changes: { investorId: ALIAS }, reason: '同一家' });
    expect(story.refused('officer', 'ChangeInvestor', taking).code).toBe('INVESTOR_SAME');
  });

  it('is an act of its own once it has signed: no correction puts another company in the place of one that is named', () => {
    const story = signed();
    const named = { changes: { investorId: HEIR }, reason: '更正' };
    expect(story.refused('officer', 'ReviseProject', named)).toMatchObject({ code: 'INVESTOR_CHANGES' });
    story.do('officer', 'ReviseProject', { changes: { industry: '新材料' }, reason: '更正' });
    const lead = Story.lead({ policy: OPEN_GATES });
    lead.entry = { name: '接手公司', country: 'CN' };
    expect(lead.refused('officer', 'ChangeInvestor', taking)).toMatchObject({ code: 'INVESTOR_BEFORE_SIGNING' });
  });

  it('is the centre’s to record, with a day that was, contacts that are some, and a company that is in the library', () => {
    const story = signed();
    for (const who of ['promoter', 'leader', 'land-head', 'investor', 'supervisor']) {
      expect([who, story.refused(who, 'ChangeInvestor', taking).code]).toEqual([who, 'FORBIDDEN']);
    }
    const refused = (more: object) => story.refused('officer', 'ChangeInvestor', { ...taking, ...more }).code;
    expect(refused({ date: '2099-01-01' })).toBe('DATE_IN_FUTURE');
    expect(refused({ contactIds: ['officer'] })).toBe('CONTACT_NOT_OUTSIDE');
    expect(refused({ contactIds: ['nobody'] })).toBe('PERSON_UNKNOWN');
    story.entry = null;
    expect(refused({})).toBe('INVESTOR_NOT_IN_LIBRARY');
  });
});
