import {
  activePerson,
  type Directory,
  helpCentre,
  helpCentreHead,
  responsiblePerson,
  unitWithFunction,
} from '../directory/directory';
import type { HolderRef } from '../policy/policy';
import type { ProjectState } from './project.state';

/** Somebody who answers: a unit where there is one, and always a person. */
export interface Holder {
  readonly unitId: string | null;
  readonly personId: string;
  /** Nobody was named: the help centre's head stands in, and the screen says so. */
  readonly fallback: boolean;
}

/** Whoever stands in where nobody is named. `''` only in a place without a help centre. */
export function standIn(directory: Directory): Holder {
  return { unitId: helpCentre(directory)?.id ?? null, personId: helpCentreHead(directory) ?? '', fallback: true };
}

export function leaderOf(project: ProjectState): string | null {
  return project.parties.leader?.personId ?? null;
}

/** The unit and person behind a reference, for one project and kind of item (a template or routine key). */
export function resolveHolder(ref: HolderRef, kind: string, project: ProjectState, directory: Directory): Holder {
  return find(ref, kind, project, directory) ?? standIn(directory);
}

function find(ref: HolderRef, kind: string, project: ProjectState, directory: Directory): Holder | null {
  switch (ref) {
    case 'leader':
      return person(leaderOf(project), directory);
    case 'follower':
      return person(project.followerId, directory);
    case 'helpdesk': {
      const centre = helpCentre(directory)?.id ?? null;
      const officer = activePerson(directory, project.parties['help-centre']?.personId);
      return officer ? { unitId: centre, personId: officer, fallback: false } : unit(centre, kind, directory);
    }
    case 'introducing-unit':
      return party(project, 'introducing-unit', project.introducingUnitId, kind, directory);
    case 'landing-place':
      return party(project, 'landing-place', project.landingUnitId, kind, directory);
    default:
      return unit(unitWithFunction(directory, ref.slice('function:'.length))?.id ?? null, kind, directory);
  }
}

function person(id: string | null, directory: Directory): Holder | null {
  const personId = activePerson(directory, id);
  return personId ? { unitId: directory.people[personId]?.unitId ?? null, personId, fallback: false } : null;
}

function unit(unitId: string | null, kind: string, directory: Directory): Holder | null {
  if (!unitId) return null;
  const personId = responsiblePerson(directory, unitId, kind);
  return personId ? { unitId, personId, fallback: false } : { ...standIn(directory), unitId };
}

/** A unit's own default for the kind of item comes before the person who sits in the team for it. */
function party(
  project: ProjectState,
  name: 'introducing-unit' | 'landing-place',
  unitId: string | null,
  kind: string,
  directory: Directory,
): Holder | null {
  if (!unitId) return null;
  const named = directory.units[unitId]?.defaultPersons[kind];
  const member = project.parties[name];
  const personId =
    activePerson(directory, named) ?? (member?.unitId === unitId ? activePerson(directory, member.personId) : null);
  return personId ? { unitId, personId, fallback: false } : unit(unitId, kind, directory);
}
