import { armWorkingDays, type Clock, goingOnAfter, type Instant, type LadderStep, suspendClock } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { HelpItemState } from '../help-item/help-item.state';
import { clockLadder } from './ladders';
import { renewedItemClock, takeRenewed } from './renewed-clock';

/** A clock of working days that goes on at `at` with what it had left; nothing that fired fires again. */
export function goingOn(
  { ctx: { calendar, policy } }: Batch,
  clock: Clock & { readonly limit: number },
  ladder: readonly LadderStep[],
  at: Instant,
): Clock {
  const { elapsed, fired, limit } = clock;
  const countedAfter = goingOnAfter(clock.countedAfter, at, calendar);
  return armWorkingDays({
    version: clock.version + 1,
    from: at,
    limit,
    ladder,
    yellow: policy.yellow,
    elapsed,
    countedAfter,
    fired,
    calendar,
    policyVersion: policy.version,
    before: clock,
  });
}

/** Days of waiting for other items are theirs, those of a pause nobody's: the total clock rests, as handling does. */
export function restTotal(batch: Batch, item: HelpItemState, at: Instant): void {
  const { total } = item.clocks;
  if (total?.state !== 'running') return;
  const suspended = suspendClock(total, at, batch.ctx.calendar);
  batch.add('ItemClockSuspended', { itemId: item.id, clock: 'total', suspended }, at);
}

/** Nothing is waited for any longer, or the pause is over. */
export function goOnWithTotal(batch: Batch, itemId: string, at: Instant): void {
  const item = batch.item(itemId);
  const renewed = item && renewedItemClock(batch, item, 'total', at);
  if (renewed) takeRenewed(batch, renewed);
  const total = batch.item(itemId)?.clocks.total;
  if (!item || total?.state !== 'suspended' || total.limit === null) return;
  const armed = goingOn(batch, { ...total, limit: total.limit }, clockLadder(batch, item, 'total'), at);
  batch.add('ItemClockArmed', { itemId, clock: 'total', armed, why: 'prerequisites-met' }, at);
}
