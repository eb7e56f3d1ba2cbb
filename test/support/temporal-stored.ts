import type { EscortFact } from '@bangban/domain';
import { decoded } from '@bangban/temporal';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import type { temporal } from '@temporalio/proto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HISTORIES } from './temporal-histories';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** One run as it was recorded. */
export interface StoredRun {
  /** `<path>.<n>`: the n-th run of a workflow on this path. */
  readonly name: string;
  /** The file's text, unpacked. */
  readonly text: string;
  readonly history: temporal.api.history.v1.IHistory;
}

const files = (): string[] => readdirSync(HISTORIES);
const nameOf = (file: string): string => file.replace(/\.json(\.gz)?$/, '');

export function storedRuns(): StoredRun[] {
  return files().map(load);
}

/** @throws Error when there is none of that name */
export function storedRun(name: string): StoredRun {
  const file = files().find((stored) => nameOf(stored) === name);
  if (!file) throw new Error(`no history ${name}`);
  return load(file);
}

function load(file: string): StoredRun {
  const bytes = readFileSync(join(HISTORIES, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return { name: nameOf(file), text, history: historyFromJSON(JSON.parse(text)) };
}

/** The story of a run: what it was started with, what it learned, how it ended. */
export interface RunStory {
  /** Names of the events without their prefix, in order: `TIMER_STARTED`, … */
  readonly happened: readonly string[];
  /** Of the start, of signals and of ticks, in order. */
  readonly facts: readonly EscortFact[];
  /** Names of the activities called, in order. */
  readonly activities: readonly string[];
  /** What the next run is started with; null where the run ended otherwise. */
  readonly next: EscortFact | null;
  /** Codes of activities that failed for good. */
  readonly failures: readonly string[];
  /** Codes of attempts that failed before the one that is recorded. */
  readonly retried: readonly string[];
}

export function storyOf({ history, text }: StoredRun): RunStory {
  const events = history.events ?? [];
  const names = (JSON.parse(text) as { events: { eventType: string }[] }).events.map(({ eventType }) => eventType);
  const values = events.flatMap((event) => payloadsOf(event).map(decoded));
  const next = events[events.length - 1]?.workflowExecutionContinuedAsNewEventAttributes?.input?.payloads?.[0];
  return {
    happened: names.map((name) => name.replace('EVENT_TYPE_', '')),
    facts: values.flatMap(factIn).slice(0, next ? -1 : undefined),
    activities: events.flatMap((event) => event.activityTaskScheduledEventAttributes?.activityType?.name ?? []),
    next: next ? (factIn(decoded(next))[0] ?? null) : null,
    failures: events.flatMap((event) => event.activityTaskFailedEventAttributes?.failure?.message ?? []),
    retried: events.flatMap((event) => event.activityTaskStartedEventAttributes?.lastFailure?.message ?? []),
  };
}

function factIn(value: unknown): EscortFact[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fact' in value) return factIn(value.fact);
  return 'stages' in value ? [value as EscortFact] : [];
}

type Payload = temporal.api.common.v1.IPayload;

/** Everything in an event that our own code wrote: arguments, results, messages, search attributes. */
export function payloadsOf(event: HistoryEvent): Payload[] {
  const found: Payload[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if ('metadata' in value && 'data' in value) found.push(value as Payload);
    else Object.values(value).forEach(look);
  };
  look(event);
  return found;
}
