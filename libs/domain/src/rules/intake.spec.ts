import { describe, expect, it } from '@jest/globals';
import type { CommandMap } from '../command/commands';
import { applicationStep } from '../help-item/applications';
import type { Policy } from '../policy/policy';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const RULES: Policy['intake'] = {
  facts: [
    { key: 'site', label: { zh: '项目地点', en: 'site' }, feeds: [] },
    { key: 'land', label: { zh: '用地面积', en: 'land' }, feeds: ['land-pre-review'] },
  ],
  source: '测试',
};
const SITE = { key: 'site', value: '东区8号地块' };

/** Two matters with their units, one not issued yet, and one that waits for the first. */
function begin(intake: Policy['intake'] = RULES) {
  const story = Story.lead({ policy: { ...OPEN_GATES, intake } });
  const add = (title: string, unitId: string, more: Partial<CommandMap['AddHelpItem']> = {}): string => {
    story.do('officer', 'AddHelpItem', { title, unitId, limit: 10, ...more });
    return story.items().at(-1)?.id ?? '';
  };
  const issued = add('用地预审', 'natural-resources', { issue: true });
  const drafted = add('用水报装', 'park');
  const waiting = add('规划许可', 'natural-resources', { issue: true, prerequisites: [issued] });
  return { story, issued, drafted, waiting };
}
const apply = (story: Story, payload: CommandMap['ApplyInOneForm'], who = 'investor') =>
  story.do(who, 'ApplyInOneForm', payload);
const code = (story: Story, payload: CommandMap['ApplyInOneForm'], who = 'investor') =>
  story.refused(who, 'ApplyInOneForm', payload).code;

describe('一表申请', () => {
  it('gives each matter the same facts and papers at one instant, and issues what was not', () => {
    const { drafted, issued, story } = begin();
    const events = apply(story, { itemIds: [issued, drafted], facts: [SITE], papers: ['红线图'], words: '加急' });
    const received = events.flatMap((each) => (each.type === 'ApplicationReceived' ? [each] : []));
    expect(received.map(({ data }) => data.itemId)).toEqual([issued, drafted]);
    expect(new Set(received.map(({ data }) => data.intakeId)).size).toBe(1);
    expect(new Set(received.map(({ occurredAt }) => occurredAt)).size).toBe(1);
    for (const id of [issued, drafted]) {
      expect(story.item(id).application).toMatchObject({
        facts: [SITE],
        papers: ['红线图'],
        words: '加急',
        by: 'investor',
      });
    }
    expect(story.item(drafted)).toMatchObject({ state: 'issued', issuedAt: story.now });
    expect(story.item(drafted).clocks['sign-for']?.state).toBe('running');
    // Who had it already keeps the clock that runs.
    expect(story.item(issued).clocks['sign-for']?.version).toBe(1);
  });

  it('gives a matter only the facts that the rules name for it', () => {
    const { issued, story } = begin();
    expect(code(story, { itemIds: [issued], facts: [SITE, { key: 'land', value: '60' }] })).toBe('FACT_NOT_ASKED');
    expect(code(story, { itemIds: [issued], facts: [SITE, SITE] })).toBe('FACT_NOT_ASKED');
    expect(code(story, { itemIds: [issued], facts: [{ key: 'other', value: '60' }] })).toBe('FACT_NOT_ASKED');
  });

  it('is all or nothing: one matter that waits, is past or gets nothing refuses the whole', () => {
    const { drafted, issued, story, waiting } = begin();
    const before = story.items();
    expect(code(story, { itemIds: [drafted, waiting], facts: [SITE] })).toBe('APPLICATION_WAITS');
    expect(code(story, { itemIds: [drafted, issued], facts: [] })).toBe('APPLICATION_EMPTY');
    expect(story.items()).toEqual(before);
    story.do('centre-head', 'VoidHelpItem', { itemId: drafted, reason: '重复' });
    expect(code(story, { itemIds: [drafted, issued], facts: [SITE] })).toMatch(/^APPLICATION_(PAST|UNKNOWN)$/);
    const elsewhere = 'ffffffff-0000-4000-8000-000000000001';
    expect(code(story, { itemIds: [issued, elsewhere], facts: [SITE] })).toBe('APPLICATION_UNKNOWN');
  });

  it('is the company’s, or its agent’s by a mandate for every one of the matters', () => {
    const { drafted, issued, story } = begin();
    const one = { itemIds: [issued], facts: [SITE] };
    for (const who of ['mayor', 'leader', 'other-investor', 'land-handler'])
      expect(code(story, one, who)).toBe('FORBIDDEN');
    const agent = { unitId: 'help-centre', personId: 'officer', until: '2026-03-31' };
    story.do('investor', 'GrantAgency', { ...agent, itemIds: [issued] });
    expect(code(story, { ...one, itemIds: [issued, drafted] }, 'officer')).toBe('MANDATE_SCOPE');
    apply(story, one, 'officer');
    expect(story.of('ApplicationReceived')).toMatchObject([{ data: { itemId: issued, mandateNo: 1 } }]);
    story.do('investor', 'WithdrawAgency', { mandateId: story.project.mandates?.[0]?.id ?? '', reason: '自己办' });
    expect(code(story, one, 'officer')).toBe('MANDATE_ENDED');
  });

  it('is not there under rules that name no facts', () => {
    const { issued, story } = begin({ ...RULES, facts: [] });
    expect(code(story, { itemIds: [issued], facts: [], papers: ['红线图'] })).toBe('INTAKE_NONE');
  });

  it('is told apart by unit: who has taken it up, and who asks for papers', () => {
    const { drafted, issued, story } = begin();
    apply(story, { itemIds: [issued, drafted], facts: [SITE] });
    const step = (id: string) => applicationStep(story.item(id), story.project);
    expect([step(issued), step(drafted)]).toEqual(['received', 'received']);
    story.do('land-handler', 'SignForHelpItem', { itemId: issued });
    expect([step(issued), step(drafted)]).toEqual(['accepted', 'received']);
    story.do('land-handler', 'AcceptLackingPaper', { itemId: issued, what: '环评批复', limit: 5 });
    expect(step(issued)).toBe('papers-asked');
    story.do('centre-head', 'VoidHelpItem', { itemId: drafted, reason: '重复' });
    expect(step(drafted)).toBe('ended');
  });

  it('a later form takes the place of the one before, which stays on record', () => {
    const { issued, story } = begin();
    apply(story, { itemIds: [issued], facts: [SITE] });
    apply(story, { itemIds: [issued], facts: [{ ...SITE, value: '西区2号地块' }] });
    expect(story.item(issued).application?.facts).toMatchObject([{ value: '西区2号地块' }]);
    expect(story.of('ApplicationReceived')).toHaveLength(2);
  });
});
