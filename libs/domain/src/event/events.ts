import type { EventMap } from '@bangban/contract';
import type { Actor, Instant } from '@bangban/kernel';

/** Everything that can have happened to a project, by name, with the shape of its data (schema version 1). */
export type { EventMap };

export type EventType = keyof EventMap;
export type RungData = EventMap['RungReached'];
export type MovedLimit = NonNullable<EventMap['ItemClockArmed']['moved']>;

interface Envelope<T extends EventType> {
  readonly projectId: string;
  readonly seq: number;
  readonly type: T;
  /** Schema version of `data`. */
  readonly v: 1;
  /** When it became true: the due instant for what time decided, the command's moment otherwise. */
  readonly occurredAt: Instant;
  /** When it was recorded; never below the project's last. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly data: EventMap[T];
}

/** An event in its envelope, ready for the record; narrow it by `type`. */
export type DomainEvent = { [T in EventType]: Envelope<T> }[EventType];

export type EventOf<T extends EventType> = Extract<DomainEvent, { readonly type: T }>;
