import { proxyActivities } from '@temporalio/workflow';
import type { DigestActivities } from '@bangban/activities';

/** Idempotency key: the person and the day; a digest that was told today is not told again. */
export const { tellDigest } = proxyActivities<DigestActivities>({
  // One transaction of milliseconds.
  startToCloseTimeout: '30 seconds',
  // A digest of this morning has lost its use by the evening; tomorrow's says what is still open.
  scheduleToCloseTimeout: '9 hours',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
