import { describe, expect, it } from '@jest/globals';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { toldInvestor } from './told-investor';

describe('what the investor is shown of a result', () => {
  it('is the report with its files and days, from the moment they are asked to confirm it', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.handled({ investorConfirms: true });
    story.do('land-handler', 'ReportDone', { itemId, note: '已通电', files: ['a'.repeat(64)] });
    expect(toldInvestor(story.item(itemId))).toBeNull();
    story.do('land-head', 'SignReport', { itemId });
    expect(toldInvestor(story.item(itemId))).toBeNull();
    story.do('officer', 'VerifyHelpItem', { itemId });
    const told = toldInvestor(story.item(itemId));
    expect(told?.report).toMatchObject({ note: '已通电', files: ['a'.repeat(64)] });
    expect(told?.verifiedAt).toBe(story.item(itemId).clocks.confirmation?.startedAt);
    expect(told?.confirming?.due).toBe(story.item(itemId).clocks.confirmation?.due);
    story.do('investor', 'ConfirmClosing', { itemId });
    expect(toldInvestor(story.item(itemId))?.confirming).toBeNull();
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(toldInvestor(story.item(itemId))?.report.note).toBe('已通电');
  });

  it('is nothing of what they are not asked about', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.issue();
    story.close(itemId);
    expect(toldInvestor(story.item(itemId))).toBeNull();
  });
});
