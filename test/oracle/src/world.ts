import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';
import type { Chance } from './chance';
import type { Caller } from './model';

/** id, above, what it does, its people: id and posts; the first heads it. */
type Place = readonly [
  id: string,
  parentId: string | null,
  functions: string[],
  people: readonly (readonly string[])[],
];

const PLACES: readonly Place[] = [
  ...['east', 'west'].flatMap((county): Place[] => [
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
      [],
      [
        [`${county}-town-head`, 'unit-head'],
        [`${county}-town-handler`, 'unit-handler'],
      ],
    ],
  ]),
  ['east-village', 'east-town', [], [['east-village-handler', 'unit-handler']]],
  [
    'land-branch',
    'natural-resources',
    [],
    [
      ['branch-head', 'unit-head'],
      ['branch-handler', 'unit-handler'],
    ],
  ],
  [
    'housing',
    null,
    ['housing'],
    [
      ['housing-head', 'unit-head'],
      ['housing-handler', 'unit-handler'],
    ],
  ],
  ['archive', null, [], [['clerk'], ['former', 'unit-handler']]],
];
const IN_CITY_UNITS: readonly (readonly [id: string, unitId: string, role: string])[] = [
  ['inspector', 'supervision', 'inspector'],
  ['secretary', 'government', 'unit-handler'],
];
const AREAS: readonly (readonly [personId: string, unitId: string])[] = [
  ['leader', 'east'],
  ['leader-two', 'park'],
  ['leader-two', 'land-branch'],
];
/** Who acts for whom, from the beginning. */
const SUBSTITUTES: readonly (readonly [substituteId: string, principalId: string])[] = [
  ['secretary', 'leader'],
  ['housing-handler', 'park-head'],
  ['former', 'east-officer'],
];
const WITH_TOKENS = ['officer', 'land-handler', 'investor', 'sysadmin', 'leader-two', 'west-officer'];
const LANDING = ['park', 'east', 'east-town', 'west', 'west-town', 'east-village', null];
const HANDLING = ['natural-resources', 'land-branch', 'housing', 'park', 'east-town', 'west-town', 'promotion-bureau'];
const GIVEN = ['unit-handler', 'leader', 'inspector', 'helpdesk-officer', 'promotion-officer', 'unit-head'];
/** Whose posts, units and accounts change; nobody by whose hands the city goes on. */
const MOVING = [
  'clerk',
  'former',
  'housing-handler',
  'branch-handler',
  'east-officer',
  'west-town-handler',
  'secretary',
];
const MOVED_UNITS = ['land-branch', 'east-village', 'west-town', 'housing', 'archive'];
const ABOVE = ['natural-resources', 'east', 'west-town', 'park', null];
const PROJECTS = 16;
const LAST_GONE = 8;
const LAST_OPEN = 3;
const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';

/** A caller as the world knows them, with what they show at the door. */
export interface Known extends Caller {
  readonly headers: Readonly<Record<string, string>>;
}

/** A city with two counties, its people at their screens, and projects at every stage of their life; it moves on when told. */
export class World {
  callers: readonly Known[] = [];
  private turn = 0;
  private readonly closed = new Set<string>();

  private constructor(
    readonly database: TestDatabase,
    readonly api: TestApi,
    private readonly desk: Desk,
    private readonly chance: Chance,
  ) {}

  static async begin(chance: Chance): Promise<World> {
    const database = await freshDatabase();
    const { applicationUrl, dataSource, url: databaseUrl } = database;
    await populate(dataSource);
    const api = await TestApi.start({ databaseUrl, dataSource, applicationUrl, temporalAddress: '127.0.0.1:1' });
    const world = new World(database, api, new Desk(database), chance);
    await world.desk.clockAt('2026-03-02T01:00:00.000Z');
    await world.live();
    await world.open();
    return world;
  }

  async end(): Promise<void> {
    await this.api.close();
    await this.database.drop();
  }

  private get db(): Database {
    return this.database.dataSource;
  }

  /** Leads come in all over the city; some are led, helped, handed over, shelved, ended; each has a file and items. */
  private async live(): Promise<void> {
    const upload = this.api.nobody.with(await this.credential('officer', 'token'));
    for (let index = 0; index < PROJECTS; index += 1) {
      const id = await this.desk.lead({
        name: `第${String(index + 1).padStart(2, '0')}号万吨冷链物流项目`,
        landingUnitId: LANDING[index % LANDING.length] ?? null,
        investorContactIds: [['investor'], ['investor-two'], [], ['investor', 'investor-two']][index % 4] ?? [],
        investor: { name: `第${index + 1}号冷链公司`, country: 'CN' },
      });
      await upload.send(`/api/projects/${id}/files?name=a.pdf`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: PDF.replace('Catalog', `Catalog /Lang (${index})`),
      });
      const leaderId = [null, 'leader', 'leader-two'][index % 3] ?? null;
      if (leaderId !== null) await this.desk.act('deputy', id, { name: 'AssignLeader', payload: { leaderId } });
      for (let n = 0; n < 1 + (index % 3); n += 1) await this.addItem(id);
      if (index % 7 === 5) await this.desk.send('officer', id, { name: 'AdvanceStage', payload: { to: 'intent' } });
    }
    for (let n = 0; n < 30; n += 1) await this.work();
    await this.desk.clockAt('2026-03-16T01:00:00.000Z');
    for (const { id } of await this.projects()) await this.desk.record.tick(id);
    for (let n = 0; n < 10; n += 1) await this.work();
    await this.exit(0);
    await this.exit(1);
    await this.exit(2);
  }

  private async addItem(projectId: string): Promise<void> {
    const unitId = this.chance.one(HANDLING);
    const payload = { title: `协调用地预审${this.chance.below(1000)}`, unitId, limit: 1 + this.chance.below(6) };
    const coUnitIds = this.chance.below(3) === 0 ? [this.chance.one(HANDLING.filter((unit) => unit !== unitId))] : [];
    const issue = this.chance.below(4) > 0;
    await this.desk.send('officer', projectId, { name: 'AddHelpItem', payload: { ...payload, coUnitIds, issue } });
  }

  private projects(): Promise<{ readonly id: string; readonly status: string }[]> {
    return this.db.query('SELECT id, status FROM project ORDER BY name');
  }

  private async anItem(): Promise<{ readonly id: string; readonly projectId: string; readonly personId: string }> {
    return this.chance.one(
      await this.db.query<{ id: string; projectId: string; personId: string }[]>(
        `SELECT h.id, h.project_id AS "projectId", h.person_id AS "personId" FROM help_item h JOIN project p ON p.id = h.project_id
         ORDER BY p.name, h.no`,
      ),
    );
  }

  /** A step in the life of one item, whatever it is; that some are refused is part of life. */
  private async work(): Promise<void> {
    const { id: itemId, projectId } = await this.anItem();
    const steps = [
      () => this.desk.send('officer', projectId, { name: 'IssueHelpItem', payload: { itemId } }),
      () => this.desk.send('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId } }),
      () => this.desk.send('land-head', projectId, { name: 'ReportDone', payload: { itemId, note: '已办结' } }),
      () => this.desk.send('officer', projectId, { name: 'VerifyHelpItem', payload: { itemId } }),
      () => this.desk.send('officer', projectId, { name: 'CloseHelpItem', payload: { itemId } }),
      () => this.desk.send('officer', projectId, { name: 'RaiseHelpItem', payload: { itemId, reason: '协调不成' } }),
      () => this.desk.send('centre-head', projectId, { name: 'VoidHelpItem', payload: { itemId, reason: '不再需要' } }),
      () => this.transfer(),
    ];
    await this.chance.one(steps)();
  }

  private async exit(how: number): Promise<void> {
    const { id } = this.chance.one(await this.projects());
    const reason = '投资方计划调整';
    if (how === 0)
      await this.desk.send('deputy', id, { name: 'TerminateProject', payload: { reason, cause: 'objective' } });
    if (how === 1) await this.desk.send('deputy', id, { name: 'TransferOut', payload: { reason, cause: 'objective' } });
    if (how !== 2) return;
    const asked = await this.desk.send('officer', id, { name: 'Shelve', payload: { reason } });
    const event = asked.outcome === 'accepted' && asked.events.find(({ type }) => type === 'SecondPersonRequested');
    if (!event || event.type !== 'SecondPersonRequested') return;
    const payload = { requestId: event.data.id, decision: 'approve' } as const;
    await this.desk.send('deputy', id, { name: 'DecideRequest', payload });
  }

  private async transfer(): Promise<void> {
    const { id: itemId, projectId } = await this.anItem();
    const payload = { itemId, unitId: this.chance.one(HANDLING), reason: '职责调整' };
    await this.desk.send('officer', projectId, { name: 'TransferHelpItem', payload });
  }

  /** Everybody signs in; some have scripts; some show what does not count any more. */
  private async open(): Promise<void> {
    const people = await this.db.query<{ id: string }[]>('SELECT id FROM person ORDER BY id');
    for (const { id } of people) await this.comeIn(id);
    for (const id of WITH_TOKENS) await this.comeIn(id, 'token');
    for (const [id, actingFor] of SUBSTITUTES) await this.standIn(id, actingFor);
    const none = { personId: 'officer', actingFor: null, counts: false } as const;
    const [expired, revoked] = [await this.credential('officer', 'session'), await this.credential('officer', 'token')];
    await this.db.query(`UPDATE session SET expires_at = clock_timestamp() WHERE token_hash = $1`, [hashOf(expired)]);
    await this.db.query(`UPDATE access_token SET revoked_at = clock_timestamp() WHERE token_hash = $1`, [
      hashOf(revoked),
    ]);
    this.callers = [
      ...this.callers,
      { ...none, label: 'nobody', by: 'nothing', headers: {} },
      { ...none, label: 'officer, session expired', by: 'session', headers: expired },
      { ...none, label: 'officer, token revoked', by: 'token', headers: revoked },
    ];
  }

  /** Where the account is closed, nobody does. */
  private async comeIn(personId: string, by: 'session' | 'token' = 'session'): Promise<void> {
    if (this.closed.has(personId)) return;
    this.turn += 1;
    const headers = await this.credential(personId, by);
    const label = `${personId} by ${by} ${this.turn}`;
    this.callers = [...this.callers, { label, personId, actingFor: null, by, counts: true, headers }];
  }

  /** Straight into the record: it is the doors that are asked about, not how one gets a key. */
  private async credential(personId: string, by: 'session' | 'token'): Promise<Readonly<Record<string, string>>> {
    const secret = randomUUID().replaceAll('-', '') + randomUUID().replaceAll('-', '').slice(0, 11);
    const hash = createHash('sha256').update(secret).digest('hex');
    await this.db.query(
      `INSERT INTO account (person_id, login, password_hash) VALUES ($1, $1, 'nobody knows it') ON CONFLICT DO NOTHING`,
      [personId],
    );
    const table =
      by === 'session'
        ? `session (token_hash, id, person_id, expires_at, csrf_token) VALUES ($1, $2, $3, clock_timestamp() + interval '9 days', $1)`
        : `access_token (token_hash, id, person_id, expires_at, name) VALUES ($1, $2, $3, clock_timestamp() + interval '9 days', 'probe')`;
    await this.db.query(`INSERT INTO ${table}`, [hash, randomUUID(), personId]);
    if (by === 'token') return { authorization: `Bearer ${secret}` };
    return { cookie: `bangban_session=${secret}`, 'x-csrf-token': hash };
  }

  private async standIn(personId: string, actingFor: string): Promise<void> {
    await this.db.query(
      `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
       VALUES ($1, $2, $3, '2020-01-01', '2199-01-01', $2)`,
      [randomUUID(), actingFor, personId],
    );
    await this.comeIn(personId);
    const known = this.callers.at(-1);
    if (known?.personId !== personId || this.closed.has(personId)) return;
    await this.db.query('UPDATE session SET acting_for = $2 WHERE token_hash = $1', [hashOf(known.headers), actingFor]);
    this.callers = [...this.callers.slice(0, -1), { ...known, label: `${known.label} for ${actingFor}`, actingFor }];
  }

  private ended(personId: string): void {
    this.callers = this.callers.map((each) => (each.personId === personId ? { ...each, counts: false } : each));
  }

  /** One thing that changes who may read what; sessions opened before stay open where nothing says otherwise. What it was. */
  async move(): Promise<string> {
    const { chance, db } = this;
    const personId = chance.one(MOVING);
    const projectId = chance.one(await this.projects()).id;
    const moves: readonly (readonly [name: string, move: () => Promise<unknown>])[] = [
      ['an item is transferred', () => this.transfer()],
      ['an item is worked on', () => this.work()],
      ['an item is added', () => this.addItem(projectId)],
      [
        'a leader is assigned',
        () => {
          const payload = { leaderId: chance.one(['leader', 'leader-two']) };
          return this.desk.send('deputy', projectId, { name: 'AssignLeader', payload });
        },
      ],
      [
        'a project is handed over',
        async () => {
          const to = chance.one([
            { toUnitId: 'natural-resources', toPersonId: 'land-handler' },
            { toUnitId: 'housing', toPersonId: 'housing-head' },
            { toUnitId: 'west', toPersonId: 'west-head' },
          ]);
          const payload = { subject: 'introducing-unit', ...to, reason: '分工调整' } as const;
          await this.desk.send('promoter', projectId, { name: 'ProposeHandOver', payload });
          if (chance.below(2) === 0) {
            await this.desk.send('land-handler', projectId, { name: 'AnswerHandOver', payload: { lines: [] } });
          }
        },
      ],
      ['a project ends or rests', () => this.exit(chance.below(3))],
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
          await db.query('DELETE FROM person_role WHERE person_id = $1 AND role = $2', [
            personId,
            chance.one(roles).role,
          ]);
          this.ended(personId);
          await this.comeIn(personId);
        },
      ],
      [
        'somebody stands in',
        async () => {
          const principal = chance.one(['leader', 'park-head', 'east-officer', 'land-head', 'mayor', 'west-officer']);
          if (principal === personId) return;
          // Whoever already acts for them goes back to themselves.
          this.leave(personId, principal);
          await this.standIn(personId, principal);
        },
      ],
      [
        'somebody stands in no more',
        async () => {
          const acting = this.callers.filter(({ actingFor, counts }) => counts && actingFor !== null);
          const one = acting.length > 0 ? chance.one(acting) : null;
          if (!one) return;
          await db.query(
            `UPDATE substitute SET revoked_at = clock_timestamp()
             WHERE substitute_id = $1 AND principal_id = $2 AND revoked_at IS NULL`,
            [one.personId, one.actingFor],
          );
          this.leave(one.personId, one.actingFor);
        },
      ],
      [
        `the account of ${personId} is closed`,
        async () => {
          await db.query('UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = $1', [personId]);
          this.closed.add(personId);
          this.ended(personId);
        },
      ],
      [
        `the account of ${personId} is opened again`,
        async () => {
          await db.query('UPDATE account SET disabled_at = NULL WHERE person_id = $1', [personId]);
          this.closed.delete(personId);
          await this.comeIn(personId);
        },
      ],
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
        () =>
          db.query('UPDATE person SET unit_id = $2 WHERE id = $1', [
            personId,
            chance.one([...MOVED_UNITS, 'east', 'supervision']),
          ]),
      ],
      [
        'a leader is given an area',
        () =>
          db.query('INSERT INTO person_area (person_id, unit_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
            chance.one(['leader', 'leader-two']),
            chance.one(['east', 'west', 'park', 'housing', 'natural-resources']),
          ]),
      ],
      [
        'a leader gives up an area',
        () => db.query('DELETE FROM person_area WHERE person_id = $1', [chance.one(['leader', 'leader-two'])]),
      ],
      [
        'a unit gives up what it does',
        () =>
          db.query(`UPDATE unit SET active = NOT active WHERE id = $1`, [
            chance.one(['supervision', 'archive', 'housing']),
          ]),
      ],
    ];
    const [name, move] = chance.one(moves);
    await move();
    this.forget();
    return name;
  }

  /** Of what nobody can come in with any more, and of how often one person is in, the last few are enough to ask about. */
  private forget(): void {
    const gone = this.callers.filter(({ counts }) => !counts).slice(0, -LAST_GONE);
    const open = this.callers.filter(({ actingFor, counts, personId }, index) => {
      const later = this.callers.slice(index + 1);
      const same = later.filter((each) => each.counts && each.personId === personId && each.actingFor === actingFor);
      return counts && same.length >= LAST_OPEN;
    });
    this.callers = this.callers.filter((each) => !gone.includes(each) && !open.includes(each));
  }

  private leave(personId: string, principal: string | null): void {
    this.callers = this.callers.map((each) =>
      each.personId === personId && each.actingFor === principal ? { ...each, actingFor: null } : each,
    );
  }
}

async function populate(db: Database): Promise<void> {
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
  for (const area of AREAS) await db.query('INSERT INTO person_area (person_id, unit_id) VALUES ($1, $2)', [...area]);
}

async function settle(db: Database, id: string, unitId: string | null, roles: readonly string[]): Promise<void> {
  await db.query('INSERT INTO person (id, unit_id) VALUES ($1, $2)', [id, unitId]);
  await db.query('INSERT INTO person_version (person_id, version, name) VALUES ($1, 1, $1)', [id]);
  for (const role of roles) await db.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2)', [id, role]);
}

/** The hash of the secret in what somebody shows. */
function hashOf({ authorization, cookie }: Readonly<Record<string, string>>): string {
  const secret = (authorization ?? cookie ?? '').replace(/^(Bearer |bangban_session=)/, '');
  return createHash('sha256').update(secret).digest('hex');
}
