import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { deadlineEvents } from './deadline.events';
import { itemEvents } from './item.events';
import { projectEvents } from './project.events';

/** What an event says, by its name (schema version 1). */
const EVENT_DATA = { ...projectEvents, ...itemEvents, ...deadlineEvents };
type EventData = typeof EVENT_DATA;
export type EventMap = { readonly [Type in keyof EventData]: Frozen<z.output<EventData[Type]>> };

/** An envelope with each of the events in it. */
type Enveloped<Envelope extends z.ZodRawShape> = {
  [Type in keyof EventData]: z.output<z.ZodObject<Envelope>> & {
    type: Type;
    data: z.output<EventData[Type]>;
  };
}[keyof EventData];

const SHAPES = Object.entries(EVENT_DATA).map(([type, data]) => [type, data.meta({ id: type })] as const);

function inEnvelope<Envelope extends z.ZodRawShape>(envelope: Envelope, id: string): z.ZodType<Enveloped<Envelope>> {
  const [first, ...others] = SHAPES.map(([type, data]) => z.object({ ...envelope, type: z.literal(type), data }));
  if (!first) throw new Error('there are no events');
  return z.discriminatedUnion('type', [first, ...others]).meta({ id }) as z.ZodType<Enveloped<Envelope>>;
}

const core = {
  seq: z.int(),
  v: z.literal(1).meta({ description: 'version of the shape of `data`' }),
  occurredAt: instant,
  recordedAt: instant,
  commandId: z.string(),
  policyVersion: z.int(),
  calendarVersion: z.int(),
};
const actorKind = z.enum(['person', 'system']);

/** As it is recorded. */
export const event = inEnvelope(
  {
    ...core,
    projectId: z.uuid(),
    actor: z.object({ id: z.string(), actingFor: z.string().nullable(), kind: actorKind }),
  },
  'Event',
);

/** As it is listed: with the names that were in force. */
export const eventRow = inEnvelope(
  {
    ...core,
    itemId: z.uuid().nullable(),
    actorId: z.string(),
    actorKind,
    actorName: z.string().nullable(),
    actingFor: z.string().nullable(),
    actingForName: z.string().nullable(),
  },
  'EventRow',
);
