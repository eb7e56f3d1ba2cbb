import { investor, investorStandIn } from '../authority/grants';
import { stands } from '../authority/authority';
import type { Batch } from '../batch';
import { awaitsConfirmation } from '../help-item/item-states';
import { wasLate } from '../help-item/item-clock';
import { awaitClosing, leftOfHandling, releaseDependents, resumeHandling, stopItemClock } from '../steps/handling';
import { checkPapersIn } from './lacking-paper.rules';
import { actingPeople, checkMove, itemOf } from './checks';
import { ACTIVE, type ItemRule, type ItemView, refuse } from './rule';
import type { Refusal } from '../world';

/** Nobody verifies or closes what they reported, in person or through a substitute. */
function checkOtherPerson({ item, ctx }: ItemView): Refusal | null {
  const own = item.report?.people.some((id) => actingPeople(ctx).includes(id)) ?? false;
  return own ? refuse('SECOND_PERSON_NEEDED', { itemId: item.id }) : null;
}

/** 复核通过 by the help centre. */
export const verifyHelpItem: ItemRule<'VerifyHelpItem'> = {
  name: 'VerifyHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [],
  second: 'verify',
  allOpenItems: ({ close }) => close === true,
  guard: (view) => checkMove(view.item, 'VerifyHelpItem') ?? checkOtherPerson(view),
  apply(batch, { itemId, note, close }) {
    if (close) {
      const refusal = checkVerifyAndClose(batch, itemId);
      if (refusal) return refusal;
    }
    verified(batch, itemId, note ?? '');
    if (close) closeItem(batch, itemId);
    else awaitClosing(batch, itemId, 'verified');
    return null;
  },
};

export function verified(batch: Batch, itemId: string, note: string): void {
  batch.add('HelpItemVerified', { itemId, by: batch.ctx.actor.id, note });
  stopItemClock(batch, itemId, 'verification', 'verified');
}

function checkVerifyAndClose(batch: Batch, itemId: string): Refusal | null {
  if (!batch.ctx.policy.itemWork.verifyAndClose) return refuse('CLOSE_SEPARATELY');
  const item = itemOf(batch, itemId);
  return item.investorConfirms ? refuse('CLOSING_NOT_CONFIRMED') : checkPapersIn({ item, project: batch.project });
}

/** 复核退回: handling goes on with what was left of the limit. */
export const returnHelpItem: ItemRule<'ReturnHelpItem'> = {
  name: 'ReturnHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [],
  second: 'verify',
  guard: (view) => checkMove(view.item, 'ReturnHelpItem') ?? checkOtherPerson(view),
  apply(batch, { itemId, reason }) {
    batch.add('HelpItemReturned', { itemId, reason });
    stopItemClock(batch, itemId, 'verification', 'returned');
    resumeHandling(batch, itemId, 'returned');
    return null;
  },
};

/** What anybody but the investor's own contact says of a result is that person's word, never the investor's. */
function actsForInvestor({ project, ctx }: Batch): boolean {
  const subject = { project, item: null, escalation: null };
  return ctx.principal !== null && stands('investor', ctx.principal, subject, ctx);
}

/**
 * The investor's contact confirms the result, where the item asks for it. Where the investor has nobody, the help centre's
 * head vouches for it: another event, so that no figure takes it for a confirmation.
 */
export const confirmClosing: ItemRule<'ConfirmClosing'> = {
  name: 'ConfirmClosing',
  target: 'item',
  in: ACTIVE,
  authority: [investor, investorStandIn],
  guard: ({ item }) => {
    const refusal = checkMove(item, 'ConfirmClosing');
    if (refusal) return refusal;
    return awaitsConfirmation(item) ? null : refuse('CONFIRMATION_NOT_ASKED');
  },
  apply(batch, { itemId, note }) {
    if (actsForInvestor(batch)) batch.add('ClosingConfirmed', { itemId, note: note ?? '' });
    else batch.add('ClosingVouchedFor', { itemId, by: batch.ctx.actor.id, note: note ?? '' });
    awaitClosing(batch, itemId, 'confirmed');
    return null;
  },
};

export const refuseClosing: ItemRule<'RefuseClosing'> = {
  name: 'RefuseClosing',
  target: 'item',
  in: ACTIVE,
  authority: [investor, investorStandIn],
  guard: ({ item }) => {
    const refusal = checkMove(item, 'RefuseClosing');
    if (refusal) return refusal;
    return awaitsConfirmation(item) ? null : refuse('CONFIRMATION_NOT_ASKED');
  },
  apply(batch, { itemId, reason }) {
    batch.add('ClosingRefused', { itemId, reason, ...(actsForInvestor(batch) ? {} : { standIn: true }) });
    stopItemClock(batch, itemId, 'confirmation', 'closing-refused');
    resumeHandling(batch, itemId, 'closing-refused');
    return null;
  },
};

export function closeItem(batch: Batch, itemId: string): void {
  const item = itemOf(batch, itemId);
  const late = wasLate(item);
  batch.add('HelpItemClosed', { itemId, late, savedWorkingDays: late ? 0 : leftOfHandling(batch, item) });
  for (const clock of ['closing', 'total'] as const) stopItemClock(batch, itemId, clock, 'closed');
  batch.add('HoldingBegun', { itemId, holding: null });
  releaseDependents(batch, itemId);
}

/**
 * 销号: the end of a good item, by somebody who did not report it. Saved working days are what was left of its limit (S1:
 * 2.37万个工作日).
 */
export const closeHelpItem: ItemRule<'CloseHelpItem'> = {
  name: 'CloseHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [],
  second: 'verify',
  allOpenItems: true,
  guard: (view) => {
    const { item } = view;
    const refusal = checkMove(item, 'CloseHelpItem') ?? checkOtherPerson(view) ?? checkPapersIn(view);
    if (refusal) return refusal;
    return awaitsConfirmation(item) ? refuse('CLOSING_NOT_CONFIRMED') : null;
  },
  apply(batch, { itemId }) {
    closeItem(batch, itemId);
    return null;
  },
};
