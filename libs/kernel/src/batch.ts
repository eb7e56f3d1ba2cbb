import type { DecisionContext } from './context';
import { derivedId } from './ids';

/**
 * Events under construction: each one added is evolved at once, so that a later step of the same decision sees what an
 * earlier one did. A kind of file says what its envelope is and how its state follows.
 */
export abstract class EventBatch<World, Event, Context extends DecisionContext> {
  readonly events: Event[] = [];

  constructor(
    public world: World,
    readonly ctx: Context,
  ) {}

  /** The seq of the last event that the state knows; 0 before the first. */
  protected abstract seqOf(world: World): number;

  protected abstract evolve(world: World, event: Event): World;

  protected nextSeq(): number {
    return this.seqOf(this.world) + 1;
  }

  /** An id for what the next event brings; the same until an event is added. */
  newId(): string {
    return derivedId(this.ctx.commandId, this.nextSeq());
  }

  protected take(event: Event): void {
    this.events.push(event);
    this.world = this.evolve(this.world, event);
  }
}
