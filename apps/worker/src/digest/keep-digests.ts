import {
  alertPolicy,
  type Database,
  digestReaders,
  digestsToApply,
  noteDigestApplied,
  recordClock,
  type WantedDigest,
  wantDigests,
} from '@bangban/persistence';
import { DAILY_DIGEST, type dailyDigest, digestId } from '@bangban/workflows/contract';
import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleHandle,
  ScheduleNotFoundError,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';

export interface KeepDigestsDeps {
  readonly dataSource: Database;
  readonly client: Client;
  readonly taskQueue: string;
}

/** Schedules of a round. */
const MOST = 20;
const DAY_MINUTES = 24 * 60;

/**
 * Keeps one schedule for each person who gets a digest. Whose and when is written into the record first, as what is wanted, and
 * taken off there when the engine has it: whoever dies in between leaves it to the next round, and a rebuild asks for all.
 */
export function createDigestKeeper({ client, dataSource, taskQueue }: KeepDigestsDeps): () => Promise<boolean> {
  return async () => {
    const { alerts } = await alertPolicy(dataSource);
    await wantDigests(dataSource, await digestReaders(dataSource, alerts.digestAt));
    const changed = await digestsToApply(dataSource, MOST);
    if (changed.length === 0) return false;
    const { utcOffsetMinutes } = await recordClock(dataSource);
    for (const each of changed) {
      await apply(client, each, { taskQueue, utcOffsetMinutes });
      await noteDigestApplied(dataSource, each);
    }
    return changed.length === MOST;
  };
}

interface Place {
  readonly taskQueue: string;
  readonly utcOffsetMinutes: number;
}

async function apply(
  client: Client,
  { at, personId }: WantedDigest,
  { taskQueue, utcOffsetMinutes }: Place,
): Promise<void> {
  const scheduleId = digestId(personId);
  const handle = client.schedule.getHandle(scheduleId);
  if (at === null) return gone(handle);
  const minutes = (at - utcOffsetMinutes + DAY_MINUTES) % DAY_MINUTES;
  const wanted: Omit<ScheduleOptions<ScheduleOptionsStartWorkflowAction<typeof dailyDigest>>, 'scheduleId'> = {
    spec: { calendars: [{ hour: Math.floor(minutes / 60), minute: minutes % 60 }] },
    action: {
      type: 'startWorkflow',
      workflowType: DAILY_DIGEST,
      workflowId: scheduleId,
      taskQueue,
      args: [{ personId }],
    },
    // A digest of the morning is worth telling until noon, and one at a time.
    policies: { overlap: 'SKIP', catchupWindow: '4 hours' },
  };
  try {
    await client.schedule.create({ scheduleId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await handle.update(({ state }) => ({ ...wanted, state }));
  }
}

async function gone(handle: ScheduleHandle): Promise<void> {
  try {
    await handle.delete();
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
  }
}
