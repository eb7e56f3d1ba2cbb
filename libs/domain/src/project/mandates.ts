import type { GrantedMandate, Mandate } from '@bangban/contract';
import type { MandateState } from '@bangban/contract/vocabulary';
import {
  activePerson,
  type DateOnly,
  type Directory,
  helpCentre,
  helpCentreHead,
  peopleWithRole,
  type Role,
} from '@bangban/kernel';
import type { ProjectState } from './project.state';

export type { GrantedMandate, Mandate, MandateState };

type Mandated = Pick<ProjectState, 'mandates'>;

/** 委托代办, in the order in which they were given. */
export const mandatesOf = ({ mandates = [] }: Mandated): readonly Mandate[] => mandates;

/** For what somebody would act: the papers of an item, what was promised under a policy, what the company promised. */
export type Matter = { readonly papersOf: string } | 'delivery' | 'promises';

export const covers = (mandate: Pick<Mandate, 'delivery' | 'itemIds' | 'promises'>, matter: Matter): boolean =>
  typeof matter === 'string' ? mandate[matter] : mandate.itemIds.includes(matter.papersOf);

/** Given, not withdrawn, and its last day is not over. */
export const stillHolds = ({ until, withdrawn }: Pick<Mandate, 'until' | 'withdrawn'>, today: DateOnly): boolean =>
  withdrawn === null && today <= until;

/** What is known of people and units, here or on a screen. */
interface Places {
  readonly person: (id: string) => { readonly active: boolean; readonly unitId: string | null } | undefined;
  readonly headOf: (unitId: string) => string | null | undefined;
}

/** It was given to somebody of a unit: whoever is not in office any more, or of another one, holds it no longer. */
export function agentLeft({ agentId, unitId }: Pick<Mandate, 'agentId' | 'unitId'>, places: Places): boolean {
  const person = places.person(agentId);
  if (!person?.active) return true;
  return person.unitId !== unitId && places.headOf(unitId) !== agentId;
}

export const placesOf = (directory: Directory): Places => ({
  person: (id) => {
    const person = directory.people[id];
    return person && { active: activePerson(directory, id) !== null, unitId: person.unitId };
  },
  headOf: (unitId) => directory.units[unitId]?.headId,
});

/** How it stands today. One that is of items alone is over with the last of them, and one of a project with it. */
export function mandateState(
  mandate: Mandate,
  today: DateOnly,
  project: Pick<ProjectState, 'status'>,
  isOpen: (itemId: string) => boolean,
  left = false,
): MandateState {
  if (mandate.withdrawn !== null) return 'withdrawn';
  if (!stillHolds(mandate, today)) return 'expired';
  if (left) return 'left';
  const on = project.status === 'active' || project.status === 'shelved';
  const matters = mandate.delivery || mandate.promises || mandate.itemIds.some(isOpen);
  return on && matters ? 'in-force' : 'over';
}

/** Whose units help on the project: the five parties, who brought it, where it is built. */
function unitsOn(
  { introducingUnitId, landingUnitId, parties }: Pick<ProjectState, 'introducingUnitId' | 'landingUnitId' | 'parties'>,
  directory: Directory,
): readonly string[] {
  const members = Object.values(parties).map(({ unitId }) => unitId);
  const all = [helpCentre(directory)?.id, introducingUnitId, landingUnitId, ...members];
  return [...new Set(all.filter((id): id is string => !!id))];
}

/** Whoever leads, watches or administers decides on matters, and is nobody's agent in them. */
const DO: readonly Role[] = ['helpdesk-officer', 'promotion-officer', 'unit-handler', 'unit-head'];

/**
 * Whether somebody can be the company's agent here: at work for the help centre as its officer, or for a unit that helps on the
 * project. Never the centre's head, who stands in for a company that has nobody: 帮办代办不包办.
 */
export function isFitAgent(
  personId: string,
  project: Pick<ProjectState, 'introducingUnitId' | 'landingUnitId' | 'parties'>,
  directory: Directory,
): boolean {
  const person = directory.people[personId];
  if (!person || person.roles.length === 0 || !person.roles.every((role) => DO.includes(role))) return false;
  if (!activePerson(directory, personId) || personId === helpCentreHead(directory)) return false;
  if (person.unitId === helpCentre(directory)?.id) return person.roles.includes('helpdesk-officer');
  return person.unitId !== null && unitsOn(project, directory).includes(person.unitId);
}

/** Whom the company is offered: who follows the project, who is named in its team, and the officers of the help centre. */
export function agentsOffered(
  project: Pick<ProjectState, 'followerId' | 'introducingUnitId' | 'landingUnitId' | 'parties'>,
  directory: Directory,
): readonly string[] {
  const named = [project.followerId, ...Object.values(project.parties).map(({ personId }) => personId)];
  const officers = peopleWithRole(directory, 'helpdesk-officer');
  return [...new Set([...named, ...officers])].filter((id) => isFitAgent(id, project, directory));
}

/** Whoever was ever let act for the company, as long as they could be today; how far it goes is asked of each act. */
export const isAgent = (
  personId: string,
  project: Mandated & Pick<ProjectState, 'introducingUnitId' | 'landingUnitId' | 'parties'>,
  directory: Directory,
): boolean =>
  mandatesOf(project).some(({ agentId }) => agentId === personId) && isFitAgent(personId, project, directory);
