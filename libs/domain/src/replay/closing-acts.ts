import { closeItem, verified } from '../rules/item-closing.rules';
import { reportDrafted, reportSigned, returnReport, withdrawReport } from '../rules/item-report.rules';
import { awaitClosing, resumeHandling, stopItemClock } from '../steps/handling';
import type { Parts } from './parts';

/** From the report to the close. */
export const CLOSING_ACTS = {
  ReportDrafted: (act, { data: { itemId, ...written } }) => reportDrafted(act.batch, itemId, written),
  ReportReturned: (act, { data }) => void returnReport.apply(act.batch, data),
  ReportWithdrawn: (act, { data }) => void withdrawReport.apply(act.batch, data),
  HelpItemReportedDone: (act, { data: { itemId, ...written } }) => reportSigned(act.batch, itemId, written),
  HelpItemVerified: (act, { data: { itemId, note } }) => {
    const closes = act.has((each) => each.type === 'HelpItemClosed' && each.data.itemId === itemId);
    verified(act.batch, itemId, note);
    if (!closes) awaitClosing(act.batch, itemId, 'verified');
  },
  HelpItemReturned: (act, event) => {
    const { itemId } = event.data;
    act.keep(event);
    stopItemClock(act.batch, itemId, 'verification', 'returned');
    resumeHandling(act.batch, itemId, 'returned');
  },
  ClosingConfirmed: (act, event) => {
    act.keep(event);
    awaitClosing(act.batch, event.data.itemId, 'confirmed');
  },
  ClosingVouchedFor: (act, event) => {
    act.keep(event);
    awaitClosing(act.batch, event.data.itemId, 'confirmed');
  },
  ClosingRefused: (act, event) => {
    const { itemId } = event.data;
    act.keep(event);
    stopItemClock(act.batch, itemId, 'confirmation', 'closing-refused');
    resumeHandling(act.batch, itemId, 'closing-refused');
  },
  HelpItemClosed: (act, { data: { itemId } }) => closeItem(act.batch, itemId),
} satisfies Partial<Parts>;
