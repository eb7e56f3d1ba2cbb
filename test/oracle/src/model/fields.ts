import type { Facts, ProjectFact } from './facts';
import { type Caller, reachOf } from './reading';

/** Posts that read a place, whatever stands on the project itself. */
const OFFICES = ['leader', 'helpdesk-officer'];

/**
 * Whose amounts they read, of what they reach: what they stand on itself, not only on one of its matters, and what a county's
 * help centre or a leader's areas reach in any way.
 */
export function amountsOf(facts: Facts, caller: Caller): (file: ProjectFact) => boolean {
  const reach = reachOf(facts, caller);
  const who = caller.actingFor ?? caller.personId;
  const person = facts.people[who];
  if (!person) return reach;
  const roles = person.roles.filter((role) => OFFICES.includes(role));
  const byOffice = reachOf({ ...facts, people: { ...facts.people, [who]: { ...person, roles } } }, caller);
  const ofUnits = ({ items, ...file }: ProjectFact): ProjectFact => {
    return { ...file, people: [], owing: [], items: items.map((item) => ({ ...item, people: [] })) };
  };
  return (file) => reach(file) && (reach({ ...file, owing: [], items: [] }) || byOffice(ofUnits(file)));
}
