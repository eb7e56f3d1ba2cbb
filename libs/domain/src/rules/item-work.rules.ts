import {
  centreHead,
  dutyHolder,
  follower,
  helpdesk,
  introducer,
  itemCoUnit,
  itemUnit,
  itemUnitHead,
  team,
} from '../authority/grants';
import { beginHolding, startHandling, stopItemClock } from '../steps/handling';
import { relightStageTarget, satisfyRoutines } from '../steps/routines';
import { checkMove, itemOf } from './checks';
import { ACTIVE, type ItemRule, type ProjectRule } from './rule';

/** 签收: handling begins, unless prerequisites are still open: then the item waits at their holders' expense. */
export const signForHelpItem: ItemRule<'SignForHelpItem'> = {
  name: 'SignForHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  direct: true,
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
  authority: [helpdesk, centreHead, follower, introducer, team, itemUnit, itemCoUnit, dutyHolder],
  mayNameItem: true,
  guard: ({ item }) => item && checkMove(item, 'NoteProgress'),
  apply(batch, { itemId, note, percent }) {
    if (itemId === undefined) {
      batch.add('ProjectProgressNoted', { note, percent: percent ?? null });
      satisfyRoutines(batch, 'progress-note');
      relightStageTarget(batch, 'progress-noted');
      return null;
    }
    batch.add('ItemProgressNoted', { itemId, note, percent: percent ?? null });
    return null;
  },
};
