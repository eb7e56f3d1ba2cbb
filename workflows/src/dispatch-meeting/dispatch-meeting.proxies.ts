import { type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type { DispatchMeetingActivities } from '@bangban/activities';

/** Idempotency key: the meeting and the instant that is due. What is due is recorded once, whoever asks and however often. */
const SETTLE: ActivityOptions = {
  // One transaction of milliseconds, behind those of other meetings.
  startToCloseTimeout: '30 seconds',
  // The record may be away for hours, and the agenda must close all the same: no limit. An unknown meeting is final.
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
};

/** The steps, called with a line on what is due. */
export function calling(summary: string | undefined): DispatchMeetingActivities {
  return proxyActivities<DispatchMeetingActivities>(summary === undefined ? SETTLE : { ...SETTLE, summary });
}
