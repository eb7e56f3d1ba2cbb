import type { SeparationPolicy } from '@bangban/contract';
import type { Role } from '../directory/directory';
import { isAdministrator } from '../directory/substitution';

/**
 * Officials and administrators are inside, an investor's contacts outside: two kinds of account. The first role says which
 * a person is, for good; nothing that is given crosses afterwards.
 */
export type PersonKind = 'inside' | 'outside';

export const kindOfRole = (role: Role): PersonKind => (role === 'investor-contact' ? 'outside' : 'inside');

/** What the directory knows of a person besides name and address. */
export interface Standing {
  /** Null until a first role was given. */
  readonly kind: PersonKind | null;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  /** What the unit does to which they belong. */
  readonly functions?: readonly string[];
  /** Units that they head, or where they answer for a kind of item. */
  readonly unitsOf: readonly string[];
}

export type StandingFault = 'ROLES_INCOMPATIBLE' | 'PERSON_KIND' | 'ROLE_OF_OFFICE';

/** The first two of these roles that no one person may hold together; null: none. */
export function rolesApart(
  roles: readonly Role[],
  { alone, apart }: Pick<SeparationPolicy, 'alone' | 'apart'>,
): readonly [Role, Role] | null {
  for (const [index, first] of roles.entries()) {
    for (const second of roles.slice(index + 1)) {
      const lonely = alone.includes(first) || alone.includes(second);
      const pair = apart.some((each) => each.includes(first) && each.includes(second));
      if (first !== second && (lonely || pair)) return [first, second];
    }
  }
  return null;
}

/** Why somebody may not have these roles and this place at once; null: they may. */
export function standingFault(
  { functions = [], kind, roles, unitId, unitsOf }: Standing,
  rules: SeparationPolicy,
): StandingFault | null {
  const outside = kind === 'outside' || roles.some((role) => kindOfRole(role) === 'outside');
  if (kind !== null && roles.some((role) => kindOfRole(role) !== kind)) return 'PERSON_KIND';
  if (rolesApart(roles, rules) !== null) return 'ROLES_INCOMPATIBLE';
  if (outside && (unitId !== null || unitsOf.length > 0)) return 'PERSON_KIND';
  // Who heads a unit or answers in one decides on business, whatever their roles are called.
  if (isAdministrator({ roles }) && unitsOf.length > 0) return 'ROLES_INCOMPATIBLE';
  return unitId !== null && postElsewhere(roles, functions, rules) !== null ? 'ROLE_OF_OFFICE' : null;
}

/** The first of these posts that is of another office than one with these functions; null: none. */
export function postElsewhere(
  roles: readonly Role[],
  functions: readonly string[],
  { offices }: Pick<SeparationPolicy, 'offices'>,
): SeparationPolicy['offices'][number] | null {
  const found = roles.flatMap((role) => {
    const rows = offices.filter((row) => row.role === role);
    return rows.length === 0 || rows.some((row) => functions.includes(row.function)) ? [] : rows.slice(0, 1);
  });
  return found[0] ?? null;
}

interface Bearer {
  readonly id: string;
  readonly functions: readonly string[];
  readonly active: boolean;
}

/** A function that only one unit may carry and that another active one carries already; null: none. */
export function functionTaken(
  unit: Bearer,
  others: readonly Bearer[],
  { singular }: Pick<SeparationPolicy, 'singular'>,
): { readonly name: string; readonly unitId: string } | null {
  if (!unit.active) return null;
  for (const name of unit.functions.filter((each) => singular.includes(each))) {
    const bearer = others.find((each) => each.active && each.id !== unit.id && each.functions.includes(name));
    if (bearer) return { name, unitId: bearer.id };
  }
  return null;
}
