import { armItemClock, beginHolding, startHandling, stopItemClock } from '../tick/handling';
import { stands } from '../authority/relations';
import { satisfyRoutines } from '../tick/routines';
import { checkMove, itemOf } from './checks';
import { ACTIVE, type ItemRule, type ProjectRule } from './rule';

/** 签收: handling begins, unless prerequisites are still open: then the item waits at their holders' expense. */
export const signForHelpItem: ItemRule<'SignForHelpItem'> = {
  name: 'SignForHelpItem',
  target: 'item',
  in: ACTIVE,
  guard: ({ item }) => checkMove(item, 'SignForHelpItem'),
  apply(batch, { itemId }) {
    const { now } = batch.ctx;
    batch.add('HelpItemSignedFor', { itemId });
    stopItemClock(batch, itemId, 'sign-for', 'signed-for');
    const item = itemOf(batch, itemId);
    if (item.handlingStartedAt !== null) beginHolding(batch, itemId, 'handling');
    else if (item.waitingOn.length === 0) startHandling(batch, itemId, 'signed-for', now);
    else beginHolding(batch, itemId, 'waiting');
    return null;
  },
};

/** A note on an item, or without one on the project as a whole (形象进度). No clock of an item moves. */
export const noteProgress: ProjectRule<'NoteProgress'> = {
  name: 'NoteProgress',
  target: 'project',
  in: ACTIVE,
  guard: ({ item }) => item && checkMove(item, 'NoteProgress'),
  apply(batch, { itemId, note, percent }) {
    if (itemId === undefined) {
      batch.add('ProjectProgressNoted', { note, percent: percent ?? null });
      satisfyRoutines(batch, 'progress-note');
      return null;
    }
    batch.add('ItemProgressNoted', { itemId, note, percent: percent ?? null });
    return null;
  },
};

/**
 * 报结: counts when the unit's head signs it (in a unit without one, the help centre's head). A handler's report waits for that signature while the clock runs on; the
 * head's own report, or signature under the waiting one, stops handling and starts verification.
 */
export const reportDone: ItemRule<'ReportDone'> = {
  name: 'ReportDone',
  target: 'item',
  in: ACTIVE,
  guard: ({ item }) => checkMove(item, 'ReportDone'),
  apply(batch, { itemId, note }) {
    const { ctx } = batch;
    const item = itemOf(batch, itemId);
    const subject = { project: batch.project, item, escalation: null };
    if (!ctx.principal || !stands('item-unit-head', ctx.principal, subject, ctx)) {
      batch.add('ReportDrafted', { itemId, by: ctx.actor.id, note });
      return null;
    }
    const by = item.report?.by ?? ctx.actor.id;
    batch.add('HelpItemReportedDone', { itemId, by, signedBy: ctx.actor.id, note });
    stopItemClock(batch, itemId, 'handling', 'reported-done');
    armItemClock(batch, item, 'verification', ctx.policy.limits.verification, ctx.now, 'reported-done');
    beginHolding(batch, itemId, 'verifying');
    return null;
  },
};
