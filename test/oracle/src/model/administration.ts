import { acting } from './acting';
import type { Facts } from './facts';
import { Place } from './place';
import type { Caller } from './reading';

/** Of whose acts among the administrators each of them is told. */
const WATCHES: Readonly<Record<string, readonly string[]>> = {
  'audit-admin': ['system-admin', 'security-admin'],
  'security-admin': ['audit-admin'],
};

/** Who gave up a post whose acts somebody is told of: never they themselves, and nobody whose post they hold too. */
export function gaveUp({ givenUp, people }: Facts, { personId }: Caller): readonly string[] {
  const own = people[personId]?.roles ?? [];
  const watched = own.flatMap((role) => WATCHES[role] ?? []).filter((role) => !own.includes(role));
  return givenUp
    .filter((each) => watched.includes(each.role) && each.personId !== personId)
    .map((each) => `${each.personId} ${each.role}`);
}

const BEGINS = ['RegisterLead', 'ImportProject'];

/**
 * What is about no project that is there: beginning one; drafting rules, which is theirs who approve drafts and the system
 * administrator's, publishing them, theirs alone who approve. Nobody drafts for another.
 */
export function alone(facts: Facts, caller: Caller): (command: string) => boolean {
  const { actingFor, personId } = caller;
  const newest = Math.max(...Object.keys(facts.policies).map(Number));
  const approves = (kind: string): boolean =>
    (facts.policies[newest]?.second[`publish-${kind}`] ?? []).some((each) =>
      each === 'help-centre-head'
        ? new Place(facts).centreHead === personId
        : facts.people[personId]?.active === true && facts.people[personId].roles.includes(each),
    );
  return (command) => {
    if (BEGINS.includes(command)) return acting(facts, caller)(command, { project: null });
    if (actingFor !== null) return false;
    const kind = command.endsWith('Policy') ? 'policy' : 'calendar';
    const drafts = facts.people[personId]?.roles.includes('system-admin') === true && !command.startsWith('Publish');
    return approves(kind) || drafts;
  };
}
