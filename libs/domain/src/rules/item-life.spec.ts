import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import type { DomainEvent } from '../event/events';
import { itemClock, itemLight } from '../help-item/item-clock';
import { CITY, withRole, without } from '../testing/city.spec-support';
import { expectClockMatchesBookings } from '../testing/invariants.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story, type StoryOptions } from '../testing/story.spec-support';

function begin(options: StoryOptions = {}): Story {
  return Story.lead({ policy: BARE_POLICY, ...options });
}

describe('issue and sign-for', () => {
  it('an ad hoc item is a draft until it is issued, and then its unit has one working day to sign', () => {
    const story = begin();
    const itemId = story.issue({ issue: false });
    expect(story.item(itemId)).toMatchObject({
      state: 'drafted',
      issuedAt: null,
      personId: 'land-handler',
      fallback: false,
    });
    expect(story.tick('2026-03-05 10:00')).toEqual([]);
    story.do('officer', 'IssueHelpItem', { itemId });
    expect(itemClock(story.item(itemId))).toMatchObject({
      name: 'sign-for',
      clock: { due: midnightAfter('2026-03-06') },
    });
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-06'));
  });

  it('handling starts with the signature', () => {
    const story = begin();
    const itemId = story.issue();
    story.at('2026-03-03 16:00').do('land-handler', 'SignForHelpItem', { itemId });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', handlingStartedAt: local('2026-03-03 16:00') });
    expect(story.item(itemId).clocks['sign-for']?.state).toBe('stopped');
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2026-03-10'));
  });

  it('or where the sign-for limit lapses: the breach is told to the unit’s head, and day 1 is the next working day', () => {
    const story = begin();
    const itemId = story.issue();
    const events = story.tick('2026-03-05 00:00');
    expect(events.map(({ type }) => type)).toEqual([
      'LimitBreached',
      'HandlingStarted',
      'ItemClockArmed',
      'HoldingBegun',
    ]);
    expect(story.of('LimitBreached')[0]?.data).toMatchObject({
      clock: 'sign-for',
      recipients: ['land-handler', 'land-head'],
    });
    expect(story.of('HandlingStarted')[0]).toMatchObject({
      data: { because: 'sign-for-lapsed' },
      occurredAt: midnightAfter('2026-03-04'),
    });
    expect(story.item(itemId)).toMatchObject({ state: 'issued', signedAt: null });
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2026-03-11'));
  });

  it('a late signature changes nothing about the handling clock', () => {
    const story = begin();
    const itemId = story.issue();
    story.at('2026-03-06 10:00').do('land-head', 'SignForHelpItem', { itemId });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', handlingStartedAt: midnightAfter('2026-03-04') });
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2026-03-11'));
  });

  it('an item that cannot be held by anybody falls to the help centre’s head, flagged', () => {
    const story = begin();
    const itemId = story.issue({ unitId: 'ecology' });
    expect(story.item(itemId)).toMatchObject({ unitId: 'ecology', personId: 'centre-head', fallback: true });
  });

  it('refuses people of other units, and units and people that are not there', () => {
    const story = begin({ city: without('land-handler') });
    const item = { title: '协调', unitId: 'natural-resources', limit: 5 };
    const code = (more: object): string => story.refused('officer', 'AddHelpItem', { ...item, ...more }).code;
    expect(code({ personId: 'park-handler' })).toBe('PERSON_NOT_IN_UNIT');
    expect(code({ personId: 'land-handler' })).toBe('PERSON_UNKNOWN');
    expect(code({ personId: 'nobody' })).toBe('PERSON_UNKNOWN');
    expect(code({ unitId: 'nowhere' })).toBe('UNIT_UNKNOWN');
    expect(code({ unitId: '' })).toBe('UNIT_UNKNOWN');
    expect(code({ coUnitIds: ['park', 'nowhere'] })).toBe('UNIT_UNKNOWN');
  });
});

describe('urging', () => {
  const urged = (story: Story, who: string, itemId: string): unknown =>
    story.of('HelpItemUrged', story.do(who, 'UrgeHelpItem', { itemId, reason: '企业急等' }))[0]?.data.recipients;

  it('calls on those in whose hands the item is, and moves no clock', () => {
    const story = begin();
    const itemId = story.handled({ investorConfirms: true });
    const before = story.item(itemId).clocks;
    expect(urged(story, 'officer', itemId)).toEqual(['land-handler', 'land-head']);
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', clocks: before, urged: { times: 1 } });
    story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
    expect(urged(story.at('2026-03-04 09:00'), 'land-handler', itemId)).toEqual(['land-head']);
    story.do('land-head', 'SignReport', { itemId });
    expect(urged(story.at('2026-03-05 09:00'), 'inspector', itemId)).toEqual(['officer']);
    story.do('officer', 'VerifyHelpItem', { itemId });
    expect(urged(story.at('2026-03-06 09:00'), 'officer', itemId)).toEqual(['investor']);
  });

  it('happens once a day of the place, by whomever; and nobody urges themselves', () => {
    const story = begin();
    const itemId = story.issue();
    expect(story.refused('land-head', 'UrgeHelpItem', { itemId }).code).toBe('URGE_OWN');
    story.at('2026-03-03 23:50').do('officer', 'UrgeHelpItem', { itemId });
    expect(story.refused('leader/inspector', 'UrgeHelpItem', { itemId })).toMatchObject({
      code: 'URGED_ALREADY',
      details: { date: '2026-03-04' },
    });
    story.at('2026-03-04 00:05').do('inspector', 'UrgeHelpItem', { itemId });
    expect(story.item(itemId).urged?.times).toBe(2);
    story.close(itemId);
    expect(story.refused('officer', 'UrgeHelpItem', { itemId }).code).toBe('ITEM_STATE');
  });
});

describe('report, verification, close', () => {
  it('a handler’s report waits for the head’s signature, and the clock runs on', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-05 10:00').do('land-handler', 'ReportDone', { itemId, note: '材料已齐' });
    expect(story.item(itemId)).toMatchObject({
      state: 'awaiting-signature',
      report: { by: 'land-handler', signedBy: null },
    });
    expect(story.item(itemId).holdings.at(-1)).toMatchObject({ kind: 'signing', personId: 'land-head', to: null });
    expect(story.item(itemId).clocks.handling?.state).toBe('running');
    story.at('2026-03-06 10:00').do('land-head', 'SignReport', { itemId });
    expect(story.item(itemId)).toMatchObject({
      state: 'reported',
      report: { by: 'land-handler', signedBy: 'land-head', note: '材料已齐' },
    });
    expect(story.item(itemId).clocks).toMatchObject({
      handling: { state: 'stopped' },
      verification: { state: 'running', due: midnightAfter('2026-03-10') },
    });
  });

  it('the head sends a report back with the reason, its writer withdraws or rewrites it; the clock never stops', () => {
    const story = begin();
    const itemId = story.handled();
    const { handling } = story.item(itemId).clocks;
    const report = (note: string): unknown => story.do('land-handler', 'ReportDone', { itemId, note });
    report('材料已齐');
    expect(story.refused('land-handler', 'SignReport', { itemId }).code).toBe('FORBIDDEN');
    story.do('land-head', 'ReturnReport', { itemId, reason: '附件不全' });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', report: null, returns: 0 });
    expect(story.refused('land-head', 'SignReport', { itemId }).code).toBe('ITEM_STATE');
    report('附件已补');
    report('附件已补，另附图件');
    expect(story.refused('land-head', 'WithdrawReport', { itemId, reason: '误报' }).code).toBe('REPORT_OF_OTHERS');
    story.do('land-handler', 'WithdrawReport', { itemId, reason: '还缺一份' });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', report: null });
    expect(story.item(itemId).holdings.at(-1)).toMatchObject({ kind: 'handling', personId: 'land-handler' });
    report('全部材料已齐');
    expect(story.item(itemId).clocks.handling).toEqual(handling);
    story.do('land-head', 'SignReport', { itemId });
    expect(story.of('HelpItemReportedDone').map(({ data }) => [data.by, data.signedBy, data.note])).toEqual([
      ['land-handler', 'land-head', '全部材料已齐'],
    ]);
  });

  it('a report that waits for its signature turns late with its item, and its reminder reaches who has to sign', () => {
    const story = begin();
    const itemId = story.handled();
    story.do('land-handler', 'ReportDone', { itemId, note: '材料已齐' });
    const told = (events: readonly DomainEvent[], type: 'RungReached' | 'LimitBreached'): unknown =>
      story.of(type, events).map(({ data }) => [data.rung, data.recipients]);
    expect(told(story.tick('2026-03-10 10:00'), 'RungReached')).toEqual([['reminder', ['land-handler', 'land-head']]]);
    expect(story.of('LimitBreached', story.tick('2026-03-11 00:00'))).toHaveLength(1);
    expect(story.item(itemId)).toMatchObject({ state: 'awaiting-signature' });
  });

  it('in a unit without a head the help centre’s head signs', () => {
    const story = begin();
    const itemId = story.handled({ unitId: 'ecology' });
    story.do('centre-head', 'ReportDone', { itemId, note: '已办结' });
    expect(story.item(itemId)).toMatchObject({ state: 'reported', report: { signedBy: 'centre-head' } });
  });

  it('where the head is gone the handler reports and the help centre’s head signs', () => {
    const story = begin({ city: without('land-head') });
    const itemId = story.handled();
    story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
    expect(story.item(itemId).state).toBe('awaiting-signature');
    story.do('centre-head', 'SignReport', { itemId });
    expect(story.item(itemId).state).toBe('reported');
  });

  it('is verified by the help centre, closed, and says how many working days were saved', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-05 10:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-06 10:00').do('officer', 'VerifyHelpItem', { itemId });
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(story.of('HelpItemClosed')[0]?.data).toEqual({ itemId, late: false, savedWorkingDays: 4 });
    expect(story.item(itemId)).toMatchObject({ state: 'closed', closedAt: story.now });
    expect(itemLight(story.item(itemId), story.now)).toBe('none');
    expect(story.tick('2026-06-01 10:00')).toEqual([]);
  });

  it('is verified and closed by one person in one act where the policy allows it and nobody else is asked', () => {
    const story = begin();
    const [one, other, asked] = [story.handled(), story.handled(), story.handled({ investorConfirms: true })];
    const files = ['a'.repeat(64)];
    for (const itemId of [one, other, asked]) story.do('land-head', 'ReportDone', { itemId, note: '已办结', files });
    expect(story.item(one).report).toMatchObject({ files });
    const events = story.do('officer', 'VerifyHelpItem', { itemId: one, close: true });
    expect(events.map(({ type }) => type)).toEqual([
      ...['HelpItemVerified', 'ItemClockStopped', 'HelpItemClosed', 'ItemClockStopped', 'HoldingBegun'],
    ]);
    expect(story.item(one)).toMatchObject({ state: 'closed', verifiedBy: 'officer' });
    expect(story.refused('officer', 'VerifyHelpItem', { itemId: asked, close: true }).code).toBe(
      'CLOSING_NOT_CONFIRMED',
    );
    const { itemWork } = story.policy;
    story.policy = { ...story.policy, itemWork: { ...itemWork, verifyAndClose: false } };
    expect(story.refused('officer', 'VerifyHelpItem', { itemId: other, close: true }).code).toBe('CLOSE_SEPARATELY');
    expect(story.item(other).state).toBe('reported');
  });

  it('nobody closes what they reported, once somebody else has verified it', () => {
    const story = begin();
    const itemId = story.handled({ unitId: 'help-centre', personId: 'officer' });
    story.do('officer', 'ReportDone', { itemId, note: '已办结' });
    story.do('secretary/centre-head', 'SignReport', { itemId });
    story.city = withRole('inspector', 'helpdesk-officer');
    story.do('inspector', 'VerifyHelpItem', { itemId });
    for (const who of ['officer', 'centre-head', 'officer/centre-head']) {
      expect(story.refused(who, 'CloseHelpItem', { itemId }).code).toBe('SECOND_PERSON_NEEDED');
    }
    story.do('inspector', 'CloseHelpItem', { itemId });
  });

  it('nobody verifies or returns their own report, not through a substitute either', () => {
    const story = begin();
    const itemId = story.handled({ unitId: 'help-centre', personId: 'officer' });
    story.do('officer', 'ReportDone', { itemId, note: '已办结' });
    story.do('secretary/centre-head', 'SignReport', { itemId });
    for (const who of ['officer', 'centre-head', 'officer/centre-head']) {
      expect(story.refused(who, 'VerifyHelpItem', { itemId }).code).toBe('SECOND_PERSON_NEEDED');
      expect(story.refused(who, 'ReturnHelpItem', { itemId, reason: '不符' }).code).toBe('SECOND_PERSON_NEEDED');
    }
    expect(story.item(itemId).report?.people).toEqual(['officer', 'secretary', 'centre-head']);
  });

  it('a return goes on with what was left of the limit on the same day, as a new deadline', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-06 10:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-09 10:00').do('officer', 'ReturnHelpItem', { itemId, reason: '缺图件' });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', returns: 1, report: null });
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      state: 'running',
      limit: 5,
      elapsed: 2,
      due: midnightAfter('2026-03-11'),
      fired: [],
    });
    expect(story.item(itemId).clocks.verification?.state).toBe('stopped');
  });

  it('a return of an overdue item leaves one working day, and its ladder begins anew', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-20 10:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'ReturnHelpItem', { itemId, reason: '不符' });
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      elapsed: 12,
      limit: 13,
      due: midnightAfter('2026-03-20'),
    });
    story.tick('2026-03-24 10:00');
    expect(story.item(itemId).breaches.map(({ clock, deadlineVersion }) => [clock, deadlineVersion])).toEqual([
      ['handling', 1],
      ['handling', 2],
    ]);
  });

  it('reported and returned every day, its limit runs out all the same', () => {
    const story = begin();
    const itemId = story.handled();
    const days = ['04', '05', '06', '09', '10', '11', '12', '13', '16', '17', '18', '19', '20', '23'];
    for (const day of days) {
      story.at(`2026-03-${day} 09:00`).do('land-head', 'ReportDone', { itemId, note: '已办结' });
      story.at(`2026-03-${day} 10:00`).do('officer', 'ReturnHelpItem', { itemId, reason: '不符' });
    }
    story.tick('2026-03-24 00:00');
    expect(story.item(itemId).breaches[0]).toMatchObject({ clock: 'handling', due: midnightAfter('2026-03-10') });
    expectClockMatchesBookings(story, story.item(itemId));
  });

  it('a verification that is late is the help centre’s breach, not the unit’s', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-04 10:00').do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-09 10:00').close(itemId);
    expect(story.of('LimitBreached')[0]?.data).toMatchObject({
      clock: 'verification',
      recipients: ['officer', 'centre-head'],
    });
    expect(story.of('HelpItemClosed')[0]?.data).toMatchObject({ late: false });
  });
});

describe('the investor’s confirmation', () => {
  function verified(): { story: Story; itemId: string } {
    const story = begin();
    const itemId = story.handled({ investorConfirms: true });
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    return { story, itemId };
  }

  it('is wanted before the close where the item asks for it', () => {
    const { story, itemId } = verified();
    expect(story.refused('officer', 'CloseHelpItem', { itemId }).code).toBe('CLOSING_NOT_CONFIRMED');
    story.do('investor', 'ConfirmClosing', { itemId });
    expect(story.refused('investor', 'ConfirmClosing', { itemId }).code).toBe('CONFIRMATION_NOT_ASKED');
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(story.item(itemId).state).toBe('closed');
  });

  it('is given by the project’s own contact, not by another company’s, and not by officials', () => {
    const { story, itemId } = verified();
    for (const who of ['other-investor', 'officer', 'leader', 'centre-head', 'mayor']) {
      expect(story.refused(who, 'ConfirmClosing', { itemId }).code).toBe('FORBIDDEN');
    }
  });

  it('refused, sends the item back into handling with a new deadline', () => {
    const { story, itemId } = verified();
    story.at('2026-03-05 10:00').do('investor', 'RefuseClosing', { itemId, reason: '问题仍在' });
    expect(story.item(itemId)).toMatchObject({ state: 'in-progress', returns: 1, confirmedAt: null, verifiedBy: null });
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      state: 'running',
      elapsed: 0,
      due: midnightAfter('2026-03-11'),
    });
  });

  it('is not asked for where the item does not want it', () => {
    const story = begin();
    const itemId = story.handled();
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    expect(story.refused('investor', 'ConfirmClosing', { itemId }).code).toBe('CONFIRMATION_NOT_ASKED');
    expect(story.refused('investor', 'RefuseClosing', { itemId, reason: '不' }).code).toBe('CONFIRMATION_NOT_ASKED');
  });

  describe('where the investor has no contact', () => {
    function verifiedWithout(investorContactIds: readonly string[], city = CITY): { story: Story; itemId: string } {
      const story = Story.lead({ policy: BARE_POLICY }, { investorContactIds });
      story.city = city;
      const itemId = story.handled({ investorConfirms: true });
      story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
      story.do('officer', 'VerifyHelpItem', { itemId });
      return { story, itemId };
    }

    it('it falls to the centre’s head, whose word stands under the head’s own name, and can be closed', () => {
      const { story, itemId } = verifiedWithout([]);
      expect(story.item(itemId).holdings.at(-1)).toMatchObject({ kind: 'confirming', personId: 'centre-head' });
      expect(story.refused('officer', 'CloseHelpItem', { itemId }).code).toBe('CLOSING_NOT_CONFIRMED');
      for (const who of ['officer', 'promoter', 'leader', 'investor']) {
        expect(story.refused(who, 'ConfirmClosing', { itemId }).code).toBe('FORBIDDEN');
      }
      story.do('centre-head', 'ConfirmClosing', { itemId, note: '电话核实' });
      expect(story.of('ClosingConfirmed')).toEqual([]);
      expect(story.of('ClosingVouchedFor')).toMatchObject([{ data: { itemId, by: 'centre-head', note: '电话核实' } }]);
      expect(story.item(itemId)).toMatchObject({ confirmedAt: null, vouchedFor: { by: 'centre-head' } });
      story.do('officer', 'CloseHelpItem', { itemId });
      expect(story.item(itemId).state).toBe('closed');
    });

    it('the same where the contact has left, and a refusal is the head’s own too', () => {
      const { story, itemId } = verifiedWithout(['investor'], without('investor'));
      story.do('centre-head', 'RefuseClosing', { itemId, reason: '现场尚未接通' });
      expect(story.of('ClosingRefused')).toMatchObject([{ data: { standIn: true } }]);
      expect(story.item(itemId).state).toBe('in-progress');
    });

    it('nobody of the centre speaks for an investor who has a contact', () => {
      const { story, itemId } = verifiedWithout(['investor']);
      expect(story.refused('centre-head', 'ConfirmClosing', { itemId }).code).toBe('FORBIDDEN');
    });
  });
});

describe('transfer and void', () => {
  it('a transfer restarts the holder’s clock only', () => {
    const story = begin();
    const itemId = story.handled();
    const before = story.item(itemId).clocks.handling;
    story.at('2026-03-05 10:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    const item = story.item(itemId);
    expect(item).toMatchObject({ state: 'issued', unitId: 'park', personId: 'park-handler', signedAt: null });
    expect(item.clocks.handling).toEqual(before);
    expect(item.clocks['sign-for']).toMatchObject({ version: 2, state: 'running', due: midnightAfter('2026-03-06') });
    story.tick('2026-03-11 00:00');
    expect(story.of('LimitBreached').map(({ data }) => [data.clock, data.holderUnitId])).toEqual([
      ['sign-for', 'park'],
      ['handling', 'park'],
    ]);
  });

  it('does not give the first holder’s time to sign a second life', () => {
    const story = begin();
    const itemId = story.issue();
    story.at('2026-03-04 10:00').do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    expect(story.item(itemId).silentStartAt).toBe(midnightAfter('2026-03-04'));
    story.tick('2026-03-05 09:00');
    expect(story.item(itemId).handlingStartedAt).toBe(midnightAfter('2026-03-04'));
  });

  it('is refused to the present holder', () => {
    const story = begin();
    const itemId = story.issue();
    const to = { itemId, unitId: 'natural-resources', personId: 'land-handler', reason: '转办' };
    expect(story.refused('officer', 'TransferHelpItem', to).code).toBe('SAME_HOLDER');
    story.do('officer', 'TransferHelpItem', { ...to, personId: 'land-head' });
    expect(story.item(itemId).personId).toBe('land-head');
  });

  it('a voided item stops, keeps its breaches and cannot be worked on', () => {
    const story = begin();
    const itemId = story.handled();
    story.at('2026-03-12 10:00').do('centre-head', 'VoidHelpItem', { itemId, reason: '重复事项' });
    const { state, breaches, clocks } = story.item(itemId);
    expect({ state, breaches: breaches.length }).toEqual({ state: 'void', breaches: 1 });
    expect(Object.values(clocks).every((clock) => clock.state === 'stopped')).toBe(true);
    expect(story.refused('land-handler', 'ReportDone', { itemId, note: '已办结' })).toMatchObject({
      code: 'ITEM_STATE',
      details: { state: 'void', move: 'ReportDone' },
    });
  });

  it('an item of another project is not known here', () => {
    const story = begin();
    expect(story.refused('officer', 'VerifyHelpItem', { itemId: 'ffffffff-0000-4000-8000-000000000001' }).code).toBe(
      'ITEM_UNKNOWN',
    );
    expect(CITY.units['natural-resources']?.headId).toBe('land-head');
  });
});
