import type { PauseEnd } from '@bangban/contract/vocabulary';
import { dateAt, type DateOnly, endOfDay, type Instant, suspendClock } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { HelpItemState } from '../help-item/help-item.state';
import { lastPausedDay, pausedDays, pausesLeft } from '../help-item/pauses-left';
import { isPaused } from '../help-item/item-clock';
import { goingOn } from './going-on';
import { beginHolding, stopItemClock } from './handling';
import { clockLadder } from './ladders';
import { renewedItemClock, takeRenewed } from './renewed-clock';

/**
 * From now on, and never backwards, days do not count: the handling clock rests, and the whole with it. A working day belongs
 * to the state in force at its 24:00, so that of the decision is the first that does not.
 */
export function beginPause(batch: Batch, itemId: string, reason: string): void {
  const item = batch.item(itemId);
  const { handling } = item?.clocks ?? {};
  if (!item?.pause || handling?.state !== 'running') return;
  const { calendar, now } = batch.ctx;
  const endsAt = endOfDay(cutToCap(batch, item, item.pause), calendar.utcOffsetMinutes);
  batch.add('PauseDecided', { itemId, granted: true, reason, endsAt });
  stopItemClock(batch, itemId, 'pause-decision', 'decided');
  batch.add('ItemClockSuspended', { itemId, clock: 'handling', suspended: suspendClock(handling, now, calendar) });
  beginHolding(batch, itemId, 'paused');
}

/** The last day that was asked for, or the one with which what the rules leave of pauses is used up. */
function cutToCap({ ctx }: Batch, item: HelpItemState, { kind, until }: NonNullable<HelpItemState['pause']>): DateOnly {
  const { calendar, now, policy } = ctx;
  const rule = policy.pauses.find(({ key }) => key === kind);
  const left = rule ? pausesLeft(item, rule, policy).days : null;
  if (left === null) return until;
  const last = lastPausedDay(calendar, dateAt(now, calendar.utcOffsetMinutes), left);
  return last < until ? last : until;
}

/** Time has come to the end of a pause: to its own, or to that of what the item had left. */
export function pauseRunsOut(batch: Batch, itemId: string, at: Instant): void {
  const { pause } = batch.item(itemId) ?? {};
  const own = pause && endOfDay(pause.until, batch.ctx.calendar.utcOffsetMinutes);
  goOnAfterPause(batch, itemId, own && at < own ? 'cap' : 'limit', { at });
}

/**
 * The clock goes on with what it had left: its end has moved by exactly the working days that did not count. Of a request
 * that nobody has decided, its ground is gone. Whose time it is from then on is the caller's to say.
 */
export function endPause(
  batch: Batch,
  itemId: string,
  because: PauseEnd,
  { at = batch.ctx.now, reason = '' }: { readonly at?: Instant; readonly reason?: string } = {},
): void {
  const item = batch.item(itemId);
  if (!item?.pause) return;
  const granted = item.pause.granted !== null;
  const days = granted ? { days: pausedDays(item, batch.ctx.calendar, at) } : {};
  batch.add('PauseEnded', { itemId, because, reason, granted, ...days }, at);
  stopItemClock(batch, itemId, 'pause-decision', because);
  const renewed = renewedItemClock(batch, item, 'handling', at);
  if (granted && renewed) takeRenewed(batch, renewed);
  const handling = batch.item(itemId)?.clocks.handling;
  if (!granted || handling?.state !== 'suspended' || handling.limit === null) return;
  const armed = goingOn(batch, { ...handling, limit: handling.limit }, clockLadder(batch, item, 'handling'), at);
  batch.add('ItemClockArmed', { itemId, clock: 'handling', armed, why: 'pause-ended' }, at);
}

/** The same, and the unit is at work on it again. */
export function goOnAfterPause(
  batch: Batch,
  itemId: string,
  because: PauseEnd,
  how: { readonly at?: Instant; readonly reason?: string } = {},
): void {
  const item = batch.item(itemId);
  if (!item || !isPaused(item)) return;
  endPause(batch, itemId, because, how);
  beginHolding(batch, itemId, 'handling', how.at);
}
