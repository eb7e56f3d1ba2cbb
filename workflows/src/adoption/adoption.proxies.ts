import { proxyActivities } from '@temporalio/workflow';
import type { AdoptionActivities } from '@bangban/activities';

/** Idempotency key: the adoption and the project; a piece is noted once by where it began. */
export const { adoptNextProjects } = proxyActivities<AdoptionActivities>({
  // 25 transactions of milliseconds each, one of which may wait for its project's lock.
  startToCloseTimeout: '10 minutes',
  // A sign of life after each project; one waits five seconds for a lock at most.
  heartbeatTimeout: '20 seconds',
  // The record may be away for hours, and every open project must get it all the same: no limit.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});
