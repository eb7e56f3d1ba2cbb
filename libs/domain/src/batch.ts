import { type Actor, EventBatch, type Instant, SYSTEM_ACTOR } from '@bangban/kernel';
import type { DomainEvent, EventMap, EventType } from './event/events';
import { evolve } from './evolve/evolve';
import type { Context, World } from './world';
import type { HelpItemState } from './help-item/help-item.state';
import type { ProjectState } from './project/project.state';

/** A project's events under construction, each in its envelope. */
export class Batch extends EventBatch<World, DomainEvent, Context> {
  private actor: Actor = this.ctx.actor;

  /** What time decides within somebody's act is the system's. */
  inTime(step: () => void): void {
    const { actor } = this;
    this.actor = SYSTEM_ACTOR;
    step();
    this.actor = actor;
  }

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

  add<T extends EventType>(type: T, data: EventMap[T], occurredAt: Instant = this.ctx.now): void {
    const { ctx } = this;
    const event = {
      projectId: ctx.projectId,
      seq: this.nextSeq(),
      type,
      v: 1,
      occurredAt,
      recordedAt: ctx.now,
      actor: this.actor,
      commandId: ctx.commandId,
      policyVersion: ctx.policy.version,
      calendarVersion: ctx.calendar.version,
      data,
    } as DomainEvent;
    this.take(event);
  }

  protected override seqOf({ project }: World): number {
    return project?.seq ?? 0;
  }

  protected override evolve(world: World, event: DomainEvent): World {
    return evolve(world, event);
  }
}
