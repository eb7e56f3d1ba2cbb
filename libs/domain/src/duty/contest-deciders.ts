import { type Directory, peopleWithRole, signingHead, unitWithFunction } from '@bangban/kernel';
import { openContest } from '../project/contest';
import type { ProjectState } from '../project/project.state';

/** 招商主管部门 decides, by its head; where it is one of the two units itself, the leaders in charge. */
export function contestDeciders(
  project: Pick<ProjectState, 'contest' | 'introducingUnitId'>,
  directory: Directory,
): readonly string[] {
  const contest = openContest(project);
  const bureau = unitWithFunction(directory, 'promotion-bureau')?.id;
  if (!contest) return [];
  const isParty = bureau === contest.unitId || bureau === project.introducingUnitId;
  const head = bureau === undefined || isParty ? null : signingHead(directory, bureau);
  return head ? [head] : peopleWithRole(directory, 'leader-in-charge');
}
