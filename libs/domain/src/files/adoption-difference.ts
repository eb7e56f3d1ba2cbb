import type { movedDeadlines, RowOf } from '@bangban/contract';
import { type Calendar, SYSTEM_ACTOR, undeferred } from '@bangban/kernel';
import { Batch } from '../batch';
import type { Command } from '../command/commands';
import { decide } from '../decide';
import type { DomainEvent } from '../event/events';
import { evolve } from '../evolve/evolve';
import type { Policy } from '../policy/policy';
import type { Holder } from '../duty/holders';
import { clockHands } from '../steps/ladders';
import { projectClockHolder } from '../steps/routines';
import { settle } from '../tick/settle';
import type { Context, World } from '../world';

/** A limit that another calendar, or another policy, would end on another day. */
export type MovedDeadline = Omit<RowOf<typeof movedDeadlines>, 'projectId' | 'project'>;

/**
 * What a calendar would move in a project, without moving it: the adoption itself is decided on a copy, and read. All
 * open items have to be loaded.
 */
export function calendarDifference(world: World, calendar: Calendar, ctx: Context): readonly MovedDeadline[] {
  return difference(world, ctx, { ...asSystem(ctx), calendar }, { name: 'AdoptCalendar', payload: {} });
}

/** The same for a policy: the clocks that it would end at another instant. */
export function policyDifference(world: World, policy: Policy, ctx: Context): readonly MovedDeadline[] {
  const payload = { policyVersion: policy.version };
  return difference(world, ctx, { ...asSystem(ctx), newPolicy: policy }, { name: 'AdoptPolicy', payload });
}

const asSystem = (ctx: Context): Context => ({ ...ctx, actor: SYSTEM_ACTOR, principal: null });

function difference(world: World, ctx: Context, then: Context, adoption: Command): readonly MovedDeadline[] {
  const settled = settle(world, ctx).reduce(evolve, world);
  const decision = decide(settled, adoption, then);
  if (!decision.ok) return [];
  const batch = new Batch(settled, then);
  return decision.events.flatMap((event) => movedBy(event, batch) ?? []);
}

function movedBy(event: DomainEvent, batch: Batch): MovedDeadline | null {
  if (event.type !== 'ItemClockArmed' && event.type !== 'ProjectClockArmed') return null;
  const { armed, clock, moved, why } = event.data;
  const item = event.type === 'ItemClockArmed' ? batch.item(event.data.itemId) : null;
  const before = event.type === 'ItemClockArmed' ? item?.clocks[event.data.clock] : batch.project.clocks[clock];
  // By a calendar the rule itself says what moves. A clock that stood still had no end that anybody counted on.
  const running = why === 'policy-adopted' && before?.state === 'running' ? undeferred(before).due : null;
  const from = moved?.from ?? running;
  // 延期: the limit as it is without a request that holds it back.
  const { due: to, provisional } = undeferred(armed);
  if (from === null || from === to) return null;
  const holder: Pick<Holder, 'unitId' | 'personId'> = item ? clockHands(item, clock) : projectClockHolder(batch, clock);
  return {
    itemId: item?.id ?? null,
    itemNo: item?.no ?? null,
    item: item?.title ?? null,
    clock,
    holderUnitId: holder.unitId,
    holderId: holder.personId,
    from,
    to,
    fromProvisional: before?.provisional ?? false,
    provisional,
    told: moved?.recipients ?? [],
  };
}
