import { functionTaken, postElsewhere, type Role, rolesApart, standingFault } from '@bangban/kernel';
import {
  accessPolicy,
  functionsOf,
  listUnits,
  onlyAdministratorOf,
  type PersonStanding,
  type Queryable,
  standingOf,
  type UnitStanding,
} from '@bangban/persistence';
import { Problem } from '../common/problem';

/** @throws Problem 409 `OWN_RIGHTS`: nobody gives rights to themselves, nor takes their own away */
export function refuseOwn(subjectId: string, actorId: string): void {
  if (subjectId === actorId) throw new Problem('OWN_RIGHTS');
}

/** @throws Problem 409 `LAST_ADMINISTRATOR`: of each of the three somebody stays who can sign in */
export async function refuseLast(db: Queryable, personId: string): Promise<void> {
  const role = await onlyAdministratorOf(db, personId);
  if (role !== null) throw new Problem('LAST_ADMINISTRATOR', { details: { role } });
}

/** @throws Problem 409 `REFERENCE_UNKNOWN` */
export async function knownPerson(db: Queryable, personId: string): Promise<PersonStanding> {
  const standing = await standingOf(db, personId);
  if (!standing) throw new Problem('REFERENCE_UNKNOWN', { details: { id: personId } });
  return standing;
}

/**
 * What a person would be after a change.
 * @throws Problem 409 `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `ROLE_OF_OFFICE`
 */
export async function checkStanding(db: Queryable, standing: PersonStanding): Promise<void> {
  const { separation } = await accessPolicy(db);
  const functions = standing.unitId === null ? [] : await functionsOf(db, standing.unitId);
  const fault = standingFault({ ...standing, functions }, separation);
  if (fault === null) return;
  if (fault === 'ROLE_OF_OFFICE') {
    throw new Problem(fault, { details: { ...postElsewhere(standing.roles, functions, separation) } });
  }
  const roles = rolesApart(standing.roles, separation);
  throw new Problem(fault, roles ? { details: { roles } } : {});
}

/** @throws Problem 409 `LAST_ADMINISTRATOR`, `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `REFERENCE_UNKNOWN` */
export async function checkRoles(db: Queryable, personId: string, roles: readonly Role[]): Promise<PersonStanding> {
  const standing = await knownPerson(db, personId);
  await checkStanding(db, { ...standing, roles });
  const only = await onlyAdministratorOf(db, personId);
  if (only !== null && !roles.includes(only)) throw new Problem('LAST_ADMINISTRATOR', { details: { role: only } });
  return standing;
}

/** @throws Problem 409 `FUNCTION_TAKEN`, `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `REFERENCE_UNKNOWN` */
export async function checkUnit(db: Queryable, unit: UnitStanding): Promise<void> {
  const { separation } = await accessPolicy(db);
  const taken = functionTaken(unit, await listUnits(db), separation);
  if (taken) throw new Problem('FUNCTION_TAKEN', { details: taken });
  if (unit.headId !== null) await checkAnswerer(db, unit.headId, unit.id);
}

/** Whoever heads a unit or answers in one. @throws Problem 409 `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `REFERENCE_UNKNOWN` */
export async function checkAnswerer(db: Queryable, personId: string, unitId: string): Promise<void> {
  const standing = await knownPerson(db, personId);
  await checkStanding(db, { ...standing, unitsOf: [...standing.unitsOf, unitId] });
}
