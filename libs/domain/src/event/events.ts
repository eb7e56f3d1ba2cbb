import type { DomainEvent, EventMap } from '@bangban/contract';

/**
 * Everything that can have happened to a project, by name, with the shape of its data (schema version 1); and in its
 * envelope, ready for the record.
 */
export type { DomainEvent, EventMap };

export type EventType = keyof EventMap;
export type RungData = EventMap['RungReached'];
export type MovedLimit = NonNullable<EventMap['ItemClockArmed']['moved']>;

export type EventOf<T extends EventType> = Extract<DomainEvent, { readonly type: T }>;
