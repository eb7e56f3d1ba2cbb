import type { Facts, ProjectFact } from './facts';
import type { Row, Who } from './rows';

/** Somebody at a door: who they are, whom they act for, and whether what they show still counts. */
export interface Caller {
  readonly label: string;
  readonly personId: string;
  readonly actingFor: string | null;
  readonly by: 'session' | 'token' | 'nothing';
  readonly counts: boolean;
}

const ADMINISTRATORS = ['system-admin', 'security-admin', 'audit-admin'];

/** 市级: these posts, and whoever is of a unit that does this, read every file. */
const CITY_POSTS = ['principal-leader', 'leader-in-charge', 'inspector', 'supervision-head'];
const CITY_OFFICES = ['help-centre', 'supervision', 'promotion-bureau'];
/** Their own unit and what is below it. */
const UNIT_POSTS = ['unit-head', 'unit-handler', 'promotion-officer'];

/**
 * What one person may read, said anew from the policy's words: default deny; the city for those who keep it together, a county
 * for its own help centre, a leader the areas kept contact with, a unit with all below it, everybody what they stand on or
 * owe something on, an investor's contact the own projects in person, an administrator nothing.
 */
export function reachOf({ people, units }: Facts, { actingFor, personId }: Caller): (file: ProjectFact) => boolean {
  const authority = people[actingFor ?? personId];
  const own = people[personId];
  const nothing = (): boolean => false;
  if (!authority || !own || authority.roles.length === 0) return nothing;
  if ([...authority.roles, ...own.roles].some((role) => ADMINISTRATORS.includes(role))) return nothing;
  const id = actingFor ?? personId;
  if (authority.roles.includes('investor-contact')) {
    return actingFor === null ? ({ contacts }) => contacts.includes(id) : nothing;
  }
  const has = (posts: readonly string[]): boolean => authority.roles.some((role) => posts.includes(role));
  const mine = [...authority.heads, ...(authority.unitId === null ? [] : [authority.unitId])];
  const inOffice = mine.some(
    (unit) => units[unit]?.active && units[unit].functions.some((one) => CITY_OFFICES.includes(one)),
  );
  if (has(CITY_POSTS) || inOffice) return () => true;
  const above = (unit: string): string[] => {
    const line: string[] = [];
    for (let at: string | null = unit; at !== null && !line.includes(at); at = units[at]?.parentId ?? null)
      line.push(at);
    return line;
  };
  const tops = [...(has(UNIT_POSTS) ? mine : []), ...(has(['leader']) ? authority.areas : [])];
  if (has(['helpdesk-officer']) && authority.unitId !== null) {
    const county = above(authority.unitId).find((unit) => units[unit]?.functions.includes('county'));
    if (county === undefined) return () => true;
    tops.push(county);
  }
  return ({ items, owing, people: named, units: places }) =>
    [named, owing, ...items.map((item) => item.people)].some((ids) => ids.includes(id)) ||
    [places, ...items.map((item) => item.units)].flat().some((unit) => above(unit).some((one) => tops.includes(one)));
}

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

/** 401: nobody is known. 403: the door is not theirs. 404: as if there were no such file. `seen`: anything else. */
export type Class = '401' | '403' | '404' | 'seen';

/** What a door answers, where `file` is the project that the address names and null where it names none that there is. */
export function expected(row: Row, facts: Facts, caller: Caller, asked: { readonly file: ProjectFact | null }): Class {
  if (row.who === 'anybody') return 'seen';
  if (!caller.counts) return '401';
  if (row.withoutToken) return '403';
  if (row.inPerson && caller.actingFor !== null) return '403';
  if (!opens(row.who, facts, caller)) return '403';
  if (row.names === undefined) return 'seen';
  if (row.names === 'own-file') return '404';
  return asked.file !== null && reachOf(facts, caller)(asked.file) ? 'seen' : '404';
}

/** Administration is done with one's own posts; all else with those of whoever is acted for. */
function opens(who: Who, { people }: Facts, { actingFor, personId }: Caller): boolean {
  const roles = people[actingFor ?? personId]?.roles ?? [];
  const own = people[personId]?.roles ?? [];
  if (who === 'anybody' || who === 'signed-in') return true;
  if (who === 'business') return roles.length > 0 && !roles.some((role) => ADMINISTRATORS.includes(role));
  return who.some((role) => (ADMINISTRATORS.includes(role) ? own : roles).includes(role));
}
