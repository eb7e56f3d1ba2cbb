import { describe, expect, it } from '@jest/globals';
import { CALENDAR_2027, midnightAfter } from '@bangban/kernel/testing';
import type { CommandMap } from '../command/commands';
import { openCoRequests, roundsOf } from '../help-item/co-handling';
import type { CoRequest, HelpItemState } from '../help-item/help-item.state';
import { itemClock, wasLate } from '../help-item/item-clock';
import { timeAccount } from '../help-item/time-account';
import { namesDocument, silenceOf } from '../help-item/silence';
import { itemObligations } from '../obligation/obligations';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import { itemReaders } from '../readers/readers';
import { nextPolicy } from '../testing/payloads.spec-support';
import {
  expectBooked,
  expectClockMatchesBookings,
  expectClocksInStep,
  expectSettled,
} from '../testing/invariants.spec-support';
import { BARE_POLICY, OPEN_GATES, withStages } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { policyFaults } from './policy-faults';

const TOLD: Policy = { ...BARE_POLICY, ladders: DEFAULT_POLICY.ladders };
type Answer = CommandMap['ReplyCoUnit']['answer'];

/** One item in hand since Tuesday the 3rd of March for ten working days; a co-unit asked then has until the 6th. */
class Lead {
  readonly story: Story;
  readonly itemId: string;

  constructor(policy = TOLD, at?: string) {
    this.story = Story.lead({ policy, ...(at === undefined ? {} : { at }) });
    this.story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    this.itemId = this.story.handled({ limit: 10 });
  }

  at(text: string): this {
    this.story.at(text);
    return this;
  }

  ask(kind = 'opinion', unitId = 'park', who = 'land-handler'): this {
    this.story.do(who, 'AskCoUnit', this.asking(kind, unitId));
    return this;
  }

  round(kind = 'opinion'): this {
    const alsoUnitIds = ['ecology', 'housing'];
    this.story.do('land-handler', 'AskCoUnit', { ...this.asking(kind, 'park'), alsoUnitIds });
    return this;
  }

  asking(kind: string, unitId: string): CommandMap['AskCoUnit'] {
    return { itemId: this.itemId, unitId, kind, ask: '请就选址回复' };
  }

  reply(answer: Answer = 'agree', unitId = 'park', who = 'park-handler'): this {
    this.story.do(who, 'ReplyCoUnit', { itemId: this.itemId, unitId, answer, words: '见附件' });
    return this;
  }

  coordinate(unitId = 'park'): this {
    this.story.do('land-head', 'AskCoordination', { itemId: this.itemId, unitId, words: '两单位意见不一致' });
    return this;
  }

  answer(): this {
    const [question] = this.item.escalations.filter(({ kind }) => kind === 'coordination');
    const given = { escalationId: question?.id ?? '', instruction: 'coordinate', words: '按园区意见办' } as const;
    this.story.do('leader', 'AnswerEscalation', { itemId: this.itemId, ...given });
    return this;
  }

  replying(who: string, unitId = 'park'): string {
    const said = { itemId: this.itemId, unitId, answer: 'agree', words: '同意' } as const;
    return this.story.refused(who, 'ReplyCoUnit', said).code;
  }

  reporting(): string {
    return this.story.refused('land-handler', 'ReportDone', { itemId: this.itemId, note: '已办结' }).code;
  }

  report(): this {
    this.story.do('land-head', 'ReportDone', { itemId: this.itemId, note: '已办结' });
    return this;
  }

  get item(): HelpItemState {
    return this.story.item(this.itemId);
  }

  request(no = 1): CoRequest {
    const found = this.item.coRequests?.find((each) => each.no === no);
    if (!found) throw new Error(`no request ${no}`);
    return found;
  }

  /** Days by whose hands they were in. */
  booked(): readonly string[] {
    const { calendar, now, world } = this.story;
    return timeAccount(this.item, world.items, calendar, now).map(
      ({ date, kind, unitId }) => `${date} ${kind} ${unitId}`,
    );
  }

  holds(): this {
    expectClocksInStep(this.story);
    expectSettled(this.story);
    expectBooked(this.story, this.item);
    expectClockMatchesBookings(this.story, this.item);
    return this;
  }
}

describe('协办', () => {
  it('asked, a unit is a co-unit of the item, has its own clock and finds it among what it owes', () => {
    const one = new Lead().ask();
    const { handling } = one.item.clocks;
    expect(one.request()).toMatchObject({
      no: 1,
      unitId: 'park',
      personId: 'park-handler',
      silence: 'consent',
      open: true,
    });
    expect(one.item.clocks['co-reply']).toMatchObject({ limit: 3, due: midnightAfter('2026-03-06'), state: 'running' });
    expect([one.item.coUnitIds, itemReaders(one.item)]).toEqual([['park'], expect.arrayContaining(['unit:park'])]);
    expect([itemClock(one.item)?.name, handling?.due]).toEqual(['handling', midnightAfter('2026-03-17')]);
    const owed = itemObligations(one.item, one.story.project, one.story.city).find(({ act }) => act === 'ReplyCoUnit');
    expect(owed).toMatchObject({
      kind: 'reply',
      people: ['park-handler'],
      unitId: 'park',
      due: midnightAfter('2026-03-06'),
    });
    one.holds().reply().holds();
    expect(one.request()).toMatchObject({ open: false, reply: { answer: 'agree', by: 'park-handler' } });
    expect(one.item.clocks['co-reply']?.state).toBe('stopped');
    one.report();
  });

  it('charges the days of waiting to the co-unit that was asked first, and the item’s clock runs on', () => {
    const one = new Lead().at('2026-03-04 10:00').ask();
    one.at('2026-03-05 10:00').ask('opinion', 'ecology').at('2026-03-06 10:00').reply().holds();
    one.at('2026-03-09 10:00').story.do('land-handler', 'WithdrawCoUnit', {
      itemId: one.itemId,
      unitId: 'ecology',
      reason: '已当面商定',
    });
    one.story.tick('2026-03-10 10:00');
    expect(one.booked()).toEqual([
      '2026-03-04 co-handling park',
      '2026-03-05 co-handling park',
      '2026-03-06 co-handling ecology',
      '2026-03-09 handling natural-resources',
    ]);
    expect(one.item.clocks.handling?.due).toBe(midnightAfter('2026-03-17'));
    one.holds();
  });

  it('leaves a paused item nobody’s, and goes on with the co-unit after that', () => {
    const one = new Lead().ask();
    const pause = { itemId: one.itemId, kind: 'hearing', until: '2026-03-10', note: '须听证' };
    one.story.do('land-handler', 'AskPause', pause);
    one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'approve', reason: '属实' });
    expect(one.item.holdings.at(-1)?.kind).toBe('paused');
    one.at('2026-03-05 10:00').story.do('land-head', 'ResumeClock', { itemId: one.itemId, reason: '已听证' });
    expect(one.item.holdings.at(-1)).toMatchObject({ kind: 'co-handling', unitId: 'park' });
    one.holds().reply();
    expect(one.item.holdings.at(-1)).toMatchObject({ kind: 'handling', unitId: 'natural-resources' });
    one.holds();
  });

  it('and so does one whose project has rested: request and clock go on with what they had left', () => {
    const one = new Lead().at('2026-03-04 10:00').ask();
    one.story.do('leader', 'Shelve', { reason: '投资方重组' });
    const requestId = one.story.project.requests[0]?.id ?? '';
    one.story.do('deputy', 'DecideRequest', { requestId, decision: 'approve' });
    expect([one.item.clocks['co-reply']?.state, one.item.holdings.at(-1)?.kind]).toEqual(['suspended', 'suspended']);
    one.at('2026-03-20 10:00').story.do('deputy', 'Resume', { reason: '重组完成' });
    expect(one.item.clocks['co-reply']).toMatchObject({ state: 'running', due: midnightAfter('2026-03-24') });
    expect(one.item.holdings.at(-1)).toMatchObject({ kind: 'co-handling', unitId: 'park' });
    one.holds();
  });
});

describe('silence', () => {
  const silent = (kind: string): Lead => {
    const one = new Lead().ask(kind);
    one.story.tick('2026-03-09 10:00');
    return one.holds();
  };
  const lapses = (one: Lead): readonly unknown[] =>
    one.story.of('CoUnitLapsed').map(({ actor, data, occurredAt }) => [actor.kind, data.rule, occurredAt]);

  it.each(['opinion', 'material', 'countersign'])(
    'is the system’s act and nobody’s reply, and the co-unit is late: %s',
    (kind) => {
      const one = silent(kind);
      const rule = DEFAULT_POLICY.coHandling.find(({ key }) => key === kind)?.silence;
      expect(lapses(one)).toEqual([['system', rule, midnightAfter('2026-03-06')]]);
      expect(one.request()).toMatchObject({
        reply: null,
        lapsedAt: midnightAfter('2026-03-06'),
        open: rule !== 'consent',
      });
      const [late] = one.story.of('LimitBreached');
      expect(late?.data).toMatchObject({
        clock: 'co-reply',
        holderUnitId: 'park',
        recipients: ['park-handler', 'park-head'],
      });
      expect(wasLate(one.item)).toBe(false);
    },
  );

  it('taken for consent, lets the item go on, the days being its own unit’s again', () => {
    const one = silent('opinion');
    one.story.tick('2026-03-10 10:00');
    expect(one.booked().at(-1)).toBe('2026-03-09 handling natural-resources');
    expect(one.replying('park-head')).toBe('CO_NOT_ASKED');
    one.report().holds();
  });

  it('that climbs asks the leader, holds no report back, and a late reply is a reply', () => {
    const one = silent('material');
    one.story.tick('2026-03-11 10:00');
    expect(one.item.escalations).toMatchObject([{ kind: 'rung', clock: 'co-reply', recipients: ['leader'] }]);
    one.reply().holds().report();
  });

  it('that blocks holds the report back until there is a reply', () => {
    const one = new Lead().ask('countersign');
    expect(one.reporting()).toBe('CO_REPLY_AWAITED');
    one.story.tick('2026-03-09 10:00');
    expect(one.reporting()).toBe('CO_REPLY_AWAITED');
    const withdrawn = { itemId: one.itemId, unitId: 'park', reason: '不等了' };
    expect(one.story.refused('land-head', 'WithdrawCoUnit', withdrawn).code).toBe('CO_STANDS');
    one.reply('conditions').report().holds();
  });

  it('or until the leader has settled it', () => {
    const one = silent('countersign').coordinate();
    expect(one.reporting()).toBe('CO_REPLY_AWAITED');
    one.answer().holds();
    expect(one.request()).toMatchObject({
      open: false,
      coordination: { settled: { by: 'leader', words: '按园区意见办' } },
    });
    expect(one.item.clocks['co-reply']?.state).toBe('stopped');
    one.report();
  });

  it('means what was told with the request, whatever newer rules say', () => {
    const one = new Lead().ask('countersign');
    one.story.newPolicy = { ...nextPolicy(one.story.policy), coHandling: [] };
    one.story.do('supervisor', 'AdoptPolicy', { policyVersion: one.story.newPolicy.version });
    one.story.policy = one.story.newPolicy;
    one.story.tick('2026-03-09 10:00');
    expect(lapses(one)).toMatchObject([['system', 'block', expect.anything()]]);
    const asked = { itemId: one.itemId, unitId: 'housing', kind: 'opinion', ask: '请回复' };
    expect(one.story.refused('land-handler', 'AskCoUnit', asked).code).toBe('CO_NEVER');
  });

  it('decides nothing on a forecast: it waits for the year’s publication', () => {
    const one = new Lead(TOLD, '2026-12-30 10:00').ask();
    one.story.tick('2027-01-20 10:00');
    expect(lapses(one)).toEqual([]);
    expect(one.story.of('CalendarAlarmOpened').some(({ data }) => data.clock === 'co-reply')).toBe(true);
    one.story.calendar = CALENDAR_2027;
    one.story.do('supervisor', 'AdoptCalendar', {});
    one.story.tick('2027-01-21 00:00');
    expect(lapses(one)).toMatchObject([['system', 'consent', expect.anything()]]);
  });
});

describe('a disagreement', () => {
  it('holds the report back until the leader has settled it', () => {
    const one = new Lead().ask().reply('disagree');
    expect(one.reporting()).toBe('CO_DISAGREES');
    one.coordinate().holds();
    expect(one.item.escalations).toMatchObject([{ kind: 'coordination', recipients: ['leader'] }]);
    expect(one.reporting()).toBe('CO_DISAGREES');
    const again = { itemId: one.itemId, unitId: 'park', words: '再问' };
    expect(one.story.refused('land-head', 'AskCoordination', again).code).toBe('CO_NOTHING_DISPUTED');
    one.answer().report().holds();
  });

  it('is over when the unit, asked anew, replies otherwise: silence or a new request alone do not undo it', () => {
    const one = new Lead().ask().reply('disagree').ask();
    expect(one.reporting()).toBe('CO_DISAGREES');
    one.story.tick('2026-03-09 10:00');
    expect([one.request(2).open, one.reporting()]).toEqual([false, 'CO_DISAGREES']);
    one.ask().reply('conditions', 'park', 'park-head').report();
  });

  it('stands after a transfer as well; what nobody has answered yet ends with it', () => {
    const one = new Lead().ask().reply('disagree').ask('opinion', 'ecology');
    one.story.do('officer', 'TransferHelpItem', { itemId: one.itemId, unitId: 'housing', reason: '职责所在' });
    expect(one.request(2)).toMatchObject({ open: false, ended: { because: 'transferred' } });
    one.story.do('housing-head', 'SignForHelpItem', { itemId: one.itemId });
    expect(one.story.refused('housing-head', 'ReportDone', { itemId: one.itemId, note: '已办' }).code).toBe(
      'CO_DISAGREES',
    );
    one.holds();
    one.story.do('officer', 'TransferHelpItem', { itemId: one.itemId, unitId: 'park', reason: '属地事项' });
    one.story.do('park-head', 'SignForHelpItem', { itemId: one.itemId });
    one.story.do('park-head', 'ReportDone', { itemId: one.itemId, note: '已办' });
  });
});

describe('a request', () => {
  it('is answered by its unit alone, by nobody who asked and nobody of the unit that asks', () => {
    const one = new Lead().ask().ask('opinion', 'housing');
    expect(one.replying('land-head')).toBe('FORBIDDEN');
    expect(one.replying('officer')).toBe('FORBIDDEN');
    expect(one.replying('housing-head')).toBe('CO_NOT_ASKED');
    expect(one.replying('park-head', 'ecology')).toBe('CO_NOT_ASKED');
    one.reply('agree', 'park', 'park-head');
    expect(one.replying('park-handler')).toBe('CO_NOT_ASKED');
  });

  it('may be answered by a substitute, both being named, but by nobody of the unit that asks in a co-unit’s name', () => {
    const one = new Lead().ask().ask('opinion', 'housing');
    expect(one.replying('land-head/park-handler')).toBe('CO_OTHER_NEEDED');
    expect(one.replying('park-handler/housing-head')).toBe('CO_NOT_ASKED');
    one.reply('agree', 'park', 'secretary/park-head');
    expect(one.story.of('CoUnitReplied')[0]?.actor).toEqual({
      id: 'secretary',
      actingFor: 'park-head',
      kind: 'person',
    });
  });

  it('goes to the head of the help centre where a unit has nobody, flagged, who may reply', () => {
    const one = new Lead().ask('opinion', 'ecology');
    expect(one.request()).toMatchObject({ personId: 'centre-head', fallback: true });
    one.reply('agree', 'ecology', 'centre-head').holds();
  });

  it('asks several units in one round with one limit, whose one result waits for the last of them (联审)', () => {
    const one = new Lead().round();
    const dues = ['co-reply', 'co-reply-2', 'co-reply-3'].map((name) => one.item.clocks[name as 'co-reply']?.due);
    expect(new Set(dues).size).toBe(1);
    expect(roundsOf(one.item)).toEqual([{ no: 1, asked: 3, replied: 0, bySilence: 0, outcome: 'open' }]);
    one.reply('conditions').reply('agree', 'ecology', 'centre-head');
    expect(roundsOf(one.item)).toMatchObject([{ replied: 2, outcome: 'open' }]);
    one.at('2026-03-07T00:00').story.tick();
    expect(roundsOf(one.item)).toEqual([{ no: 1, asked: 3, replied: 2, bySilence: 1, outcome: 'conditions' }]);
    expect(one.request(3).reply).toBeNull();
    one.holds();
  });

  it('takes no silence for consent in a round of a kind that does not say so, and keeps a dispute until it is settled', () => {
    const one = new Lead().round('countersign').reply('disagree').reply('agree', 'ecology', 'centre-head');
    one.at('2026-03-07T00:00').story.tick();
    expect(roundsOf(one.item)).toMatchObject([{ replied: 2, bySilence: 0, outcome: 'open' }]);
    one.reply('agree', 'housing', 'housing-head');
    expect(roundsOf(one.item)).toMatchObject([{ outcome: 'disputed' }]);
    one.coordinate().answer();
    expect(roundsOf(one.item)).toMatchObject([{ replied: 3, outcome: 'settled' }]);
    one.holds();
  });

  it('does not say of a round that all agreed where one was not waited for; who was withdrawn is not counted', () => {
    const one = new Lead().round('material').reply();
    one.story.do('land-handler', 'WithdrawCoUnit', { itemId: one.itemId, unitId: 'ecology', reason: '重复' });
    expect(roundsOf(one.item)).toMatchObject([{ asked: 2, replied: 1, outcome: 'open' }]);
    one.report();
    expect(roundsOf(one.item)).toMatchObject([{ asked: 2, replied: 1, outcome: 'ended' }]);
  });

  it('asks nobody of a round that cannot be asked whole', () => {
    const one = new Lead();
    const asking = (...alsoUnitIds: string[]): string =>
      one.story.refused('land-handler', 'AskCoUnit', { ...one.asking('opinion', 'park'), alsoUnitIds }).code;
    expect(asking('park')).toBe('CO_ASKED');
    expect(asking('ecology', 'natural-resources')).toBe('CO_OWN_UNIT');
    expect(asking('nowhere')).toBe('UNIT_UNKNOWN');
    one.ask('opinion', 'supervision');
    expect(asking('ecology', 'housing')).toBe('CO_ALL_ASKED');
    expect(one.item.coRequests).toHaveLength(1);
    expect(roundsOf(one.item)).toEqual([]);
  });

  it('is refused to one’s own unit, to one that is asked already, to too many at once, and for no known purpose', () => {
    const one = new Lead().ask();
    const asking = (unitId: string, kind = 'opinion'): string =>
      one.story.refused('land-handler', 'AskCoUnit', { itemId: one.itemId, unitId, kind, ask: '请回复' }).code;
    expect(asking('natural-resources')).toBe('CO_OWN_UNIT');
    expect(asking('park')).toBe('CO_ASKED');
    expect(asking('nowhere')).toBe('UNIT_UNKNOWN');
    expect(asking('ecology', 'holiday')).toBe('CO_KIND_UNKNOWN');
    one.ask('opinion', 'ecology').ask('opinion', 'housing');
    expect(asking('supervision')).toBe('CO_ALL_ASKED');
    expect(openCoRequests(one.item).map(({ clock }) => clock)).toEqual(['co-reply', 'co-reply-2', 'co-reply-3']);
    one.reply().ask('opinion', 'supervision').holds();
    expect([one.request(4).clock, one.item.clocks['co-reply']?.version]).toEqual(['co-reply', 2]);
  });

  it('ends with a report, is there again where that is taken back, and ends with the item', () => {
    const one = new Lead().ask('material').report().holds();
    expect(one.item.holdings.map(({ kind }) => kind).slice(-2)).toEqual(['co-handling', 'verifying']);
    expect(one.request()).toMatchObject({ open: false, ended: { because: 'reported' } });
    one.story.do('land-head', 'TakeBack', { itemId: one.itemId, reason: '误点' });
    expect(one.request()).toMatchObject({ open: true, ended: null });
    one.holds();
    one.story.do('centre-head', 'VoidHelpItem', { itemId: one.itemId, reason: '不再需要' });
    expect(one.request()).toMatchObject({ open: false, ended: { because: 'voided' } });
    one.holds();
  });
});

describe('a policy', () => {
  it('under which silence climbs or waits has somebody above who is asked, and each purpose once', () => {
    const { coHandling, ladders } = DEFAULT_POLICY;
    const paths = (policy: Partial<Policy>): readonly unknown[] =>
      policyFaults({ ...DEFAULT_POLICY, ...policy }).map(({ path }) => path);
    expect(paths({})).toEqual([]);
    const mute = { ...ladders, 'co-reply': ladders['co-reply'].filter(({ asks }) => !asks) };
    expect(paths({ ladders: mute })).toEqual([['ladders', 'co-reply']]);
    const consent = coHandling.filter(({ silence }) => silence === 'consent');
    expect(paths({ ladders: mute, coHandling: consent })).toEqual([]);
    expect(paths({ coHandling: [...coHandling, ...coHandling.slice(0, 1)] })).toEqual([['coHandling', 4, 'key']]);
  });
});

describe('silence by the document for a matter', () => {
  const documents = '〔2026〕12号第四条';
  const [opinion] = DEFAULT_POLICY.coHandling;
  if (!opinion) throw new Error('the default policy asks for no opinion');
  const own = { templateKey: 'land-pre-review', silence: 'climb', source: documents } as const;

  it('is what that document says, and else what the kind of asking says', () => {
    const kind = { ...opinion, matters: [own] };
    expect(silenceOf(kind, { templateKey: 'land-pre-review' })).toEqual({ silence: 'climb', source: documents });
    for (const templateKey of [null, 'project-filing']) {
      expect(silenceOf(kind, { templateKey })).toEqual({ silence: 'consent', source: opinion.source });
    }
  });

  it('knows a document by its number or its article, and nothing else', () => {
    for (const each of [documents, '国办函〔2009〕15号', '行政许可法 第三十二条'])
      expect(namesDocument(each)).toBe(true);
    for (const each of ['本地做法', '本系统默认做法，以本地文件为准']) expect(namesDocument(each)).toBe(false);
  });

  it('is kept with the request, and told with what came of its silence', () => {
    const [template] = DEFAULT_POLICY.stages.intent.items;
    if (!template) throw new Error('the default policy has no template');
    const item = { ...template, key: 'land-pre-review', lead: 'landing-place', after: [], coUnits: [] } as const;
    const kinds = [{ ...opinion, matters: [own] }, ...DEFAULT_POLICY.coHandling.slice(1)];
    const policy = {
      ...withStages({ intent: { items: [item] } }, OPEN_GATES),
      ladders: TOLD.ladders,
      coHandling: kinds,
    };
    const story = Story.lead({ policy });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.tick();
    const itemId = story.items().at(-1)?.id ?? '';
    story.do('park-handler', 'SignForHelpItem', { itemId });
    const asking = { itemId, kind: 'opinion', ask: '请就选址回复' };
    story.do('park-handler', 'AskCoUnit', { ...asking, unitId: 'natural-resources', alsoUnitIds: ['ecology'] });
    story.tick('2026-03-20 10:00');
    const told = { rule: 'climb', document: documents };
    expect(story.of('CoUnitLapsed').map(({ data }) => data)).toMatchObject([told, told]);
    // Nobody has agreed: the round stays open, and its units are late.
    expect(story.item(itemId).coRequests).toMatchObject([{ open: true, document: documents }, { open: true }]);
    expect(roundsOf(story.item(itemId))).toMatchObject([{ bySilence: 0, outcome: 'open' }]);
  });
});
