import type { Database } from '@bangban/persistence';
import type { Chance } from '../chance';
import type { Keys } from './keys';
import type { Life } from './life';

const GIVEN = ['unit-handler', 'leader', 'inspector', 'helpdesk-officer', 'promotion-officer', 'unit-head'];
/** Whose posts, units and accounts change; nobody by whose hands the city goes on. */
const MOVING = [
  ...['clerk', 'former', 'housing-handler', 'branch-handler', 'east-officer', 'west-town-handler', 'secretary'],
  ...['colleague', 'reform-handler'],
];
const ACTED_FOR = ['leader', 'park-head', 'east-officer', 'land-head', 'mayor', 'west-officer', 'officer'];
const MOVED_UNITS = ['land-branch', 'east-village', 'west-town', 'housing', 'archive'];
const ABOVE = ['natural-resources', 'east', 'west-town', 'park', null];
const AREAS = ['east', 'west', 'park', 'housing', 'natural-resources'];
const LEADERS = ['leader', 'leader-two'];

export interface Mover {
  readonly chance: Chance;
  readonly db: Database;
  readonly keys: Keys;
  readonly life: Life;
}

type Move = readonly [name: string, move: () => Promise<unknown>];

/** The same sort of move, whoever it moves. */
export const sortOf = ([name]: Move): string => name.replace(new RegExp(MOVING.join('|')), 'somebody');

/** One thing that changes who may read or do what; sessions opened before stay open where nothing says otherwise. */
export async function movesOf(mover: Mover): Promise<readonly Move[]> {
  const { chance, life } = mover;
  const personId = chance.one(MOVING);
  const projectId = chance.one(await life.projects()).id;
  return [
    ['a matter is transferred', () => life.transfer()],
    ['a matter is worked on', () => life.work()],
    ['a matter is added', () => life.addItem(projectId)],
    ['a leader is assigned', () => life.assign(projectId, chance.one(LEADERS))],
    ['a project is handed over', () => life.handOver(projectId)],
    ['a project ends or rests', () => life.exit(chance.below(4))],
    ...ofPosts(mover, personId),
    ...ofSubstitutes(mover, personId),
    ...ofAccounts(mover, personId),
    ...ofUnits(mover, personId),
  ];
}

function ofPosts({ chance, db, keys }: Mover, personId: string): readonly Move[] {
  return [
    [
      `${personId} is given a post`,
      () =>
        db.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          personId,
          chance.one(GIVEN),
        ]),
    ],
    [
      `${personId} loses a post`,
      async () => {
        const roles = await db.query<{ role: string }[]>(
          'SELECT role FROM person_role WHERE person_id = $1 ORDER BY role',
          [personId],
        );
        if (roles.length === 0) return;
        const { role } = chance.one(roles);
        await db.query('DELETE FROM person_role WHERE person_id = $1 AND role = $2', [personId, role]);
        keys.ended(personId);
        await keys.comeIn(personId);
      },
    ],
  ];
}

function ofSubstitutes({ chance, db, keys }: Mover, personId: string): readonly Move[] {
  const acting = keys.callers.filter(({ actingFor, counts }) => counts && actingFor !== null);
  const one = acting.length > 0 ? chance.one(acting) : null;
  const end = async (how: string): Promise<void> => {
    if (!one) return;
    await db.query(
      `UPDATE substitute SET ${how} WHERE substitute_id = $1 AND principal_id = $2 AND revoked_at IS NULL`,
      [one.personId, one.actingFor],
    );
  };
  return [
    [
      'somebody stands in',
      async () => {
        const principal = chance.one(ACTED_FOR);
        // A session that named them before is no part of it: whether it acts again is seen when the directory is read anew.
        const before = keys.callers.some((each) => each.personId === personId && each.standsFor === principal);
        if (principal === personId || before) return;
        await keys.standIn(personId, principal);
      },
    ],
    ['somebody stands in no more', () => end('revoked_at = clock_timestamp()')],
    ['the term of a substitution is over', () => end(`to_date = '2020-01-02'`)],
  ];
}

function ofAccounts({ db, keys }: Mover, personId: string): readonly Move[] {
  const gone = (sort: 'left' | 'account closed', sql: string) => async (): Promise<void> => {
    await db.query(sql, [personId]);
    keys.close(personId, sort);
  };
  const back = (sql: string) => async (): Promise<void> => {
    await db.query(sql, [personId]);
    const [stands] = await db.query<{ stands: boolean }[]>(
      'SELECT active AND disabled_at IS NULL AS stands FROM person JOIN account ON person_id = id WHERE id = $1',
      [personId],
    );
    if (!stands?.stands) return;
    keys.reopen(personId);
    await keys.comeIn(personId);
  };
  return [
    [
      `the account of ${personId} is closed`,
      gone('account closed', 'UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = $1'),
    ],
    [`the account of ${personId} is opened again`, back('UPDATE account SET disabled_at = NULL WHERE person_id = $1')],
    [`${personId} leaves`, gone('left', 'UPDATE person SET active = false WHERE id = $1')],
    [`${personId} is back`, back('UPDATE person SET active = true WHERE id = $1')],
  ];
}

function ofUnits({ chance, db }: Mover, personId: string): readonly Move[] {
  return [
    [
      'a unit is put under another',
      async () => {
        const [unitId, above] = [chance.one(MOVED_UNITS), chance.one(ABOVE)];
        if (above === unitId) return;
        await db.query('UPDATE unit SET parent_id = $2 WHERE id = $1', [unitId, above]);
      },
    ],
    [
      `${personId} moves`,
      () => {
        const unitId = chance.one([...MOVED_UNITS, 'east', 'supervision']);
        return db.query('UPDATE person SET unit_id = $2 WHERE id = $1', [personId, unitId]);
      },
    ],
    [
      'a leader is given an area',
      () =>
        db.query('INSERT INTO person_area (person_id, unit_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          chance.one(LEADERS),
          chance.one(AREAS),
        ]),
    ],
    [
      'a leader gives up an area',
      () => db.query('DELETE FROM person_area WHERE person_id = $1', [chance.one(LEADERS)]),
    ],
    [
      'a unit gives up what it does, or takes it up again',
      () => {
        const unitId = chance.one(['supervision', 'archive', 'housing', 'reform']);
        return db.query('UPDATE unit SET active = NOT active WHERE id = $1', [unitId]);
      },
    ],
    [
      'another heads a unit',
      () => {
        const headId = chance.one(['housing-head', 'housing-handler', null]);
        return db.query(`UPDATE unit SET head_id = $1 WHERE id = 'housing'`, [headId]);
      },
    ],
  ];
}
