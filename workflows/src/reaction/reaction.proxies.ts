import { proxyActivities } from '@temporalio/workflow';
import type { ReactionActivities } from '@bangban/activities';

/** Idempotency key: the reaction's id, which the record keeps with the answer. */
export const { giveCommand, settleReaction, tellRefusal } = proxyActivities<ReactionActivities>({
  // One transaction of milliseconds, which may wait five seconds for the other file's lock.
  startToCloseTimeout: '10 seconds',
  // The record may be away for hours, and what was asked must reach the other file all the same: no limit.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});
