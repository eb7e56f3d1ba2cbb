import type { DomainEvent } from '../event/events';
import { evolveForms } from './form.evolve';
import { evolveHelpItem } from './help-item.evolve';
import type { HelpItemState } from '../help-item/help-item.state';
import { evolveProject } from './project.evolve';
import { EMPTY_WORLD, type World } from '../world';

/**
 * The state after an event: total, free of rules, never throws. An event about an item that is not loaded changes the
 * project only.
 */
export function evolve(world: World, event: DomainEvent): World {
  const forms = evolveForms(world.forms, event);
  const state = { project: evolveProject(world.project, event), items: evolveItems(world.items, event) };
  return forms ? { ...state, forms } : state;
}

function evolveItems(items: World['items'], event: DomainEvent): World['items'] {
  const changed: Record<string, HelpItemState> = {};
  // What waited says of its prerequisite that it is free: both remember.
  const also = event.type === 'PrerequisiteMet' ? [event.data.prerequisiteId] : [];
  for (const id of [...itemIdsOf(event), ...also]) {
    const next = evolveHelpItem(items[id] ?? null, event, id);
    if (next && next !== items[id]) changed[id] = next;
  }
  return Object.keys(changed).length === 0 ? items : { ...items, ...changed };
}

/** The items that an event is about. */
export function itemIdsOf(event: DomainEvent): readonly string[] {
  if (event.type === 'DeadlockFound') return event.data.ring;
  return 'itemId' in event.data && typeof event.data.itemId === 'string' ? [event.data.itemId] : [];
}

/** The state that a project's whole history gives. */
export function fold(events: readonly DomainEvent[]): World {
  return events.reduce(evolve, EMPTY_WORLD);
}
