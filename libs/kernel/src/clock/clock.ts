import type { Clock, ClockStep, HeldRung } from '@bangban/contract';
import { addWorkingDays, type Calendar, calendarDay, countWorkingDays, workingDayBefore } from '../calendar/calendar';
import type { LadderStep, Rung } from '../ladder/ladder';
import type { LimitEnd } from './limit-day';
import { yellowOffset, type YellowRule } from './light';
import { addDays, type DateOnly, dateAt, dayEnding, endOfDay, type Instant } from '../time/instant';

export type { Clock, ClockStep, HeldRung };

export interface ArmWorkingDays {
  readonly version: number;
  readonly from: Instant;
  readonly limit: number;
  readonly ladder: readonly LadderStep[];
  readonly yellow: YellowRule;
  readonly calendar: Calendar;
  readonly policyVersion: number;
  /** Working days already used before `from`. */
  readonly elapsed?: number;
  /** For a clock that goes on, see {@link Clock}; without it, the day of `from`. */
  readonly countedAfter?: DateOnly;
  readonly fired?: readonly Rung[];
  /** The clock that goes on. A limit that it had passed stays passed since then. */
  readonly before?: Clock;
  /** What `before` had reached did not fire because it was held back: it stays reached since then. */
  readonly heldBack?: boolean;
}

/** Where something of a clock stands, and whether that is a forecast. */
type Placed = Pick<ClockStep, 'at' | 'provisional'>;

/**
 * Arms a clock of `limit` working days: it ends at 24:00 of the limit-th working day after the day of `from`; a rung
 * "+k" ends k working days later, one "-k" so many earlier. With `elapsed` the instants are those of what remains; a step whose offset is used
 * up already stands at `from` itself, unless the clock `before` had reached it: what is late is late since the old date.
 * What was used up by the forecast of a year is as provisional as what is still to come in it.
 */
export function armWorkingDays(input: ArmWorkingDays): Clock {
  const { calendar, from, limit } = input;
  const elapsed = input.elapsed ?? 0;
  const countedAfter = input.countedAfter ?? dayEnding(from, calendar.utcOffsetMinutes);
  // Steps are placed one after the other, mostly upwards: each walks on from the one before.
  const start = { offset: elapsed, date: countedAfter, provisional: false };
  let last = start;
  const usedOnForecast = elapsed > 0 && calendarDay(calendar, dateAt(from, calendar.utcOffsetMinutes)).provisional;
  const place = (offset: number): Placed => {
    if (offset <= elapsed) return { at: from, provisional: usedOnForecast };
    const base = last.offset <= offset ? last : start;
    const { date, provisional } = addWorkingDays(calendar, base.date, offset - base.offset);
    last = { offset, date, provisional: base.provisional || provisional };
    return { at: endOfDay(date, calendar.utcOffsetMinutes), provisional: last.provisional };
  };
  const yellow = yellowOffset(input.yellow, limit);
  const { before, fired = [], heldBack = false } = input;
  const reached = (offset: number, old: Placed | undefined): Placed | null =>
    offset <= elapsed && old !== undefined && old.at < from ? { at: old.at, provisional: old.provisional } : null;
  const steps = input.ladder.map(({ rung, after }) => {
    const offset = after === 'yellow' ? yellow : Math.max(0, limit + after);
    const old =
      heldBack || fired.includes(rung) || (before && heldOf(before, rung))
        ? before?.steps.find((step) => step.rung === rung)
        : undefined;
    const placed = place(offset);
    return { rung, offset, ...(reached(offset, old) ?? placed) };
  });
  const end = place(limit);
  const due = reached(limit, before && { at: before.due, provisional: before.provisional }) ?? end;
  const light = reached(yellow, before && { at: before.yellowAt, provisional: false });
  return {
    version: input.version,
    state: 'running',
    startedAt: from,
    countedAfter,
    limit,
    elapsed,
    due: due.at,
    yellowAt: (light ?? place(yellow)).at,
    provisional: due.provisional,
    steps,
    fired,
    alarm: false,
    calendarVersion: calendar.version,
    policyVersion: input.policyVersion,
    stoppedAt: null,
  };
}

export interface ArmDate {
  readonly version: number;
  readonly from: Instant;
  readonly date: DateOnly;
  readonly provisional: boolean;
  readonly ladder: readonly LadderStep[];
  readonly yellowAt: Instant;
  /** See {@link Clock.redAt}. */
  readonly redAt?: Instant | undefined;
  /** When the reminder goes out, where that is not with the yellow light. */
  readonly remindAt?: Instant | undefined;
  readonly calendar: Calendar;
  readonly policyVersion: number;
}

/**
 * Arms a clock that ends at 24:00 of a given day (target dates, months). Rungs "+k" lie k working days behind it, "-k" before
 * it, but not before the start.
 */
export function armDate(input: ArmDate): Clock {
  const { calendar, date } = input;
  const due = endOfDay(date, calendar.utcOffsetMinutes);
  const steps = input.ladder.map((step): ClockStep => {
    if (step.after === 'yellow')
      return { rung: step.rung, offset: null, at: input.remindAt ?? input.yellowAt, provisional: false };
    const day =
      step.after < 0 ? workingDayBefore(calendar, date, -step.after) : addWorkingDays(calendar, date, step.after);
    const end = endOfDay(day.date, calendar.utcOffsetMinutes);
    const at = step.after < 0 && end < input.from ? input.from : end;
    return { rung: step.rung, offset: null, at, provisional: step.after === 0 ? input.provisional : day.provisional };
  });
  return {
    version: input.version,
    state: 'running',
    startedAt: input.from,
    countedAfter: dayEnding(input.from, calendar.utcOffsetMinutes),
    limit: null,
    elapsed: 0,
    due,
    yellowAt: input.yellowAt,
    ...(input.redAt === undefined ? {} : { redAt: input.redAt }),
    provisional: input.provisional,
    steps,
    fired: [],
    alarm: false,
    calendarVersion: calendar.version,
    policyVersion: input.policyVersion,
    stoppedAt: null,
  };
}

/** Clocks by name, in the order of their names: that of an object's keys is the store's, and events must not follow it. */
export function clocksInOrder(
  clocks: Readonly<Record<string, Clock>>,
): readonly (readonly [name: string, clock: Clock])[] {
  return Object.entries(clocks).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What a clock bound to a date says of its light and its reminder, for one that takes its place. */
export function lightsOf({ redAt, steps, yellowAt }: Clock): Pick<ArmDate, 'yellowAt' | 'redAt' | 'remindAt'> {
  return { yellowAt, redAt, remindAt: steps.find(({ rung }) => rung === 'reminder')?.at };
}

/** The clock as it stands without a request that holds its breach back. */
export function undeferred(clock: Clock): Clock {
  const { deferred, ...rest } = clock;
  return deferred ? { ...rest, ...deferred, alarm: false } : clock;
}

/** The end of a limit, and what follows it, held back until then; as it is where that comes no later. */
export function deferClock(clock: Clock, until: LimitEnd): Clock {
  const own = undeferred(clock);
  if (until.due <= own.due) return own;
  const { due, provisional, steps } = own;
  const held = steps.map((step) =>
    step.at < due || step.at >= until.due ? step : { ...step, at: until.due, provisional: until.provisional },
  );
  const { due: heldUntil, provisional: forecast } = until;
  return { ...own, due: heldUntil, provisional: forecast, steps: held, deferred: { due, provisional, steps } };
}

/** Rungs whose instant lies before `at` are reached then: for a clock to which that instant is the earliest that counts. */
export function stepsNotBefore(clock: Clock, at: Instant): Clock {
  return { ...clock, steps: clock.steps.map((step) => (step.at < at ? { ...step, at } : step)) };
}

/**
 * The earliest step that has not fired; null when the clock does not run, waits for a calendar, or is at its end. One that is
 * held comes with the end of its hold, also where a later one waits for a calendar.
 */
export function nextStep(clock: Clock): ClockStep | null {
  if (clock.state !== 'running') return null;
  let next: ClockStep | null = null;
  for (const step of clock.steps) {
    if (clock.fired.includes(step.rung)) continue;
    const held = heldOf(clock, step.rung);
    if (clock.alarm && (held === null || step.provisional)) continue;
    const at = held?.until ?? step.at;
    if (next === null || at < next.at) next = at === step.at ? step : { ...step, at };
  }
  return next;
}

/** How a rung of the clock is held; null where it is not. */
export function heldOf({ held = [] }: Clock, rung: Rung): HeldRung | null {
  return held.find((each) => each.rung === rung) ?? null;
}

/** Held from now on, or until another time. */
export function withHeld(clock: Clock, held: HeldRung): Clock {
  return { ...clock, held: [...(clock.held ?? []).filter(({ rung }) => rung !== held.rung), held] };
}

export function withFired(clock: Clock, rung: Rung): Clock {
  if (clock.fired.includes(rung)) return clock;
  const { held, ...rest } = clock;
  const others = (held ?? []).filter((each) => each.rung !== rung);
  return { ...rest, ...(others.length > 0 ? { held: others } : {}), fired: [...clock.fired, rung] };
}

export function isBreached(clock: Clock): boolean {
  return clock.fired.includes('breach');
}

/** Working days used by this version up to `at`: earlier stretches plus the full days of the running one. */
export function elapsedAt(clock: Clock, at: Instant, calendar: Calendar): number {
  if (clock.state !== 'running' && clock.stoppedAt === null) return clock.elapsed;
  const end = clock.stoppedAt !== null && clock.stoppedAt < at ? clock.stoppedAt : at;
  return clock.elapsed + countWorkingDays(calendar, clock.countedAfter, dateAt(end, calendar.utcOffsetMinutes));
}

export function stopClock(clock: Clock, at: Instant): Clock {
  if (clock.state === 'stopped') return clock;
  return { ...clock, state: 'stopped', stoppedAt: clock.state === 'running' ? at : null };
}

/**
 * What {@link Clock.countedAfter} is for a clock that goes on at `at`, given what {@link elapsedAt} says of that moment:
 * that day counts, unless it is the very day on which the clock first started (`countedAfter`).
 */
export function goingOnAfter(countedAfter: DateOnly, at: Instant, calendar: Calendar): DateOnly {
  const dayBefore = addDays(dateAt(at, calendar.utcOffsetMinutes), -1);
  return dayBefore > countedAfter ? dayBefore : countedAfter;
}

/** Suspends a running clock and books what it has used; others are left as they are. */
export function suspendClock(clock: Clock, at: Instant, calendar: Calendar): Clock {
  if (clock.state !== 'running') return clock;
  return { ...clock, state: 'suspended', elapsed: elapsedAt(clock, at, calendar), alarm: false };
}
