import type { Stillness } from '@bangban/contract';
import { type Instant, withFired } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { ELSEWHERE } from '../help-item/stillness';
import type { ProjectState } from '../project/project.state';
import { isMovement } from './movement';

/** What an event makes of an item's standstill. */
export function itemStillness(before: HelpItemState, after: HelpItemState, event: DomainEvent): HelpItemState {
  const stillness = ofItem(before, event);
  if (stillness === after.stillness) return after;
  return stillness ? { ...after, stillness } : after;
}

function ofItem({ holdings, stillness }: HelpItemState, event: DomainEvent): Stillness | undefined {
  switch (event.type) {
    case 'HelpItemIssued': {
      const clock = event.data.stillness;
      return clock ? { since: clock.startedAt, by: mover(event), awaits: 'unit', clock } : stillness;
    }
    case 'HoldingBegun': {
      // What comes back from elsewhere, or goes there, has changed hands, whoever brought it about.
      const kinds = [holdings[holdings.length - 1]?.kind, event.data.holding?.kind];
      return kinds.some((kind) => kind && ELSEWHERE.includes(kind)) ? moved(stillness, event) : stillness;
    }
    case 'StillnessArmed':
      return armed(stillness, event);
    case 'StagnationReached':
    case 'InvestorSilent':
      return told(stillness, event);
    default:
      // While the investor is waited for, what others do breaks no silence.
      return isMovement(event) && stillness?.awaits === 'unit' ? moved(stillness, event) : stillness;
  }
}

/** The same of the project: an act on any of its items moves it as well. */
export function projectStillness(before: ProjectState, after: ProjectState, event: DomainEvent): ProjectState {
  const stillness = ofProject(before.stillness, event);
  return stillness && stillness !== after.stillness ? { ...after, stillness } : after;
}

function ofProject(stillness: Stillness | undefined, event: DomainEvent): Stillness | undefined {
  switch (event.type) {
    case 'StageOpened': {
      const clock = event.data.stillness ?? null;
      if (!clock && !stillness) return undefined;
      const since = later(stillness?.since, clock?.startedAt ?? event.occurredAt);
      return { since, by: stillness?.by ?? null, awaits: 'unit', clock };
    }
    case 'StillnessArmed':
      return event.data.itemId === null ? armed(stillness, event) : stillness;
    case 'StagnationReached':
      return event.data.itemId === null ? told(stillness, event) : stillness;
    default:
      return isMovement(event) ? moved(stillness, event) : stillness;
  }
}

function moved(stillness: Stillness | undefined, event: DomainEvent): Stillness | undefined {
  return stillness && { ...stillness, since: later(stillness.since, event.occurredAt), by: mover(event) };
}

function armed(stillness: Stillness | undefined, { data }: EventOf<'StillnessArmed'>): Stillness {
  return { since: data.since, by: stillness?.by ?? null, awaits: data.awaits, clock: data.armed };
}

function told(
  stillness: Stillness | undefined,
  { data }: EventOf<'StagnationReached' | 'InvestorSilent'>,
): Stillness | undefined {
  return stillness?.clock ? { ...stillness, clock: withFired(stillness.clock, data.rung) } : stillness;
}

const mover = ({ actor }: DomainEvent): string | null => (actor.kind === 'person' ? actor.id : null);

/** What is reported of the past is no newer than what was seen here. */
const later = (one: Instant | undefined, other: Instant): Instant => (one && one > other ? one : other);
