import { describe, expect, it } from '@jest/globals';
import type { LadderStep } from '../ladder/ladder';
import { CALENDAR } from '../testing/calendar.spec-support';
import { local, midnightAfter } from '../testing/time.spec-support';
import {
  armDate,
  type ArmWorkingDays,
  armWorkingDays,
  deferClock,
  elapsedAt,
  goingOnAfter,
  isBreached,
  nextStep,
  stopClock,
  suspendClock,
  undeferred,
  withFired,
  withHeld,
} from './clock';

const yellow = { sharePercent: 75, daysLeft: 1 };
const ladder: readonly LadderStep[] = [
  { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
  { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
  { rung: 'leader', after: 3, to: ['leader'], asks: true },
  { rung: 'leader-in-charge', after: 5, to: ['leader-in-charge'], asks: true },
  { rung: 'principal-leaders', after: 10, to: ['principal-leaders'], asks: true },
];

function arm(from: string, limit: number, more: Partial<ArmWorkingDays> = {}): ReturnType<typeof armWorkingDays> {
  const shared = { version: 1, yellow, ladder, calendar: CALENDAR, policyVersion: 1 };
  return armWorkingDays({ ...shared, from: local(from), limit, ...more });
}

describe('a clock of working days', () => {
  it('ends at 24:00 of the n-th working day after the day it starts', () => {
    expect(arm('2026-09-18 09:00', 5).due).toBe(midnightAfter('2026-09-24'));
    expect(arm('2026-09-18 23:59', 5).due).toBe(midnightAfter('2026-09-24'));
    expect(arm('2024-02-08 10:00', 3).due).toBe(midnightAfter('2024-02-19'));
  });

  it('started by a lapse at 24:00 has the next working day as its day 1', () => {
    expect(arm('2026-03-04 00:00', 1).due).toBe(midnightAfter('2026-03-04'));
  });

  it('places reminder, breach and rungs of the ladder in working days, over 国庆', () => {
    const clock = arm('2026-09-21 10:00', 5);
    expect(clock.steps.map(({ rung, at }) => [rung, at])).toEqual([
      ['reminder', midnightAfter('2026-09-28')],
      ['breach', midnightAfter('2026-09-29')],
      ['leader', midnightAfter('2026-10-09')],
      ['leader-in-charge', midnightAfter('2026-10-12')],
      ['principal-leaders', midnightAfter('2026-10-19')],
    ]);
    expect(clock.yellowAt).toBe(midnightAfter('2026-09-28'));
  });

  it('climbs over 春节 in the same way', () => {
    const clock = arm('2026-02-12 10:00', 2);
    expect(clock.due).toBe(midnightAfter('2026-02-14'));
    expect(clock.steps.map(({ at }) => at)).toEqual([
      midnightAfter('2026-02-13'),
      midnightAfter('2026-02-14'),
      midnightAfter('2026-02-26'),
      midnightAfter('2026-02-28'),
      midnightAfter('2026-03-06'),
    ]);
  });

  it('is yellow from the start with a limit of one day', () => {
    const clock = arm('2026-03-03 10:00', 1);
    expect(clock.yellowAt).toBe(clock.startedAt);
    expect(nextStep(clock)).toMatchObject({ rung: 'reminder', at: clock.startedAt });
  });

  it('says which of its steps stand on a forecast', () => {
    const clock = arm('2026-12-29 10:00', 2);
    expect(clock.provisional).toBe(false);
    expect(clock.steps.map(({ provisional }) => provisional)).toEqual([false, false, true, true, true]);
    expect(arm('2026-12-30 10:00', 2).provisional).toBe(true);
  });

  it('with days used up, stands where the rest of them end', () => {
    const clock = arm('2026-03-03 10:00', 5, { elapsed: 3 });
    expect(clock.due).toBe(midnightAfter('2026-03-05'));
    expect(arm('2026-03-03 10:00', 5, { elapsed: 5 }).due).toBe(local('2026-03-03 10:00'));
  });

  it('with days used up on a forecast, ends on a forecast', () => {
    const clock = arm('2027-01-12 10:00', 5, { elapsed: 5, countedAfter: '2027-01-11' });
    expect(clock).toMatchObject({ due: local('2027-01-12 10:00'), provisional: true });
    expect(clock.steps.find(({ rung }) => rung === 'breach')?.provisional).toBe(true);
    expect(
      arm('2027-01-12 10:00', 5, { elapsed: 5, fired: ['breach'], before: arm('2026-12-14 10:00', 5) }),
    ).toMatchObject({ due: midnightAfter('2026-12-21'), provisional: false });
  });

  it('going on, counts the very day on which it goes on: that day ends while it runs', () => {
    const clock = arm('2026-03-03 10:00', 5, { elapsed: 3, countedAfter: '2026-03-02' });
    expect(clock.due).toBe(midnightAfter('2026-03-04'));
    expect(elapsedAt(clock, local('2026-03-04 08:00'), CALENDAR)).toBe(4);
  });

  it('goes on after the day before, but never counts the day on which it first started', () => {
    expect(goingOnAfter('2026-03-03', local('2026-03-05 10:00'), CALENDAR)).toBe('2026-03-04');
    expect(goingOnAfter('2026-03-03', local('2026-03-04 00:00'), CALENDAR)).toBe('2026-03-03');
    expect(goingOnAfter('2026-03-03', local('2026-03-03 15:00'), CALENDAR)).toBe('2026-03-03');
  });

  it('counts full working days only', () => {
    const clock = arm('2026-03-03 10:00', 5);
    expect(elapsedAt(clock, local('2026-03-03 23:59'), CALENDAR)).toBe(0);
    expect(elapsedAt(clock, local('2026-03-04 23:59'), CALENDAR)).toBe(0);
    expect(elapsedAt(clock, local('2026-03-05 00:00'), CALENDAR)).toBe(1);
    expect(elapsedAt(clock, clock.due, CALENDAR)).toBe(5);
  });

  it('stops for good and keeps what it had used', () => {
    const stopped = stopClock(arm('2026-03-03 10:00', 5), local('2026-03-06 09:00'));
    expect(elapsedAt(stopped, local('2026-04-01 09:00'), CALENDAR)).toBe(2);
    expect(nextStep(stopped)).toBeNull();
    expect(stopClock(stopped, local('2026-03-20 09:00'))).toBe(stopped);
    expect(suspendClock(stopped, local('2026-03-20 09:00'), CALENDAR)).toBe(stopped);
  });

  it('rests with what it had used, and ends with it where its end comes while it rests', () => {
    const resting = suspendClock(arm('2026-03-03 10:00', 5), local('2026-03-06 09:00'), CALENDAR);
    expect(resting).toMatchObject({ state: 'suspended', elapsed: 2 });
    expect(elapsedAt(resting, local('2026-05-01 09:00'), CALENDAR)).toBe(2);
    expect(nextStep(resting)).toBeNull();
    const ended = stopClock(resting, local('2026-05-01 09:00'));
    expect(elapsedAt(ended, local('2026-06-01 09:00'), CALENDAR)).toBe(2);
  });

  it('held back, ends with what holds it back, reminds as before, and comes back exactly as it was', () => {
    const clock = withFired(arm('2026-03-03 10:00', 5), 'reminder');
    const until = { due: midnightAfter('2026-03-12'), provisional: false };
    const held = deferClock(clock, until);
    expect(held.steps.map(({ at }) => at)).toEqual([
      clock.steps[0]?.at,
      until.due,
      midnightAfter('2026-03-13'),
      ...clock.steps.slice(3).map(({ at }) => at),
    ]);
    expect([held.due, held.yellowAt, held.fired]).toEqual([until.due, clock.yellowAt, clock.fired]);
    expect(undeferred(held)).toEqual(clock);
    expect(deferClock(held, { due: midnightAfter('2026-03-16'), provisional: true }).deferred).toEqual(held.deferred);
    // What ends no later holds nothing back.
    expect(deferClock(clock, { due: clock.due, provisional: false })).toBe(clock);
  });

  it('fires each rung once, the earliest first, none while it waits for a calendar', () => {
    const clock = arm('2026-03-03 10:00', 5);
    const reminded = withFired(clock, 'reminder');
    expect(nextStep(clock)?.rung).toBe('reminder');
    expect(nextStep(reminded)?.rung).toBe('breach');
    expect(withFired(reminded, 'reminder')).toBe(reminded);
    expect(isBreached(reminded)).toBe(false);
    expect(isBreached(withFired(reminded, 'breach'))).toBe(true);
    expect(nextStep({ ...reminded, alarm: true })).toBeNull();
    // What was held before comes with the end of its hold, unless it stands on a forecast itself.
    const until = midnightAfter('2026-04-30');
    const held = withHeld(reminded, { rung: 'breach', holdId: 'h', since: clock.startedAt, until, released: false });
    expect(nextStep({ ...held, alarm: true })).toMatchObject({ rung: 'breach', at: until });
    const forecast = held.steps.map((step) => ({ ...step, provisional: true }));
    expect(nextStep({ ...held, steps: forecast, alarm: true })).toBeNull();
    expect(nextStep(ladder.reduce((all, { rung }) => withFired(all, rung), clock))).toBeNull();
  });
});

describe('a clock bound to a date', () => {
  const shared = {
    version: 3,
    from: local('2026-03-03 10:00'),
    calendar: CALENDAR,
    policyVersion: 1,
    provisional: false,
  };

  it('ends at 24:00 of the day, its rungs working days behind it', () => {
    const yellowAt = local('2026-08-31 00:00');
    const clock = armDate({ ...shared, date: '2026-09-30', ladder, yellowAt });
    expect(clock).toMatchObject({ version: 3, limit: null, due: midnightAfter('2026-09-30'), yellowAt });
    expect(clock.steps.map(({ at }) => at).slice(0, 3)).toEqual([
      yellowAt,
      midnightAfter('2026-09-30'),
      midnightAfter('2026-10-10'),
    ]);
  });

  it('does not doubt the date itself, only what is counted behind it', () => {
    const clock = armDate({ ...shared, date: '2026-12-31', ladder, yellowAt: shared.from });
    expect(clock.steps.map(({ provisional }) => provisional)).toEqual([false, false, true, true, true]);
  });
});
