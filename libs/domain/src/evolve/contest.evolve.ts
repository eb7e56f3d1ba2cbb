import type { LeadRival } from '@bangban/contract';
import type { DomainEvent } from '../event/events';
import type { LeadContest } from '../project/contest';
import type { ProjectState } from '../project/project.state';

/** What becomes of the contest for the lead (线索争议), on both sides of it; null where an event is about none. */
export function evolveContest(
  { contest, rivals = [] }: Pick<ProjectState, 'contest' | 'rivals'>,
  event: DomainEvent,
): Pick<ProjectState, 'contest'> | Pick<ProjectState, 'rivals'> | null {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'LeadContested':
      return { contest: { ...event.data, at, decided: null } };
    case 'LeadContestDecided':
      return contest ? { contest: decidedOn(contest, event.data, at) } : null;
    case 'LeadRivalNoted': {
      const { decided, projectId, unitId } = event.data;
      // The two notes come by ways of their own: what is decided stays, whichever is first.
      const before = rivals.find((each) => each.projectId === projectId) ?? { projectId, unitId, at, decided: null };
      const rival: LeadRival = { ...before, decided: decided ? { ...decided, at } : before.decided };
      return { rivals: [...rivals.filter((each) => each.projectId !== projectId), rival] };
    }
    default:
      return null;
  }
}

function decidedOn(
  contest: LeadContest,
  { judgeId, reason, verdict }: Omit<NonNullable<LeadContest['decided']>, 'at'>,
  at: string,
): LeadContest {
  return { ...contest, decided: { verdict, reason, judgeId, at } };
}
