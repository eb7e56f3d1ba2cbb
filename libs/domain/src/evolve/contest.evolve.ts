import type { DomainEvent } from '../event/events';
import type { LeadContest } from '../project/contest';
import type { ProjectState } from '../project/project.state';

/** What becomes of the contest for the lead (线索争议); null where an event is about none. */
export function evolveContest({ contest }: Pick<ProjectState, 'contest'>, event: DomainEvent): LeadContest | null {
  const { data, occurredAt: at, type } = event;
  if (type === 'LeadContested') return { ...data, at, decided: null };
  return type === 'LeadContestDecided' && contest ? { ...contest, decided: { ...data, at } } : null;
}
