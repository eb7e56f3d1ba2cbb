import { describe, expect, it } from '@jest/globals';
import type { CommandName } from '../command/commands';
import { fold } from '../evolve/evolve';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Policy } from '../policy/policy';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const begin = (): Story => Story.lead({ policy: BARE_POLICY });
const reason = '误点';

/** Acts that start a clock for somebody; the others end one, or leave it as it is. */
const REMINDED: readonly CommandName[] = [
  ...(['SignForHelpItem', 'TransferHelpItem', 'ReportDone', 'SignReport'] as const),
  ...(['VerifyHelpItem', 'ReturnHelpItem', 'ConfirmClosing', 'RefuseClosing'] as const),
];

/** Every step of an item has one working day, and reminds of it at its start. */
const REMINDING: Policy = {
  ...BARE_POLICY,
  limits: { ...BARE_POLICY.limits, signFor: 1, verification: 1, confirmation: 1, closing: 1 },
  ladders: {
    ...BARE_POLICY.ladders,
    ...Object.fromEntries(
      (['item', 'sign-for', 'verification', 'confirmation', 'closing'] as const).map((name) => [
        name,
        [
          { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
          { rung: 'breach', after: 0, to: ['holder'], asks: false },
        ],
      ]),
    ),
  },
};

/** The item without what it keeps for taking back. */
const plain = ({ takeBack: _, ...rest }: HelpItemState): object => rest;

function signedReport(story: Story, itemId: string): void {
  story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
  story.do('land-head', 'SignReport', { itemId });
}

type Act = readonly [who: string, name: CommandName, payload: object, prepare: (story: Story, itemId: string) => void];
const ACTS: readonly Act[] = [
  ['land-handler', 'SignForHelpItem', {}, () => undefined],
  ['officer', 'TransferHelpItem', { unitId: 'park', reason }, () => undefined],
  ['centre-head', 'VoidHelpItem', { reason }, () => undefined],
  ...([
    ['land-head', 'ReportDone', { note: '已办结' }, signed],
    ['land-head', 'SignReport', {}, drafted],
    ['land-head', 'ReturnReport', { reason }, drafted],
    ['officer', 'VerifyHelpItem', {}, reported],
    ['officer', 'ReturnHelpItem', { reason }, reported],
    ['investor', 'ConfirmClosing', {}, verified],
    ['investor', 'RefuseClosing', { reason }, verified],
    ['officer', 'CloseHelpItem', {}, confirmed],
  ] as const),
];

function signed(story: Story, itemId: string): void {
  story.do('land-handler', 'SignForHelpItem', { itemId });
}
function drafted(story: Story, itemId: string): void {
  signed(story, itemId);
  story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
}
function reported(story: Story, itemId: string): void {
  signed(story, itemId);
  signedReport(story, itemId);
}
function verified(story: Story, itemId: string): void {
  reported(story, itemId);
  story.do('officer', 'VerifyHelpItem', { itemId });
}
function confirmed(story: Story, itemId: string): void {
  verified(story, itemId);
  story.do('investor', 'ConfirmClosing', { itemId });
}

describe('taking an act back', () => {
  it.each(ACTS)(
    '%s: after %s the item is as it was, clocks, hands and bookings included',
    (who, name, more, prepare) => {
      const story = begin();
      const itemId = story.issue({ investorConfirms: true });
      prepare(story, itemId);
      const before = plain(story.item(itemId));
      story.at('2026-03-03 10:05').do(who, name, { itemId, ...more });
      expect(plain(story.item(itemId))).not.toEqual(before);
      expect(story.available(who).find((each) => each.command === 'TakeBack' && each.itemId === itemId)?.allowed).toBe(
        true,
      );
      story.at('2026-03-03 10:09').do(who, 'TakeBack', { itemId, reason });
      expect(plain(story.item(itemId))).toEqual(before);
      expect(story.refused(who, 'TakeBack', { itemId, reason }).code).toBe('NOTHING_TO_TAKE_BACK');
      expect(fold(story.events)).toEqual(story.world);
      // The same act can be given again, and time goes on from where it stood.
      story.do(who, name, { itemId, ...more });
      story.tick('2026-06-01 10:00');
    },
  );

  it.each(ACTS)('%s: %s can be taken back although a reminder was sent at once', (who, name, more, prepare) => {
    const story = begin();
    const itemId = story.issue({ investorConfirms: true, limit: 1 });
    story.policy = REMINDING;
    prepare(story, itemId);
    story.tick('2026-03-03 10:04');
    const { state } = story.item(itemId);
    story.at('2026-03-03 10:05').do(who, name, { itemId, ...more });
    const given = story.events.length;
    story.tick('2026-03-03 10:07');
    if (REMINDED.includes(name)) expect(story.events.slice(given).map(({ type }) => type)).toContain('RungReached');
    story.at('2026-03-03 10:09').do(who, 'TakeBack', { itemId, reason });
    expect(story.item(itemId).state).toBe(state);
    expect(fold(story.events)).toEqual(story.world);
    story.do(who, name, { itemId, ...more });
    story.tick('2026-06-01 10:00');
    // Each rung of each version of a clock once, whatever was taken back in between.
    const fired = [...story.of('RungReached'), ...story.of('LimitBreached')]
      .filter(({ data }) => data.itemId === itemId)
      .map(({ data }) => `${data.clock} ${String(data.deadlineVersion)} ${data.rung}`);
    expect(fired.filter((rung, index) => fired.indexOf(rung) !== index)).toEqual([]);
  });

  it('is not possible once a limit has been missed, or somebody was asked', () => {
    const story = begin();
    const itemId = story.issue({ limit: 1 });
    story.do('land-handler', 'SignForHelpItem', { itemId });
    story.do('officer', 'RaiseHelpItem', { itemId, reason });
    expect(story.refused('land-handler', 'TakeBack', { itemId, reason }).code).toBe('NOTHING_TO_TAKE_BACK');
  });

  it('undoes a verification that closed the item in the same act as one', () => {
    const story = begin();
    const itemId = story.handled();
    signedReport(story, itemId);
    const before = plain(story.item(itemId));
    story.do('officer', 'VerifyHelpItem', { itemId, close: true });
    story.do('officer', 'TakeBack', { itemId, reason });
    expect(plain(story.item(itemId))).toEqual(before);
  });

  it('makes those wait again that a close had set free, unless they have gone on', () => {
    const story = begin();
    const first = story.handled();
    const second = story.handled({ prerequisites: [first] });
    const waiting = plain(story.item(second));
    story.close(first);
    expect(story.item(second).state).toBe('in-progress');
    story.do('officer', 'TakeBack', { itemId: first, reason });
    expect(plain(story.item(second))).toEqual(waiting);
    expect(story.item(second).clocks.total?.state).toBe('suspended');
    expect(story.item(first).clocks).toMatchObject({ closing: { state: 'running' }, total: { state: 'running' } });
    story.do('officer', 'CloseHelpItem', { itemId: first });
    story.do('land-handler', 'NoteProgress', { itemId: second, note: '已开始' });
    expect(story.refused('officer', 'TakeBack', { itemId: first, reason }).code).toBe('NOTHING_TO_TAKE_BACK');
  });

  it('does not wait again for what has ended in between', () => {
    const story = begin();
    const first = story.handled();
    const second = story.handled({ prerequisites: [first] });
    story.do('centre-head', 'VoidHelpItem', { itemId: second, reason });
    story.close(first);
    story.do('centre-head', 'TakeBack', { itemId: second, reason });
    expect(story.item(second)).toMatchObject({ state: 'in-progress', waitingOn: [] });
    expect(story.item(second).clocks.handling?.state).toBe('running');
  });

  it('is for the one who acted, for some minutes, and where nothing has followed', () => {
    const story = begin();
    const itemId = story.handled();
    expect(story.refused('land-head', 'TakeBack', { itemId, reason }).code).toBe('TAKE_BACK_OF_OTHERS');
    story.at('2026-03-03 10:10');
    expect(story.refused('land-handler', 'TakeBack', { itemId, reason }).code).toBe('TAKE_BACK_TOO_LATE');
    story.close(itemId);
    story.at('2026-03-03 10:11').do('officer', 'AdvanceStage', { to: 'intent' });
    expect(story.refused('officer', 'TakeBack', { itemId, reason }).code).toBe('NOTHING_TO_TAKE_BACK');
    const other = story.handled();
    story.policy = { ...story.policy, itemWork: { ...story.policy.itemWork, takeBackMinutes: 0 } };
    expect(story.refused('land-handler', 'TakeBack', { itemId: other, reason }).code).toBe('TAKE_BACK_TOO_LATE');
  });
});
