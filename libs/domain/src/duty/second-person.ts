import { activePerson, type Directory, helpCentreHead, peopleWithRole, signingHead } from '@bangban/kernel';
import type { SecondPerson, SecondPersonAct } from '../access/second-persons';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { type Holder, leaderOf, resolveHolder } from './holders';

/** Whoever may step in from above is not asked while somebody nearer may decide. */
const ABOVE: readonly SecondPerson[] = ['principal-leader'];

/** Those of whom a project's request asks that one be the second person. */
export const askedToDecide = (project: ProjectState, policy: Policy, directory: Directory): readonly string[] =>
  asked('decide', project, policy, directory);

/** Who signs for an item's unit what goes out of it. */
export function unitSigner({ unitId }: { readonly unitId: string }, directory: Directory): Omit<Holder, 'fallback'> {
  return { unitId, personId: signingHead(directory, unitId) ?? '' };
}

/**
 * Whom a unit's request about the clock of an item is put to: the project's help desk where the policy names it, or whoever
 * else it names. Always somebody outside the unit, and none of those who are part of the request; without anybody, the desk,
 * flagged.
 */
export function outsideDecider(
  act: Extract<SecondPersonAct, 'pause' | 'extension'>,
  item: { readonly unitId: string },
  project: ProjectState,
  policy: Policy,
  directory: Directory,
  involved: readonly string[] = [],
): Holder {
  const unitOf = (id: string): string | null => directory.people[id]?.unitId ?? null;
  const outside = asked(act, project, policy, directory).filter(
    (id) => unitOf(id) !== item.unitId && !involved.includes(id),
  );
  const desk = resolveHolder('helpdesk', '*', project, directory);
  const named = policy.access.second[act].includes('helpdesk-officer');
  const personId = (named ? outside.find((id) => id === desk.personId) : undefined) ?? outside[0];
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
