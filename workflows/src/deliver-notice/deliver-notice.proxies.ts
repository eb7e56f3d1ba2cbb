import { proxyActivities } from '@temporalio/workflow';
import type { DeliverNoticeActivities } from '@bangban/activities';

/**
 * Idempotency key: the delivery row; one that is delivered is left alone, and the message id is derived from it, so
 * that a mail accepted just before a crash is recognised by the receiving side.
 */
export const { deliver } = proxyActivities<DeliverNoticeActivities>({
  // The channel's own time-outs (connect, greeting, socket) are 30 seconds at most each.
  startToCloseTimeout: '2 minutes',
  // A mail server that is down for a long weekend still gets its mail; after that a reminder has lost its use.
  scheduleToCloseTimeout: '5 days',
  // Permanent refusals are thrown as non-retryable; the rest backs off to a quarter of an hour.
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '15 minutes' },
});

/** Idempotency key: the delivery row; a delivered one is never turned into a failed one. */
export const { giveUp } = proxyActivities<DeliverNoticeActivities>({
  // One update statement.
  startToCloseTimeout: '30 seconds',
  // The failure must be seen on a screen some day, however long the record is away.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
