import type { CoEnd, CoReplyClock } from '@bangban/contract/vocabulary';
import type { Instant } from '@bangban/kernel';
import type { Batch } from '../batch';
import { ofReplyClock, openCoRequests } from '../help-item/co-handling';
import type { CoRequest } from '../help-item/help-item.state';
import { beginHolding, stopItemClock } from './handling';

/**
 * While a reply is waited for, the days are the co-unit's that was asked first, and the item's clocks run on. Where the item
 * is paused or rests, they are not: whose they are is asked again when it goes on.
 */
export function chargeCoUnits(batch: Batch, itemId: string, at: Instant = batch.ctx.now): void {
  const item = batch.item(itemId);
  const held = item?.holdings.at(-1);
  // What has left its unit's hands by the same act gets its stretch from that act.
  if (item?.state !== 'in-progress' || !held || (held.kind !== 'handling' && held.kind !== 'co-handling')) return;
  const [first] = openCoRequests(item);
  const hands = first ?? item;
  const kind = first ? 'co-handling' : 'handling';
  const same = held.kind === kind && held.unitId === hands.unitId && held.personId === hands.personId;
  if (!same) beginHolding(batch, itemId, 'handling', at);
}

/** Its clock stops, and the days are whose they are without it. */
export function closeCoRequest(
  batch: Batch,
  itemId: string,
  clock: CoReplyClock,
  why: string,
  at: Instant = batch.ctx.now,
): void {
  stopItemClock(batch, itemId, clock, why, at);
  chargeCoUnits(batch, itemId, at);
}

export function endCoRequest(batch: Batch, itemId: string, request: CoRequest, because: CoEnd, reason = ''): void {
  const { clock, no, personId, unitId } = request;
  batch.add('CoUnitEnded', { itemId, no, unitId, personId, because, reason });
  closeCoRequest(batch, itemId, clock, because);
}

/** What the item's unit no longer waits for is asked of nobody. */
export function endCoRequests(batch: Batch, itemId: string, because: CoEnd): void {
  const item = batch.item(itemId);
  for (const request of item ? openCoRequests(item) : []) endCoRequest(batch, itemId, request, because);
}

/**
 * Nobody has replied in time. What was told with the request is the system's act, and no person's consent: taken for consent,
 * or the request stays open, with the ladder of its clock going on.
 */
export function lapseCoRequest(batch: Batch, itemId: string, clock: CoReplyClock, at: Instant): void {
  const item = batch.item(itemId);
  const request = item && ofReplyClock(item, clock);
  if (!request) return;
  const { document, no, personId, silence, unitId } = request;
  const by = document === undefined ? {} : { document };
  batch.add('CoUnitLapsed', { itemId, no, unitId, personId, rule: silence, ...by }, at);
  if (silence === 'consent') closeCoRequest(batch, itemId, clock, 'lapsed', at);
}
