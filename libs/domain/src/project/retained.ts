import type { RetainedStand } from '@bangban/contract/vocabulary';
import { dateAt, type DateOnly } from '@bangban/kernel';
import type { ProjectState } from './project.state';
import { openSigns } from './signs';

type Producing = Pick<ProjectState, 'stage' | 'stages' | 'status' | 'signs'>;

/** The day on which a project last came into production; null where it stands before that. */
export function producedOn({ stage, stages }: Producing, utcOffsetMinutes: number): DateOnly | null {
  if (stage !== 'production') return null;
  const entered = stages.filter((each) => each.stage === 'production').map(({ enteredAt }) => enteredAt);
  const last = entered.sort().at(-1);
  return last === undefined ? null : dateAt(last, utcOffsetMinutes);
}

/**
 * 留存: of a company that came into production. One that was ended or went elsewhere (终止、转出) is gone; one that is shelved,
 * or at which a warning sign is open, is there and at risk. A file that was closed well (办结归档) stays.
 */
export function retainedStand(project: Producing): RetainedStand {
  if (project.status === 'terminated' || project.status === 'transferred') return 'gone';
  return project.status === 'shelved' || openSigns(project).length > 0 ? 'at-risk' : 'staying';
}
