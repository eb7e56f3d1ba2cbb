import type { temporal } from '@temporalio/proto';

export type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Time = HistoryEvent['eventTime'];
type Payload = temporal.api.common.v1.IPayload;

/** What a workflow did or what happened to it, as an operator reads it: attempts, tasks and attributes are left out. */
export type LifeStep = 'begins' | 'hears' | 'waits' | 'wakes' | 'does' | 'goes-on' | 'ends' | 'broken-off';

/** One step of a workflow's life. */
export interface LifeLine {
  readonly eventId: number;
  readonly step: LifeStep;
  /** Milliseconds since 1970, as the server's clock had it. */
  readonly at: number;
  /** Of an activity. */
  readonly name: string | null;
  /** The summary that a timer or an activity carries. */
  readonly summary: string | null;
  /** How long a timer runs. */
  readonly forMs: number | null;
}

/** The steps in events of a history, in their order. */
export function lifeIn(events: readonly HistoryEvent[]): LifeLine[] {
  return events.flatMap((event) => {
    const step = stepOf(event);
    if (!step) return [];
    const { activityTaskScheduledEventAttributes: activity, timerStartedEventAttributes: timer } = event;
    const summary = summaryIn(event);
    return {
      eventId: Number(event.eventId),
      step,
      at: msOf(event.eventTime),
      name: activity?.activityType?.name ?? null,
      summary: summary === '' ? null : summary,
      forMs: timer ? msOf(timer.startToFireTimeout) : null,
    };
  });
}

/** Timers that were started in these events and run on. */
export function openTimersIn(events: readonly HistoryEvent[]): LifeLine[] {
  const over = new Set(
    events.map(({ timerCanceledEventAttributes: cancelled, timerFiredEventAttributes: fired }) =>
      Number((fired ?? cancelled)?.startedEventId ?? 0),
    ),
  );
  return lifeIn(events).filter(({ eventId, step }) => step === 'waits' && !over.has(eventId));
}

/** The summary that an event carries; empty where it has none. */
export function summaryIn({ userMetadata }: HistoryEvent): string {
  return userMetadata?.summary ? String(decoded(userMetadata.summary)) : '';
}

/** What stands in a payload as JSON; null where it is empty. */
export function decoded({ data }: Payload): unknown {
  return data && data.length > 0 ? (JSON.parse(Buffer.from(data).toString('utf8')) as unknown) : null;
}

/** Whether it comes from a server or from a file: the whole seconds have another type. */
export function msOf(time: Time): number {
  return Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1e6;
}

function stepOf(event: HistoryEvent): LifeStep | null {
  if (event.workflowExecutionStartedEventAttributes) return 'begins';
  if (event.workflowExecutionSignaledEventAttributes) return 'hears';
  if (event.timerStartedEventAttributes) return 'waits';
  if (event.timerFiredEventAttributes) return 'wakes';
  if (event.activityTaskScheduledEventAttributes) return 'does';
  if (event.workflowExecutionContinuedAsNewEventAttributes) return 'goes-on';
  if (event.workflowExecutionCompletedEventAttributes) return 'ends';
  const broken =
    event.workflowExecutionFailedEventAttributes ??
    event.workflowExecutionTerminatedEventAttributes ??
    event.workflowExecutionCanceledEventAttributes ??
    event.workflowExecutionTimedOutEventAttributes;
  return broken ? 'broken-off' : null;
}
