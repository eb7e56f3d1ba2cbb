import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { publishPolicy, savePerson } from '@bangban/persistence';
import { PASSWORD, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';
import { leave } from '../../support/leaving';

let database: TestDatabase;
let api: TestApi;
let system: Http;
let security: Http;
let auditor: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  [system, security, auditor] = await Promise.all([
    api.script('sysadmin'),
    api.script('secadmin'),
    api.script('auditadmin'),
  ]);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const short = ({ body, status }: Answer): readonly unknown[] => [
  status,
  (body as Partial<ProblemBody> | null)?.code ?? null,
];
const waitingId = ({ body, status }: Answer): string => {
  expect(status).toBe(202);
  return (body as { requestId: string }).requestId;
};
const decide = (http: Http, id: string, accept = true) =>
  http.post<ProblemBody>(`/api/directory-requests/${id}/decision`, { accept });
const rolesOf = async (id: string): Promise<unknown> =>
  accepted(await security.get<{ rows: Json[] }>('/api/people')).rows.find((row) => row.id === id)?.roles;
const unitOf = async (id: string): Promise<Json | undefined> =>
  accepted(await system.get<{ rows: Json[] }>('/api/units')).rows.find((row) => row.id === id);
const newcomer = (id: string): Promise<void> =>
  savePerson(database.dataSource, { id, name: '新来的', unitId: null, phone: null, email: null, active: true });

describe('nobody', () => {
  it('changes their own roles, account or presence', async () => {
    const own = [
      await security.put('/api/people/secadmin/roles', { roles: ['helpdesk-officer'] }),
      await security.put('/api/people/secadmin/account', { login: 'secadmin', password: PASSWORD }),
      await security.delete('/api/people/secadmin/account'),
      await system.put('/api/people/sysadmin', { name: '系统管理员', active: false }),
    ];
    expect(own.map(short)).toEqual(own.map(() => [409, 'OWN_RIGHTS']));
    expect(await rolesOf('secadmin')).toEqual(['security-admin']);
  });

  it('is the last administrator of a kind and goes, by any way', async () => {
    const ways = [
      await security.put('/api/people/sysadmin/roles', { roles: [] }),
      await security.delete('/api/people/sysadmin/account'),
      await system.put('/api/people/secadmin', { name: '安全管理员', active: false }),
    ];
    expect(ways.map(short)).toEqual(ways.map(() => [409, 'LAST_ADMINISTRATOR']));
  });
});

describe('a matter of an administrator', () => {
  it('waits for another one, who neither asked nor is concerned', async () => {
    await newcomer('second.system');
    const id = waitingId(await security.put('/api/people/second.system/roles', { roles: ['system-admin'] }));
    expect(await rolesOf('second.system')).toEqual([]);
    expect(short(await decide(security, id))).toEqual([403, 'SECOND_PERSON']);
    expect(short(await decide(await api.script('officer'), id))).toEqual([403, 'ACCESS_DENIED']);
    const { rows } = accepted(await auditor.get<{ rows: Json[] }>('/api/directory-requests'));
    expect(rows[0]).toMatchObject({ id, kind: 'roles', change: { roles: ['system-admin'] }, mayDecide: true });
    expect((await decide(auditor, id)).status).toBe(204);
    expect(await rolesOf('second.system')).toEqual(['system-admin']);
    expect(short(await decide(system, id))).toEqual([409, 'REQUEST_DECIDED']);
    const audit = await auditor.all<Json>('/api/audit', { action: 'SaveRoles' });
    expect(audit[0]).toMatchObject({ actorId: 'auditadmin', details: { requestedBy: 'secadmin', request: id } });
  });

  it('leaves no password behind, in the request or in the audit', async () => {
    const next = 'one that nobody else knows';
    const body = { login: 'auditadmin', password: next };
    const first = waitingId(await security.put('/api/people/auditadmin/account', body));
    const id = waitingId(await security.put('/api/people/auditadmin/account', body));
    expect(short(await decide(system, first))).toEqual([409, 'REQUEST_DECIDED']);
    expect(short(await decide(auditor, id))).toEqual([403, 'SECOND_PERSON']);
    // Until it is decided the old password is the one.
    expect((await api.nobody.post('/api/sessions', { login: 'auditadmin', password: PASSWORD })).status).toBe(204);
    const listed = JSON.stringify((await system.get('/api/directory-requests')).body);
    expect((await decide(system, id)).status).toBe(204);
    expect((await api.nobody.post('/api/sessions', { login: 'auditadmin', password: next })).status).toBe(204);
    const kept = await database.dataSource.query<unknown[]>('SELECT payload FROM directory_request');
    const audit = await database.dataSource.query<unknown[]>('SELECT details FROM audit_entry');
    const hash = /scrypt|\$|passwordHash/;
    for (const text of [listed, JSON.stringify(kept), JSON.stringify(audit)]) {
      expect(text).not.toContain(next);
      expect(text).not.toMatch(hash);
    }
    await database.dataSource.query('UPDATE account SET must_change_password = false');
    auditor = await api.script('auditadmin');
  });

  it('is void once whoever asked may no longer, and is refused as it was asked for', async () => {
    await newcomer('third.system');
    const id = waitingId(await security.put('/api/people/third.system/roles', { roles: ['audit-admin'] }));
    await database.dataSource.query(`UPDATE person SET active = false WHERE id = 'secadmin'`);
    expect(short(await decide(system, id))).toEqual([409, 'REQUEST_VOID']);
    expect((await decide(system, id, false)).status).toBe(204);
    await database.dataSource.query(`UPDATE person SET active = true WHERE id = 'secadmin'`);
    security = await api.script('secadmin');
    expect(await rolesOf('third.system')).toEqual([]);
  });

  it('never takes the last two at once', async () => {
    await api.account('second.system');
    const ids = [
      waitingId(await security.put('/api/people/sysadmin/roles', { roles: [] })),
      waitingId(await security.put('/api/people/second.system/roles', { roles: [] })),
    ];
    const answers = await Promise.all(ids.map((id) => decide(auditor, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const left = await database.dataSource.query<unknown[]>(
      `SELECT 1 FROM person_role WHERE role = 'system-admin' AND person_id IN ('sysadmin', 'second.system')`,
    );
    expect(left).toHaveLength(1);
    // Back as it was.
    await database.dataSource.query(
      `INSERT INTO person_role VALUES ('sysadmin', 'system-admin') ON CONFLICT DO NOTHING`,
    );
    system = await api.script('sysadmin');
  });
});

describe('heads of units and what units do', () => {
  const CENTRE = { name: '市帮办中心', headId: 'centre-head', functions: ['help-centre'] };

  it('are matters of two people; the rest of a unit is saved at once', async () => {
    const park = { name: '经开区（新）', headId: 'park-handler', functions: ['park'] };
    const id = waitingId(await system.put('/api/units/park', park));
    expect(await unitOf('park')).toMatchObject({ name: '经开区（新）', headId: 'park-head' });
    expect(short(await decide(system, id))).toEqual([403, 'SECOND_PERSON']);
    expect((await decide(security, id)).status).toBe(204);
    expect(await unitOf('park')).toMatchObject({ headId: 'park-handler', functions: ['park'] });
    expect((await system.put('/api/units/park', { ...park, name: '经开区' })).status).toBe(204);
  });

  it('give no second help centre, and no headship to an administrator', async () => {
    const second = { name: '另一个中心', functions: ['help-centre'] };
    const tries = [
      await system.put('/api/units/second-centre', second),
      await system.put('/api/units/park', { name: '经开区', headId: 'sysadmin', functions: ['park'] }),
      await system.put('/api/units/park/default-persons', { persons: { '*': 'auditadmin' } }),
    ];
    expect(tries.map(short)).toEqual([
      [409, 'FUNCTION_TAKEN'],
      [409, 'ROLES_INCOMPATIBLE'],
      [409, 'ROLES_INCOMPATIBLE'],
    ]);
    expect(await unitOf('second-centre')).toBeUndefined();
  });

  it('come back with a unit that was off only when a second person agrees, and if nobody took them meanwhile', async () => {
    expect((await leave(system, '/api/units/help-centre', { ...CENTRE, active: false })).status).toBe(204);
    const id = waitingId(await system.put('/api/units/help-centre', { ...CENTRE, active: true }));
    expect(await unitOf('help-centre')).toMatchObject({ active: false });
    const other = waitingId(
      await system.put('/api/units/second-centre', { name: '新中心', functions: ['help-centre'] }),
    );
    expect((await decide(security, id)).status).toBe(204);
    expect(short(await decide(security, other))).toEqual([409, 'FUNCTION_TAKEN']);
    expect((await decide(security, other, false)).status).toBe(204);
    expect(await unitOf('help-centre')).toMatchObject({ active: true, ...CENTRE });
  });
});

describe('two kinds of account', () => {
  it('are fixed with the first role, and no grant crosses', async () => {
    await newcomer('contact.new');
    expect((await security.put('/api/people/contact.new/roles', { roles: ['investor-contact'] })).status).toBe(204);
    const crossing = [
      await security.put('/api/people/contact.new/roles', { roles: ['helpdesk-officer'] }),
      await security.put('/api/people/contact.new/roles', { roles: ['investor-contact', 'helpdesk-officer'] }),
      await security.put('/api/people/officer/roles', { roles: ['investor-contact'] }),
      await system.put('/api/people/contact.new', { name: '新来的', unitId: 'park' }),
      await system.put('/api/units/park', { name: '经开区', headId: 'contact.new', functions: ['park'] }),
      await system.put('/api/units/park/default-persons', { persons: { '*': 'contact.new' } }),
    ];
    expect(crossing.map(short)).toEqual(crossing.map(() => [409, 'PERSON_KIND']));
    // Not by way of having no role at all, either.
    expect((await security.put('/api/people/contact.new/roles', { roles: [] })).status).toBe(204);
    expect(short(await security.put('/api/people/contact.new/roles', { roles: ['helpdesk-officer'] }))).toEqual([
      409,
      'PERSON_KIND',
    ]);
  });

  it.each([
    ['a role', `INSERT INTO person_role VALUES ('investor', 'helpdesk-officer')`],
    ['the other role', `INSERT INTO person_role VALUES ('officer', 'investor-contact')`],
    ['another kind', `UPDATE person SET kind = 'inside' WHERE id = 'investor'`],
    ['a unit', `UPDATE person SET unit_id = 'park' WHERE id = 'investor'`],
    ['a headship', `UPDATE unit SET head_id = 'investor' WHERE id = 'park'`],
    ['a default entry', `UPDATE unit_default_person SET person_id = 'investor' WHERE unit_id = 'park'`],
  ])('are kept apart by the database: %s', async (_, statement) => {
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({
      driverError: { code: '23514', constraint: 'ck_person_kind' },
    });
  });
});

describe('roles that watch', () => {
  it.each([
    ['officer', ['helpdesk-officer', 'supervision-head']],
    ['land-handler', ['unit-handler', 'inspector']],
  ])('are not given to %s beside what is watched', async (personId, roles) => {
    const answer = await security.put<ProblemBody>(`/api/people/${personId}/roles`, { roles });
    expect(short(answer)).toEqual([409, 'ROLES_INCOMPATIBLE']);
    expect([...(answer.body.details.roles as string[])].sort()).toEqual([...roles].sort());
  });

  it('leave what stands in the city lawful', async () => {
    for (const personId of ['centre-head', 'supervisor', 'promoter']) {
      const roles = await rolesOf(personId);
      expect((await security.put(`/api/people/${personId}/roles`, { roles })).status).toBe(204);
    }
  });
});

describe('a post of an office', () => {
  it('is given to nobody elsewhere, and ends no row of those who hold it', async () => {
    const person = { name: '新督查', phone: null, email: null, active: true };
    await newcomer('new.inspector');
    expect((await system.put('/api/people/new.inspector', { ...person, unitId: 'natural-resources' })).status).toBe(
      204,
    );
    const elsewhere = await security.put<ProblemBody>('/api/people/new.inspector/roles', { roles: ['inspector'] });
    expect(short(elsewhere)).toEqual([409, 'ROLE_OF_OFFICE']);
    expect(elsewhere.body.details).toEqual({ role: 'inspector', function: 'supervision' });
    expect((await system.put('/api/people/new.inspector', { ...person, unitId: 'supervision' })).status).toBe(204);
    expect((await security.put('/api/people/new.inspector/roles', { roles: ['inspector'] })).status).toBe(204);
    const moved = await system.put('/api/people/new.inspector', { ...person, unitId: 'park' });
    expect(short(moved)).toEqual([409, 'ROLE_OF_OFFICE']);
    expect((await system.put('/api/people/new.inspector', { ...person, unitId: null })).status).toBe(204);
  });
});

describe('areas', () => {
  const areasOf = async (id: string): Promise<unknown> =>
    accepted(await system.get<{ rows: Json[] }>('/api/people')).rows.find((row) => row.id === id)?.areas;
  const save = (unitIds: readonly string[], id = 'leader-two') =>
    security.put<ProblemBody>(`/api/people/${id}/areas`, { unitIds });

  it('are of leaders, given by the security administrator, seen at once and audited', async () => {
    const projectId = await registerLead(await api.script('officer'));
    const leader = await api.script('leader-two');
    expect((await leader.get(`/api/projects/${projectId}`)).status).toBe(404);
    expect((await save(['park', 'park'])).status).toBe(204);
    expect(await areasOf('leader-two')).toEqual(['park']);
    expect((await leader.get(`/api/projects/${projectId}`)).status).toBe(200);
    const audit = await auditor.all<Json>('/api/audit', { action: 'SaveAreas' });
    expect(audit[0]).toMatchObject({ actorId: 'secadmin', details: { personId: 'leader-two', unitIds: ['park'] } });
    expect((await save([])).status).toBe(204);
    expect((await leader.get(`/api/projects/${projectId}`)).status).toBe(404);
  });

  it('are refused to others, of units that are unknown or closed, by others and beyond the bound', async () => {
    await database.dataSource.query(
      `INSERT INTO unit (id, name, functions, active) VALUES ('gone', '撤销', '{}', false)`,
    );
    expect(short(await save(['park'], 'officer'))).toEqual([409, 'AREAS_OF_LEADERS']);
    expect(short(await save(['gone']))).toEqual([409, 'AREAS_OF_LEADERS']);
    expect(short(await save(['nowhere']))).toEqual([409, 'REFERENCE_UNKNOWN']);
    expect(short(await save(['park'], 'nobody'))).toEqual([409, 'REFERENCE_UNKNOWN']);
    expect(short(await save(Array.from({ length: 51 }, (_, at) => `unit-${at}`)))).toEqual([400, 'VALIDATION']);
    expect((await system.put('/api/people/leader-two/areas', { unitIds: [] })).status).toBe(403);
    expect(await areasOf('leader-two')).toEqual([]);
  });

  it('go with the last role of a leader', async () => {
    expect((await save(['park'])).status).toBe(204);
    expect((await security.put('/api/people/leader-two/roles', { roles: ['unit-handler'] })).status).toBe(204);
    expect(await areasOf('leader-two')).toEqual([]);
  });
});

describe('the second administrator', () => {
  it('is who the newest policy names, from the next question on', async () => {
    await newcomer('fourth.system');
    const { access } = DEFAULT_POLICY;
    const second = { ...access.second, rights: ['system-admin', 'security-admin'] as const };
    const id = waitingId(await security.put('/api/people/fourth.system/roles', { roles: ['audit-admin'] }));
    await publishPolicy(database.dataSource.manager, {
      ...DEFAULT_POLICY,
      version: 2,
      access: { ...access, second },
    });
    const { rows } = accepted(await auditor.get<{ rows: Json[] }>('/api/directory-requests'));
    expect(rows.find((row) => row.id === id)).toMatchObject({ mayDecide: false });
    expect(short(await decide(auditor, id))).toEqual([403, 'SECOND_PERSON']);
    expect(short(await decide(security, id))).toEqual([403, 'SECOND_PERSON']);
    expect((await decide(system, id)).status).toBe(204);
    expect(await rolesOf('fourth.system')).toEqual(['audit-admin']);
  });
});
