import type { HeldBefore, LeadContest } from '@bangban/contract';
import type { ProjectState } from './project.state';

export type { HeldBefore, LeadContest };

/** What the bureau has not decided yet; null where there is nothing to decide. */
export const openContest = ({ contest }: Pick<ProjectState, 'contest'>): LeadContest | null =>
  contest && contest.decided === null ? contest : null;
