import { armWorkingDays, elapsedAt, goingOnAfter, type Instant, signingHead } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { HelpItemState, Holding, HoldingKind, ItemClockName } from '../help-item/help-item.state';
import type { EventMap } from '../event/events';
import { openCoRequests } from '../help-item/co-handling';
import { isSuspended } from '../help-item/item-clock';
import { awaitsConfirmation, isOpenItem } from '../help-item/item-states';
import { confirmingHolder, resolveHolder } from '../duty/holders';
import { clockLadder } from './ladders';
import { countedDays } from '../help-item/time-account';
import { totalLimit } from '../help-item/total-limit';
import { goOnWithTotal, restTotal } from './going-on';
import { stillFrom, stillnessFollows } from './stillness';

/** Arms one of an item's clocks with a fresh deadline of `limit` working days, as its next version. */
export function armItemClock(
  batch: Batch,
  item: HelpItemState,
  clock: ItemClockName,
  limit: number,
  from: Instant,
  why: string,
): void {
  const { calendar, policy } = batch.ctx;
  const armed = armWorkingDays({
    version: (item.clocks[clock]?.version ?? 0) + 1,
    from,
    limit,
    ladder: clockLadder(batch, item, clock),
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ItemClockArmed', { itemId: item.id, clock, armed, why }, from);
}

export function stopItemClock(
  batch: Batch,
  itemId: string,
  clock: ItemClockName,
  why: string,
  at: Instant = batch.ctx.now,
): void {
  const state = batch.item(itemId)?.clocks[clock]?.state;
  if (state === 'running' || state === 'suspended') batch.add('ItemClockStopped', { itemId, clock, why }, at);
}

/**
 * From `at` on, working days are charged to this kind of stretch; the one before ends. While its unit waits for the reply of
 * another, what is handled is charged to that one.
 */
export function beginHolding(batch: Batch, itemId: string, asked: HoldingKind, at: Instant = batch.ctx.now): void {
  const item = batch.item(itemId);
  if (!item) return;
  const handled = asked === 'handling' || asked === 'co-handling';
  const kind = !handled ? asked : openCoRequests(item).length > 0 ? 'co-handling' : 'handling';
  if (kind === 'waiting' || kind === 'paused') restTotal(batch, item, at);
  batch.add('HoldingBegun', { itemId, holding: { kind, ...handsOf(batch, item, kind) } }, at);
  stillnessFollows(batch, itemId, at);
  if (kind !== 'waiting' && kind !== 'paused' && kind !== 'suspended') goOnWithTotal(batch, itemId, at);
}

function handsOf(batch: Batch, item: HelpItemState, kind: HoldingKind): Pick<Holding, 'unitId' | 'personId' | 'party'> {
  const { project, ctx } = batch;
  if (kind === 'confirming') {
    const { unitId, personId } = confirmingHolder(project, ctx.directory);
    return { unitId, personId };
  }
  if (kind === 'verifying') {
    const { unitId, personId } = resolveHolder('helpdesk', '*', project, ctx.directory);
    return { unitId, personId };
  }
  if (kind === 'co-handling') {
    const [{ unitId, personId } = item] = openCoRequests(item);
    return { unitId, personId };
  }
  if (kind === 'signing') {
    return { unitId: item.unitId, personId: signingHead(ctx.directory, item.unitId) ?? item.personId };
  }
  const inUnit = { unitId: item.unitId, personId: item.personId };
  const party = kind === 'paused' && ctx.policy.pauses.find(({ key }) => key === item.pause?.kind)?.party;
  return party ? { ...inUnit, party } : inUnit;
}

/**
 * What is verified has a clock until it is closed: the investor's where a confirmation is asked for, then the centre's. It
 * never stands for ever because nobody answers.
 */
export function awaitClosing(batch: Batch, itemId: string, why: string): void {
  const item = batch.item(itemId);
  if (!item) return;
  const { limits } = batch.ctx.policy;
  const confirming = awaitsConfirmation(item);
  stopItemClock(batch, itemId, 'confirmation', why);
  const name = confirming ? 'confirmation' : 'closing';
  armItemClock(batch, item, name, limits[name], batch.ctx.now, why);
  beginHolding(batch, itemId, confirming ? 'confirming' : 'verifying');
}

/**
 * Handing an item to its unit: the sign-for clock starts, and with it the latest start of handling and the whole. Where the
 * unit could not sign from then on, that clock runs from another instant, or not at all; the whole counts from the issue.
 */
export function issueItem(batch: Batch, itemId: string, at: Instant, signForFrom: Instant | null = at): void {
  const item = batch.item(itemId);
  if (!item) return;
  const { calendar, policy } = batch.ctx;
  const { due, provisional } = armWorkingDays({
    version: 1,
    from: at,
    limit: policy.limits.signFor,
    ladder: [],
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  });
  // What a ledger brings along has stood still here since it came: nobody was watched before.
  const still = stillFrom(batch, 'unit', signForFrom ?? batch.ctx.now, itemId);
  batch.add('HelpItemIssued', { itemId, silentStartAt: due, provisional, ...still }, at);
  if (signForFrom !== null) armItemClock(batch, item, 'sign-for', policy.limits.signFor, signForFrom, 'issued');
  armItemClock(batch, item, 'total', totalLimit(policy, item), at, 'issued');
  beginHolding(batch, itemId, 'signing-for', at);
}

export function startHandling(
  batch: Batch,
  itemId: string,
  because: EventMap['HandlingStarted']['because'],
  at: Instant,
): void {
  const item = batch.item(itemId);
  if (!item) return;
  batch.add('HandlingStarted', { itemId, because }, at);
  armItemClock(batch, item, 'handling', item.limit, at, because);
  beginHolding(batch, itemId, 'handling', at);
}

/**
 * A report that was not good enough: handling goes on at once with what is left of its limit, at least one working day, as
 * a new deadline with a ladder of its own. The day on which it comes back counts, because handling is in force at its
 * 24:00: reporting and sending back by turns gains no day.
 */
export function resumeHandling(batch: Batch, itemId: string, why: string): void {
  const item = batch.item(itemId);
  if (!item) return;
  const { calendar, now, policy } = batch.ctx;
  const { handling } = item.clocks;
  if (!handling || handling.limit === null) armItemClock(batch, item, 'handling', item.limit, now, why);
  else {
    const elapsed = countedDays(item, 'handling', calendar, now) ?? elapsedAt(handling, now, calendar);
    const armed = armWorkingDays({
      version: handling.version + 1,
      from: now,
      limit: Math.max(handling.limit, elapsed + 1),
      elapsed,
      countedAfter: goingOnAfter(handling.countedAfter, now, calendar),
      ladder: clockLadder(batch, item, 'handling'),
      yellow: policy.yellow,
      calendar,
      policyVersion: policy.version,
    });
    batch.add('ItemClockArmed', { itemId, clock: 'handling', armed, why });
  }
  beginHolding(batch, itemId, 'handling');
}

/** Working days of the handling limit not used up; 0 when it is overdue. */
export function leftOfHandling(batch: Batch, item: HelpItemState): number {
  const { handling } = item.clocks;
  if (!handling || handling.limit === null) return item.limit;
  const { calendar, now } = batch.ctx;
  return Math.max(
    0,
    handling.limit - (countedDays(item, 'handling', calendar, now) ?? elapsedAt(handling, now, calendar)),
  );
}

/** The sign-for limit went by: handling runs all the same, against the unit that did not sign (视同签收 is not implied). */
export function startSilently(batch: Batch, itemId: string, at: Instant): void {
  startHandling(batch, itemId, 'sign-for-lapsed', at);
}

/** A closed or voided item no longer holds back the open ones that waited for it. */
export function releaseDependents(batch: Batch, prerequisiteId: string): void {
  const waiting = batch
    .items()
    .filter(({ state, waitingOn }) => isOpenItem(state) && waitingOn.includes(prerequisiteId));
  for (const { id } of waiting) release(batch, id, prerequisiteId);
}

/** An item that is open again waits for nothing that has ended since. Wants all open items. */
export function releaseFromEnded(batch: Batch, itemId: string): void {
  for (const id of batch.item(itemId)?.waitingOn ?? []) {
    if (!isOpenItem(batch.item(id)?.state ?? 'closed')) release(batch, itemId, id);
  }
}

function release(batch: Batch, itemId: string, prerequisiteId: string): void {
  const { now } = batch.ctx;
  batch.add('PrerequisiteMet', { itemId, prerequisiteId });
  const item = batch.item(itemId);
  if (item && startsNow(item, now)) startHandling(batch, itemId, 'prerequisites-met', now);
}

/** Nothing is left to wait for: the item is signed for, or its time to be signed for is over. */
export function startsNow(item: HelpItemState, now: Instant): boolean {
  if (item.waitingOn.length > 0 || item.handlingStartedAt !== null || isSuspended(item)) return false;
  const lapsed = item.state === 'issued' && item.silentStartAt !== null && item.silentStartAt <= now;
  return item.state === 'signed' || lapsed;
}
