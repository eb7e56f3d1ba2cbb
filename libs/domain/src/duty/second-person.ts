import { activePerson, type Directory, helpCentreHead, peopleWithRole } from '@bangban/kernel';
import type { SecondPerson } from '../access/second-persons';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { leaderOf } from './holders';

/** Whoever may step in from above is not asked while somebody nearer may decide. */
const ABOVE: readonly SecondPerson[] = ['principal-leader'];

/** Those of whom a project's request asks that one be the second person. */
export function askedToDecide(project: ProjectState, { access }: Policy, directory: Directory): readonly string[] {
  const may = access.second.decide;
  const nearer = may.filter((each) => !ABOVE.includes(each));
  const people = (nearer.length > 0 ? nearer : may).flatMap((each): readonly (string | null)[] => {
    if (each === 'help-centre-head') return [helpCentreHead(directory)];
    return each === 'own-project-leader' ? [leaderOf(project)] : peopleWithRole(directory, each);
  });
  return [...new Set(people)].filter((id): id is string => activePerson(directory, id) !== null);
}
