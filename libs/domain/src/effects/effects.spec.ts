import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '../event/events';
import { evolve } from '../evolve/evolve';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { itemParams } from '../policy/item-title';
import { CITY } from '../testing/city.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { everyNotice } from '../testing/notices.spec-support';
import { Story } from '../testing/story.spec-support';
import { EMPTY_WORLD } from '../world';
import { effectsOf } from './effects';
import type { Notice } from './notice';
import { NOTICES, noticeText } from './notices';

/** Who was told of what, event by event, as the record does it. */
function told(events: readonly DomainEvent[]): readonly Notice[] {
  let world = EMPTY_WORLD;
  return events.flatMap((event) => {
    world = evolve(world, event);
    return effectsOf(event, world, CITY);
  });
}

const to = (notices: readonly Notice[], kind: Notice['kind']): readonly string[] =>
  notices.filter((notice) => notice.kind === kind).map(({ recipientId }) => recipientId);

describe('who is told', () => {
  it('every kind of notice is sent by some story', () => {
    const kinds = new Set(everyNotice().map(({ kind }) => kind));
    expect(Object.keys(NOTICES).filter((kind) => !kinds.has(kind as Notice['kind']))).toEqual([]);
  });

  it('nobody of their own act, and nobody twice of one event', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('officer', 'FillHelpParty', { party: 'help-centre', unitId: 'help-centre', personId: 'officer' });
    story.do('officer', 'FillHelpParty', {
      party: 'introducing-unit',
      unitId: 'promotion-bureau',
      personId: 'promoter',
    });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    const notices = told(story.events);
    expect(to(notices, 'party-filled')).toEqual(['promoter']);
    expect(to(notices, 'stage-entered')).toEqual(['promoter']);
  });

  it('of an item its responsible person, of a report its head, of a result the investor', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const itemId = story.issue({ investorConfirms: true });
    story.do('land-handler', 'SignForHelpItem', { itemId });
    story.do('land-handler', 'ReportDone', { itemId, note: '已办结' });
    story.do('land-head', 'SignReport', { itemId });
    story.do('officer', 'VerifyHelpItem', { itemId });
    const notices = told(story.events).filter((notice) => notice.itemId === itemId);
    expect(notices.map(({ kind, recipientId }) => [kind, recipientId])).toEqual([
      ['item-issued', 'land-handler'],
      ['report-to-sign', 'land-head'],
      ['item-to-verify', 'officer'],
      ['closing-to-confirm', 'investor'],
    ]);
  });

  it('in English by the English title of what a template brought, and by what people wrote as they wrote it', () => {
    const story = Story.lead({ policy: DEFAULT_POLICY });
    const [template] = DEFAULT_POLICY.stages.signing.items;
    const titled = (title: string, templateKey: string | null): ReturnType<typeof itemParams> =>
      itemParams({ title, templateKey }, story.policy);
    const { en = '', zh = '' } = template?.title ?? {};
    const params = { project: '甲', ...titled(zh, template?.key ?? ''), reason: '缺图件' };
    expect(noticeText('item-returned', params, 'en', 480).title).toBe(
      `Returned: ${en.charAt(0).toUpperCase()}${en.slice(1)}`,
    );
    expect(noticeText('item-returned', params, 'zh', 480).title).toBe(`退回：${zh}`);
    // Named anew by people: nobody has translated that.
    expect(titled(`${zh}（二期）`, template?.key ?? '')).toEqual({ item: `${zh}（二期）` });
    expect(titled('协调排水', null)).toEqual({ item: '协调排水' });
    const itemId = story.issue();
    const [issued] = story.of('HelpItemIssued');
    if (!issued) throw new Error('nothing was issued');
    const named = { ...story.item(itemId), title: zh, templateKey: template?.key ?? null };
    const world = { ...story.world, items: { [itemId]: named } };
    expect(effectsOf(issued, world, CITY, story.policy)[0]?.params).toMatchObject({
      item: zh,
      itemEn: expect.any(String),
    });
  });

  it('of a hand-over both sides, each in its own words, and of its outcome who handed over', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'mayor', reason: '分工调整' });
    story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工再调整' });
    const lines = story.project.handOver?.lines.map(({ id }) => ({ lineId: id, verdict: 'dispute' as const })) ?? [];
    story.do('leader-two', 'AnswerHandOver', { lines });
    const notices = told(story.events).filter(({ kind }) => kind.startsWith('hand-over'));
    expect(notices.map(({ kind, recipientId }) => [kind, recipientId])).toEqual([
      ['hand-over-proposed', 'mayor'],
      ['hand-over-proposed', 'leader-two'],
      ['hand-over-announced', 'leader'],
      ['hand-over-superseded', 'mayor'],
      ['hand-over-answered', 'leader'],
      ['hand-over-answered', 'centre-head'],
      ['hand-over-answered', 'promoter'],
    ]);
    expect(notices[4]?.params).toMatchObject({ lines: lines.length, disputed: lines.length });
  });

  it('of the answer to a question on the project itself, those who keep it moving', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.tick('2026-03-11 10:00');
    const [question] = story.project.escalations;
    const answer = { escalationId: question?.id ?? '', instruction: 'urge' as const, words: '请抓紧对接。' };
    const events = story.do('bureau-head', 'AnswerEscalation', answer);
    expect(events.flatMap((event) => effectsOf(event, story.world, CITY))).toMatchObject([
      { kind: 'escalation-answered', recipientId: 'promoter', itemId: null, params: { words: '请抓紧对接。' } },
    ]);
  });

  it('of nothing before there is a project, and of an item that is not loaded nothing either', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.issue();
    const issued = story.of('HelpItemIssued')[0];
    if (!issued) throw new Error('nothing was issued');
    expect(effectsOf(issued, EMPTY_WORLD, CITY)).toEqual([]);
    expect(effectsOf(issued, { project: story.project, items: {} }, CITY)).toEqual([]);
  });
});
