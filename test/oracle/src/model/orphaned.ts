import type { Facts, ProjectFact } from './facts';
import type { Place } from './place';

const PARTIES = ['leader', 'functional-department', 'introducing-unit', 'landing-place', 'help-centre'];
const LEADING = ['leader', 'leader-in-charge', 'principal-leader'];

/**
 * Nobody is left who could hand over: no leader stands, or a unit that answers does not stand any more, or whoever was to
 * take over is gone.
 */
export function orphaned(file: ProjectFact, facts: Facts, place: Place): boolean {
  const { handOver, parties } = file;
  if (handOver && !place.there(handOver.toPersonId)) return true;
  const leader = place.there(place.leaderOf(file));
  if (leader === null || !place.person(leader)?.roles.some((role) => LEADING.includes(role))) return true;
  return ['introducing-unit', 'landing-place'].some(
    (party) => parties[party]?.unitId != null && !partyStands(party, file, facts, place),
  );
}

/** Somebody who is there, of a unit that is there, is what the party asks for and is not one of the others already. */
function partyStands(party: string, file: ProjectFact, facts: Facts, place: Place): boolean {
  const member = file.parties[party];
  const [unit, person] = [place.unit(member?.unitId), place.person(member?.personId)];
  if (!member || !unit?.active || !person?.active) return false;
  if (!member.fallback && person.unitId !== unit.id && unit.headId !== member.personId) return false;
  const { anyOf, noneOf = [] } = facts.policies[file.policyVersion]?.parties[party] ?? {};
  const { functions } = unit;
  const carries = !anyOf || anyOf.some((name) => (name === '*' ? functions.length > 0 : functions.includes(name)));
  if (!carries || noneOf.some((name) => functions.includes(name))) return false;
  const before = PARTIES.slice(1, PARTIES.indexOf(party));
  return !before.some((other) => file.parties[other]?.unitId === unit.id);
}
