import { describe, expect, it } from '@jest/globals';
import { local } from '@bangban/kernel/testing';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { type BookedDay, timeAccount } from './time-account';

function account(story: Story, itemId: string, until: string): readonly BookedDay[] {
  return timeAccount(story.item(itemId), story.world.items, story.calendar, local(until));
}

const spans = (days: readonly BookedDay[]): readonly string[] =>
  days.map(({ date, personId, kind }) => `${date} ${personId} ${kind}`);

describe('whose time it was', () => {
  it('books each working day to the hands it was in at its 24:00', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const itemId = story.issue({ investorConfirms: true, limit: 3 });
    story.at('2026-03-05 09:00').do('land-handler', 'SignForHelpItem', { itemId });
    story.at('2026-03-06 17:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    story.at('2026-03-09 09:00').do('park-head', 'SignForHelpItem', { itemId });
    story.at('2026-03-10 09:00').do('park-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-11 09:00').do('officer', 'VerifyHelpItem', { itemId });
    story.at('2026-03-12 09:00').do('investor', 'ConfirmClosing', { itemId });
    story.at('2026-03-13 09:00').do('officer', 'CloseHelpItem', { itemId });
    expect(spans(account(story, itemId, '2026-06-01 09:00'))).toEqual([
      '2026-03-04 land-handler signing-for',
      '2026-03-05 land-handler handling',
      '2026-03-06 park-handler signing-for',
      '2026-03-09 park-handler handling',
      '2026-03-10 officer verifying',
      '2026-03-11 investor confirming',
      '2026-03-12 officer verifying',
    ]);
  });

  it('leaves out weekends and holidays, counts make-up days', () => {
    const story = Story.lead({ policy: BARE_POLICY, at: '2026-09-18 10:00' });
    const itemId = story.handled();
    expect(account(story, itemId, '2026-10-12 09:00').map(({ date }) => date)).toEqual(
      ['20', '21', '22', '23', '24', '28', '29', '30']
        .map((day) => `2026-09-${day}`)
        .concat(['2026-10-08', '2026-10-09', '2026-10-10']),
    );
  });

  it('follows a chain of waiting to the item that really holds things up', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const first = story.issue({ unitId: 'park' });
    const second = story.handled({ unitId: 'housing', prerequisites: [first] });
    const third = story.handled({ prerequisites: [second] });
    const [day] = account(story, third, '2026-03-05 09:00');
    expect(day).toMatchObject({ unitId: 'park', kind: 'waiting', waitedFor: first });
  });

  it('charges a wait for what was never issued to the waiting unit itself', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const itemId = story.handled({ prerequisites: [story.issue({ issue: false })] });
    expect(account(story, itemId, '2026-03-05 09:00')).toMatchObject([
      { unitId: 'natural-resources', kind: 'waiting', waitedFor: null },
    ]);
  });

  it('is empty before the issue and for the day of the issue', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const draft = story.issue({ issue: false });
    const itemId = story.issue();
    expect(account(story, draft, '2026-06-01 09:00')).toEqual([]);
    expect(account(story, itemId, '2026-03-03 23:00')).toEqual([]);
    expect(account(story, itemId, '2026-03-04 23:59')).toEqual([]);
    expect(account(story, itemId, '2026-03-05 00:00')).toHaveLength(1);
  });
});
