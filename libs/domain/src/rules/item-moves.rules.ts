import { type Clock, isReminder, type Rung } from '@bangban/kernel';
import { centreHead, helpdesk, itemUnit, ownLeader } from '../authority/grants';
import type { Batch } from '../batch';
import type { EventMap } from '../event/events';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { endPapersOwed } from '../steps/commitments';
import { endCoRequests } from '../steps/co-handling';
import { endExtension, endingExtension } from '../steps/extending';
import { raiseItem } from '../steps/fire';
import { armItemClock, beginHolding, releaseDependents, stopItemClock } from '../steps/handling';
import { itemLadder } from '../steps/ladders';
import { endPause } from '../steps/pausing';
import { checkMember, checkMove, itemOf, responsible } from './checks';
import { ACTIVE, type ItemRule, refuse } from './rule';

/** 转办: the new holder gets a sign-for clock of its own; the item's own clocks go on. */
export const transferHelpItem: ItemRule<'TransferHelpItem'> = {
  name: 'TransferHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [helpdesk, centreHead],
  guard: ({ item }) => checkMove(item, 'TransferHelpItem'),
  apply(batch, { itemId, unitId, personId, reason }) {
    const { ctx } = batch;
    const refusal = checkMember(ctx, unitId, personId);
    if (refusal) return refusal;
    const before = itemOf(batch, itemId);
    const to = responsible(ctx, unitId, personId, before.templateKey ?? '*');
    if (unitId === before.unitId && to.personId === before.personId) return refuse('SAME_HOLDER', { unitId });
    transferred(batch, { itemId, unitId, ...to, reason });
    return null;
  },
};

export function transferred(batch: Batch, data: EventMap['HelpItemTransferred']): void {
  const { ctx } = batch;
  const { itemId } = data;
  endingExtension(batch, itemId, 'transferred', () => batch.add('HelpItemTransferred', data));
  endPause(batch, itemId, 'transferred');
  endCoRequests(batch, itemId, 'transferred');
  stopItemClock(batch, itemId, 'sign-for', 'transferred');
  armItemClock(batch, itemOf(batch, itemId), 'sign-for', ctx.policy.limits.signFor, ctx.now, 'transferred');
  beginHolding(batch, itemId, 'signing-for');
}

/**
 * The clock on which an item climbs: handling once it has begun. Before that its unit has only been asked to sign for it,
 * and whoever raises it puts that to the people above.
 */
function raisedOn(item: HelpItemState): { readonly name: ItemClockName; readonly clock: Clock } | null {
  const { handling, 'sign-for': signFor } = item.clocks;
  if (handling) return handling.state === 'running' && !handling.alarm ? { name: 'handling', clock: handling } : null;
  return signFor ? { name: 'sign-for', clock: signFor } : null;
}

/** A breach is a fact of time: raising goes past it to the first rung that calls on a person above the unit. */
function nextRung(item: HelpItemState, by: Pick<Batch, 'ctx' | 'project'>): Rung | null {
  const raised = raisedOn(item);
  const above = itemLadder(by, item, 'item').find(
    ({ rung }) => !isReminder(rung) && rung !== 'breach' && !raised?.clock.fired.includes(rung),
  );
  return raised && above ? above.rung : null;
}

/** 提级: the next rung above the unit is called on now, before its time. */
export const raiseHelpItem: ItemRule<'RaiseHelpItem'> = {
  name: 'RaiseHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [helpdesk, centreHead, itemUnit],
  guard: ({ item, ctx, project }) =>
    checkMove(item, 'RaiseHelpItem') ??
    (nextRung(item, { ctx, project }) === null ? refuse('LADDER_EXHAUSTED', { itemId: item.id }) : null),
  apply(batch, { itemId, reason }) {
    const item = itemOf(batch, itemId);
    const raised = raisedOn(item);
    const rung = nextRung(item, batch);
    if (!raised || !rung) return refuse('LADDER_EXHAUSTED', { itemId });
    batch.add('HelpItemRaised', { itemId, reason });
    raiseItem(batch, item, raised.name, rung);
    return null;
  },
};

/** Stops everything about an item. What waited for it is the caller's to release. */
export function voidItem(batch: Batch, itemId: string, reason: string): void {
  endExtension(batch, itemId, 'voided');
  batch.add('HelpItemVoided', { itemId, reason });
  endPapersOwed(batch, itemId);
  for (const clock of ITEM_CLOCKS) stopItemClock(batch, itemId, clock, 'voided');
  batch.add('HoldingBegun', { itemId, holding: null });
}

/** 作废, with its reason; from any open state. */
export const voidHelpItem: ItemRule<'VoidHelpItem'> = {
  name: 'VoidHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [centreHead, ownLeader],
  allOpenItems: true,
  formal: true,
  guard: ({ item }) => checkMove(item, 'VoidHelpItem'),
  apply(batch, { itemId, reason }) {
    voidItem(batch, itemId, reason);
    releaseDependents(batch, itemId);
    return null;
  },
};
