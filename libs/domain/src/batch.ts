import type { DomainEvent, EventMap, EventType } from './event/events';
import { evolve } from './evolve/evolve';
import { derivedId } from './ids';
import type { Context, World } from './world';
import type { HelpItemState } from './help-item/help-item.state';
import type { ProjectState } from './project/project.state';
import type { Instant } from './time/instant';

/**
 * Events under construction: each one added is put in its envelope and evolved at once, so that a later step of the
 * same decision sees what an earlier one did.
 */
export class Batch {
  readonly events: DomainEvent[] = [];

  constructor(
    public world: World,
    readonly ctx: Context,
  ) {}

  /** The project; only to be asked for once it exists. */
  get project(): ProjectState {
    if (!this.world.project) throw new Error('batch without a project');
    return this.world.project;
  }

  item(id: string): HelpItemState | null {
    return this.world.items[id] ?? null;
  }

  /** Loaded items in the order of their numbers. */
  items(): HelpItemState[] {
    return Object.values(this.world.items).sort((a, b) => a.no - b.no);
  }

  /** An id for what the next event brings; the same until an event is added. */
  newId(): string {
    return derivedId(this.ctx.commandId, this.nextSeq());
  }

  add<T extends EventType>(type: T, data: EventMap[T], occurredAt: Instant = this.ctx.now): void {
    const { ctx } = this;
    const event = {
      projectId: ctx.projectId,
      seq: this.nextSeq(),
      type,
      v: 1,
      occurredAt,
      recordedAt: ctx.now,
      actor: ctx.actor,
      commandId: ctx.commandId,
      policyVersion: ctx.policy.version,
      calendarVersion: ctx.calendar.version,
      data,
    } as DomainEvent;
    this.events.push(event);
    this.world = evolve(this.world, event);
  }

  private nextSeq(): number {
    return (this.world.project?.seq ?? 0) + 1;
  }
}
