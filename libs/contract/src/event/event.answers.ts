import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { toldArrival, toldMoney, toldPlannedArrivals } from '../evidence/evidence.state';
import { agencyEvents } from './agency.events';
import { commitmentEvents } from './commitment.events';
import { deadlineEvents } from './deadline.events';
import { formEvents } from './form.events';
import { itemEvents } from './item.events';
import { projectEvents } from './project.events';
import { signEvents } from './sign.events';

/** What an event says, by its name (schema version 1). */
const EVENT_DATA = {
  ...projectEvents,
  ...itemEvents,
  ...deadlineEvents,
  ...formEvents,
  ...commitmentEvents,
  ...signEvents,
  ...agencyEvents,
};
type EventData = typeof EVENT_DATA;
export type EventMap = { readonly [Type in keyof EventData]: Frozen<z.output<EventData[Type]>> };

/** The same as it is told: without amounts to whoever may not read them. */
const TOLD_DATA = {
  ...EVENT_DATA,
  ProjectImported: projectEvents.ProjectImported.extend({ fundArrivals: z.array(toldArrival) }),
  ArrivalsPlanned: toldPlannedArrivals,
  FundArrivalRecorded: toldArrival,
  FundArrivalCorrected: toldArrival,
  FundArrivalSplit: projectEvents.FundArrivalSplit.extend({
    parts: z.array(z.object({ unitId: z.string(), money: toldMoney })),
  }),
  FundArrivalWithdrawn: projectEvents.FundArrivalWithdrawn.extend({ money: toldMoney }),
};
type ToldData = typeof TOLD_DATA;

/** What is said of every event, whichever it is. */
const envelope = {
  seq: z.int(),
  v: z.literal(1).meta({ description: 'version of the shape of `data`' }),
  occurredAt: instant.meta({
    description: 'when it became true: the due instant for what time decided, else the moment of the command',
  }),
  recordedAt: instant.meta({ description: "never below that of the project's last" }),
  commandId: z.string(),
  policyVersion: z.int(),
  calendarVersion: z.int(),
};
const actorKind = z.enum(['person', 'system']);

const ofRecord = {
  ...envelope,
  projectId: z.uuid(),
  actor: z.object({ id: z.string(), actingFor: z.string().nullable(), kind: actorKind }),
};
const ofList = {
  ...envelope,
  itemId: z.uuid().nullable(),
  actorId: z.string(),
  actorKind,
  /** As the names were when it was recorded. */
  actorName: z.string().nullable(),
  actingFor: z.string().nullable(),
  actingForName: z.string().nullable(),
};

const [first, ...others] = Object.entries(TOLD_DATA).map(([type, data]) =>
  z.looseObject({ type: z.literal(type), data: data.meta({ id: type }) }),
);
if (!first) throw new Error('there are no events');
/** Each event by its name with what it says: described once, whatever it is put into. */
const contents = z.discriminatedUnion('type', [first, ...others]).meta({ id: 'EventContents' });

type Enveloped<Envelope extends z.ZodRawShape, Data extends Record<string, z.ZodType> = ToldData> = z.output<
  z.ZodObject<Envelope>
> &
  { [Type in keyof Data]: { type: Type; data: z.output<Data[Type]> } }[keyof Data];

/** An envelope with one of the events in it, and nothing else: the envelope is closed, its contents say what is in it. */
function inEnvelope<Envelope extends z.ZodRawShape>(shape: Envelope, id: string): z.ZodType<Enveloped<Envelope>> {
  const closed = z.object({ ...shape, type: z.string(), data: z.unknown() });
  return z.intersection(closed, contents).meta({ id }) as unknown as z.ZodType<Enveloped<Envelope>>;
}

/** As it is recorded, told by itself. */
export const event = inEnvelope(ofRecord, 'Event');
/** As it is listed: with the names that were in force. */
export const eventRow = inEnvelope(ofList, 'EventRow');

/** An event in its envelope; narrow it by `type`. */
export type DomainEvent = Frozen<Enveloped<typeof ofRecord, EventData>>;
export type EventRow = Frozen<z.output<typeof eventRow>>;
