import { proxyActivities } from '@temporalio/workflow';
import type { ReconcileActivities } from '@bangban/activities';

/** The record may be away for a while; a night's run that cannot end before the morning is left to the next night. */
const retry = { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' } as const;

/** Idempotency key: the run. Findings are rows by code and subject, so that a piece done twice adds nothing. */
export const { beginReconciliation, finishReconciliation } = proxyActivities<ReconcileActivities>({
  // A few statements.
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '8 hours',
  retry,
});

/** Idempotency key: the run and the project to begin after. */
export const { reconcileProjects } = proxyActivities<ReconcileActivities>({
  // 25 histories and as many workflows asked; each may be thousands of events long, or slow to answer.
  startToCloseTimeout: '30 minutes',
  // A sign of life after each look; between two looks at workflows that are behind lie seconds.
  heartbeatTimeout: '3 minutes',
  scheduleToCloseTimeout: '8 hours',
  retry,
});

/** Idempotency key: the run. */
export const { reconcileInstallation } = proxyActivities<ReconcileActivities>({
  // Walks through every receipt, every open workflow and every delivery under way.
  startToCloseTimeout: '2 hours',
  scheduleToCloseTimeout: '8 hours',
  retry,
});

/** Idempotency key: the run and the person; the message id is derived from both, and told findings are not told again. */
export const { tellAdministrators } = proxyActivities<ReconcileActivities>({
  // One mail for each administrator; the channel's own time-outs are 30 seconds at most each.
  startToCloseTimeout: '5 minutes',
  // A mail server that is down until noon: the next night tells what is still open.
  scheduleToCloseTimeout: '8 hours',
  retry,
});
