import { ADMIN_ROLES, ROLES, type Role } from '@bangban/contract/vocabulary';
import type { Substitution } from './substitution';

export { ADMIN_ROLES, ROLES, type Role };

export interface DirectoryUnit {
  readonly id: string;
  readonly name: string;
  /** Where the office gives one. */
  readonly nameEn?: string | null;
  readonly parentId: string | null;
  readonly headId: string | null;
  /** What the unit does here, e.g. `natural-resources`; templates name functions, not units. */
  readonly functions: readonly string[];
  /** Responsible person per kind of item (template key); `*` for every other kind. */
  readonly defaultPersons: Readonly<Record<string, string>>;
  readonly active: boolean;
}

export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  /** Units that a leader keeps contact with (片区联系); absent where there is none. */
  readonly areas?: readonly string[];
  readonly active: boolean;
}

/** Units and people as they stand at the moment of a decision; an argument like the calendar. */
export interface Directory {
  readonly version: number;
  readonly units: Readonly<Record<string, DirectoryUnit>>;
  readonly people: Readonly<Record<string, DirectoryPerson>>;
  /** Those that nobody has revoked, past and coming ones too; absent where nobody asks who acts for whom. */
  readonly substitutions?: readonly Substitution[];
}

export function unitWithFunction(directory: Directory, name: string): DirectoryUnit | null {
  return Object.values(directory.units).find((unit) => unit.active && unit.functions.includes(name)) ?? null;
}

/** The unit that keeps the checklists moving (帮办中心). */
export function helpCentre(directory: Directory): DirectoryUnit | null {
  return unitWithFunction(directory, 'help-centre');
}

/** The help centre's head: every empty role falls to this person. Null only in a place that has not been set up. */
export function helpCentreHead(directory: Directory): string | null {
  return activePerson(directory, helpCentre(directory)?.headId);
}

/** Who signs for a unit: its head; where it has none, the help centre's head stands in. */
export function signingHead(directory: Directory, unitId: string): string | null {
  return activePerson(directory, directory.units[unitId]?.headId) ?? helpCentreHead(directory);
}

export function activePerson(directory: Directory, id: string | null | undefined): string | null {
  return id && directory.people[id]?.active ? id : null;
}

export function peopleWithRole(directory: Directory, role: Role): string[] {
  return Object.values(directory.people)
    .filter((person) => person.active && person.roles.includes(role))
    .map((person) => person.id)
    .sort();
}

/** Who answers in a unit for a kind of item: its default for the kind, its general default, its head. */
export function responsiblePerson(directory: Directory, unitId: string, kind: string): string | null {
  const unit = directory.units[unitId];
  if (!unit) return null;
  return (
    activePerson(directory, unit.defaultPersons[kind]) ??
    activePerson(directory, unit.defaultPersons['*']) ??
    activePerson(directory, unit.headId)
  );
}
