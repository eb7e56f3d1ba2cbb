import { INVESTORS } from '../projects/investors';
import { DEPARTMENTS, OTHER_DEPARTMENTS, PLACES } from './departments';
import { OFFICES, OFFICIALS } from './officials';
import type { PersonSeed, Role } from './person-seed';
import { LIAISON_OFFICES, PROMOTION_GROUPS } from './promotion';
import type { CityUnit, UnitSeed } from './unit-seed';

const PROMOTERS: readonly UnitSeed[] = [...PROMOTION_GROUPS, ...LIAISON_OFFICES];
const SEEDS: readonly UnitSeed[] = [...DEPARTMENTS, ...OTHER_DEPARTMENTS, ...PLACES, ...PROMOTERS];

/** Units whose heads act in the story: they sign for items and report them done. Others leave theirs lying. */
export const ACTING_UNITS: ReadonlySet<string> = new Set([
  ...[...DEPARTMENTS, ...PLACES].map(({ id }) => id).filter((id) => id !== 'dongcheng-district'),
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
  ...SEEDS.flatMap((seed) => peopleOf(seed, PROMOTERS.includes(seed))),
  ...Object.values(INVESTORS).map(({ contactId, contactName }) => ({
    id: contactId,
    name: contactName,
    unitId: null,
    roles: ['investor-contact' as const],
  })),
];

function peopleOf({ id, head, handler }: UnitSeed, promotes: boolean): PersonSeed[] {
  const also: readonly Role[] = promotes ? ['promotion-officer'] : [];
  const one = (personId: string, name: string, role: Role): PersonSeed => ({
    id: personId,
    name,
    unitId: id,
    roles: [role, ...also],
  });
  const leads = one(headOf(id), head, 'unit-head');
  return handler === undefined ? [leads] : [leads, one(handlerOf(id), handler, 'unit-handler')];
}

export function headOf(unitId: string): string {
  return `${unitId}-head`;
}

export function handlerOf(unitId: string): string {
  return `${unitId}-handler`;
}
