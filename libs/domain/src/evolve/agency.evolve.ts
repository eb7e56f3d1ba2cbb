import type { Instant } from '@bangban/kernel';
import type { EventOf } from '../event/events';
import { type Mandate, mandatesOf } from '../project/mandates';
import type { ProjectState } from '../project/project.state';

/** What becomes of the project's mandates. */
export function evolveMandates(
  state: Pick<ProjectState, 'mandates'>,
  event: EventOf<'AgencyGranted' | 'AgencyWithdrawn' | 'AgencyEnding' | 'AgencyEnded'>,
): readonly Mandate[] {
  const { actor, data, occurredAt: at, type } = event;
  const before = mandatesOf(state);
  const changed = (change: Partial<Mandate>): readonly Mandate[] =>
    before.map((each) => (each.id === data.id ? { ...each, ...change } : each));
  switch (type) {
    case 'AgencyGranted':
      return [...before, { ...data, at, by: actor.id, withdrawn: null }];
    case 'AgencyWithdrawn':
      return changed({ withdrawn: { at, by: actor.id, reason: data.reason } });
    case 'AgencyEnding':
      return changed({ endNotice: data.next });
    case 'AgencyEnded':
      return changed({ endNotice: null });
  }
}

/** What fell due while the project rested is told when it goes on. */
export function mandatesGoOn(
  { mandates }: Pick<ProjectState, 'mandates'>,
  at: Instant,
): Pick<ProjectState, 'mandates'> {
  if (!mandates?.some(({ endNotice }) => endNotice && endNotice.at < at)) return {};
  return {
    mandates: mandates.map((each) =>
      each.endNotice && each.endNotice.at < at ? { ...each, endNotice: { ...each.endNotice, at } } : each,
    ),
  };
}
