import { type Directory, peopleWithRole, type Role } from '@bangban/kernel';
import type { WatchRule } from './access-policy';

/** Of which administrators' acts somebody with these roles of their own is told. */
export const watchedBy = (own: readonly Role[], watch: readonly WatchRule[]): readonly Role[] => [
  ...new Set(watch.flatMap(({ acts, by }) => (own.includes(by) && !own.includes(acts) ? [acts] : []))),
];

/** Everybody in office who is told of others' acts, each with the roles that they watch. */
export function watchers(
  directory: Directory,
  watch: readonly WatchRule[],
): readonly { readonly personId: string; readonly roles: readonly Role[] }[] {
  const people = new Set(watch.flatMap(({ by }) => peopleWithRole(directory, by)));
  return [...people].flatMap((personId) => {
    const roles = watchedBy(directory.people[personId]?.roles ?? [], watch);
    return roles.length > 0 ? [{ personId, roles }] : [];
  });
}
