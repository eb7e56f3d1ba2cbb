import {
  BESIDE_ITS_OWN,
  CLOCK_EVENTS,
  type DomainEvent,
  explainClocks,
  unexplained,
  type World,
} from '@bangban/domain';
import type { Queryable, ReferenceCache } from '@bangban/persistence';
import { versionsOf } from '../clock-receipt';
import type { Cases } from './findings';
import { asRead } from './version.check';

/**
 * Every deadline of an item is the one that its events give, counted anew by what shares nothing with arming. Kept is what
 * changes dates, and with what each command began: it may have been taken back.
 */
export class DeadlineCheck {
  private readonly beside: DomainEvent[] = [];
  private readonly events = new Map<string, DomainEvent[]>();

  constructor(private readonly cases: Cases) {}

  see(event: DomainEvent): void {
    if (BESIDE_ITS_OWN.some((type) => type === event.type)) this.beside.push(event);
    const itemId = 'itemId' in event.data ? event.data.itemId : null;
    if (itemId === null) return;
    const known = this.events.get(itemId) ?? [];
    const begins = event.actor.kind === 'person' && known.at(-1)?.commandId !== event.commandId;
    if (begins || CLOCK_EVENTS.includes(event.type)) known.push(event);
    this.events.set(itemId, known);
  }

  async end(
    { cache, manager }: { readonly cache: ReferenceCache; readonly manager: Queryable },
    world: World,
  ): Promise<void> {
    const all = [...this.beside, ...[...this.events.values()].flat()];
    const versions = await asRead(() => versionsOf(manager, cache, all));
    const now = world.project?.lastRecordedAt;
    if (!versions || now === undefined) return;
    for (const item of Object.values(world.items)) {
      const own = [...(this.events.get(item.id) ?? []), ...this.beside].sort((one, other) => one.seq - other.seq);
      const clocks = unexplained(explainClocks(own, item.id, versions, now), item);
      if (clocks.length > 0) this.cases.add('DEADLINE_UNEXPLAINED', { itemId: item.id, clocks });
    }
  }
}
