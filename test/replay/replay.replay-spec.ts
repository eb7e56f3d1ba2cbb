import { beforeAll, describe, expect, it } from '@jest/globals';
import { temporal } from '@temporalio/proto';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { join } from 'node:path';
import { storedRun, storedRuns } from '../support/temporal-stored';

const { EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED, EVENT_TYPE_TIMER_STARTED, EVENT_TYPE_MARKER_RECORDED } =
  temporal.api.enums.v1.EventType;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

const logger = new DefaultLogger('ERROR');
Runtime.install({ logger, telemetryOptions: { logging: { filter: 'OFF' } } });

/** Histories that the workflows of now could not have written. */
const MUTATIONS: readonly {
  readonly run: string;
  readonly what: string;
  readonly mutate: (event: HistoryEvent) => void;
}[] = [
  {
    run: 'story.2',
    what: 'another activity',
    mutate({ activityTaskScheduledEventAttributes: scheduled }) {
      if (scheduled) scheduled.activityType = { name: 'tock' };
    },
  },
  {
    run: 'story.2',
    what: 'an end instead of the next stage',
    mutate(event) {
      if (!event.workflowExecutionContinuedAsNewEventAttributes) return;
      event.eventType = EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED;
      event.workflowExecutionContinuedAsNewEventAttributes = null;
      event.workflowExecutionCompletedEventAttributes = {};
    },
  },
  {
    run: 'ladder-across-national-day.1',
    what: 'no timer',
    mutate(event) {
      if (event.eventType !== EVENT_TYPE_TIMER_STARTED) return;
      event.eventType = EVENT_TYPE_MARKER_RECORDED;
      event.timerStartedEventAttributes = null;
      event.markerRecordedEventAttributes = { markerName: 'core_patch' };
    },
  },
  {
    run: 'delivery-refused.1',
    what: 'no giving up',
    mutate({ activityTaskScheduledEventAttributes: scheduled }) {
      if (scheduled?.activityType?.name === 'giveUp') scheduled.activityType = { name: 'deliver' };
    },
  },
  {
    run: 'deliveries-after-outage.1',
    what: 'no mail by itself',
    mutate({ activityTaskScheduledEventAttributes: scheduled }) {
      if (scheduled?.activityType?.name === 'deliver') scheduled.activityType = { name: 'deliverBatch' };
    },
  },
];

describe('the workflows as they are now', () => {
  let workflowBundle: WorkflowBundle;

  beforeAll(async () => {
    const workflowsPath = join(__dirname, '../../workflows/src/index.ts');
    workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
  }, 60_000);

  const replay = (history: temporal.api.history.v1.IHistory): Promise<void> =>
    Worker.runReplayHistory({ workflowBundle }, history, 'replayed');

  it.each(storedRuns())('replay $name', async ({ history }) => {
    await expect(replay(history)).resolves.toBeUndefined();
  });

  it.each(MUTATIONS)('do not replay $run with $what', async ({ run, mutate }) => {
    const { history } = storedRun(run);
    const before = JSON.stringify(history);
    history.events?.forEach((event) => mutate(event));
    expect(JSON.stringify(history)).not.toBe(before);
    await expect(replay(history)).rejects.toBeInstanceOf(DeterminismViolationError);
  });
});
