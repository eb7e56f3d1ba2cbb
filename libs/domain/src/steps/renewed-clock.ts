import {
  armDate,
  armWorkingDays,
  type Calendar,
  type Clock,
  clocksInOrder,
  countWorkingDays,
  dateAt,
  dayEnding,
  deferClock,
  endOfDay,
  goingOnAfter,
  type Instant,
  isReminder,
  type LadderStep,
  lightsOf,
  undeferred,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import { countedDays } from '../help-item/time-account';
import { openRequest } from '../help-item/item-clock';
import { FORM_CLOCKS, type FormClock, formLadder, openForms } from '../supervision-form/supervision-form';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { isOpenItem } from '../help-item/item-states';
import type { MovedLimit } from '../event/events';
import { routineOf } from '../duty/duties';
import { resolveHolder } from '../duty/holders';
import { holdBack } from './hold-back';
import { clockHands, clockLadder, ownLadder } from './ladders';
import { projectClockHolder, projectRungs, routineClock } from './routines';
import { silentStartCounts, silentStartFollows } from './silent-start';

/**
 * What a newer calendar makes of the clocks of one project: those whose dates or used-up days differ under it, armed anew.
 * Days are judged by the newest calendar wherever they are counted; a clock keeps what it has used up and its dates, so
 * these follow here. Whoever asks (the adoption, its report, time itself before it fires a rung) gets the same answer.
 *
 * 1. What is longer counts from the first day as if it had been known then.
 * 2. What is shorter breaches nobody before they could know: not before the end of the day on which it is taken over.
 * 3. What has fired stays fired.
 */
export interface RenewedClock {
  readonly itemId: string | null;
  /** Of a supervision form. */
  readonly formId?: string;
  readonly name: string;
  readonly before: Clock;
  readonly armed: Clock;
  /** Where the end of a running limit is another day. */
  readonly moved: MovedLimit | null;
}

/** All of them, in the order in which they are armed. Idempotent: taken over, none is left. */
export function renewedClocks(batch: Batch): RenewedClock[] {
  const ofProject = clocksInOrder(batch.project.clocks).flatMap(([name]) => renewedProjectClock(batch, name) ?? []);
  const ofItems = batch
    .items()
    .flatMap((item) => ITEM_CLOCKS.flatMap((name) => renewedItemClock(batch, item, name) ?? []));
  const ofForms = openForms(batch.world).flatMap(({ id }) =>
    FORM_CLOCKS.flatMap((name) => renewedFormClock(batch, id, name) ?? []),
  );
  return [...ofProject, ...ofItems, ...ofForms];
}

export function renewedProjectClock(batch: Batch, name: string): RenewedClock | null {
  const clock = batch.project.clocks[name];
  if (!clock || !isOlder(batch, clock)) return null;
  const { now } = batch.ctx;
  const ladder = projectRungs(batch, name);
  const armed = slotAnew(batch, name, clock) ?? anew(batch, clock, ladder, clock.elapsed, now);
  return differing(batch, null, name, clock, armed);
}

export function renewedFormClock(batch: Batch, formId: string, name: FormClock): RenewedClock | null {
  const form = batch.world.forms?.[formId];
  const clock = form?.clocks[name];
  if (!form || !clock || !isOlder(batch, clock)) return null;
  const armed = anew(batch, clock, ownLadder(batch, formLadder(form, name), null), clock.elapsed, batch.ctx.now);
  const renewed = differing(batch, null, name, clock, armed);
  const moved = renewed?.moved ? { ...renewed.moved, recipients: [form.personId] } : null;
  return renewed && { ...renewed, moved, formId };
}

/** As of `at`: a clock at rest stands as if it went on then. */
export function renewedItemClock(
  batch: Batch,
  item: HelpItemState,
  name: ItemClockName,
  at: Instant = batch.ctx.now,
): RenewedClock | null {
  const clock = item.clocks[name];
  if (!clock || !isOpenItem(item.state) || !isOlder(batch, clock)) return null;
  const { calendar } = batch.ctx;
  const counted = countedDays(item, name, calendar, at);
  const sinceStart = clock.state === 'running' ? elapsedSince(clock, calendar, at) : 0;
  const elapsed = counted === null ? clock.elapsed : Math.max(0, counted - sinceStart);
  const newly = anew(batch, undeferred(clock), clockLadder(batch, item, name), elapsed, at);
  const until = name === 'handling' ? heldBackUntil(batch, item, at) : null;
  return differing(batch, item, name, clock, newly, until);
}

/** 4. What a request holds back is held back until the request's own end, by the newer calendar as well. */
function heldBackUntil(batch: Batch, item: HelpItemState, at: Instant): Clock | null {
  const request = openRequest(item);
  return request && (renewedItemClock(batch, item, 'extension-decision', at)?.armed ?? request);
}

/** Arms it, and what hangs on it: handling without a signature starts where the sign-for limit ends. */
export function takeRenewed(batch: Batch, { armed, before, formId, itemId, moved, name }: RenewedClock): void {
  const shared = { armed, why: 'calendar-adopted', ...(moved ? { moved } : {}) };
  const ofForm = formId === undefined ? undefined : FORM_CLOCKS.find((each) => each === name);
  if (formId !== undefined && ofForm) return batch.add('FormClockArmed', { formId, clock: ofForm, ...shared });
  if (itemId === null) return batch.add('ProjectClockArmed', { clock: name, ...shared });
  const clock = ITEM_CLOCKS.find((each) => each === name);
  if (!clock) return;
  batch.add('ItemClockArmed', { itemId, clock, ...shared });
  const item = batch.item(itemId);
  if (item && clock === 'sign-for') silentStartFollows(batch, item, before, armed);
  if (clock === 'extension-decision') holdBack(batch, itemId, 'extension-asked');
  // The whole has run since the issue: what has become of it has become of a start that is counted from there.
  if (clock === 'total') silentStartCounts(batch, itemId);
}

/**
 * Before clocks are armed anew for another reason: that is done by the newest calendar, and what they have used up is to be
 * counted by the same.
 */
export function takeRenewedFirst(batch: Batch): void {
  for (const renewed of renewedClocks(batch)) takeRenewed(batch, renewed);
}

function isOlder({ ctx }: Batch, clock: Clock): boolean {
  return clock.state !== 'stopped' && clock.calendarVersion < ctx.calendar.version;
}

function elapsedSince(clock: Clock, calendar: Calendar, at: Instant): number {
  return countWorkingDays(calendar, clock.countedAfter, dateAt(at, calendar.utcOffsetMinutes));
}

/**
 * A duty that comes every so many months: its slot began where it began, and ends where the newer calendar says. At rest it
 * keeps what it has used up.
 */
function slotAnew(batch: Batch, name: string, clock: Clock): Clock | null {
  const routine = routineOf(name, batch.project, batch.ctx.policy);
  if (clock.limit !== null || !routine || routine.months === 0) return null;
  const { countedAfter, elapsed, fired, startedAt, state } = clock;
  const used = state === 'suspended' ? { countedAfter, elapsed } : {};
  return { ...routineClock(batch, routine, clock.version + 1, startedAt), fired, state, ...used };
}

/** A clock at rest stands as if it went on at `at`: what it has used up is booked. A date of the plan is no forecast. */
function anew(batch: Batch, clock: Clock, ladder: readonly LadderStep[], elapsed: number, at: Instant): Clock {
  const { calendar, policy } = batch.ctx;
  const { fired, limit, state } = clock;
  const rests = state === 'suspended';
  const from = rests ? at : clock.startedAt;
  const shared = { version: clock.version + 1, from, ladder, calendar, policyVersion: clock.policyVersion };
  if (limit !== null) {
    const countedAfter = rests ? goingOnAfter(clock.countedAfter, at, calendar) : clock.countedAfter;
    const counted = { ...shared, limit, yellow: policy.yellow, elapsed, countedAfter, fired, before: clock };
    return { ...armWorkingDays(counted), state };
  }
  const date = dayEnding(clock.due, calendar.utcOffsetMinutes);
  return { ...armDate({ ...shared, date, provisional: false, ...lightsOf(clock) }), fired, state, elapsed };
}

/** Null where the newer calendar changes nothing; a clock at rest has no dates yet, only days used up, or a forecast of them. */
function differing(
  batch: Batch,
  item: HelpItemState | null,
  name: string,
  before: Clock,
  anewly: Clock,
  heldBack: Clock | null = null,
): RenewedClock | null {
  const itemId = item?.id ?? null;
  if (before.state === 'suspended') {
    const settled = onForecast(before) && !onForecast(anewly);
    const moves = settled || before.elapsed !== anewly.elapsed;
    return moves ? { itemId, name, before, armed: anewly, moved: null } : null;
  }
  const [old, own] = [undeferred(before), notBeforeKnown(batch, undeferred(before), anewly)];
  const armed = heldBack ? deferClock(own, heldBack) : own;
  if (datesOf(before) === datesOf(armed)) return null;
  const moved = own.due === old.due ? null : { from: old.due, recipients: toldOf(batch, item, name) };
  return { itemId, name, before, armed, moved };
}

/** Whose limit it is; the whole of an item is the helpdesk's to keep. */
function toldOf(batch: Batch, item: HelpItemState | null, name: string): readonly string[] {
  if (!item) return [projectClockHolder(batch, name).personId];
  if (name === 'total') return [resolveHolder('helpdesk', '*', batch.project, batch.ctx.directory).personId];
  return [clockHands(item, name).personId];
}

function onForecast({ alarm, provisional, steps }: Clock): boolean {
  return alarm || provisional || steps.some((step) => step.provisional);
}

function datesOf({ alarm, deferred, due, elapsed, provisional, redAt, steps, yellowAt }: Clock): string {
  const placed = steps.map(({ at, provisional: forecast, rung }) => [rung, at, forecast]);
  return JSON.stringify([alarm, due, elapsed, provisional, redAt ?? null, yellowAt, placed, deferred ?? null]);
}

/** Yellow and its reminder at the earliest now; a limit and what follows it at the earliest with the end of this day. */
function notBeforeKnown({ ctx: { calendar, now } }: Batch, before: Clock, armed: Clock): Clock {
  const endOfToday = endOfDay(dateAt(now, calendar.utcOffsetMinutes), calendar.utcOffsetMinutes);
  const held = (at: Instant, old: Instant | undefined, known: Instant): Instant => {
    if (old === undefined || at >= old) return at;
    const earliest = old < known ? old : known;
    return at < earliest ? earliest : at;
  };
  const steps = armed.steps.map((step) => {
    const old = before.steps.find(({ rung }) => rung === step.rung);
    return { ...step, at: held(step.at, old?.at, isReminder(step.rung) ? now : endOfToday) };
  });
  const due = held(armed.due, before.due, endOfToday);
  return { ...armed, steps, due, yellowAt: held(armed.yellowAt, before.yellowAt, now) };
}
