import { type Directory, type Principal, type Scope, unitAndBelow } from '@bangban/kernel';

/** Who asks, and on whose projects they stand. */
export interface Caller {
  readonly principal: Principal;
  readonly scope: Scope;
  /** People on a project that whoever asks is on as well. */
  readonly together: ReadonlySet<string>;
}

/**
 * Whether somebody reads a person's telephone: their own, of their units and those below, of whoever is on a project with
 * them, and everybody's who reads the city.
 */
export function telephonesFor(
  { principal, scope, together }: Caller,
  directory: Directory,
): (person: { readonly id: string; readonly unitId: string | null }) => boolean {
  const { actingFor, headOf, personId, unitId } = principal;
  const own = [...headOf, ...(unitId === null ? [] : [unitId])];
  const below = new Set(own.flatMap((each) => unitAndBelow(directory, each)));
  return (person) =>
    scope.all ||
    person.id === personId ||
    person.id === actingFor ||
    together.has(person.id) ||
    (person.unitId !== null && below.has(person.unitId));
}
