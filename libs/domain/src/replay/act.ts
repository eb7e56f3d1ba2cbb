import type { Batch } from '../batch';
import type { DomainEvent } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import type { World } from '../world';
import type { Moment, Openings } from './recorded';

/** One moment of the record, on the way into a world that stands under other rules. */
export class Act {
  constructor(
    readonly batch: Batch,
    readonly moment: Moment,
    readonly openings: Openings,
    /** Whether rules were laid over the record: then those that were taken over meanwhile do not count. */
    readonly laid: boolean,
    /** The items as they stood before the acts of a moment. */
    readonly itemsBefore: (at: string) => World['items'] | undefined,
  ) {}

  /** It happened, whatever the rules were. */
  keep({ data, occurredAt, type }: DomainEvent): void {
    this.batch.add<DomainEvent['type']>(type, data, occurredAt);
  }

  item(id: string): HelpItemState | null {
    return this.batch.item(id);
  }

  has(wanted: (event: DomainEvent) => boolean): boolean {
    return this.moment.events.some(wanted);
  }

  /** The opening of a stage has put it on the list. */
  isOpened(itemId: string): boolean {
    return [...this.openings.values()].some((items) => items.some((each) => each.itemId === itemId));
  }
}
