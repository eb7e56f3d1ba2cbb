import { describe, expect, it } from '@jest/globals';
import { type Clock, lightOf } from '@bangban/kernel';
import { CALENDAR, CALENDAR_2027, midnightAfter } from '@bangban/kernel/testing';
import type { CommandMap } from '../command/commands';
import { calendarDifference } from '../files/adoption-difference';
import { itemLight, wasLate } from '../help-item/item-clock';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import {
  expectBooked,
  expectClockMatchesBookings,
  expectClocksInStep,
  expectSettled,
} from '../testing/invariants.spec-support';
import { without } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { policyFaults } from './policy-faults';
import { Story } from '../testing/story.spec-support';

const TOLD: Policy = { ...BARE_POLICY, ladders: DEFAULT_POLICY.ladders };
const bySilence = (silence: Policy['extensions']['silence']): Policy => ({
  ...TOLD,
  extensions: { ...TOLD.extensions, silence },
});
const said = { reason: '图纸需重新出具', progress: '已完成现场勘查' };

/** One item in hand since Tuesday the 3rd of March for five working days: until the 10th. */
class Handled {
  readonly story: Story;
  readonly itemId: string;

  constructor(policy = TOLD) {
    this.story = Story.lead({ policy });
    this.itemId = this.story.handled({ limit: 5 });
  }

  at(text: string): this {
    this.story.at(text);
    return this;
  }

  ask(until = '2026-03-13', who = 'land-handler'): this {
    this.story.do(who, 'AskExtension', { itemId: this.itemId, until, ...said });
    return this;
  }

  sign(decision: 'approve' | 'refuse' = 'approve', who = 'land-head'): this {
    this.story.do(who, 'SignExtension', { itemId: this.itemId, decision, reason: '确有需要' });
    return this;
  }

  decide(decision: 'approve' | 'refuse' = 'approve', more: Partial<CommandMap['DecideExtension']> = {}): this {
    this.story.do('supervisor', 'DecideExtension', { itemId: this.itemId, decision, reason: '已核实', ...more });
    return this;
  }

  asking(until = '2026-03-13', who = 'land-handler'): string {
    return this.story.refused(who, 'AskExtension', { itemId: this.itemId, until, ...said }).code;
  }

  clock(name: 'handling' | 'total' | 'extension-decision' = 'handling'): Clock {
    const clock = this.story.item(this.itemId).clocks[name];
    if (!clock) throw new Error(`no clock ${name}`);
    return clock;
  }

  breaches(): readonly unknown[] {
    return this.story
      .of('LimitBreached')
      .filter(({ data }) => data.clock === 'handling')
      .map(({ actor, data, occurredAt }) => [data.due, occurredAt, actor.kind]);
  }

  holds(): void {
    const item = this.story.item(this.itemId);
    expectClocksInStep(this.story);
    expectSettled(this.story);
    expectBooked(this.story, item);
    expectClockMatchesBookings(this.story, item);
  }
}

const OLD = midnightAfter('2026-03-10');

describe('延期', () => {
  it('asked in time, signed by the head and granted, moves the limit to its day, and the whole by as many days', () => {
    const one = new Handled().at('2026-03-05 10:00');
    const total = one.clock('total').limit ?? 0;
    one.ask().sign().decide();
    expect(one.clock()).toMatchObject({ limit: 8, due: midnightAfter('2026-03-13') });
    expect(one.clock('total').limit).toBe(total + 3);
    expect(one.story.item(one.itemId)).toMatchObject({
      extension: null,
      extensions: [{ until: '2026-03-13', days: 3, before: OLD, by: 'supervisor', reason: '已核实' }],
    });
    one.story.tick('2026-03-13 23:59');
    expect(one.breaches()).toEqual([]);
    one.story.tick('2026-03-14 00:00');
    expect(one.breaches()).toEqual([[midnightAfter('2026-03-13'), midnightAfter('2026-03-13'), 'system']]);
    one.holds();
  });

  it('holds the breach back until it is decided; granted after the old limit, nothing was late', () => {
    const one = new Handled().at('2026-03-10 17:00').ask().sign();
    expect(one.clock()).toMatchObject({ due: midnightAfter('2026-03-12'), deferred: { due: OLD } });
    one.story.tick('2026-03-12 10:00');
    expect(one.breaches()).toEqual([]);
    const item = one.story.item(one.itemId);
    expect([itemLight(item, one.story.now), lightOf(item.clocks.handling, one.story.now)]).toEqual([
      'yellow',
      'yellow',
    ]);
    one.holds();
    one.decide();
    expect(one.clock()).not.toHaveProperty('deferred');
    expect(one.clock().due).toBe(midnightAfter('2026-03-13'));
    one.story.tick('2026-03-13 12:00');
    expect([one.breaches(), wasLate(one.story.item(one.itemId))]).toEqual([[], false]);
    one.holds();
  });

  it.each([
    ['by the head', (one: Handled) => one.sign('refuse')],
    ['by who decides', (one: Handled) => one.sign().decide('refuse')],
  ])('refused %s in time leaves the limit exactly as it was; after it, the breach is of the old limit', (_, refuse) => {
    const early = new Handled().at('2026-03-05 10:00');
    const before = early.clock();
    refuse(early.ask());
    expect(early.clock()).toEqual(before);
    early.holds();
    const late = new Handled().at('2026-03-10 17:00').ask();
    const { steps } = late.clock().deferred ?? before;
    refuse(late.at('2026-03-12 09:00'));
    expect(late.clock()).toMatchObject({ due: OLD, steps });
    expect(late.breaches()).toEqual([[OLD, OLD, 'system']]);
    expect(late.asking('2026-03-17')).toBe('EXTENSION_TOO_LATE');
    // What climbs from there counts from the old limit.
    late.story.tick('2026-03-13 00:00');
    expect(late.story.of('RungReached').filter(({ data }) => data.rung === 'leader')).toEqual([]);
    late.story.tick('2026-03-14 00:00');
    const leader = late.story
      .of('RungReached')
      .filter(({ data }) => data.rung === 'leader' && data.clock === 'handling');
    expect(leader.map(({ data }) => data.due)).toEqual([midnightAfter('2026-03-13')]);
    late.holds();
  });

  it('granted for less than was asked for, never for more, a day off, or what is no extension', () => {
    const one = new Handled().at('2026-03-05 10:00').ask('2026-03-17').sign();
    const decide = { itemId: one.itemId, decision: 'approve', reason: '已核实' } as const;
    const codes = ['2026-03-18', '2026-03-10', '2026-03-14', '2026-02-31'].map(
      (until) => one.story.refused('supervisor', 'DecideExtension', { ...decide, until }).code,
    );
    expect(codes).toEqual(['EXTENSION_LESS', 'EXTENSION_LESS', 'EXTENSION_DAY_OFF', 'EXTENSION_OVER']);
    one.decide('approve', { until: '2026-03-12' });
    expect(one.clock().due).toBe(midnightAfter('2026-03-12'));
    const short = new Handled({ ...TOLD, limits: { ...TOLD.limits, extensionDecision: 5 } });
    short.at('2026-03-10 10:00').ask('2026-03-11').sign().at('2026-03-12 10:00');
    expect(short.story.refused('supervisor', 'DecideExtension', { ...decide, itemId: short.itemId }).code).toBe(
      'EXTENSION_OVER',
    );
  });

  it('is asked for with a working day after the limit, within what the policy lets it go', () => {
    const one = new Handled().at('2026-03-05 10:00');
    const days = ['2026-03-10', '2026-03-04', '2026-03-25', '2026-02-31', '2026-03-14'];
    expect(days.map((until) => one.asking(until))).toEqual([
      ...Array.from({ length: 4 }, () => 'EXTENSION_DAY'),
      'EXTENSION_DAY_OFF',
    ]);
    one.ask('2026-03-24');
    expect(one.asking()).toBe('EXTENSION_OPEN');
  });

  it('is refused once it is late, of whatever deadline, where nothing runs, and as often as the policy says', () => {
    const late = new Handled().at('2026-03-11 00:00');
    expect(late.asking('2026-03-13')).toBe('EXTENSION_TOO_LATE');
    late.story.do('land-head', 'ReportDone', { itemId: late.itemId, note: '已办结' });
    late.story.do('officer', 'ReturnHelpItem', { itemId: late.itemId, reason: '材料不全' });
    expect([late.asking('2026-03-13'), late.clock().state]).toEqual(['EXTENSION_TOO_LATE', 'running']);
    const used = new Handled().at('2026-03-05 10:00').ask().sign().decide();
    expect(used.asking('2026-03-17')).toBe('EXTENSION_USED');
    const refused = new Handled().at('2026-03-05 10:00').ask().sign().decide('refuse');
    refused.ask().sign().decide();
    const never = new Handled({ ...TOLD, extensions: { ...TOLD.extensions, perItem: 0 } });
    expect(never.asking()).toBe('EXTENSION_NEVER');
    const unsigned = Story.lead({ policy: TOLD });
    const itemId = unsigned.issue();
    expect(unsigned.refused('land-handler', 'AskExtension', { itemId, until: '2026-03-13', ...said }).code).toBe(
      'ITEM_STATE',
    );
  });

  it('what was granted is kept by whoever holds the item afterwards, and by newer rules', () => {
    const one = new Handled().at('2026-03-05 10:00').ask().sign().decide();
    const { story } = one;
    story.do('officer', 'TransferHelpItem', { itemId: one.itemId, unitId: 'park', reason: '属地事项' });
    story.do('park-head', 'SignForHelpItem', { itemId: one.itemId });
    expect(one.asking('2026-03-17', 'park-head')).toBe('EXTENSION_USED');
    const total = one.clock('total').limit ?? 0;
    story.adopt({ ...TOLD, version: 2, limits: { ...TOLD.limits, verification: TOLD.limits.verification + 1 } });
    expect([one.clock().limit, one.clock('total').limit]).toEqual([8, total + 1]);
    one.holds();
  });

  it('is asked for by the unit, signed by its head and decided outside it, by nobody twice', () => {
    const one = new Handled().at('2026-03-05 10:00');
    for (const who of ['officer', 'park-head', 'supervisor', 'investor', 'leader']) {
      expect([who, one.asking('2026-03-13', who)]).toEqual([who, 'FORBIDDEN']);
    }
    one.ask();
    const sign = { itemId: one.itemId, decision: 'approve', reason: '确有需要' } as const;
    for (const who of ['land-handler', 'officer', 'supervisor', 'park-head', 'centre-head']) {
      expect([who, one.story.refused(who, 'SignExtension', sign).code]).toEqual([who, 'FORBIDDEN']);
    }
    expect(one.story.refused('supervisor', 'DecideExtension', sign).code).toBe('EXTENSION_NOT_SIGNED');
    one.sign();
    expect(one.story.refused('land-head', 'SignExtension', sign).code).toBe('EXTENSION_SIGNED');
    for (const who of ['land-head', 'land-handler', 'officer', 'investor', 'leader']) {
      expect([who, one.story.refused(who, 'DecideExtension', sign).code]).toEqual([who, 'FORBIDDEN']);
    }
    one.decide();
    expect(one.story.refused('supervisor', 'DecideExtension', sign).code).toBe('EXTENSION_NOT_ASKED');
  });

  it("the head's own request needs no signature, and an office's own is decided by another", () => {
    const one = new Handled().at('2026-03-05 10:00').ask('2026-03-13', 'land-head');
    expect(one.story.item(one.itemId).extension?.signed?.by).toBe('land-head');
    const { story } = one;
    const own = story.handled({ limit: 5, unitId: 'help-centre', personId: 'officer' });
    story.do('officer', 'AskExtension', { itemId: own, until: '2026-03-16', ...said });
    story.do('centre-head', 'SignExtension', { itemId: own, decision: 'approve', reason: '确有需要' });
    const decide = { itemId: own, decision: 'approve', reason: '已核实' } as const;
    expect(story.refused('centre-head', 'DecideExtension', decide).code).toBe('EXTENSION_OUTSIDER_NEEDED');
    story.do('supervisor', 'DecideExtension', decide);
    // A unit whose head has gone: the centre's head signs, and the supervising side alone decides.
    const orphaned = story.handled({ limit: 5 });
    story.city = without('land-head');
    story.do('land-handler', 'AskExtension', { itemId: orphaned, until: '2026-03-16', ...said });
    expect(story.item(orphaned).extension).toMatchObject({
      signer: { personId: 'centre-head' },
      decider: { personId: 'supervisor' },
    });
    story.do('centre-head', 'SignExtension', { itemId: orphaned, decision: 'approve', reason: '确有需要' });
    expect(story.refused('centre-head', 'DecideExtension', { ...decide, itemId: orphaned }).code).toBe(
      'EXTENSION_OUTSIDER_NEEDED',
    );
  });

  it('is not asked for beside a pause, nor a pause beside it', () => {
    const one = new Handled().at('2026-03-05 10:00').ask();
    const pause = { itemId: one.itemId, kind: 'hearing', until: '2026-03-06', note: '须听证' };
    expect(one.story.refused('land-handler', 'AskPause', pause).code).toBe('EXTENSION_OPEN');
    one.sign('refuse').story.do('land-handler', 'AskPause', pause);
    expect(one.asking()).toBe('PAUSE_OPEN');
    one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'approve', reason: '情况属实' });
    expect(one.asking()).toBe('PAUSE_OPEN');
  });
});

describe('延期无人审批', () => {
  const lapse = midnightAfter('2026-03-12');

  it('is refused where the policy says so: by the system, with the breach at the old limit', () => {
    const one = new Handled().at('2026-03-10 17:00').ask().sign();
    one.story.tick('2026-03-16 09:00');
    expect(one.story.of('ExtensionLapsed')).toMatchObject([
      {
        occurredAt: lapse,
        actor: { kind: 'system' },
        data: { rule: 'refuse', signed: true, granted: false, before: OLD },
      },
    ]);
    expect(one.breaches()).toEqual([[OLD, OLD, 'system']]);
    expect(one.story.item(one.itemId).extension).toBeNull();
    one.holds();
  });

  it('is consented to where the policy says so, as of its lapse and by nobody; never to a day that is over', () => {
    const one = new Handled(bySilence('consent')).at('2026-03-10 17:00').ask('2026-03-13').sign();
    one.story.tick('2026-03-13 09:00');
    expect(one.story.of('ExtensionLapsed')).toMatchObject([
      {
        occurredAt: lapse,
        actor: { kind: 'system' },
        data: { rule: 'consent', granted: true, until: '2026-03-13', days: 3 },
      },
    ]);
    expect(one.story.item(one.itemId).extensions).toMatchObject([{ by: null, until: '2026-03-13' }]);
    expect([one.breaches(), one.clock().due]).toEqual([[], midnightAfter('2026-03-13')]);
    one.holds();
    const over = new Handled(bySilence('consent')).at('2026-03-10 17:00').ask('2026-03-11').sign();
    over.story.tick('2026-03-13 09:00');
    expect(over.story.of('ExtensionLapsed')).toMatchObject([{ data: { rule: 'refuse', signed: true } }]);
    expect(over.breaches()).toEqual([[OLD, OLD, 'system']]);
    over.holds();
  });

  it('climbs where the policy says so: the limit holds again, and it can still be decided', () => {
    const one = new Handled(bySilence('climb')).at('2026-03-10 17:00').ask('2026-03-16').sign();
    one.story.tick('2026-03-13 09:00');
    expect(one.story.of('ExtensionLapsed')).toMatchObject([{ data: { rule: 'climb', granted: false } }]);
    expect(one.breaches()).toEqual([[OLD, OLD, 'system']]);
    const above = (): readonly string[] =>
      one.story
        .of('RungReached')
        .concat([])
        .filter(({ data }) => data.clock === 'extension-decision')
        .map(({ data }) => data.rung);
    one.story.tick('2026-03-14 09:00');
    expect(above()).toEqual(['reminder', 'leader']);
    one.holds();
    one.decide();
    expect([one.clock().due, wasLate(one.story.item(one.itemId))]).toEqual([midnightAfter('2026-03-16'), true]);
    one.holds();
  });

  it('climbs to somebody: a policy whose ladder asks nobody does not hold together', () => {
    const { ladders } = DEFAULT_POLICY;
    const { extensions } = bySilence('climb');
    const mute = ladders['extension-decision'].filter(({ asks }) => !asks);
    const faults = (policy: Policy): readonly string[] => policyFaults(policy).map(({ path }) => path.join('/'));
    expect(faults({ ...DEFAULT_POLICY, extensions })).toEqual([]);
    const nobody = { ...DEFAULT_POLICY, extensions, ladders: { ...ladders, 'extension-decision': mute } };
    expect(faults(nobody)).toEqual(['ladders/extension-decision']);
  });

  it.each(['refuse', 'consent', 'climb'] as const)(
    'is refused where the head has not signed, by %s as well',
    (rule) => {
      const one = new Handled(bySilence(rule)).at('2026-03-10 17:00').ask();
      one.story.tick('2026-03-13 09:00');
      expect(one.story.of('ExtensionLapsed')).toMatchObject([
        { data: { rule: 'refuse', signed: false, granted: false } },
      ]);
      expect(one.breaches()).toEqual([[OLD, OLD, 'system']]);
    },
  );

  it('where the limit ends later than its own clock, nothing was held back and nothing changes', () => {
    const one = new Handled().at('2026-03-04 10:00');
    const before = one.clock();
    one.ask().story.tick('2026-03-07 09:00');
    expect([one.story.of('ExtensionLapsed').length, one.clock()]).toEqual([1, before]);
  });
});

describe('a request that loses its ground', () => {
  it.each([
    ['reported', (one: Handled) => one.story.do('land-head', 'ReportDone', { itemId: one.itemId, note: '已办结' })],
    ['reported', (one: Handled) => one.story.do('land-handler', 'ReportDone', { itemId: one.itemId, note: '已办结' })],
    [
      'transferred',
      (one: Handled) =>
        one.story.do('officer', 'TransferHelpItem', { itemId: one.itemId, unitId: 'park', reason: '属地事项' }),
    ],
    [
      'voided',
      (one: Handled) => one.story.do('centre-head', 'VoidHelpItem', { itemId: one.itemId, reason: '不再需要' }),
    ],
    [
      'shelved',
      (one: Handled) => {
        one.story.do('deputy', 'Shelve', { reason: '投资方重组' });
        const requestId = one.story.project.requests[0]?.id ?? '';
        return one.story.do('centre-head', 'DecideRequest', { requestId, decision: 'approve' });
      },
    ],
  ] as const)(
    '%s before the limit it ends without a breach; after it, the breach is the unit’s of the old limit',
    (because, act) => {
      const early = new Handled().at('2026-03-05 10:00').ask();
      act(early);
      expect(early.story.of('ExtensionEnded')).toMatchObject([{ data: { because, before: OLD } }]);
      expect(early.breaches()).toEqual([]);
      const late = new Handled().at('2026-03-10 17:00').ask().sign();
      late.at('2026-03-12 10:00');
      act(late);
      expect(late.breaches()).toEqual([[OLD, OLD, 'system']]);
      expect(late.story.of('LimitBreached').find(({ data }) => data.clock === 'handling')?.data.holderUnitId).toBe(
        'natural-resources',
      );
      expect(late.clock('extension-decision').state).toBe('stopped');
      expectClocksInStep(late.story);
    },
  );

  it.each([
    [
      'report',
      (one: Handled) => one.story.do('land-head', 'ReportDone', { itemId: one.itemId, note: '已办结' }),
      'land-head',
    ],
    [
      'transfer',
      (one: Handled) =>
        one.story.do('officer', 'TransferHelpItem', { itemId: one.itemId, unitId: 'park', reason: '属地事项' }),
      'officer',
    ],
  ] as const)('is there again when a %s in time is taken back', (_, act, who) => {
    const one = new Handled({ ...TOLD, itemWork: { ...TOLD.itemWork, takeBackMinutes: 10 } });
    one.at('2026-03-09 17:00').ask().sign();
    const before = one.story.item(one.itemId);
    act(one);
    expect(one.story.item(one.itemId).extension).toBeNull();
    one.story.do(who, 'TakeBack', { itemId: one.itemId, reason: '误点' });
    const { clocks, extension } = one.story.item(one.itemId);
    expect(extension).toEqual(before.extension);
    for (const name of ['handling', 'extension-decision'] as const) {
      const { due, state } = clocks[name] ?? {};
      expect([name, due, state]).toEqual([name, before.clocks[name]?.due, 'running']);
    }
    one.decide();
    expect(one.story.item(one.itemId).extensions).toHaveLength(1);
  });

  it('a report taken back leaves the breach that it brought, and no request', () => {
    const one = new Handled({ ...TOLD, itemWork: { ...TOLD.itemWork, takeBackMinutes: 10 } });
    one.at('2026-03-10 17:00').ask().sign().at('2026-03-12 10:00');
    one.story.do('land-head', 'ReportDone', { itemId: one.itemId, note: '已办结' });
    one.story.do('land-head', 'TakeBack', { itemId: one.itemId, reason: '误点' });
    expect(one.story.item(one.itemId)).toMatchObject({
      state: 'in-progress',
      extension: null,
      breaches: [{ due: OLD }],
    });
    one.story.tick('2026-03-20 10:00');
    expect(one.breaches()).toHaveLength(1);
  });
});

describe('newer calendars and rules', () => {
  it('the report of a newer calendar says where the limit itself moves, whatever holds it back', () => {
    const { story } = new Handled().at('2026-03-10 17:00').ask('2026-03-16').sign();
    const exceptions = { ...CALENDAR.exceptions, '2026-03-06': { kind: 'holiday', name: '临时放假' } as const };
    const calendar = { ...CALENDAR, version: CALENDAR.version + 1, exceptions };
    const report = calendarDifference(story.world, calendar, story.context('centre-head'));
    expect(report.find(({ clock }) => clock === 'handling')).toMatchObject({
      from: OLD,
      to: midnightAfter('2026-03-11'),
    });
  });

  it('a limit that is held back stays so under a newer calendar and newer rules, and comes back as those have it', () => {
    const one = new Handled().at('2026-03-10 17:00').ask('2026-03-16').sign();
    const { story } = one;
    // The 11th of March is given free: the request's own two days end a day later.
    const exceptions = { ...CALENDAR.exceptions, '2026-03-11': { kind: 'holiday', name: '临时放假' } as const };
    story.calendar = { ...CALENDAR, version: CALENDAR.version + 1, exceptions };
    story.at('2026-03-11 09:00').do('centre-head', 'AdoptCalendar', {});
    expect(one.clock()).toMatchObject({ due: midnightAfter('2026-03-13'), deferred: { due: OLD } });
    story.adopt({ ...TOLD, version: 2 });
    // At no moment is it armed with an end that has passed and that nothing is to come of.
    const ends = story.of('ItemClockArmed').filter(({ data }) => data.clock === 'handling');
    expect(ends.slice(1).map(({ data }) => data.armed.due)).toEqual([
      ...[midnightAfter('2026-03-12'), midnightAfter('2026-03-13'), midnightAfter('2026-03-13')],
    ]);
    story.adopt({ ...TOLD, version: 3, limits: { ...TOLD.limits, extensionDecision: 4 } });
    expect(one.clock()).toMatchObject({ due: midnightAfter('2026-03-17'), deferred: { due: OLD } });
    one.at('2026-03-12 10:00').decide('refuse');
    expect(one.breaches()).toEqual([[OLD, OLD, 'system']]);
    one.holds();
  });

  it('on a forecast silence decides nothing: it waits for the year, as a breach does', () => {
    const story = Story.lead({ policy: TOLD, at: '2026-12-24 10:00' });
    const itemId = story.handled({ limit: 5 });
    story.at('2026-12-31 10:00').do('land-handler', 'AskExtension', { itemId, until: '2027-01-08', ...said });
    story.tick('2027-01-07 09:00');
    expect([
      story.of('ExtensionLapsed'),
      story.of('LimitBreached').filter(({ data }) => data.clock === 'handling'),
    ]).toEqual([[], []]);
    story.calendar = CALENDAR_2027;
    story.do('centre-head', 'AdoptCalendar', {});
    story.tick('2027-01-12 09:00');
    expect(story.of('ExtensionLapsed').map(({ occurredAt }) => occurredAt)).toEqual([midnightAfter('2027-01-11')]);
    const breaches = story.of('LimitBreached').filter(({ data }) => data.clock === 'handling');
    expect(breaches.map(({ data }) => data.due)).toEqual([midnightAfter('2026-12-31')]);
  });
});
