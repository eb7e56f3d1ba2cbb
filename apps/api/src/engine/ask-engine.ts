import type { AnswerOf, projectProcess } from '@bangban/contract';
import { type HistoryEvent, lifeIn, msOf, openTimersIn } from '@bangban/temporal';
import { escortQuery, type EscortView } from '@bangban/workflows/contract';
import { type Client, type WorkflowExecutionDescription } from '@temporalio/client';

/** A server that is away is said to be within a second. */
const SERVER_MS = 900;
/** A worker may have to play a long history first. */
const WORKER_MS = 2_500;
/** Events from the end of a history in which to look for what it did last, and for the timer that runs. */
const LAST_EVENTS = 200;
const MOST_STEPS = 30;

type Process = AnswerOf<typeof projectProcess>;
type Status = Process['run']['status'];
type PendingActivity = NonNullable<WorkflowExecutionDescription['raw']['pendingActivities']>[number];
export type EngineAnswer = Omit<Process, 'record'>;

const STATUS: Readonly<Record<string, Status>> = {
  RUNNING: 'running',
  COMPLETED: 'completed',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
  TERMINATED: 'terminated',
  CONTINUED_AS_NEW: 'continued-as-new',
  TIMED_OUT: 'timed-out',
  PAUSED: 'paused',
};

/**
 * What the engine's server says of a workflow's newest run, beside what the workflow says of itself. The server answers
 * without any worker; a workflow that does not answer is a finding, not a failure.
 * @throws WorkflowNotFoundError, or any other error of a server that does not answer
 */
export async function askedOfEngine(client: Client, workflowId: string): Promise<EngineAnswer> {
  const handle = client.workflow.getHandle(workflowId);
  const asked = client.withDeadline(Date.now() + WORKER_MS, () => handle.query(escortQuery)).catch(() => null);
  const { description, events } = await client.withDeadline(Date.now() + SERVER_MS, async () => {
    const described = await handle.describe();
    return { description: described, events: await lastEvents(client, workflowId, described.runId) };
  });
  return { workflowId, ...ranSo(description, events), knows: viewed(await asked) };
}

async function lastEvents(client: Client, workflowId: string, runId: string): Promise<HistoryEvent[]> {
  const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse({
    namespace: client.options.namespace,
    execution: { workflowId, runId },
    maximumPageSize: LAST_EVENTS,
  });
  return (history?.events ?? []).reverse();
}

function ranSo(
  { closeTime, historyLength, raw, runId, startTime, status }: WorkflowExecutionDescription,
  events: readonly HistoryEvent[],
): Pick<Process, 'run' | 'timers' | 'activities' | 'steps'> {
  const life = lifeIn(events);
  const begun = new Map(
    events.flatMap((event) => {
      const id = event.activityTaskScheduledEventAttributes?.activityId;
      return id ? [[id, lifeIn([event])[0]?.summary ?? null] as const] : [];
    }),
  );
  return {
    run: {
      id: runId,
      status: STATUS[status.name] ?? 'unknown',
      startedAt: startTime.toISOString(),
      closedAt: closeTime?.toISOString() ?? null,
      events: historyLength,
    },
    timers: openTimersIn(events).map(({ at, forMs, summary }) => ({
      summary,
      startedAt: instant(at),
      endsAt: instant(at + (forMs ?? 0)),
    })),
    activities: (raw.pendingActivities ?? []).map((pending) => activity(pending, begun)),
    steps: life
      .slice(-MOST_STEPS)
      .reverse()
      .map(({ at, name, step, summary }) => ({ at: instant(at), step, name, summary })),
  };
}

/** Of what failed only the code: a message can say more than an administrator is to read. */
function activity(pending: PendingActivity, begun: ReadonlyMap<string, string | null>): Process['activities'][number] {
  const { activityId, activityType, attempt, lastFailure, scheduledTime } = pending;
  return {
    name: activityType?.name ?? '',
    summary: begun.get(activityId ?? '') ?? null,
    attempt: attempt ?? 1,
    scheduledAt: scheduledTime ? instant(msOf(scheduledTime)) : null,
    failure: lastFailure ? (lastFailure.applicationFailureInfo?.type ?? 'UNKNOWN') : null,
  };
}

function viewed(view: EscortView | null): Process['knows'] {
  if (!view) return null;
  const { next = null, openItems, projectId: _known, ...rest } = view;
  return { ...rest, openItems: [...openItems], next };
}

const instant = (ms: number): string => new Date(ms).toISOString();
