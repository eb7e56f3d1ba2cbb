import type { ReadingPolicy, ReadingRule } from '@bangban/contract';
import type { Reach } from '@bangban/contract/vocabulary';
import type { Principal } from '../actor';
import type { Directory } from '../directory/directory';
import { isAdministrator, isOutsider, type StandInRules, substitutesOf } from '../directory/substitution';
import type { DateOnly } from '../time/instant';
import { EVERYTHING, nearestAbove, NOTHING, type ReaderKey, type Scope, together, unitAndBelow } from './scope';

/** A row of the policy that somebody reads by, and how far: what they stand on themselves is `own`. */
export interface Reading {
  readonly by: ReadingRule;
  readonly scope: Scope;
}

/**
 * What somebody may read of files, by the policy and the directory as they stand now. An administrator reads none of
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
  if (isOutsider(principal)) {
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

/**
 * What somebody may be told of by themselves: what they see, and what those see for whom they act on this day, as a
 * substitute is told what reaches the one acted for.
 */
export function toldScopeOf(
  personId: string,
  directory: Directory,
  policy: StandInRules & { readonly reading: ReadingPolicy },
  today: DateOnly,
): Scope {
  const actedFor = (directory.substitutions ?? []).map(({ principalId }) => principalId);
  const principals = [...new Set(actedFor)].filter((id) =>
    substitutesOf(directory, id, today, policy).includes(personId),
  );
  const of = (actingFor: string | null): Scope => {
    const principal = principalIn(directory, personId, actingFor);
    return principal === null ? NOTHING : scopeOf(principal, directory, policy.reading);
  };
  return together([null, ...principals].map(of));
}

/** Somebody as they sign in, by themselves or for another; null where nobody knows whose authority that would be. */
export function principalIn(
  { people, units }: Directory,
  personId: string,
  actingFor: string | null = null,
): Principal | null {
  const authority = actingFor ?? personId;
  const known = people[authority];
  if (!known) return null;
  const headOf = Object.values(units).flatMap(({ headId, id }) => (headId === authority ? [id] : []));
  return { personId, actingFor, roles: known.roles, unitId: known.unitId, headOf };
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
