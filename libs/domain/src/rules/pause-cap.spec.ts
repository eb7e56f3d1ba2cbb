import { describe, expect, it } from '@jest/globals';
import { addDays, dateAt } from '@bangban/kernel';
import { CALENDAR, midnightAfter, ZONE } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { lastPausedDay, pausesLeft } from '../help-item/pauses-left';
import { timeAccount } from '../help-item/time-account';
import type { Policy } from '../policy/policy';
import { expectBooked, expectClockMatchesBookings, expectClocksInStep } from '../testing/invariants.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const note = '依法须听证';
const capped = (perItem: number, totalDays: number, hearing?: number): Policy => ({
  ...BARE_POLICY,
  pauseCap: { ...BARE_POLICY.pauseCap, perItem, totalDays },
  pauses: BARE_POLICY.pauses.map((kind) =>
    kind.key === 'hearing' && hearing !== undefined ? { ...kind, mostDays: hearing } : kind,
  ),
});

/** In hand since Tuesday the 3rd of March, for thirty working days. */
class Handled {
  readonly story: Story;
  readonly itemId: string;

  constructor(policy: Policy) {
    this.story = Story.lead({ policy });
    this.itemId = this.story.handled({ limit: 30 });
    this.story.at('2026-03-04 10:00');
  }

  ask(until: string, kind = 'hearing'): this {
    this.story.do('land-handler', 'AskPause', { itemId: this.itemId, kind, until, note });
    return this;
  }

  asking(until: string, kind = 'hearing') {
    return this.story.refused('land-handler', 'AskPause', { itemId: this.itemId, kind, until, note });
  }

  approve(): this {
    this.story.do('officer', 'DecidePause', { itemId: this.itemId, decision: 'approve', reason: '情况属实' });
    return this;
  }

  at(text: string): this {
    this.story.at(text).tick();
    return this;
  }

  get item() {
    return this.story.item(this.itemId);
  }
}

describe('a cap on pauses', () => {
  it('by number: what has been granted counts, what was refused does not', () => {
    const one = new Handled(capped(2, 0));
    one.ask('2026-03-05');
    one.story.do('officer', 'DecidePause', { itemId: one.itemId, decision: 'refuse', reason: '不属实' });
    one.ask('2026-03-05').approve().at('2026-03-06 10:00');
    const [hearing] = BARE_POLICY.pauses;
    expect(hearing && pausesLeft(one.item, hearing, capped(2, 0))).toEqual({ times: 1, days: null });
    one.ask('2026-03-06').approve().at('2026-03-09 10:00');
    expect(one.asking('2026-03-10')).toEqual({ code: 'PAUSE_TIMES_USED', details: { count: 2 } });
    const offered = one.story.available('land-handler').filter(({ command }) => command === 'AskPause');
    expect(offered.filter(({ allowed }) => allowed)).toEqual([]);
  });

  it('by working days of all reasons and of one: what is left is said, and no more is asked for', () => {
    const one = new Handled(capped(0, 10, 4));
    one.ask('2026-03-06').approve().at('2026-03-09 10:00');
    expect(one.item.pauses).toEqual([
      { kind: 'hearing', from: expect.anything(), to: midnightAfter('2026-03-06'), days: 3 },
    ]);
    expect(one.asking('2026-03-10')).toEqual({ code: 'PAUSE_DAYS_LEFT', details: { days: 1, date: '2026-03-09' } });
    one.ask('2026-03-09').approve().at('2026-03-10 10:00');
    expect(one.asking('2026-03-10').code).toBe('PAUSE_DAYS_USED');
    // Another reason has what all of them together have left: six of ten.
    expect(one.asking('2026-03-18', 'tender')).toMatchObject({ details: { days: 6, date: '2026-03-17' } });
    one.ask('2026-03-17', 'tender').approve().at('2026-03-18 10:00');
    expect(one.asking('2026-03-18', 'tender').code).toBe('PAUSE_DAYS_USED');
    expect(
      timeAccount(one.item, one.story.world.items, CALENDAR, one.story.now).filter(({ kind }) => kind === 'paused'),
    ).toHaveLength(10);
  });

  it('is none where it is zero: any number of pauses, of any number of days', () => {
    const [hearing] = capped(0, 0).pauses;
    if (!hearing) throw new Error('no reason for a pause');
    const times = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 });
    fc.assert(
      fc.property(times, (all) => {
        const at = midnightAfter('2026-03-03');
        const pauses = all.map((days) => ({ kind: hearing.key, from: at, to: at, days }));
        expect(pausesLeft({ pauses }, hearing, capped(0, 0))).toEqual({ times: null, days: null });
        expect(pausesLeft({ pauses }, hearing, capped(1, 1)).times).toBe(all.length === 0 ? 1 : 0);
      }),
    );
  });

  it('is no surprise to a pause that is asked and decided: newer rules cut its end, or leave none of it', () => {
    const one = new Handled(capped(0, 0)).ask('2026-03-20');
    one.story.adopt({ ...capped(0, 3), version: 2 });
    one.approve();
    // Three working days from Wednesday the 4th: until Friday the 6th.
    expect(one.item.pause?.granted?.endsAt).toBe(midnightAfter('2026-03-06'));
    one.at('2026-03-09 10:00');
    expect(one.story.of('PauseEnded')).toMatchObject([
      { data: { because: 'cap', days: 3 }, occurredAt: midnightAfter('2026-03-06') },
    ]);
    const other = new Handled(capped(0, 0)).ask('2026-03-05').approve().at('2026-03-06 10:00').ask('2026-03-10');
    other.story.adopt({ ...capped(1, 0), version: 2 });
    const decide = { itemId: other.itemId, decision: 'approve', reason: '情况属实' } as const;
    expect(other.story.refused('officer', 'DecidePause', decide).code).toBe('PAUSE_TIMES_USED');
    other.story.do('officer', 'DecidePause', { ...decide, decision: 'refuse' });
  });

  it('holds whatever is asked for, and the limit has moved by the days that were granted within it', () => {
    const asks = fc.array(
      fc.record({
        kind: fc.constantFrom('hearing', 'tender'),
        days: fc.integer({ min: 1, max: 8 }),
        wait: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 6 },
    );
    const caps = fc.record({
      perItem: fc.integer({ min: 0, max: 3 }),
      total: fc.integer({ min: 0, max: 12 }),
      hearing: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(asks, caps, (wanted, { hearing, perItem, total }) => {
        const policy = capped(perItem, total, hearing);
        const one = new Handled(policy);
        for (const { days, kind, wait } of wanted) {
          const today = dateAt(one.story.now, ZONE);
          const until = lastPausedDay(CALENDAR, today, days);
          const given = { itemId: one.itemId, kind, until, note };
          const asked = one.story.ask('land-handler', 'AskPause', given);
          if (asked.ok) one.ask(until, kind).approve();
          one.at(`${addDays(until, 1 + wait)} 10:00`);
        }
        const pauses = one.item.pauses ?? [];
        const sum = (of: readonly { readonly days: number }[]): number => of.reduce((all, { days }) => all + days, 0);
        if (perItem > 0) expect(pauses.length).toBeLessThanOrEqual(perItem);
        if (total > 0) expect(sum(pauses)).toBeLessThanOrEqual(total);
        if (hearing !== undefined)
          expect(sum(pauses.filter(({ kind }) => kind === 'hearing'))).toBeLessThanOrEqual(hearing);
        const booked = timeAccount(one.item, one.story.world.items, CALENDAR, one.story.now);
        expect(booked.filter(({ kind }) => kind === 'paused')).toHaveLength(sum(pauses));
        expectBooked(one.story, one.item);
        expectClockMatchesBookings(one.story, one.item);
        expectClocksInStep(one.story);
      }),
      { numRuns: 300 },
    );
  });
});
