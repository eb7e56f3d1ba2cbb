import { describe, expect, it } from '@jest/globals';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { attachingRefused } from './attaching';

describe('files are attached', () => {
  const story = Story.lead({ policy: OPEN_GATES });
  const itemId = story.issue();
  const may = (who: string, at: string | null): boolean =>
    attachingRefused(story.world, at, story.context(who)) === null;

  it('by who takes part in the project or the item, and by nobody else', () => {
    for (const who of ['officer', 'promoter', 'land-handler', 'land-head']) {
      expect([who, may(who, itemId), may(who, null)]).toEqual([who, true, true]);
    }
    for (const who of ['park-handler', 'supervisor', 'investor']) {
      expect([who, may(who, itemId), may(who, null)]).toEqual([who, false, false]);
    }
    expect(attachingRefused(story.world, itemId, story.context('park-handler'))).toMatchObject({
      code: 'FORBIDDEN',
      details: { command: 'NoteProgress' },
    });
  });

  it('before and after the end as well: it goes by who somebody is to the item, not by its state', () => {
    story.close(itemId);
    expect([may('land-handler', itemId), may('park-handler', itemId)]).toEqual([true, false]);
  });
});
