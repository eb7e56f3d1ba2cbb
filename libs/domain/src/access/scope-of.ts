import type { Reach } from '@bangban/contract/vocabulary';
import {
  type Directory,
  EVERYTHING,
  isAdministrator,
  nearestAbove,
  NOTHING,
  type Principal,
  type ReaderKey,
  type Scope,
  together,
  unitAndBelow,
} from '@bangban/kernel';
import type { ReadingPolicy, ReadingRule } from './reading-policy';

/** A row of the policy that somebody reads by, and how far: what they stand on themselves is `own`. */
export interface Reading {
  readonly by: ReadingRule;
  readonly scope: Scope;
}

/**
 * What somebody may read of projects, by the policy and the directory as they stand now. An administrator reads none of
 * them, whoever they act for; an investor's contact what is written for them, in person. Who acts for somebody reads with
 * that person's authority.
 */
export const scopeOf = (principal: Principal, directory: Directory, policy: ReadingPolicy): Scope =>
  together(readingsOf(principal, directory, policy).map(({ scope }) => scope));

/** The same, row by row: by what. */
export function readingsOf(principal: Principal, directory: Directory, { scopes }: ReadingPolicy): readonly Reading[] {
  const id = principal.actingFor ?? principal.personId;
  const person = directory.people[principal.personId];
  if (isAdministrator(principal) || (person && isAdministrator(person))) return [];
  if (principal.roles.includes('investor-contact')) {
    const by: ReadingRule = { role: 'investor-contact', function: null, reach: 'own' };
    return principal.actingFor === null ? [{ by, scope: { all: false, keys: [`investor:${id}`] } }] : [];
  }
  if (principal.roles.length === 0) return [];
  const units = [...new Set([...principal.headOf, ...(principal.unitId === null ? [] : [principal.unitId])])];
  const carries = (name: string): boolean =>
    units.some(
      (unitId) => directory.units[unitId]?.active === true && directory.units[unitId].functions.includes(name),
    );
  const rules = scopes.filter(
    ({ role, function: name }) => (role === null || principal.roles.includes(role)) && (name === null || carries(name)),
  );
  const reached = (reach: Reach): Scope => {
    switch (reach) {
      case 'city':
        return EVERYTHING;
      case 'county':
        return countyOf(principal.unitId, directory);
      case 'unit':
        return ofUnits(units, directory);
      case 'areas':
        return ofUnits(directory.people[id]?.areas ?? [], directory);
      case 'own':
        return { all: false, keys: [`person:${id}`] };
    }
  };
  const own: ReadingRule = { role: null, function: null, reach: 'own' };
  return [own, ...rules].map((by) => ({ by, scope: reached(by.reach) }));
}

function ofUnits(units: readonly string[], directory: Directory): Scope {
  const all = units.flatMap((unitId) => unitAndBelow(directory, unitId));
  return { all: false, keys: all.map((unitId): ReaderKey => `unit:${unitId}`) };
}

/** Of a county's own unit its county; of any other the city. Who is in no unit reads by that nothing. */
function countyOf(unitId: string | null, directory: Directory): Scope {
  if (unitId === null) return NOTHING;
  const county = nearestAbove(directory, unitId, 'county');
  return county === null ? EVERYTHING : ofUnits([county], directory);
}
