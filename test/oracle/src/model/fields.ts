import type { Facts, ProjectFact } from './facts';
import { type Caller, reachOf } from './reading';

/**
 * Who reads a guarded field of a file that they reach: whoever stands on the project itself and not only on one of its
 * matters; or whoever's office reaches it as well, be it by a matter.
 */
const FIELDS = { phone: 'stands', amount: 'stands or by office' } as const;
export type Field = keyof typeof FIELDS;

/** Posts that read a place, whatever stands on the project itself: a county's help centre, a leader's areas. */
const OFFICES = ['leader', 'helpdesk-officer'];

export function fieldOf(field: Field, facts: Facts, caller: Caller): (file: ProjectFact) => boolean {
  const reach = reachOf(facts, caller);
  const who = caller.actingFor ?? caller.personId;
  const person = facts.people[who];
  if (!person) return reach;
  const roles = person.roles.filter((role) => OFFICES.includes(role));
  const byOffice = reachOf({ ...facts, people: { ...facts.people, [who]: { ...person, roles } } }, caller);
  const everywhere = byOffice(NOBODYS);
  const ofUnits = ({ forms, items, promises, ...file }: ProjectFact): ProjectFact => {
    const units = {
      items: items.map((item) => ({ ...item, people: [] })),
      forms: forms.map((form) => ({ ...form, people: [] })),
      promises: promises.map((each) => ({ ...each, people: [] })),
    };
    return { ...file, people: [], owing: [], ...units };
  };
  const office = FIELDS[field] === 'stands' ? () => everywhere : (file: ProjectFact) => byOffice(ofUnits(file));
  return (file) => reach(file) && (reach({ ...file, owing: [], items: [], forms: [], promises: [] }) || office(file));
}

/** A file on which nobody stands: seen by those alone who read the city. */
const NOBODYS: ProjectFact = {
  id: '',
  name: '',
  status: '',
  stage: '',
  policyVersion: 0,
  contacts: [],
  introducingUnitId: '',
  landingUnitId: null,
  followerId: '',
  parties: {},
  handOver: null,
  questions: [],
  items: [],
  forms: [],
  promises: [],
  signs: [],
  openSigns: 0,
  agents: [],
  files: [],
  owing: [],
  reference: null,
  investor: null,
  rows: { escalation: 0, obligation: 0, breach: 0 },
  units: [],
  people: [],
};

const KEEP_PEOPLE = ['system-admin', 'security-admin'];

/**
 * Whose telephone somebody reads: who keeps people and accounts, and who reads the city, everybody's; else their own, that
 * of whoever they act for, of their units and those below, and of whoever stands on a file whose telephones they read.
 */
export function phonesOf(facts: Facts, caller: Caller): (personId: string) => boolean {
  const { actingFor, personId } = caller;
  const own = facts.people[personId]?.roles ?? [];
  if (own.some((role) => KEEP_PEOPLE.includes(role)) || reachOf(facts, caller)(NOBODYS)) return () => true;
  const authority = facts.people[actingFor ?? personId];
  const mine = [...(authority?.heads ?? []), ...(authority?.unitId == null ? [] : [authority.unitId])];
  const reads = fieldOf('phone', facts, caller);
  const together = facts.projects
    .filter(reads)
    .flatMap(({ contacts, forms, items, people, promises }) => [
      ...people,
      ...contacts,
      ...[...items, ...forms, ...promises].flatMap((each) => each.people),
    ]);
  const below = (unit: string | null, seen: readonly string[] = []): boolean =>
    unit !== null &&
    !seen.includes(unit) &&
    (mine.includes(unit) || below(facts.units[unit]?.parentId ?? null, [...seen, unit]));
  return (id) =>
    id === personId || id === actingFor || together.includes(id) || below(facts.people[id]?.unitId ?? null);
}
