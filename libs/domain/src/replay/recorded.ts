import type { Hold } from '@bangban/contract';
import type { Calendar, Directory, Instant } from '@bangban/kernel';
import type { DomainEvent, EventMap } from '../event/events';
import type { Policy } from '../policy/policy';

/** What was recorded at one moment by one command, with what time had decided before it. */
export interface Moment {
  readonly at: Instant;
  readonly commandId: string;
  readonly events: readonly [DomainEvent, ...DomainEvent[]];
}

/** What a replay reads besides the record of the project. */
export interface Sources {
  /** Published versions; every version that the record names is there. */
  readonly policy: (version: number) => Policy;
  readonly calendar: (version: number) => Calendar;
  /** Who was who at that time, as far as that is known. */
  readonly directory: (at: Instant) => Directory;
  /** 暂缓升级: those that there were; they hold under whatever rules. */
  readonly holds?: readonly Hold[];
}

export function momentsOf(events: readonly DomainEvent[]): readonly Moment[] {
  const moments: { at: Instant; commandId: string; events: [DomainEvent, ...DomainEvent[]] }[] = [];
  for (const event of events) {
    const last = moments.at(-1);
    if (last?.at === event.recordedAt && last.commandId === event.commandId) last.events.push(event);
    else moments.push({ at: event.recordedAt, commandId: event.commandId, events: [event] });
  }
  return moments;
}

/** What the opening of each stage put on the list, by the number of the entry. */
export type Openings = ReadonlyMap<number, readonly EventMap['HelpItemAdded'][]>;

export function openingsOf(events: readonly DomainEvent[]): Openings {
  const added = new Map(
    events.flatMap((event) => (event.type === 'HelpItemAdded' ? [[event.data.itemId, event.data] as const] : [])),
  );
  return new Map(
    events.flatMap((event) => {
      if (event.type !== 'StageOpened') return [];
      const { entry, issued } = event.data;
      return [[entry, issued.flatMap((id) => added.get(id) ?? [])] as const];
    }),
  );
}
