import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';
import { signsOf, type WarningSign } from '../project/signs';

/** What becomes of the signs on the project (预警信号); null where an event is about none. */
export function evolveSigns(state: Pick<ProjectState, 'signs'>, event: DomainEvent): readonly WarningSign[] | null {
  const { actor, occurredAt: at } = event;
  switch (event.type) {
    case 'WarningSignRecorded':
      return [...signsOf(state), { ...event.data, at, by: actor.id, cleared: null }];
    case 'WarningSignCleared': {
      const { id, reason } = event.data;
      const cleared = { at, by: actor.id, reason };
      return signsOf(state).map((each) => (each.id === id ? { ...each, cleared } : each));
    }
    default:
      return null;
  }
}
