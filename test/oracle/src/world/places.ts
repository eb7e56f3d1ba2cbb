import type { Database } from '@bangban/persistence';

/** id, above, what it does, its people: id and posts; the first heads it. */
type Place = readonly [
  id: string,
  parentId: string | null,
  functions: string[],
  people: readonly (readonly string[])[],
];

const ofCounty = (county: string): Place[] => [
  [county, null, ['county'], [[`${county}-head`, 'unit-head']]],
  [
    `${county}-centre`,
    county,
    [],
    [
      [`${county}-centre-head`, 'unit-head', 'helpdesk-officer'],
      [`${county}-officer`, 'helpdesk-officer'],
    ],
  ],
  [
    `${county}-town`,
    county,
    ['township'],
    [
      [`${county}-town-head`, 'unit-head'],
      [`${county}-town-handler`, 'unit-handler'],
    ],
  ],
];

const unit = (id: string, parentId: string | null, functions: string[], ...people: string[][]): Place => [
  ...([id, parentId, functions] as const),
  people,
];

/** Beside the test city: two counties, a village below a town, a branch of a bureau, offices with few people. */
const PLACES: readonly Place[] = [
  ...ofCounty('east'),
  ...ofCounty('west'),
  unit('east-village', 'east-town', [], ['east-village-handler', 'unit-handler']),
  unit('land-branch', 'natural-resources', [], ['branch-head', 'unit-head'], ['branch-handler', 'unit-handler']),
  unit('housing', null, ['housing'], ['housing-head', 'unit-head'], ['housing-handler', 'unit-handler']),
  unit('reform', null, ['development-reform'], ['reform-head', 'unit-head'], ['reform-handler', 'unit-handler']),
  unit(
    'archive',
    null,
    [],
    ['clerk'],
    ['former', 'unit-handler'],
    ['gone', 'unit-handler'],
    ['locked', 'unit-handler'],
  ),
];
const IN_CITY_UNITS: readonly (readonly [id: string, unitId: string, role: string])[] = [
  ['inspector', 'supervision', 'inspector'],
  ['secretary', 'government', 'unit-handler'],
  // Of the help centre, without a post of its own there.
  ['colleague', 'help-centre', 'unit-handler'],
];
const AREAS: readonly (readonly [personId: string, unitId: string])[] = [
  ['leader', 'east'],
  ['leader-two', 'park'],
  ['leader-two', 'land-branch'],
];

export async function populate(db: Database): Promise<void> {
  for (const [id, parentId, functions, people] of PLACES) {
    await db.query('INSERT INTO unit (id, name, parent_id, functions) VALUES ($1, $1, $2, $3)', [
      id,
      parentId,
      functions,
    ]);
    for (const [personId = '', ...roles] of people) await settle(db, personId, id, roles);
    if (id !== 'archive') await db.query('UPDATE unit SET head_id = $2 WHERE id = $1', [id, people[0]?.[0]]);
  }
  for (const [id, unitId, role] of IN_CITY_UNITS) await settle(db, id, unitId, [role]);
  await settle(db, 'investor-two', null, ['investor-contact']);
  await db.query(
    `UPDATE person_version SET email = person_id || '@place.test', phone = '138' || lpad(length(person_id)::text, 8, '0')`,
  );
  for (const area of AREAS) await db.query('INSERT INTO person_area (person_id, unit_id) VALUES ($1, $2)', [...area]);
}

async function settle(db: Database, id: string, unitId: string | null, roles: readonly string[]): Promise<void> {
  await db.query('INSERT INTO person (id, unit_id) VALUES ($1, $2)', [id, unitId]);
  await db.query('INSERT INTO person_version (person_id, version, name) VALUES ($1, 1, $1)', [id]);
  for (const role of roles) await db.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2)', [id, role]);
}
