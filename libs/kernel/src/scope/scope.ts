import type { Principal } from '../actor';
import type { Directory } from '../directory/directory';

/**
 * What is written on a file for those who may read it: the units and people that stand in it, and the investor's contacts,
 * who are of another kind than officials.
 */
export type ReaderKey = `unit:${string}` | `person:${string}` | `investor:${string}`;

/** What one person may read of the files of a kind: all, or those on which one of these keys is written. */
export type Scope = { readonly all: true } | { readonly all: false; readonly keys: readonly ReaderKey[] };

export const EVERYTHING: Scope = { all: true };
export const NOTHING: Scope = { all: false, keys: [] };

export function sees(scope: Scope, written: readonly ReaderKey[]): boolean {
  return scope.all || written.some((key) => scope.keys.includes(key));
}

/** What one or the other reads. */
export function together(scopes: readonly Scope[]): Scope {
  const keys: ReaderKey[] = [];
  for (const scope of scopes) {
    if (scope.all) return EVERYTHING;
    keys.push(...scope.keys);
  }
  return { all: false, keys: [...new Set(keys)].sort() };
}

/** A unit with all below it, inactive ones too: what they did is read by whoever stands above. Each is looked at once. */
export function unitAndBelow({ units }: Directory, unitId: string): readonly string[] {
  const below = new Map<string, string[]>();
  for (const { id, parentId } of Object.values(units)) {
    if (parentId !== null) below.set(parentId, [...(below.get(parentId) ?? []), id]);
  }
  const found = new Set([unitId]);
  for (const id of found) for (const child of below.get(id) ?? []) found.add(child);
  return [...found];
}

/** A unit and all above it. Each is looked at once. */
export function unitsAbove(unitId: string, { units }: Directory): readonly string[] {
  const above = new Set<string>();
  for (let id: string | null = unitId; id !== null && !above.has(id); id = units[id]?.parentId ?? null) above.add(id);
  return [...above];
}

/** Where somebody belongs: the units that they and whoever they act for are of, or head, and all above these. */
export function standsIn({ actingFor, personId }: Pick<Principal, 'personId' | 'actingFor'>, directory: Directory) {
  const people = actingFor === null ? [personId] : [personId, actingFor];
  const headed = Object.values(directory.units).flatMap(({ headId, id }) =>
    headId !== null && people.includes(headId) ? [id] : [],
  );
  const own = people.flatMap((id) => directory.people[id]?.unitId ?? []);
  return [...new Set([...own, ...headed].flatMap((id) => unitsAbove(id, directory)))].sort();
}

/** The nearest unit with a function, from this one upwards; null where none above carries it. */
export function nearestAbove({ units }: Directory, unitId: string, name: string): string | null {
  const seen = new Set<string>();
  for (let id: string | null = unitId; id !== null && !seen.has(id); id = units[id]?.parentId ?? null) {
    seen.add(id);
    if (units[id]?.functions.includes(name)) return id;
  }
  return null;
}
