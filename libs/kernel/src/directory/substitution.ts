import type { SeparationPolicy, SubstitutionRules } from '@bangban/contract';
import { addDays, type DateOnly, dayNumber } from '../time/instant';
import { ADMIN_ROLES, type Directory, type DirectoryPerson, type Role } from './directory';

/** Who acts for whom, both days included. */
export interface Substitution {
  readonly principalId: string;
  readonly substituteId: string;
  readonly fromDate: DateOnly;
  readonly toDate: DateOnly;
}

export type { SubstitutionRules };

export type SubstitutionFault =
  | 'SUBSTITUTE_SELF'
  | 'SUBSTITUTE_ADMINISTRATOR'
  | 'SUBSTITUTE_OUTSIDE'
  | 'SUBSTITUTE_APART'
  | 'SUBSTITUTE_POST'
  | 'PERSON_GONE'
  | 'SUBSTITUTE_OVER'
  | 'SUBSTITUTE_TOO_LONG'
  | 'SUBSTITUTE_TOO_FAR'
  | 'SUBSTITUTE_OVERLAP'
  | 'SUBSTITUTE_RING';

export const isOutsider = ({ roles }: Pick<DirectoryPerson, 'roles'>): boolean => roles.includes('investor-contact');
export const isAdministrator = ({ roles }: Pick<DirectoryPerson, 'roles'>): boolean =>
  roles.some((role) => ADMIN_ROLES.includes(role));

/** What the policy says of standing in: by which posts, and which are never in one hand. */
export interface StandInRules {
  readonly substitution: Pick<SubstitutionRules, 'standIns'>;
  readonly separation: Pick<SeparationPolicy, 'apart'>;
}

/** Why whoever has these roles does not stand in for one with those; null: they may. */
export function standInFault(
  of: readonly Role[],
  by: readonly Role[],
  { separation, substitution }: StandInRules,
): 'SUBSTITUTE_APART' | 'SUBSTITUTE_POST' | null {
  // What one person does not hold, one person does not do for two.
  const apart = separation.apart.some((pair) =>
    of.some((one) => pair.includes(one) && by.some((other) => other !== one && pair.includes(other))),
  );
  if (apart) return 'SUBSTITUTE_APART';
  const covered = (role: Role): boolean =>
    substitution.standIns.some((row) => row.of === role && (row.by?.some((each) => by.includes(each)) ?? true));
  return of.every(covered) ? null : 'SUBSTITUTE_POST';
}

/**
 * Why a substitution may not be; null when it may. Officials alone act for officials: an administrator (三员) and somebody
 * from outside are neither side of it, and which official for which says the policy. One person acts for another at a time, nobody in a ring, and nobody for longer than
 * the policy says. `standing` are those that nobody has revoked.
 */
export function substitutionFault(
  wanted: Substitution,
  input: {
    readonly people: Readonly<Record<string, Pick<DirectoryPerson, 'active' | 'roles'> | undefined>>;
    readonly standing: readonly Substitution[];
    readonly today: DateOnly;
    readonly rules: StandInRules & { readonly substitution: SubstitutionRules };
  },
): SubstitutionFault | null {
  const { people, rules, standing, today } = input;
  const { fromDate, principalId, substituteId, toDate } = wanted;
  if (principalId === substituteId) return 'SUBSTITUTE_SELF';
  const both = [people[principalId], people[substituteId]];
  if (both.some((person) => person && isAdministrator(person))) return 'SUBSTITUTE_ADMINISTRATOR';
  if (both.some((person) => person && isOutsider(person))) return 'SUBSTITUTE_OUTSIDE';
  if (both.some((person) => person && !person.active)) return 'PERSON_GONE';
  const [principal, substitute] = both;
  const fault = principal && substitute ? standInFault(principal.roles, substitute.roles, rules) : null;
  if (fault !== null) return fault;
  if (toDate < today) return 'SUBSTITUTE_OVER';
  if (dayNumber(toDate) - dayNumber(fromDate) + 1 > rules.substitution.longestDays) return 'SUBSTITUTE_TOO_LONG';
  if (fromDate > addDays(today, rules.substitution.aheadDays)) return 'SUBSTITUTE_TOO_FAR';
  const meanwhile = standing.filter((each) => each.fromDate <= toDate && each.toDate >= fromDate);
  if (meanwhile.some((each) => each.principalId === principalId)) return 'SUBSTITUTE_OVERLAP';
  return leadsTo(substituteId, principalId, meanwhile) ? 'SUBSTITUTE_RING' : null;
}

/** Along who acts for whom, from one person to another. Each is looked at once. */
function leadsTo(from: string, to: string, standing: readonly Substitution[]): boolean {
  const seen = new Set([from]);
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const { principalId, substituteId } of standing) {
      if (principalId !== id || seen.has(substituteId)) continue;
      if (substituteId === to) return true;
      seen.add(substituteId);
      next.push(substituteId);
    }
  }
  return false;
}

/** Who acts for somebody on a day, as the directory has it and the policy allows. */
export function substitutesOf(
  directory: Directory,
  principalId: string,
  today: DateOnly,
  rules: StandInRules,
): readonly string[] {
  return (directory.substitutions ?? [])
    .filter((each) => each.principalId === principalId && each.fromDate <= today && today <= each.toDate)
    .map(({ substituteId }) => substituteId)
    .filter((id) => {
      const [principal, substitute] = [directory.people[principalId], directory.people[id]];
      if (!principal?.active || !substitute?.active) return false;
      if ([principal, substitute].some((person) => isAdministrator(person) || isOutsider(person))) return false;
      return standInFault(principal.roles, substitute.roles, rules) === null;
    });
}
