import { describe, expect, it } from '@jest/globals';
import { addDays, countWorkingDays, dateAt, dayEnding, endOfDay } from '@bangban/kernel';
import { CALENDAR, midnightAfter, ZONE } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { timeAccount } from '../help-item/time-account';
import { expectBooked, expectClockMatchesBookings, expectClocksInStep } from '../testing/invariants.spec-support';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const TOLD = { ...BARE_POLICY, ladders: DEFAULT_POLICY.ladders };
const note = '依法须听证';

interface Handled {
  readonly story: Story;
  readonly itemId: string;
}

/** In hand since Tuesday the 3rd of March, for ten working days. */
function handled(limit = 10, at?: string): Handled {
  const story = Story.lead({ policy: TOLD, ...(at === undefined ? {} : { at }) });
  return { story, itemId: story.handled({ limit }) };
}

function asked({ itemId, story }: Handled, until: string, kind = 'hearing'): void {
  story.do('land-handler', 'AskPause', { itemId, kind, until, note });
}

function paused(one: Handled, until: string, kind?: string): void {
  asked(one, until, kind);
  one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'approve', reason: '情况属实' });
}

const handlingOf = ({ itemId, story }: Handled) => story.item(itemId).clocks.handling;

describe('暂停计时', () => {
  it('counts from the decision, and moves the limit by exactly the working days that did not count', () => {
    const one = handled();
    const { itemId, story } = one;
    expect(handlingOf(one)?.due).toBe(midnightAfter('2026-03-17'));
    story.at('2026-03-05 10:00');
    asked(one, '2026-03-10');
    expect(handlingOf(one)?.state).toBe('running');
    story.at('2026-03-06 10:00').do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
    expect(handlingOf(one)).toMatchObject({ state: 'suspended', elapsed: 2 });
    // Friday the 6th, Monday and Tuesday: three days; it ends with the last of them, by itself.
    story.at('2026-03-11 09:00').tick();
    expect(story.of('PauseEnded')).toMatchObject([
      { data: { because: 'limit', granted: true }, occurredAt: midnightAfter('2026-03-10'), actor: { kind: 'system' } },
    ]);
    expect(handlingOf(one)).toMatchObject({ state: 'running', due: midnightAfter('2026-03-20'), elapsed: 2 });
    expect(story.item(itemId).clocks.total?.state).toBe('running');
    expectClockMatchesBookings(story, story.item(itemId));
    const kinds = timeAccount(story.item(itemId), story.world.items, story.calendar, story.now).map(({ kind }) => kind);
    expect(kinds).toEqual(['handling', 'handling', 'paused', 'paused', 'paused']);
  });

  it('is of whom its reason says: the investor’s, a higher authority’s, or nobody’s, for each of its days', () => {
    for (const [kind, party] of [
      ['papers', 'enterprise'],
      ['higher-approval', 'higher-authority'],
      ['hearing', undefined],
    ] as const) {
      const one = handled();
      const { itemId, story } = one;
      paused(one, '2026-03-05', kind);
      expect(story.item(itemId).holdings.at(-1)?.party).toBe(party);
      story.at('2026-03-09 09:00').tick();
      const booked = timeAccount(story.item(itemId), story.world.items, story.calendar, story.now);
      expect(booked.map((day) => [day.kind, day.party])).toEqual([
        ['paused', party],
        ['paused', party],
        ['handling', undefined],
      ]);
      expectClockMatchesBookings(story, story.item(itemId));
    }
  });

  it('ends by whoever says so, by the paper or the answer that it waited for, each labelled', () => {
    const [early, paper, answer] = [handled(), handled(), handled()];
    paused(early, '2026-03-10');
    early.story.at('2026-03-05 09:00').do('land-head', 'ResumeClock', { itemId: early.itemId, reason: '已听证' });
    paused(paper, '2026-03-10', 'inspection');
    const { date, kind, number } = { date: '2026-03-03', kind: 'other', number: '检〔2026〕7号' };
    paper.story.do('land-handler', 'RecordEvidence', { kind, number, date, itemId: paper.itemId });
    paused(answer, '2026-03-10', 'papers');
    answer.story.do('investor', 'SupplyPapers', { itemId: answer.itemId, note: '环评报告已交' });
    expect([early, paper, answer].map(({ story }) => story.of('PauseEnded').map(({ data }) => data.because))).toEqual([
      ['resumed'],
      ['evidence'],
      ['investor'],
    ]);
    for (const each of [early, paper, answer]) expect(handlingOf(each)?.state).toBe('running');
    // Of the day on which it began: nothing has been lost or gained.
    expect(handlingOf(paper)?.due).toBe(midnightAfter('2026-03-17'));
    expect(handlingOf(early)?.due).toBe(midnightAfter('2026-03-18'));
  });

  it('is not ended by what it does not wait for', () => {
    const one = handled();
    paused(one, '2026-03-10');
    one.story.do('land-handler', 'RecordEvidence', {
      kind: 'other',
      number: '1',
      date: '2026-03-03',
      itemId: one.itemId,
    });
    expect(one.story.refused('investor', 'SupplyPapers', { itemId: one.itemId, note: '已交' }).code).toBe(
      'PAPERS_NOT_ASKED',
    );
    expect(handlingOf(one)?.state).toBe('suspended');
  });

  it('is decided by somebody outside the unit, in person or for another, who has not asked', () => {
    const one = handled();
    const { itemId, story } = one;
    asked(one, '2026-03-10');
    expect(story.item(itemId).pause?.decider).toEqual({ unitId: 'help-centre', personId: 'officer' });
    const decide = { itemId, decision: 'approve', reason: '同意' } as const;
    for (const who of ['land-handler', 'land-head', 'investor', 'leader']) {
      expect([who, story.refused(who, 'DecidePause', decide).code]).toEqual([who, 'FORBIDDEN']);
    }
    expect(story.refused('officer', 'AskPause', { itemId, kind: 'hearing', until: '2026-03-10', note }).code).toBe(
      'FORBIDDEN',
    );
    expect(story.refused('land-handler', 'AskPause', { itemId, kind: 'hearing', until: '2026-03-10', note }).code).toBe(
      'PAUSE_OPEN',
    );
  });

  it('of an item of the desk itself is for the head of supervision', () => {
    const story = Story.lead({ policy: TOLD });
    const itemId = story.issue({ unitId: 'help-centre', personId: 'officer' });
    story.do('officer', 'SignForHelpItem', { itemId });
    story.do('officer', 'AskPause', { itemId, kind: 'hearing', until: '2026-03-10', note });
    const decide = { itemId, decision: 'approve', reason: '同意' } as const;
    expect(story.refused('centre-head', 'DecidePause', decide).code).toBe('PAUSE_OUTSIDER_NEEDED');
    expect(story.refused('officer', 'DecidePause', decide).code).toBe('PAUSE_OUTSIDER_NEEDED');
    story.do('supervisor', 'DecidePause', decide);
    expect(story.item(itemId).pause?.granted?.by).toBe('supervisor');
  });

  it('has a limit of its own to be decided in, which is the decider’s', () => {
    const one = handled();
    asked(one, '2026-03-10');
    one.story.at('2026-03-05 09:00').tick();
    expect(one.story.of('LimitBreached').map(({ data }) => [data.clock, data.holderId, data.recipients])).toEqual([
      ['pause-decision', 'officer', ['officer', 'centre-head']],
    ]);
    one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'refuse', reason: '理由不足' });
    expect(one.story.item(one.itemId)).toMatchObject({
      pause: null,
      clocks: { 'pause-decision': { state: 'stopped' } },
    });
    expect(handlingOf(one)).toMatchObject({ state: 'running', due: midnightAfter('2026-03-17') });
  });

  it('changes nothing about what is late: neither asked nor granted afterwards', () => {
    const one = handled(2);
    const { itemId, story } = one;
    story.at('2026-03-05 17:00');
    asked(one, '2026-03-10');
    story.at('2026-03-06 09:00');
    const decide = { itemId, decision: 'approve', reason: '同意' } as const;
    expect(story.refused('officer', 'DecidePause', decide).code).toBe('PAUSE_TOO_LATE');
    story.do('officer', 'DecidePause', { ...decide, decision: 'refuse' });
    expect(story.refused('land-handler', 'AskPause', { itemId, kind: 'hearing', until: '2026-03-10', note }).code).toBe(
      'PAUSE_TOO_LATE',
    );
    expect(story.item(itemId).breaches.map(({ clock }) => clock)).toEqual(['handling']);
  });

  it('lasts from today to the longest day of its reason, and only for reasons that the policy knows', () => {
    const { itemId, story } = handled();
    const ask = (kind: string, until: string) =>
      story.refused('land-handler', 'AskPause', { itemId, kind, until, note });
    expect(ask('holiday', '2026-03-10').code).toBe('PAUSE_KIND_UNKNOWN');
    expect(ask('hearing', '2026-03-02').code).toBe('PAUSE_TOO_LONG');
    expect(ask('papers', '2026-03-17')).toMatchObject({
      code: 'PAUSE_TOO_LONG',
      details: { days: 10, date: '2026-03-16' },
    });
    const never = Story.lead({ policy: { ...TOLD, pauses: [] } });
    const other = never.handled({});
    expect(
      never.refused('land-handler', 'AskPause', { itemId: other, kind: 'hearing', until: '2026-03-10', note }).code,
    ).toBe('PAUSE_NEVER');
  });

  it('ends with what ends the handling: a report, a transfer, the item', () => {
    const [reported, drafted, moved, voided] = [handled(), handled(), handled(), handled()];
    for (const each of [reported, drafted, moved, voided]) paused(each, '2026-03-10');
    reported.story.do('land-head', 'ReportDone', { itemId: reported.itemId, note: '已办结' });
    drafted.story.do('land-handler', 'ReportDone', { itemId: drafted.itemId, note: '已办结' });
    moved.story.do('officer', 'TransferHelpItem', { itemId: moved.itemId, unitId: 'park', reason: '属地事项' });
    voided.story.do('centre-head', 'VoidHelpItem', { itemId: voided.itemId, reason: '不再需要' });
    for (const { itemId, story } of [reported, drafted, moved, voided]) {
      expect(story.item(itemId).pause ?? null).toBeNull();
      expectClocksInStep(story);
    }
    expect(handlingOf(moved)).toMatchObject({ state: 'running', due: midnightAfter('2026-03-17') });
  });

  it('goes on over a shelving, and ends with the return where its own limit has passed meanwhile', () => {
    const one = handled();
    const { itemId, story } = one;
    paused(one, '2026-03-06');
    story.do('officer', 'Shelve', { reason: '重组' });
    story.do('centre-head', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.at('2026-03-12 10:00').do('centre-head', 'Resume', { reason: '恢复' });
    story.at('2026-03-12 10:01').tick();
    expect(story.of('PauseEnded').map(({ data, occurredAt }) => [data.because, occurredAt])).toEqual([
      ['limit', story.of('ProjectResumed')[0]?.occurredAt],
    ]);
    expectClocksInStep(story);
    expectClockMatchesBookings(story, story.item(itemId));
  });

  it('wholly inside time that does not work changes nothing, over any start and length', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(12), fc.integer({ min: 1, max: 15 }), (start, length, limit) => {
        const day = addDays('2026-01-06', start);
        const one = handled(limit, `${day} 10:00`);
        const before = handlingOf(one)?.due ?? '';
        const until = addDays(day, length);
        const first = dateAt(one.story.now, ZONE);
        const asks = one.story.ask('land-handler', 'AskPause', { itemId: one.itemId, kind: 'tender', until, note });
        if (!asks.ok) return;
        asked(one, until, 'tender');
        one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'approve', reason: '属实' });
        one.story.now = endOfDay(addDays(until, 1), ZONE);
        one.story.tick();
        // Both days counted in.
        const daysOf = (from: string, to: string): number =>
          countWorkingDays(CALENDAR, addDays(from, -1), addDays(to, 1));
        const [was, is] = [before, handlingOf(one)?.due ?? ''].map((due) => dayEnding(due, ZONE));
        const moved = daysOf(was ?? '', is ?? '') - 1;
        // The day of a start itself never counts: of a pause that begins with it, that day is not lost.
        expect(moved).toBe(daysOf(first, until) - daysOf(first, first));
        expectBooked(one.story, one.story.item(one.itemId));
        expectClockMatchesBookings(one.story, one.story.item(one.itemId));
      }),
      { numRuns: 1_000 },
    );
  });
});
