import { INVESTORS } from '../projects/investors';
import { COUNTY_CENTRES, COUNTY_PROMOTERS, TOWNS } from './counties';
import { DEPARTMENTS, OTHER_DEPARTMENTS, PLACES } from './departments';
import { OFFICES, OFFICIALS } from './officials';
import type { PersonSeed, Role } from './person-seed';
import { LIAISON_OFFICES, PROMOTION_GROUPS } from './promotion';
import type { CityUnit, UnitSeed } from './unit-seed';

const PROMOTERS: readonly UnitSeed[] = [...PROMOTION_GROUPS, ...LIAISON_OFFICES, ...COUNTY_PROMOTERS];
const SEEDS: readonly UnitSeed[] = [
  ...[...DEPARTMENTS, ...OTHER_DEPARTMENTS, ...PLACES, ...TOWNS],
  ...[...COUNTY_CENTRES, ...PROMOTERS],
];

/** Units whose heads act in the story: they sign for items and report them done. Others leave theirs lying. */
export const ACTING_UNITS: ReadonlySet<string> = new Set([
  ...[...DEPARTMENTS, ...PLACES, ...TOWNS].map(({ id }) => id).filter((id) => id !== 'dongcheng-district'),
  'group-equipment',
]);

/** 澄川市, a city that does not exist. */
export const UNITS: readonly CityUnit[] = [
  ...OFFICES,
  ...SEEDS.map(({ id, name, functions = [], parentId = null, handler }) => ({
    id,
    name,
    functions,
    parentId,
    headId: headOf(id),
    defaultPersons: { '*': handler === undefined ? headOf(id) : handlerOf(id) },
  })),
];

export const PEOPLE: readonly PersonSeed[] = [
  ...OFFICIALS,
  ...SEEDS.flatMap(peopleOf),
  ...Object.values(INVESTORS).map(({ contactId, contactName }) => ({
    id: contactId,
    name: contactName,
    unitId: null,
    roles: ['investor-contact' as const],
  })),
];

function peopleOf(seed: UnitSeed): PersonSeed[] {
  const { handler, head, id } = seed;
  const one = (personId: string, name: string, roles: readonly Role[]): PersonSeed => ({
    id: personId,
    name,
    unitId: id,
    roles,
  });
  const also = alsoOf(seed);
  const leads = one(headOf(id), head, ['unit-head', ...also]);
  if (handler === undefined) return [leads];
  return [leads, one(handlerOf(id), handler, COUNTY_CENTRES.includes(seed) ? also : ['unit-handler', ...also])];
}

/** What everybody in a unit is besides head or handler. */
function alsoOf(seed: UnitSeed): readonly Role[] {
  if (COUNTY_CENTRES.includes(seed)) return ['helpdesk-officer'];
  return PROMOTERS.includes(seed) ? ['promotion-officer'] : [];
}

export function headOf(unitId: string): string {
  return `${unitId}-head`;
}

export function handlerOf(unitId: string): string {
  return `${unitId}-handler`;
}
