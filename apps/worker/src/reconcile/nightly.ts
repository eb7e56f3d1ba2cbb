import { type Database, recordClock } from '@bangban/persistence';
import { type Client, ScheduleAlreadyRunning } from '@temporalio/client';
import { RECONCILE, RECONCILE_ID } from '@bangban/workflows/contract';

/** In the place's own time: when hardly anybody works, and early enough to be done before they do. */
const HOUR = 3;
const DAY_MINUTES = 24 * 60;

/**
 * Makes the schedule that starts the reconciler every night, unless it is there: what an administrator changed or paused
 * stays as it is. A run that is not over by the next night keeps that one from starting.
 */
export async function ensureNightly(client: Client, dataSource: Database, taskQueue: string): Promise<void> {
  const { utcOffsetMinutes } = await recordClock(dataSource);
  const minutes = (HOUR * 60 - utcOffsetMinutes + DAY_MINUTES) % DAY_MINUTES;
  try {
    await client.schedule.create({
      scheduleId: RECONCILE_ID,
      spec: { calendars: [{ hour: Math.floor(minutes / 60), minute: minutes % 60 }] },
      action: { type: 'startWorkflow', workflowType: RECONCILE, workflowId: RECONCILE_ID, taskQueue, args: [{}] },
      policies: { overlap: 'SKIP', catchupWindow: '2 hours' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
