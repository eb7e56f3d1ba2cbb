import type { Directory, DirectoryPerson, DirectoryUnit, Principal, Role } from '@bangban/kernel';

type Person = readonly [id: string, name: string, ...roles: Role[]];

interface Unit {
  readonly name: string;
  readonly functions: readonly string[];
  /** The first is the head, unless `headless`. */
  readonly people: readonly Person[];
  readonly headless?: boolean;
  /** Responsible for every kind of item. */
  readonly handler?: string;
}

/**
 * A small city in which every role of the ladder is filled. Natural resources has a default handler, housing only a
 * head, ecology neither; other functions that templates name have no unit here.
 */
const UNITS: Readonly<Record<string, Unit>> = {
  'help-centre': {
    name: '市帮办中心',
    functions: ['help-centre'],
    people: [
      ['centre-head', '方主任', 'unit-head'],
      ['officer', '何帮办', 'helpdesk-officer'],
    ],
    handler: 'officer',
  },
  'promotion-bureau': {
    name: '市投资促进局',
    functions: ['promotion-bureau'],
    people: [
      ['bureau-head', '钱局长', 'unit-head'],
      ['promoter', '孙专员', 'promotion-officer', 'unit-handler'],
    ],
    handler: 'promoter',
  },
  'natural-resources': {
    name: '市自然资源局',
    functions: ['natural-resources'],
    people: [
      ['land-head', '李局长', 'unit-head'],
      ['land-handler', '周科长', 'unit-handler'],
    ],
    handler: 'land-handler',
  },
  park: {
    name: '经开区',
    functions: ['park'],
    people: [
      ['park-head', '吴主任', 'unit-head'],
      ['park-handler', '郑专员', 'unit-handler'],
    ],
    handler: 'park-handler',
  },
  county: { name: '青山县', functions: ['county'], people: [['county-head', '石县长', 'unit-head']] },
  housing: { name: '市住建局', functions: ['housing'], people: [['housing-head', '王局长', 'unit-head']] },
  ecology: { name: '市生态环境局', functions: ['ecology'], people: [], headless: true },
  'liaison-office': {
    name: '驻沪联络处',
    functions: [],
    people: [['liaison-head', '秦主任', 'unit-head', 'promotion-officer']],
  },
  supervision: {
    name: '市政府督查室',
    functions: ['supervision'],
    people: [
      ['supervisor', '冯主任', 'supervision-head'],
      ['inspector', '陈督查', 'inspector'],
    ],
  },
  government: {
    name: '市政府',
    functions: [],
    headless: true,
    people: [
      ['leader', '王副市长', 'leader'],
      ['leader-two', '赵副市长', 'leader'],
      ['deputy', '陈常务', 'leader-in-charge'],
      ['mayor', '林市长', 'principal-leader'],
      ['secretary', '杨秘书'],
    ],
  },
};

const OUTSIDE: readonly Person[] = [
  ['investor', '许经理', 'investor-contact'],
  ['other-investor', '尤经理', 'investor-contact'],
  ['system-admin', '系统管理员', 'system-admin'],
  ['security-admin', '安全管理员', 'security-admin'],
  ['audit-admin', '审计管理员', 'audit-admin'],
];

function unitOf(id: string, { name, functions, people, headless, handler }: Unit): DirectoryUnit {
  const headId = headless ? null : (people[0]?.[0] ?? null);
  return { id, name, parentId: null, headId, functions, defaultPersons: handler ? { '*': handler } : {}, active: true };
}

function personOf([id, name, ...roles]: Person, unitId: string | null): DirectoryPerson {
  return { id, name, unitId, roles, active: true };
}

export const CITY: Directory = {
  version: 1,
  units: Object.fromEntries(Object.entries(UNITS).map(([id, unit]) => [id, unitOf(id, unit)])),
  people: Object.fromEntries(
    [
      ...Object.entries(UNITS).flatMap(([unitId, { people }]) => people.map((person) => personOf(person, unitId))),
      ...OUTSIDE.map((person) => personOf(person, null)),
    ].map((person) => [person.id, person]),
  ),
};

const KNOWN = new WeakMap<Directory, Map<string, Principal>>();

/** Somebody of the city, for themselves or as the substitute of another, whose authority then counts. */
export function as(personId: string, actingFor: string | null = null, city: Directory = CITY): Principal {
  const known = KNOWN.get(city) ?? new Map<string, Principal>();
  KNOWN.set(city, known);
  const name = `${personId}/${actingFor ?? ''}`;
  const principal = known.get(name) ?? principalOf(personId, actingFor, city);
  known.set(name, principal);
  return principal;
}

function principalOf(personId: string, actingFor: string | null, city: Directory): Principal {
  const person = city.people[actingFor ?? personId];
  if (!person) throw new Error(`nobody is called ${actingFor ?? personId}`);
  const headOf = Object.values(city.units).filter((unit) => unit.headId === person.id);
  return { personId, actingFor, roles: person.roles, unitId: person.unitId, headOf: headOf.map(({ id }) => id) };
}

/** The city with one person in another role beside their own. */
export function withRole(personId: string, role: Role): Directory {
  const person = CITY.people[personId];
  if (!person) throw new Error(`nobody is called ${personId}`);
  return { ...CITY, version: 2, people: { ...CITY.people, [personId]: { ...person, roles: [...person.roles, role] } } };
}

/** The city with some people gone: inactive, as after a posting elsewhere. */
export function without(...personIds: readonly string[]): Directory {
  const people = Object.entries(CITY.people).map(([id, person]) => [
    id,
    personIds.includes(id) ? { ...person, active: false } : person,
  ]);
  return { ...CITY, version: 2, people: Object.fromEntries(people) as Directory['people'] };
}
