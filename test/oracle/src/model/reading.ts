import type { Facts, ProjectFact } from './facts';

/** Somebody at a door: who they are, whom they act for, and whether what they show still counts. */
export interface Caller {
  readonly label: string;
  readonly personId: string;
  readonly actingFor: string | null;
  readonly by: 'session' | 'token' | 'nothing';
  readonly counts: boolean;
}

export const ADMINISTRATORS = ['system-admin', 'security-admin', 'audit-admin'];

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
  return ({ forms, items, owing, people: named, promises, units: places }) =>
    [named, owing, ...[...items, ...forms, ...promises].map(({ people: those }) => those)].some((ids) =>
      ids.includes(id),
    ) ||
    [places, ...[...items, ...forms, ...promises].map(({ units: those }) => those)]
      .flat()
      .some((unit) => above(unit).some((one) => tops.includes(one)));
}

/**
 * What somebody is told of by themselves, and so finds in their inbox: besides what they read what those read for whom they
 * may act today, as what reaches the one reaches the other.
 */
export function toldOf(facts: Facts, { actingFor, personId }: Pick<Caller, 'actingFor' | 'personId'>) {
  const id = actingFor ?? personId;
  const inPerson = { label: '', by: 'nothing', counts: true } as const;
  const principals = facts.substitutes.filter(([substitute]) => substitute === id).map(([, principal]) => principal);
  const reaches = [null, ...principals].map((each) => reachOf(facts, { ...inPerson, personId: id, actingFor: each }));
  return (file: ProjectFact): boolean => reaches.some((reads) => reads(file));
}
