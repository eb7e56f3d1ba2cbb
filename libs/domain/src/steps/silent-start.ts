import {
  addWorkingDays,
  type Clock,
  dateAt,
  dayEnding,
  endOfDay,
  goingOnAfter,
  type Instant,
  workingDaysBetween,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import type { HelpItemState } from '../help-item/help-item.state';
import { isSuspended } from '../help-item/item-clock';
import { holdingAt } from '../help-item/time-account';

/**
 * Handling without a signature starts where the first holder's limit to sign ends. Mostly the sign-for clock ends there as
 * well, and the start goes where that goes. A transfer gives the clock to the next holder and leaves the start where it was
 * (an import gives the first holder a later clock): from then on the start is counted by itself, in working days from the
 * issue, rests left out, by the newest calendar, as every clock is.
 */
interface SilentStart {
  readonly silentStartAt: Instant;
  readonly provisional: boolean;
}

/** The sign-for clock was armed anew: the start goes with it, or is counted anew by what the limit now is. */
export function silentStartFollows(batch: Batch, item: HelpItemState, before: Clock, armed: Clock): void {
  if (item.handlingStartedAt !== null) return;
  if (item.silentStartAt !== before.due) return silentStartCounts(batch, item.id);
  move(batch, item, { silentStartAt: armed.due, provisional: armed.provisional });
}

/**
 * A start that the sign-for clock has left behind, counted anew. One that has passed stays passed, and one at rest has no
 * date before the project goes on.
 */
export function silentStartCounts(batch: Batch, itemId: string): void {
  const item = batch.item(itemId);
  const { now } = batch.ctx;
  if (!item || !standsAlone(item) || item.silentStartAt <= now || isSuspended(item)) return;
  move(batch, item, counted(batch, item, now, 1));
}

/** The project went on: what was left until the start is left still. `rested` is the item as it rested. */
export function silentStartGoesOn(batch: Batch, rested: HelpItemState): void {
  const since = rested.holdings[rested.holdings.length - 1]?.from;
  const signFor = batch.item(rested.id)?.clocks['sign-for'];
  if (rested.handlingStartedAt !== null || !rested.silentStartAt || !since || rested.silentStartAt <= since) return;
  if (!signFor || standsAlone(rested)) return move(batch, rested, counted(batch, rested, batch.ctx.now, 1));
  move(batch, rested, { silentStartAt: signFor.due, provisional: signFor.provisional });
}

/** At the start's own instant: whether a newer calendar leaves days until then, and then it is moved. */
export function silentStartMoves(batch: Batch, item: HelpItemState, at: Instant): boolean {
  if (!standsAlone(item)) return false;
  const later = counted(batch, item, at, 0);
  if (later.silentStartAt <= at) return false;
  move(batch, item, later);
  return true;
}

function standsAlone(item: HelpItemState): item is HelpItemState & { readonly silentStartAt: Instant } {
  const { clocks, handlingStartedAt, silentStartAt } = item;
  return handlingStartedAt === null && silentStartAt !== null && clocks['sign-for']?.due !== silentStartAt;
}

/** At least so many working days from `at` on, the day of `at` one of them. */
function counted({ ctx: { calendar, policy } }: Batch, item: HelpItemState, at: Instant, least: number): SilentStart {
  const zone = calendar.utcOffsetMinutes;
  const issued = dayEnding(item.issuedAt ?? at, zone);
  const used = workingDaysBetween(calendar, issued, dateAt(at, zone)).filter(
    (date) => holdingAt(item, endOfDay(date, zone))?.kind !== 'suspended',
  ).length;
  const limit = item.clocks['sign-for']?.limit ?? policy.limits.signFor;
  const { date, provisional } = addWorkingDays(
    calendar,
    goingOnAfter(issued, at, calendar),
    Math.max(least, limit - used),
  );
  return { silentStartAt: endOfDay(date, zone), provisional };
}

function move(batch: Batch, item: HelpItemState, { provisional, silentStartAt }: SilentStart): void {
  if (silentStartAt === item.silentStartAt && provisional === (item.silentStartProvisional ?? false)) return;
  batch.add('SilentStartMoved', { itemId: item.id, silentStartAt, provisional });
}
