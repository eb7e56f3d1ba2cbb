import { describe, expect, it } from '@jest/globals';
import { owedOn } from '../obligation/owed';
import { papersOwed } from '../project/commitments';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const PAPER = '土地权属证明';

function begin(): { readonly story: Story; readonly itemId: string } {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'AddHelpItem', { title: '用地预审', unitId: 'natural-resources', limit: 10, issue: true });
  const itemId = story.items().at(-1)?.id ?? '';
  story.do('land-handler', 'SignForHelpItem', { itemId });
  return { story, itemId };
}
const accept = (story: Story, itemId: string, what = PAPER, limit = 5): unknown =>
  story.do('land-handler', 'AcceptLackingPaper', { itemId, what, limit });
const paper = (story: Story, no = 1) => {
  const found = story.project.commitments?.find((each) => each.no === no);
  if (!found) throw new Error(`no paper ${no}`);
  return found;
};
const finish = (story: Story, itemId: string): void => {
  story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
  story.do('officer', 'VerifyHelpItem', { itemId });
};
const owed = (story: Story) =>
  owedOn(story.world, { policy: story.policy, directory: story.city }).filter(({ kind }) => kind === 'commitment');

describe('容缺受理', () => {
  it('lets the item go on, gives the paper a clock of its own, and the item is not closed before it is in', () => {
    const { itemId, story } = begin();
    accept(story, itemId);
    expect(paper(story)).toMatchObject({
      side: 'investor',
      what: PAPER,
      state: 'running',
      owedTo: 'natural-resources',
      source: { kind: 'item', itemId },
    });
    expect(story.item(itemId).clocks.handling?.state).toBe('running');
    expect(owed(story)).toMatchObject([{ act: 'ClaimCommitment', people: ['investor'] }]);
    finish(story, itemId);
    expect(story.refused('officer', 'CloseHelpItem', { itemId }).code).toBe('PAPERS_OWED');
    const commitmentId = paper(story).id;
    story.do('investor', 'ClaimCommitment', { commitmentId, words: '已交窗口', number: '收件单1号' });
    expect(owed(story)).toMatchObject([{ act: 'DecideCommitment', people: ['land-handler'] }]);
    expect(story.refused('park-handler', 'DecideCommitment', { commitmentId, decision: 'approve' }).code).toBe(
      'FORBIDDEN',
    );
    story.do('land-handler', 'DecideCommitment', { commitmentId, decision: 'approve' });
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(story.item(itemId).state).toBe('closed');
  });

  it('is late as a promise of the company is, and climbs', () => {
    const { itemId, story } = begin();
    accept(story, itemId);
    story.tick('2026-03-16 10:00');
    const late = story.of('LimitBreached').filter(({ data }) => data.clock === 'commitment:1');
    expect(late).toMatchObject([{ data: { holderId: 'investor', holderUnitId: null } }]);
  });

  it('is bounded by the rules: how many, how long, at which step, by whom', () => {
    const { itemId, story } = begin();
    const asked = { itemId, what: PAPER, limit: 5 };
    expect(story.refused('land-handler', 'AcceptLackingPaper', { ...asked, limit: 21 }).code).toBe('PAPER_TOO_LONG');
    for (const who of ['park-handler', 'officer', 'investor']) {
      expect(story.refused(who, 'AcceptLackingPaper', asked).code).toBe('FORBIDDEN');
    }
    for (const what of ['一', '二', '三']) accept(story, itemId, what);
    expect(story.refused('land-handler', 'AcceptLackingPaper', asked).code).toBe('PAPERS_ENOUGH');
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    expect(story.refused('land-handler', 'AcceptLackingPaper', asked).code).toBe('ITEM_STATE');
  });

  it('ends with its item, and another item knows nothing of it', () => {
    const { itemId, story } = begin();
    accept(story, itemId);
    story.do('leader', 'VoidHelpItem', { itemId, reason: '不再需要' });
    expect(paper(story)).toMatchObject({ state: 'ended', ended: { reason: 'item-void' } });
    expect(story.project.clocks['commitment:1']?.state).toBe('stopped');
    expect(papersOwed(story.project, itemId)).toEqual([]);
    expect(owed(story)).toEqual([]);
  });

  it('is verified and closed in one act no more than in two', () => {
    const { itemId, story } = begin();
    accept(story, itemId);
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    expect(story.refused('officer', 'VerifyHelpItem', { itemId, close: true }).code).toBe('PAPERS_OWED');
  });
});
