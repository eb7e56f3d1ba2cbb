import type { Principal, Role } from '@bangban/kernel';
import type { EntityManager } from 'typeorm';

export interface CityUnit {
  readonly id: string;
  readonly name: string;
  readonly functions?: readonly string[];
  readonly people: readonly (readonly [id: string, name: string, ...roles: Role[]])[];
}

/** A small city in which every role is filled; the first person of a unit is its head. */
const CITY: readonly CityUnit[] = [
  {
    id: 'help-centre',
    name: '市帮办中心',
    functions: ['help-centre'],
    people: [
      ['centre-head', '方主任', 'unit-head', 'helpdesk-officer'],
      ['officer', '何帮办', 'helpdesk-officer'],
    ],
  },
  {
    id: 'promotion-bureau',
    name: '市投资促进局',
    functions: ['promotion-bureau'],
    people: [
      ['bureau-head', '钱局长', 'unit-head'],
      ['promoter', '孙专员', 'promotion-officer', 'unit-handler'],
    ],
  },
  {
    id: 'natural-resources',
    name: '市自然资源局',
    functions: ['natural-resources'],
    people: [
      ['land-head', '李局长', 'unit-head'],
      ['land-handler', '周科长', 'unit-handler'],
    ],
  },
  {
    id: 'park',
    name: '经开区',
    functions: ['park'],
    people: [
      ['park-head', '吴主任', 'unit-head'],
      ['park-handler', '郑专员', 'unit-handler'],
    ],
  },
  {
    id: 'supervision',
    name: '市政府督查室',
    functions: ['supervision'],
    people: [['supervisor', '冯主任', 'supervision-head', 'inspector']],
  },
  {
    id: 'government',
    name: '市政府',
    people: [
      ['leader', '王副市长', 'leader'],
      ['leader-two', '赵副市长', 'leader'],
      ['deputy', '陈常务', 'leader-in-charge'],
      ['mayor', '林市长', 'principal-leader'],
    ],
  },
];

const OTHERS: readonly (readonly [id: string, name: string, role: Role])[] = [
  ['investor', '许经理', 'investor-contact'],
  ['sysadmin', '系统管理员', 'system-admin'],
  ['secadmin', '安全管理员', 'security-admin'],
  ['auditadmin', '审计管理员', 'audit-admin'],
];

/** What a story needs beside the city. */
export interface Newcomers {
  readonly units: readonly CityUnit[];
  readonly others: readonly (readonly [id: string, name: string, role: Role])[];
}

/** Everybody who lives in the city, by id. */
export function citizens({ others, units }: Newcomers): readonly string[] {
  const officials = [...CITY, ...units].flatMap(({ people }) => people.map(([id]) => id));
  return [...officials, ...[...OTHERS, ...others].map(([id]) => id)];
}

/** Puts the city into an empty, migrated database. */
export async function seedCity(
  manager: EntityManager,
  newcomers: Newcomers = { units: [], others: [] },
): Promise<void> {
  for (const { id, name, functions = [], people } of [...CITY, ...newcomers.units]) {
    await manager.query('INSERT INTO unit (id, name, functions) VALUES ($1, $2, $3)', [id, name, functions]);
    for (const [personId, personName, ...roles] of people) await addPerson(manager, personId, personName, id, roles);
    await manager.query('UPDATE unit SET head_id = $2 WHERE id = $1', [id, people[0]?.[0]]);
  }
  for (const [id, name, role] of [...OTHERS, ...newcomers.others]) await addPerson(manager, id, name, null, [role]);
  await manager.query(
    `INSERT INTO unit_default_person (unit_id, kind, person_id) VALUES
      ('natural-resources', '*', 'land-handler'), ('park', '*', 'park-handler'), ('promotion-bureau', '*', 'promoter')`,
  );
}

async function addPerson(
  manager: EntityManager,
  id: string,
  name: string,
  unitId: string | null,
  roles: readonly Role[],
): Promise<void> {
  await manager.query('INSERT INTO person (id, unit_id) VALUES ($1, $2)', [id, unitId]);
  await manager.query('INSERT INTO person_version (person_id, version, name, email) VALUES ($1, 1, $2, $3)', [
    id,
    name,
    `${id}@city.test`,
  ]);
  for (const role of roles)
    await manager.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2)', [id, role]);
}

/** A person of the city, acting for nobody else. */
export function as(personId: string, actingFor: string | null = null): Principal {
  const authority = actingFor ?? personId;
  const unit = CITY.find(({ people }) => people.some(([id]) => id === authority));
  const roles = unit?.people.find(([id]) => id === authority)?.slice(2) ?? [];
  const other = OTHERS.find(([id]) => id === authority);
  return {
    personId,
    actingFor,
    roles: other ? [other[2]] : (roles as Role[]),
    unitId: unit?.id ?? null,
    headOf: unit && unit.people[0]?.[0] === authority ? [unit.id] : [],
  };
}
