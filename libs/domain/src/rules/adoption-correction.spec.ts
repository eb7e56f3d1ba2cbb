import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  type Calendar,
  calendarDay,
  dateAt,
  elapsedAt,
  endOfDay,
  fromMillis,
  toMillis,
  undeferred,
  weekday,
} from '@bangban/kernel';
import { expectSame, midnightAfter } from '@bangban/kernel/testing';
import { Batch } from '../batch';
import { decide } from '../decide';
import { effectsOf } from '../effects/effects';
import type { DomainEvent } from '../event/events';
import { timeAccount } from '../help-item/time-account';
import { ITEM_CLOCKS } from '../help-item/help-item.state';
import { isOpenItem } from '../help-item/item-states';
import { renewedClocks } from '../steps/renewed-clock';
import { AFTER_EXTENSION, BEFORE_EXTENSION } from '../testing/extension-2020.spec-support';
import { play, scenarios } from '../testing/histories.spec-support';
import {
  expectBooked,
  expectClockMatchesBookings,
  expectOrderly,
  expectSettled,
} from '../testing/invariants.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { calendarDifference } from '../files/adoption-difference';

/** Signed for on Monday 20 January 2020, ten working days: by the first publication due on Friday 7 February. */
function overTheExtension(limit = 10): { story: Story; itemId: string } {
  const story = Story.lead({ policy: BARE_POLICY, calendar: BEFORE_EXTENSION, at: '2020-01-20 10:00' });
  return { story, itemId: story.handled({ limit }) };
}

describe('a published year that is corrected while deadlines run', () => {
  it('lengthens a limit by the days that became days off, and breaches nothing before it', () => {
    const { story, itemId } = overTheExtension();
    expect(story.item(itemId).clocks.handling).toMatchObject({ due: midnightAfter('2020-02-07'), provisional: false });
    story.at('2020-01-27 09:00').calendar = AFTER_EXTENSION;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).clocks.handling).toMatchObject({
      version: 2,
      due: midnightAfter('2020-02-11'),
      calendarVersion: 2,
    });
    story.tick('2020-02-11 23:59');
    expect(story.item(itemId).breaches).toEqual([]);
    story.tick('2020-02-12 00:00');
    expect(story.item(itemId).breaches).toMatchObject([{ clock: 'handling', due: midnightAfter('2020-02-11') }]);
    expect(story.refused('supervisor', 'AdoptCalendar', {}).code).toBe('NOTHING_TO_CHANGE');
  });

  it('counts the same days in the time account and in the clock', () => {
    const { story, itemId } = overTheExtension();
    story.at('2020-01-27 09:00').calendar = AFTER_EXTENSION;
    story.do('supervisor', 'AdoptCalendar', {});
    story.tick('2020-02-07 17:00');
    const item = story.item(itemId);
    const booked = timeAccount(item, story.world.items, story.calendar, story.now);
    const { handling } = item.clocks;
    expect(handling && elapsedAt(handling, story.now, story.calendar)).toBe(7);
    expect(booked.map(({ date }) => date).slice(2)).toEqual([
      ...['2020-01-23', '2020-02-03', '2020-02-04', '2020-02-05', '2020-02-06'],
    ]);
    expect(booked).toHaveLength(7);
  });

  it('does not fire on the old date where the adoption comes late', () => {
    const { story, itemId } = overTheExtension();
    story.at('2020-01-27 09:00').calendar = AFTER_EXTENSION;
    story.tick('2020-02-10 09:00');
    expect(story.item(itemId)).toMatchObject({
      breaches: [],
      clocks: { handling: { version: 2, due: midnightAfter('2020-02-11') } },
    });
  });

  it('counts what was used up before a rest by the corrected days too', () => {
    const { story, itemId } = overTheExtension();
    story.at('2020-02-03 09:00').do('officer', 'Shelve', { reason: '投资方内部重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    expect(story.item(itemId).clocks.handling).toMatchObject({ state: 'suspended', elapsed: 5 });
    story.calendar = AFTER_EXTENSION;
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).clocks.handling).toMatchObject({ state: 'suspended', elapsed: 3 });
    story.at('2020-02-04 09:00').do('deputy', 'Resume', { reason: '重组完成' });
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2020-02-12'));
  });

  it('a correction that shortens a limit breaches nothing before it was known', () => {
    const story = Story.lead({
      policy: BARE_POLICY,
      calendar: { ...AFTER_EXTENSION, version: 1 },
      at: '2020-01-20 10:00',
    });
    const itemId = story.handled({ limit: 10 });
    story.at('2020-02-10 09:00').calendar = { ...BEFORE_EXTENSION, version: 2 };
    story.do('supervisor', 'AdoptCalendar', {});
    expect(story.item(itemId).clocks.handling?.due).toBe(midnightAfter('2020-02-10'));
    expect(story.refused('supervisor', 'AdoptCalendar', {}).code).toBe('NOTHING_TO_CHANGE');
    story.tick('2020-02-11 08:00');
    expect(story.item(itemId).breaches).toMatchObject([{ due: midnightAfter('2020-02-10') }]);
  });

  it('leaves what was closed as it was closed, days included', () => {
    const { story, itemId } = overTheExtension();
    story.tick('2020-02-05 10:00');
    story.close(itemId);
    const before = story.item(itemId);
    story.at('2020-02-05 11:00').calendar = AFTER_EXTENSION;
    story.tick();
    story.handled({ limit: 3 });
    expect(story.item(itemId)).toBe(before);
    expect(before.clocks.total?.calendarVersion).toBe(1);
  });

  it('tells those whose limit moves, from when to when', () => {
    const { story, itemId } = overTheExtension();
    story.at('2020-01-27 09:00').calendar = AFTER_EXTENSION;
    const events = story.do('supervisor', 'AdoptCalendar', {});
    const told = events.flatMap((event) => effectsOf(event, story.world, story.city));
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'limit-moved',
        itemId,
        recipientId: story.item(itemId).personId,
        params: expect.objectContaining({
          clock: 'handling',
          dueBefore: midnightAfter('2020-02-07'),
          due: midnightAfter('2020-02-11'),
        }),
      }),
    );
  });

  it('the report names beforehand exactly what the adoption then moves', () => {
    const { story, itemId } = overTheExtension();
    story.at('2020-01-27 09:00');
    const report = calendarDifference(story.world, AFTER_EXTENSION, story.context('supervisor'));
    expect(report.find((row) => row.itemId === itemId && row.clock === 'handling')).toMatchObject({
      from: midnightAfter('2020-02-07'),
      to: midnightAfter('2020-02-11'),
      told: [story.item(itemId).personId],
    });
    expect(story.item(itemId).clocks.handling?.version).toBe(1);
    expect(calendarDifference(story.world, { ...BEFORE_EXTENSION, version: 2 }, story.context('supervisor'))).toEqual(
      [],
    );
  });
});

const RUNS = { numRuns: 120 };
const DAY = 86_400_000;

/** The newest calendar with days around `now` turned over: working days off, weekend days worked. */
function corrected(story: Story, turns: readonly number[]): Calendar {
  const exceptions = new Map(Object.entries(story.calendar.exceptions));
  const today = dateAt(story.now, story.calendar.utcOffsetMinutes);
  for (const turn of turns) {
    const date = addDays(today, turn);
    if (calendarDay(story.calendar, date).works) exceptions.set(date, { kind: 'holiday', name: '调整' });
    else if (weekday(date) === 0 || weekday(date) === 6) exceptions.set(date, { kind: 'make-up', name: '调整' });
    else exceptions.delete(date);
  }
  return { ...story.calendar, version: story.calendar.version + 1, exceptions: Object.fromEntries(exceptions) };
}

function adopt(story: Story): readonly DomainEvent[] | null {
  const decision = decide(story.world, { name: 'AdoptCalendar', payload: {} }, story.context('system'));
  return decision.ok ? story.append(decision.events) : null;
}

describe('adopting a corrected calendar', () => {
  it('a newer version with the same days moves nothing', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const story = play(scenario);
        if (story.project.status !== 'active' && story.project.status !== 'shelved') return;
        adopt(story);
        story.calendar = { ...story.calendar, version: story.calendar.version + 1 };
        const armed = (adopt(story) ?? []).filter(({ type }) => type !== 'CalendarAdopted');
        const forecast = armed.every(
          (event) =>
            (event.type === 'ItemClockArmed' ||
              event.type === 'ProjectClockArmed' ||
              event.type === 'FormClockArmed') &&
            event.data.moved === undefined,
        );
        expectSame([forecast, armed], [true, armed]);
      }),
      RUNS,
    );
  });

  it('twice is once, closed items stay, nobody is late before they could know, clock and bookings agree', () => {
    fc.assert(
      fc.property(scenarios(16), fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 8 }), (scenario, turns) => {
        const story = play(scenario);
        if (story.project.status !== 'active') return;
        const before = story.world;
        story.calendar = corrected(story, turns);
        const events = adopt(story);
        if (events) expectSame(adopt(story), null);
        const zone = story.calendar.utcOffsetMinutes;
        const endOfToday = endOfDay(dateAt(story.now, zone), zone);
        for (const item of story.items()) {
          const old = before.items[item.id];
          if (!old) continue;
          if (!isOpenItem(old.state)) expectSame(item, old);
          expectBooked(story, item);
          expectClockMatchesBookings(story, item);
          for (const name of ITEM_CLOCKS) {
            const [was, is] = [old.clocks[name], item.clocks[name]];
            if (!was || !is || was.state !== 'running') continue;
            const earliest = was.due < endOfToday ? was.due : endOfToday;
            expectSame([item.id, name, is.due >= earliest, is.fired], [item.id, name, true, was.fired]);
          }
        }
        expectSame(renewedClocks(new Batch(story.world, story.context('system'))), []);
        story.tick();
        const breached = new Set(
          Object.values(before.items).flatMap((item) =>
            ITEM_CLOCKS.filter((name) => item.clocks[name]?.fired.includes('breach')).map(
              (name) => `${item.id} ${name}`,
            ),
          ),
        );
        story.now = fromMillis(toMillis(story.now) + 30 * DAY);
        const later = story.tick();
        const again = later.flatMap((event) =>
          event.type === 'LimitBreached' && breached.has(`${event.data.itemId} ${event.data.clock}`) ? [event] : [],
        );
        expectSame(again, []);
        expectOrderly(story.events);
        expectSettled(story);
      }),
      RUNS,
    );
  });

  it('the report and the adoption never disagree', () => {
    fc.assert(
      fc.property(
        scenarios(12),
        fc.array(fc.integer({ min: -10, max: 30 }), { minLength: 1, maxLength: 8 }),
        (scenario, turns) => {
          const story = play(scenario);
          const calendar = corrected(story, turns);
          const report = calendarDifference(story.world, calendar, story.context('officer'));
          story.calendar = calendar;
          const moved = (adopt(story) ?? []).flatMap((event) =>
            (event.type === 'ItemClockArmed' || event.type === 'ProjectClockArmed') && event.data.moved
              ? [[event.data.clock, event.data.moved.from, undeferred(event.data.armed).due]]
              : [],
          );
          expectSame(
            report.map(({ clock, from, to }) => [clock, from, to]),
            moved,
          );
        },
      ),
      RUNS,
    );
  });
});
