import type { EscortFact } from '@bangban/domain';
import type { temporal } from '@temporalio/proto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from './temporal-stored';

type History = temporal.api.history.v1.IHistory;
type Time = temporal.api.history.v1.IHistoryEvent['eventTime'];
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

const ZONE_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * A project's life as an operator reads it in Temporal: what was done, waited for and heard, each with its summary, at the
 * record's time in +08:00. Left out is how Temporal gets there (workflow tasks, attempts, attributes).
 */
export function lifeOf(runs: readonly History[]): string[] {
  return runs.flatMap(({ events }) => {
    const [started] = events ?? [];
    const start = decoded(started?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0] ?? {});
    const { offsetMs, stage } = (start as { fact: EscortFact }).fact;
    return (events ?? []).flatMap((event) => {
      const line = lineOf(event, stage);
      return line === null ? [] : [`${at(event, offsetMs)}  ${line}`];
    });
  });
}

/** The life that `docs/engine.md` shows. */
export function lifeInTheGuide(): string[] {
  const guide = readFileSync(join(__dirname, '../../docs/engine.md'), 'utf8');
  return (/```text\n([^`]*)\n```/.exec(guide)?.[1] ?? '').split('\n');
}

/** The summary that an event carries; empty where it has none. */
export function summaryIn({ userMetadata }: HistoryEvent): string {
  return userMetadata?.summary ? String(decoded(userMetadata.summary)) : '';
}

function lineOf(event: HistoryEvent, stage: string): string | null {
  const summary = summaryIn(event);
  const { activityTaskScheduledEventAttributes: scheduled, timerStartedEventAttributes: timer } = event;
  if (event.workflowExecutionStartedEventAttributes) return `run of ${stage} begins`;
  if (event.workflowExecutionSignaledEventAttributes) return 'heard what changed';
  if (timer) return `waits ${days(msOf(timer.startToFireTimeout))}: ${summary}`;
  if (event.timerFiredEventAttributes) return 'wakes';
  if (scheduled) return `${scheduled.activityType?.name}: ${summary}`;
  if (event.workflowExecutionContinuedAsNewEventAttributes) return 'goes on as a new run';
  return event.workflowExecutionCompletedEventAttributes ? 'ends' : null;
}

function at({ eventTime }: HistoryEvent, offsetMs: number): string {
  const local = new Date(msOf(eventTime) + offsetMs + ZONE_MS).toISOString();
  return local.slice(0, 16).replace('T', ' ');
}

/** Whether it comes from a server or from a file: the whole seconds have another type. */
function msOf(time: Time): number {
  return Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1e6;
}

function days(ms: number): string {
  return `${(ms / DAY_MS).toFixed(1)} d`;
}
