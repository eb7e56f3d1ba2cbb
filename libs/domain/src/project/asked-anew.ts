import { dateAt } from '@bangban/kernel';
import type { GateNeed } from '../policy/policy';
import type { ProjectState } from './project.state';
import { type Stage, stageIndex } from './stages';

/** The last return that undid the stage `to`; null where it was never undone. For closing, the entry of the present stage. */
export function undoneAt(project: Pick<ProjectState, 'stages'>, to: Stage | null): string | null {
  if (to === null) return project.stages.at(-1)?.enteredAt ?? null;
  const undone = project.stages.filter(
    ({ stage }, index) =>
      index > 0 &&
      stageIndex(stage) < stageIndex(to) &&
      stageIndex(project.stages[index - 1]?.stage ?? 'lead') >= stageIndex(to),
  );
  return undone.at(-1)?.enteredAt ?? null;
}

/** The project as a need sees it that is asked anew: without what a return has undone. */
export function sinceUndone(
  need: GateNeed,
  project: ProjectState,
  to: Stage | null,
  utcOffsetMinutes: number,
): ProjectState {
  const since = need.anew === true ? undoneAt(project, to) : null;
  if (since === null) return project;
  const day = dateAt(since, utcOffsetMinutes);
  const { evidence, judgement, milestones } = project;
  return {
    ...project,
    evidence: evidence.filter(({ at }) => at >= since),
    milestones: milestones.filter(({ date }) => date >= day),
    judgement: judgement && judgement.at >= since ? judgement : null,
  };
}
