import { itemUnit, itemUnitHead } from '../authority/grants';
import type { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import { stands } from '../authority/authority';
import { blocking, disagreements } from '../help-item/co-handling';
import type { HelpItemState } from '../help-item/help-item.state';
import { endCoRequests } from '../steps/co-handling';
import { endingExtension } from '../steps/extending';
import { armItemClock, beginHolding, stopItemClock } from '../steps/handling';
import { endPause } from '../steps/pausing';
import type { Refusal } from '../world';
import { actingPeople, checkMove, itemOf } from './checks';
import { ACTIVE, type ItemRule, refuse } from './rule';

type Written = Pick<CommandMap['ReportDone'], 'note' | 'files'>;

/** What an event says of a report; no list where it has no files. */
const said = ({ files = [], note }: Written): Written => (files.length > 0 ? { note, files } : { note });

/** Not over the head of a co-unit that may not be passed over in silence, nor over its disagreement. */
function checkCoUnits(item: HelpItemState): Refusal | null {
  const awaited = blocking(item);
  if (awaited) return refuse('CO_REPLY_AWAITED', { itemId: item.id, unitId: awaited.unitId });
  const [against] = disagreements(item);
  return against ? refuse('CO_DISAGREES', { itemId: item.id, unitId: against.unitId }) : null;
}

/** A report that counts: handling ends here, and the help centre's time to verify begins. */
export function reportSigned(batch: Batch, itemId: string, written: Written): void {
  const { ctx } = batch;
  const item = itemOf(batch, itemId);
  const by = item.report?.by ?? ctx.actor.id;
  endingExtension(batch, itemId, 'reported', () =>
    batch.add('HelpItemReportedDone', { itemId, by, signedBy: ctx.actor.id, ...said(written) }),
  );
  endPause(batch, itemId, 'reported');
  endCoRequests(batch, itemId, 'reported');
  stopItemClock(batch, itemId, 'handling', 'reported-done');
  armItemClock(batch, item, 'verification', ctx.policy.limits.verification, ctx.now, 'reported-done');
  beginHolding(batch, itemId, 'verifying');
}

/** A report that waits for the signature of the unit's head. */
export function reportDrafted(batch: Batch, itemId: string, written: Written): void {
  endingExtension(batch, itemId, 'reported', () =>
    batch.add('ReportDrafted', { itemId, by: batch.ctx.actor.id, ...said(written) }),
  );
  endPause(batch, itemId, 'reported');
  endCoRequests(batch, itemId, 'reported');
  beginHolding(batch, itemId, 'signing');
}

/**
 * 报结: counts when the unit's head signs it (in a unit without one, the help centre's head). A handler's report waits for
 * that signature while the clock runs on, and may be written anew until then; the head's own is signed as it is written.
 */
export const reportDone: ItemRule<'ReportDone'> = {
  name: 'ReportDone',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item }) => checkMove(item, 'ReportDone') ?? checkCoUnits(item),
  apply(batch, { itemId, ...written }) {
    const { ctx, project } = batch;
    const subject = { project, item: itemOf(batch, itemId), escalation: null };
    if (ctx.principal && stands('item-unit-head', ctx.principal, subject, ctx)) {
      reportSigned(batch, itemId, written);
    } else {
      reportDrafted(batch, itemId, written);
    }
    return null;
  },
};

/** 签发: what was written goes out as it stands. */
export const signReport: ItemRule<'SignReport'> = {
  name: 'SignReport',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnitHead],
  guard: ({ item }) => checkMove(item, 'SignReport'),
  apply(batch, { itemId }) {
    reportSigned(batch, itemId, itemOf(batch, itemId).report ?? { note: '' });
    return null;
  },
};

/** The head sends a report back to the handler with the reason; its clock has never stopped. */
export const returnReport: ItemRule<'ReturnReport'> = {
  name: 'ReturnReport',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnitHead],
  guard: ({ item }) => checkMove(item, 'ReturnReport'),
  apply(batch, { itemId, reason }) {
    batch.add('ReportReturned', { itemId, reason });
    beginHolding(batch, itemId, 'handling');
    return null;
  },
};

/** Who wrote a report takes it back, as long as nobody has signed it. */
export const withdrawReport: ItemRule<'WithdrawReport'> = {
  name: 'WithdrawReport',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit],
  guard: ({ item, ctx }) => {
    const refusal = checkMove(item, 'WithdrawReport');
    if (refusal) return refusal;
    const own = item.report?.people.some((id) => actingPeople(ctx).includes(id)) ?? false;
    return own ? null : refuse('REPORT_OF_OTHERS', { itemId: item.id });
  },
  apply(batch, { itemId, reason }) {
    batch.add('ReportWithdrawn', { itemId, reason });
    beginHolding(batch, itemId, 'handling');
    return null;
  },
};
