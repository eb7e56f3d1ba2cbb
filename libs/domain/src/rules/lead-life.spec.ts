import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';

const OFFICE = { policy: DEFAULT_POLICY };
const clockOf = (story: Story, key: string) => story.project.clocks[`routine:${key}`];

describe('how a lead came', () => {
  it('is said when it is registered and corrected later, never where a trip or a sheet says so itself', () => {
    const story = Story.lead(OFFICE, { channel: 'event', channelDetail: '进博会' });
    expect(story.project).toMatchObject({ channel: 'event', channelDetail: '进博会' });
    story.do('promoter', 'ReviseProject', { changes: { channel: 'partner' }, reason: '更正' });
    expect(story.project.channel).toBe('partner');
    expect(Story.lead(OFFICE).project.channel).toBeUndefined();
    const promoted = Story.lead(OFFICE);
    promoted.world = { ...promoted.world, project: { ...promoted.project, promotionId: 'sheet' } };
    const change = { changes: { channel: 'partner' as const }, reason: '更正' };
    expect(promoted.refused('promoter', 'ReviseProject', change).code).toBe('LEAD_SOURCE_KNOWN');
  });
});

describe('a lead that is given up', () => {
  const judged = (): Story => {
    const story = Story.lead(OFFICE);
    story.tick();
    story.do('promoter', 'RecordContact', { kind: 'call', summary: '首次对接' });
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合方向' });
    return story;
  };

  it('has a coded reason; one that is pursued has none', () => {
    const story = Story.lead(OFFICE);
    const refused = (payload: Parameters<typeof story.refused<'JudgeLead'>>[2]) =>
      story.refused('bureau-head', 'JudgeLead', payload).code;
    expect(refused({ verdict: 'not-worth-pursuing', reason: '无地' })).toBe('LOST_REASON_NEEDED');
    expect(refused({ verdict: 'worth-pursuing', lost: 'land', reason: '可行' })).toBe('LOST_REASON_NEEDED');
  });

  it('may be given up after it was pursued; then nobody owes it anything, and nobody is told that it stands still', () => {
    const story = judged();
    expect(clockOf(story, 'follow-up')?.state).toBe('running');
    story.do('bureau-head', 'JudgeLead', { verdict: 'not-worth-pursuing', lost: 'chose-another', reason: '落户外地' });
    expect(story.project.judgement).toMatchObject({ lost: 'chose-another' });
    expect(Object.values(story.project.clocks).map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(story.tick('2026-06-30 10:00')).toEqual([]);
  });

  it('is taken up again: its follow-up begins anew, and it may stand still again', () => {
    const story = judged();
    story.do('bureau-head', 'JudgeLead', { verdict: 'not-worth-pursuing', lost: 'no-answer', reason: '失联' });
    story.at('2026-05-11 10:00').do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '企业来电' });
    expect(story.project.judgement?.lost).toBeUndefined();
    expect(clockOf(story, 'follow-up')).toMatchObject({ state: 'running', startedAt: story.project.judgement?.at });
    expect(clockOf(story, 'respond')?.state).toBe('stopped');
    expect(story.tick('2026-06-30 10:00').map(({ type }) => type)).toContain('StagnationReached');
  });
});

describe('the next contact', () => {
  it('is due by the day that was agreed, sooner than the rules would have it and never later', () => {
    const story = Story.lead(OFFICE);
    story.tick();
    const contact = (nextBy: string) => ({ kind: 'call' as const, summary: '约定再谈', nextBy });
    const refused = (nextBy: string) => story.refused('promoter', 'RecordContact', contact(nextBy));
    expect(refused('2026-03-03').code).toBe('NEXT_CONTACT_DAY');
    expect(refused('2026-03-18')).toMatchObject({ code: 'NEXT_CONTACT_DAY', details: { latest: '2026-03-17' } });
    story.do('promoter', 'RecordContact', { ...contact('2026-03-06'), metWith: '投资部经理', outcome: 'coming' });
    expect(clockOf(story, 'follow-up')?.due).toBe('2026-03-06T16:00:00.000Z');
    const [missed] = story.tick('2026-03-09 10:00').filter(({ type }) => type === 'RoutineMissed');
    expect(missed).toMatchObject({ data: { clock: 'routine:follow-up', holderId: 'promoter', missed: 1 } });
    expect(story.project.clocks['routine:follow-up']?.limit).toBe(10);
  });

  it('is not asked where nothing is followed up by working days', () => {
    const story = Story.lead(OFFICE);
    story.tick();
    story.do('bureau-head', 'JudgeLead', { verdict: 'not-worth-pursuing', lost: 'price', reason: '成本高' });
    const contact = { kind: 'call', summary: '再联系', nextBy: '2026-03-06' } as const;
    expect(story.refused('promoter', 'RecordContact', contact).code).toBe('NEXT_CONTACT_UNBOUND');
  });
});

describe('a lead that grows out of a project in production', () => {
  const parent = 'b7b7c7d7-52d4-4c3e-9a53-1f2e3d4c5b6a';
  const grown = (grownFrom: Story['grownFrom'], more: object = {}) => {
    const story = new Story({ policy: OPEN_GATES });
    story.grownFrom = grownFrom;
    return [story, { ...LEAD, expansionOf: parent, ...more }] as const;
  };

  it('says so, and its source is known by the record', () => {
    const [story, lead] = grown({ stage: 'production', status: 'active' });
    story.do('promoter', 'RegisterLead', lead);
    expect(story.project).toMatchObject({ expansion: { projectId: parent }, channel: 'expansion' });
    const change = { changes: { channel: 'partner' as const }, reason: '更正' };
    expect(story.refused('promoter', 'ReviseProject', change)).toMatchObject({ code: 'LEAD_SOURCE_KNOWN' });
  });

  it('is of nothing that is not there, is not built yet, or ended otherwise than well', () => {
    const refused = (grownFrom: Story['grownFrom'], more: object = {}) => {
      const [story, lead] = grown(grownFrom, more);
      return story.refused('promoter', 'RegisterLead', lead).code;
    };
    expect(refused(null)).toBe('EXPANSION_UNKNOWN');
    expect(refused({ stage: 'commencement', status: 'active' })).toBe('EXPANSION_OF_PRODUCTION');
    expect(refused({ stage: 'production', status: 'terminated' })).toBe('EXPANSION_OF_PRODUCTION');
    expect(refused({ stage: 'production', status: 'closed' }, { channel: 'event' })).toBe('LEAD_SOURCE_KNOWN');
  });
});
