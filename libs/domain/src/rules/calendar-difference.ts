import { Batch } from '../batch';
import type { Calendar } from '../calendar/calendar';
import { decide } from '../decide';
import { type DomainEvent, SYSTEM_ACTOR } from '../event/events';
import { evolve } from '../evolve';
import type { Holder } from '../project/holders';
import { clockHands } from '../tick/ladders';
import { projectClockHolder } from '../tick/routines';
import { settle } from '../tick/settle';
import type { Instant } from '../time/instant';
import type { Context, World } from '../world';

/** A limit that another calendar would end on another day. */
export interface MovedDeadline {
  readonly itemId: string | null;
  readonly itemNo: number | null;
  readonly item: string | null;
  readonly clock: string;
  readonly holderUnitId: string | null;
  readonly holderId: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Whether the old end stood on a forecast. */
  readonly fromProvisional: boolean;
  /** Whether the new end still stands on a forecast. */
  readonly provisional: boolean;
  /** Who is told of it. */
  readonly told: readonly string[];
}

/**
 * What a calendar would move in a project, without moving it: the adoption itself is decided on a copy, and read. All
 * open items have to be loaded.
 */
export function calendarDifference(world: World, calendar: Calendar, ctx: Context): readonly MovedDeadline[] {
  const settled = settle(world, ctx).reduce(evolve, world);
  const asSystem = { ...ctx, calendar, actor: SYSTEM_ACTOR, principal: null };
  const decision = decide(settled, { name: 'AdoptCalendar', payload: {} }, asSystem);
  if (!decision.ok) return [];
  const batch = new Batch(settled, asSystem);
  return decision.events.flatMap((event) => movedBy(event, batch) ?? []);
}

function movedBy(event: DomainEvent, batch: Batch): MovedDeadline | null {
  if (event.type !== 'ItemClockArmed' && event.type !== 'ProjectClockArmed') return null;
  const { armed, clock, moved } = event.data;
  if (!moved) return null;
  const item = event.type === 'ItemClockArmed' ? batch.item(event.data.itemId) : null;
  const before = event.type === 'ItemClockArmed' ? item?.clocks[event.data.clock] : batch.project.clocks[clock];
  const holder: Pick<Holder, 'unitId' | 'personId'> = item ? clockHands(item, clock) : projectClockHolder(batch, clock);
  return {
    itemId: item?.id ?? null,
    itemNo: item?.no ?? null,
    item: item?.title ?? null,
    clock,
    holderUnitId: holder.unitId,
    holderId: holder.personId,
    from: moved.from,
    to: armed.due,
    fromProvisional: before?.provisional ?? false,
    provisional: armed.provisional,
    told: moved.recipients,
  };
}
