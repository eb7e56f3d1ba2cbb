import type { EventOf } from '../event/events';
import { type Mandate, mandatesOf } from '../project/mandates';
import type { ProjectState } from '../project/project.state';

/** What becomes of the project's mandates. */
export function evolveMandates(
  state: Pick<ProjectState, 'mandates'>,
  event: EventOf<'AgencyGranted' | 'AgencyWithdrawn'>,
): readonly Mandate[] {
  const { actor, data, occurredAt: at, type } = event;
  const before = mandatesOf(state);
  if (type === 'AgencyGranted') return [...before, { ...data, at, by: actor.id, withdrawn: null }];
  const withdrawn = { at, by: actor.id, reason: data.reason };
  return before.map((each) => (each.id === data.id ? { ...each, withdrawn } : each));
}
