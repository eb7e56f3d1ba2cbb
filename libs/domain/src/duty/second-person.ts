import { activePerson, type Directory, helpCentreHead, peopleWithRole } from '@bangban/kernel';
import type { SecondPerson, SecondPersonAct } from '../access/second-persons';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { type Holder, leaderOf, resolveHolder } from './holders';

/** Whoever may step in from above is not asked while somebody nearer may decide. */
const ABOVE: readonly SecondPerson[] = ['principal-leader'];

/** Those of whom a project's request asks that one be the second person. */
export const askedToDecide = (project: ProjectState, policy: Policy, directory: Directory): readonly string[] =>
  asked('decide', project, policy, directory);

/**
 * Whom a unit's request to stop the clock of an item is put to: the project's help desk, or whoever else the policy names for
 * it where the item is the desk's own. Always somebody outside the unit; without anybody, the desk, flagged.
 */
export function pauseDecider(
  item: { readonly unitId: string },
  project: ProjectState,
  policy: Policy,
  directory: Directory,
): Holder {
  const unitOf = (id: string): string | null => directory.people[id]?.unitId ?? null;
  const outside = asked('pause', project, policy, directory).filter((id) => unitOf(id) !== item.unitId);
  const desk = resolveHolder('helpdesk', '*', project, directory);
  const personId = outside.find((id) => id === desk.personId) ?? outside[0];
  return personId === undefined ? { ...desk, fallback: true } : { unitId: unitOf(personId), personId, fallback: false };
}

function asked(
  act: SecondPersonAct,
  project: ProjectState,
  { access }: Policy,
  directory: Directory,
): readonly string[] {
  const may = access.second[act];
  const nearer = may.filter((each) => !ABOVE.includes(each));
  const people = (nearer.length > 0 ? nearer : may).flatMap((each): readonly (string | null)[] => {
    if (each === 'help-centre-head') return [helpCentreHead(directory)];
    return each === 'own-project-leader' ? [leaderOf(project)] : peopleWithRole(directory, each);
  });
  return [...new Set(people)].filter((id): id is string => activePerson(directory, id) !== null);
}
