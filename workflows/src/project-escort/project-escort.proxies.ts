import { type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type { EscortStep, ProjectEscortActivities } from '@bangban/activities';

/**
 * Idempotency key: the project. A tick records what has become due and nothing else, so a repetition finds nothing to
 * do; every rung is unique in the database.
 */
const SETTLE: ActivityOptions = {
  // One transaction of milliseconds; the lock time-out of the record (seconds) lies well inside.
  startToCloseTimeout: '30 seconds',
  // The record may be away for hours and everything due must still fire: no limit. Half a minute at most is lost once
  // it is back. Only an unknown project is final, and the activity says so itself.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
};

/** What runs from before the steps had names call. */
export const { tick } = proxyActivities<Pick<ProjectEscortActivities, 'tick'>>(SETTLE);

/** The steps, called with a line on what is due. */
export function calling(summary: string | undefined): Pick<ProjectEscortActivities, EscortStep> {
  return proxyActivities<Pick<ProjectEscortActivities, EscortStep>>(
    summary === undefined ? SETTLE : { ...SETTLE, summary },
  );
}
