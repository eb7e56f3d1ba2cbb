import type { ExtensionEnd } from '@bangban/contract/vocabulary';
import {
  addDays,
  type Clock,
  countWorkingDays,
  type DateOnly,
  endOfDay,
  type Instant,
  nextStep,
  undeferred,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import type { HelpItemState, ItemClockName } from '../help-item/help-item.state';
import { fireItemRung } from './fire';
import { stopItemClock } from './handling';
import { holdBack } from './hold-back';
import { clockLadder } from './ladders';
import { withMoreDays } from './new-limit';
import { renewedItemClock } from './renewed-clock';

/** What the limit let pass while it was held back happened when it did; time decides it, whoever acts now. */
function fireMissed(batch: Batch, itemId: string): void {
  const missed = (): ReturnType<typeof nextStep> => {
    const { handling } = batch.item(itemId)?.clocks ?? {};
    const step = handling ? nextStep(handling) : null;
    return step && step.at <= batch.ctx.now ? step : null;
  };
  batch.inTime(() => {
    for (let step = missed(); step; step = missed()) {
      const { at, provisional, rung } = step;
      fireItemRung(batch, { kind: 'item-rung', at, itemId, clock: 'handling', rung, provisional });
    }
  });
}

/** The limit is what it was, and what it has let pass meanwhile is recorded as of then. */
export function refuseExtension(batch: Batch, itemId: string, why: string): void {
  stopItemClock(batch, itemId, 'extension-decision', why);
  holdBack(batch, itemId, 'extension-refused');
  fireMissed(batch, itemId);
}

/** Before the item leaves its unit's hands, or rests: nothing is left to decide on. */
export function endExtension(batch: Batch, itemId: string, because: ExtensionEnd): void {
  const { clocks, extension } = batch.item(itemId) ?? {};
  if (!extension || !clocks?.handling) return;
  batch.add('ExtensionEnded', { itemId, because, before: undeferred(clocks.handling).due, until: extension.until });
  stopItemClock(batch, itemId, 'extension-decision', because);
  holdBack(batch, itemId, 'extension-ended');
  fireMissed(batch, itemId);
}

/**
 * An act that leaves nothing to decide on. What was asked for ends after it, so that it is there again when the act is taken
 * back; where the limit has passed meanwhile it ends before, since that breach is theirs who had the item.
 */
export function endingExtension(batch: Batch, itemId: string, because: ExtensionEnd, act: () => void): void {
  const { handling } = batch.item(itemId)?.clocks ?? {};
  const step = handling && nextStep(undeferred(handling));
  const passed = step ? step.at <= batch.ctx.now : false;
  if (passed) endExtension(batch, itemId, because);
  act();
  if (!passed) endExtension(batch, itemId, because);
}

interface Granted {
  readonly before: Instant;
  readonly until: DateOnly;
  readonly days: number;
}

/**
 * The limit ends with `until`; the whole has as many working days more. Both are counted by the newest calendar. `said` adds
 * who has decided it.
 */
export function decideExtended(
  batch: Batch,
  itemId: string,
  until: DateOnly,
  at: Instant,
  said: (granted: Granted) => void,
): void {
  const item = batch.item(itemId);
  const handling = item && newest(batch, item, 'handling', at);
  if (!item || !handling || handling.limit === null) return;
  const { calendar } = batch.ctx;
  const { countedAfter, due, elapsed, limit } = handling;
  const days = elapsed + countWorkingDays(calendar, countedAfter, addDays(until, 1)) - limit;
  said({ before: due, until, days });
  stopItemClock(batch, itemId, 'extension-decision', 'decided', at);
  const why = 'extension-granted';
  const total = newest(batch, item, 'total', at);
  const prolonged = withMoreDays(batch, handling, limit + days, clockLadder(batch, item, 'handling'), at);
  batch.add('ItemClockArmed', { itemId, clock: 'handling', armed: prolonged, why }, at);
  if (!total || total.limit === null) return;
  const whole = withMoreDays(batch, total, total.limit + days, clockLadder(batch, item, 'total'), at);
  batch.add('ItemClockArmed', { itemId, clock: 'total', armed: whole, why }, at);
}

function newest(batch: Batch, item: HelpItemState, name: ItemClockName, at: Instant): Clock | null {
  const clock = item.clocks[name];
  if (clock?.state !== 'running') return null;
  return undeferred(renewedItemClock(batch, item, name, at)?.armed ?? clock);
}

/**
 * Nobody has decided in time. What the policy says of silence is the system's act: refused, consented to, or put to those
 * above while it can still be decided. What the unit's head has not signed never came to anybody else, and is refused; so is
 * a day that is over, which nobody could have granted either.
 */
export function lapseExtension(batch: Batch, itemId: string, at: Instant): void {
  const { clocks, extension } = batch.item(itemId) ?? {};
  if (!extension || !clocks?.handling) return;
  const { calendar, policy } = batch.ctx;
  const { decider, until } = extension;
  const signed = extension.signed !== null;
  const over = endOfDay(until, calendar.utcOffsetMinutes) <= at;
  const { silence } = policy.extensions;
  const rule = signed && !(silence === 'consent' && over) ? silence : 'refuse';
  const shared = { itemId, rule, signed, decider };
  if (rule === 'consent') {
    return decideExtended(batch, itemId, until, at, (granted) =>
      batch.add('ExtensionLapsed', { ...shared, granted: true, ...granted }, at),
    );
  }
  const before = undeferred(clocks.handling).due;
  batch.add('ExtensionLapsed', { ...shared, granted: false, before, until: null, days: null }, at);
  if (rule === 'refuse') stopItemClock(batch, itemId, 'extension-decision', 'lapsed', at);
  holdBack(batch, itemId, 'extension-lapsed', at);
}
