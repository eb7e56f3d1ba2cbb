import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../evolve/evolve';
import { isOpenItem } from '../help-item/item-states';
import { play, scenarios } from '../testing/histories.spec-support';
import { everyNotice } from '../testing/notices.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { EMPTY_WORLD, type World } from '../world';
import { effectsOf } from './effects';
import type { Notice } from './notice';
import { isAskedFor, itemMatters, settlements } from './matters';
import { NOTICES } from './notices';

/** What only informs: nobody has to do anything about it. */
const INFORM: readonly (keyof typeof NOTICES)[] = [
  ...(['commitment-recorded', 'commitment-kept', 'commitment-refused'] as const),
  ...(['arrival-verified', 'arrival-corrected', 'sign-recorded', 'sign-cleared'] as const),
  ...(['agency-granted', 'agency-withdrawn', 'agency-ending', 'agency-ended'] as const),
  ...(['agent-acted', 'application-received'] as const),
  ...(['commitment-waived', 'commitment-withdrawn'] as const),
  ...(['report-withdrawn', 'escalation-answered', 'item-closed', 'item-voided', 'leader-assigned'] as const),
  ...([
    'party-filled',
    'hand-over-superseded',
    'hand-over-answered',
    'second-person-decided',
    'second-person-lapsed',
    'lead-contest-decided',
    'investor-changed',
    'lead-rivalled',
    'lead-rival-decided',
  ] as const),
  ...([
    'limit-moved',
    'record-withdrawn',
    'proof-elsewhere',
    'proof-shared',
    'reaction-refused',
    'stage-entered',
    'project-shelved',
    'project-resumed',
    'project-ended',
    'pause-granted',
    'pause-refused',
    'pause-ended',
    'extension-granted',
    'extension-refused',
    'extension-lapsed',
    'co-unit-replied',
    'co-unit-lapsed',
    'co-unit-ended',
    ...(['form-limit-moved', 'form-lapsed', 'form-interview', 'form-lifted', 'form-withdrawn', 'form-ended'] as const),
  ] as const),
];

/** Every notice of a story that still asks for something at its end, command by command, as the record keeps it. */
function asking(story: Story): readonly Notice[] {
  let world: World = EMPTY_WORLD;
  let open: readonly Notice[] = [];
  for (const commandId of new Set(story.events.map((event) => event.commandId))) {
    const events = story.events.filter((event) => event.commandId === commandId);
    const [before, after] = [world, events.reduce(evolve, world)];
    const over = settlements(before, after);
    const met = ({ itemId, matter }: Notice): boolean =>
      over.some((each) => each.itemId === itemId && matter !== null && each.matters.includes(matter));
    const told = events.flatMap((event) => effectsOf(event, after, story.city));
    const asks = ({ itemId, matter }: Notice): boolean => matter !== null && isAskedFor(after, itemId, matter);
    open = [...open.filter((notice) => !met(notice)), ...told.filter(asks)];
    world = after;
  }
  return open;
}

const kinds = (notices: readonly Notice[]): readonly string[] => notices.map(({ kind }) => kind);

describe('what a notice asks for', () => {
  it('each kind asks for something, or is known to inform only', () => {
    const asked = new Set(everyNotice().flatMap(({ kind, matter }) => (matter === null ? [] : [kind])));
    const silent = (Object.keys(NOTICES) as (keyof typeof NOTICES)[]).filter((kind) => !asked.has(kind));
    expect(silent.filter((kind) => !INFORM.includes(kind))).toEqual([]);
    expect(INFORM.filter((kind) => asked.has(kind))).toEqual([]);
  });

  it('is met by the act it asks for, step by step', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.issue({ investorConfirms: true });
    const left = (): readonly string[] => kinds(asking(story).filter((notice) => notice.itemId === itemId));
    expect(left()).toEqual(['item-issued']);
    story.do('land-handler', 'SignForHelpItem', { itemId });
    expect(left()).toEqual([]);
    story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
    expect(left()).toEqual(['report-to-sign']);
    story.do('land-head', 'SignReport', { itemId });
    expect(left()).toEqual(['item-to-verify']);
    story.do('officer', 'ReturnHelpItem', { itemId, reason: '缺图件' });
    expect(left()).toEqual(['item-returned', 'item-returned']);
    story.do('land-head', 'ReportDone', { itemId, note: '图件已补' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    expect(left()).toEqual(['closing-to-confirm']);
    story.do('investor', 'ConfirmClosing', { itemId, note: '' });
    expect(left()).toEqual(['closing-confirmed']);
    story.do('officer', 'CloseHelpItem', { itemId });
    expect(left()).toEqual([]);
  });

  it('a reminder and a breach are met when their clock stops, a question when it is answered', () => {
    // What is told of the total limit goes on asking until the close.
    const policy = { ...OPEN_GATES, ladders: { ...OPEN_GATES.ladders, total: [] } };
    const story = Story.lead({ policy });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    const itemId = story.handled({ limit: 3 });
    story.tick('2026-03-20 10:00');
    const left = (): readonly string[] => kinds(asking(story).filter((notice) => notice.itemId === itemId));
    expect(left()).toEqual(expect.arrayContaining(['reminder', 'limit-breached', 'escalated']));
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    expect(
      left().filter((kind) => kind !== 'escalated' && kind !== 'item-to-verify' && kind !== 'answer-lapsed'),
    ).toEqual([]);
    for (const { id, recipients } of story.item(itemId).escalations) {
      const [who = ''] = recipients;
      story.do(who, 'AnswerEscalation', { itemId, escalationId: id, instruction: 'noted', words: '已阅' });
    }
    expect(left()).toEqual(['item-to-verify']);
  });

  it('a clock that began without a signature asks for the work until it is reported', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.issue({ limit: 30 });
    story.tick('2026-03-10 10:00');
    const left = (): readonly string[] => kinds(asking(story).filter((notice) => notice.itemId === itemId));
    expect(left()).toEqual(expect.arrayContaining(['item-issued', 'handling-started']));
    story.do('land-handler', 'SignForHelpItem', { itemId });
    expect(left()).toEqual(['handling-started']);
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    expect(left()).toEqual(['item-to-verify']);
  });

  it('a transfer ends it for the one and begins it for the other', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.issue();
    story.do('officer', 'TransferHelpItem', { itemId, unitId: 'park', reason: '属地事项' });
    const left = asking(story).filter((notice) => notice.itemId === itemId);
    expect(new Set(kinds(left))).toEqual(new Set(['item-transferred']));
    expect(left.map(({ recipientId }) => recipientId)).not.toContain('land-handler');
  });

  it('whatever happens: what is kept is still asked for, and nothing is asked about what has ended', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const story = play(scenario);
        const { world } = story;
        for (const { itemId, matter } of asking(story)) expect(isAskedFor(world, itemId, matter ?? '')).toBe(true);
        const ended = Object.values(world.items).filter(({ state }) => !isOpenItem(state));
        expect(ended.flatMap(itemMatters)).toEqual([]);
      }),
    );
  });
});
