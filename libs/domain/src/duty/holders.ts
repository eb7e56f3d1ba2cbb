import {
  activePerson,
  type Directory,
  helpCentre,
  helpCentreHead,
  responsiblePerson,
  unitWithFunction,
} from '@bangban/kernel';
import type { HolderRef } from '../policy/policy';
import type { ProjectState } from '../project/project.state';

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

/** Who confirms for the investor: the first of its contacts who is still there. */
export function investorContact(project: ProjectState, directory: Directory): string | null {
  const there = (id: string): boolean =>
    activePerson(directory, id) !== null && directory.people[id]?.roles.includes('investor-contact') === true;
  return project.investorContactIds.find(there) ?? null;
}

/** Whom a result waits for that the investor is to confirm: its contact, else the help centre's head, flagged. */
export function confirmingHolder(project: ProjectState, directory: Directory): Holder {
  const contact = investorContact(project, directory);
  return contact ? { unitId: null, personId: contact, fallback: false } : standIn(directory);
}

const ONE_PERSON: readonly HolderRef[] = ['leader', 'follower', 'helpdesk', 'help-centre-head'];

/** The reference is to somebody in person; any other is to a unit, of which one answers first. */
export const isOnePerson = (ref: HolderRef): boolean => ONE_PERSON.includes(ref);

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
    case 'helpdesk':
      return helpdesk(project, kind, directory);
    case 'help-centre-head':
      return centreHead(directory);
    case 'introducing-unit':
      return party(project, 'introducing-unit', project.introducingUnitId, kind, directory);
    case 'landing-place':
      return party(project, 'landing-place', project.landingUnitId, kind, directory);
    default:
      return unit(unitWithFunction(directory, ref.slice('function:'.length))?.id ?? null, kind, directory);
  }
}

/** Only an officer of the centre keeps the checklist, or its head: a colleague without that post could do nothing. */
function helpdesk(project: ProjectState, kind: string, directory: Directory): Holder | null {
  const centre = helpCentre(directory);
  if (!centre) return null;
  const { defaultPersons } = centre;
  const may = (id: string | undefined): boolean =>
    activePerson(directory, id) !== null &&
    (directory.people[id ?? '']?.roles.includes('helpdesk-officer') === true || id === centre.headId);
  const officer = [project.parties['help-centre']?.personId, defaultPersons[kind], defaultPersons['*']].find(may);
  return officer ? { unitId: centre.id, personId: officer, fallback: false } : null;
}

function centreHead(directory: Directory): Holder | null {
  const personId = helpCentreHead(directory);
  return personId ? { unitId: helpCentre(directory)?.id ?? null, personId, fallback: false } : null;
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
