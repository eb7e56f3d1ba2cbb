import { type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type { DeliverNoticeActivities } from '@bangban/activities';

type Single = Pick<DeliverNoticeActivities, 'deliver'>;
type Ending = Pick<DeliverNoticeActivities, 'giveUp'>;
type Batch = Pick<DeliverNoticeActivities, 'deliverBatch'>;

/**
 * Idempotency key: the delivery row; one that is delivered is left alone, and the message id is derived from it, so
 * that a mail accepted just before a crash is recognised by the receiving side.
 */
const DELIVER: ActivityOptions = {
  // The channel's own time-outs (connect, greeting, socket) are 30 seconds at most each.
  startToCloseTimeout: '2 minutes',
  // A mail server that is down for a long weekend still gets its mail; after that a reminder has lost its use.
  scheduleToCloseTimeout: '5 days',
  // Permanent refusals are thrown as non-retryable; the rest backs off to a quarter of an hour.
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '15 minutes' },
};

/** Idempotency key: the delivery row; a delivered one is never turned into a failed one. */
const GIVE_UP: ActivityOptions = {
  // One update statement.
  startToCloseTimeout: '30 seconds',
  // The failure must be seen on a screen some day, however long the record is away.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};

/** Idempotency key: the delivery rows of the batch, each as above; those that are done are left alone. */
const DELIVER_BATCH: ActivityOptions = {
  // Twenty mails, four at a time, none of which is waited for longer than a single one would be.
  startToCloseTimeout: '15 minutes',
  // It says every few seconds that it is alive: whoever took its place starts where it was broken off.
  heartbeatTimeout: '30 seconds',
  // Mails that do not go through are its answer. What fails here is a worker that ends, or a record that is away.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};

/** The hands of one mail. */
export type Hands = Single & Ending;

/** Hands on a task queue; on the workflow's own when none is named. */
export function handsOn(taskQueue?: string): Hands & Batch {
  const there = taskQueue === undefined ? {} : { taskQueue };
  const { deliver } = proxyActivities<Single>({ ...DELIVER, ...there });
  const { giveUp } = proxyActivities<Ending>({ ...GIVE_UP, ...there });
  const { deliverBatch } = proxyActivities<Batch>({ ...DELIVER_BATCH, ...there });
  return { deliver, giveUp, deliverBatch };
}
