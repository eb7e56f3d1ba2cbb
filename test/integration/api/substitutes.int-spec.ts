import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let projectId: string;

const plan = { commencement: '2026-12-31', production: '2027-12-31' };

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  // Thursday morning in the place; its calendar day is what counts, not the one of UTC.
  await api.clockAt('2026-09-16T17:00:00.000Z');
  projectId = await registerLead(await api.script('promoter'));
  accepted(await (await api.script('deputy')).command(projectId, 'assign-leader', { leaderId: 'leader' }));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** The leader names the officer for some days; the id of the substitution. */
async function named(fromDate: string, toDate: string, by = 'leader'): Promise<string> {
  const http = await api.browser(by);
  const body = { principalId: 'leader', substituteId: 'officer', fromDate, toDate };
  return accepted(await http.post<{ id: string }>('/api/substitutes', body)).id;
}

const actFor = (http: Http, principalId: string | null): ReturnType<typeof http.put<ProblemBody>> =>
  http.put<ProblemBody>('/api/session/acting-for', { principalId });

describe('substitutes', () => {
  it('act within their dates alone', async () => {
    const officer = await api.browser('officer');
    for (const [from, to] of [
      ['2026-09-10', '2026-09-16'],
      ['2026-09-18', '2026-09-30'],
    ] as const) {
      const id = await named(from, to);
      expect((await actFor(officer, 'leader')).body.code).toBe('NOT_A_SUBSTITUTE');
      expect((await (await api.browser('leader')).delete(`/api/substitutes/${id}`)).status).toBe(204);
    }
    const id = await named('2026-09-17', '2026-09-17');
    expect((await actFor(officer, 'leader')).status).toBe(204);
    expect((await officer.get('/api/session')).body).toMatchObject({
      ...{ personId: 'officer', actingFor: 'leader', roles: ['leader'], ownRoles: ['helpdesk-officer'] },
      mayActFor: [{ principalId: 'leader', toDate: '2026-09-17' }],
    });
    await (await api.browser('leader')).delete(`/api/substitutes/${id}`);
  });

  it('leave both names in event, audit and history', async () => {
    await named('2026-09-17', '2026-09-20');
    const officer = await api.browser('officer');
    expect((await officer.command<ProblemBody>(projectId, 'assign-leader', { leaderId: 'leader-two' })).body.code).toBe(
      'FORBIDDEN',
    );
    accepted(await actFor(officer, 'leader'));
    const { events, seq } = accepted(await officer.command(projectId, 'revise-plan', plan));
    expect(events[0]).toMatchObject({
      type: 'PlanRevised',
      actor: { id: 'officer', actingFor: 'leader', kind: 'person' },
    });
    const { body } = await officer.get<{ rows: object[] }>(`/api/projects/${projectId}/events?limit=200`);
    expect(body.rows.at(-1)).toMatchObject({
      seq,
      actorName: '何帮办',
      actingFor: 'leader',
      actingForName: '王副市长',
    });
    const audit = await (
      await api.script('auditadmin')
    ).get<{ rows: object[] }>('/api/audit', { action: 'RevisePlan' });
    expect(audit.body.rows[0]).toMatchObject({
      actorId: 'officer',
      actorName: '何帮办',
      actingFor: 'leader',
      outcome: 'accepted',
    });
  });

  it('have the authority of the principal and not their own beside it, and may go back to their own', async () => {
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    const evidence = { kind: 'site-evidence', number: '照片一', date: '2026-09-17' };
    expect((await officer.command<ProblemBody>(projectId, 'record-evidence', evidence)).status).toBe(200);
    expect((await officer.post('/api/imports/projects', { source: 'x', rows: [{}] })).status).toBe(403);
    expect((await officer.put('/api/demo/clock', { workingDays: 1 })).status).toBe(403);
    accepted(await actFor(officer, null));
    expect((await officer.get('/api/session')).body).toMatchObject({ actingFor: null, roles: ['helpdesk-officer'] });
  });

  it('stop at once when the substitution is ended, in sessions that act already', async () => {
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    const leader = await api.browser('leader');
    const { rows } = accepted(
      await leader.get<{ rows: { id: string; revokedAt: string | null }[] }>('/api/substitutes'),
    );
    for (const { id } of rows.filter(({ revokedAt }) => revokedAt === null))
      await leader.delete(`/api/substitutes/${id}`);
    expect((await officer.get('/api/session')).body).toMatchObject({ actingFor: null, roles: ['helpdesk-officer'] });
    const refused = await officer.command<ProblemBody>(projectId, 'terminate-project', {
      reason: '不再推进',
      cause: 'objective',
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('stop with their last day', async () => {
    await named('2026-09-17', '2026-09-18');
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    await api.clockAt('2026-09-18T15:59:00.000Z');
    expect((await officer.get('/api/session')).body.actingFor).toBe('leader');
    await api.clockAt('2026-09-18T16:00:00.000Z');
    expect((await officer.get('/api/session')).body.actingFor).toBeNull();
  });

  it('are named by the principal, the head of the principal’s unit, the help centre or an administrator', async () => {
    const body = {
      principalId: 'land-handler',
      substituteId: 'park-handler',
      fromDate: '2026-09-18',
      toDate: '2026-09-30',
    };
    const outcome = async (by: string): Promise<number> =>
      (await (await api.browser(by)).post('/api/substitutes', body)).status;
    const people = [
      'land-handler',
      'land-head',
      'officer',
      'sysadmin',
      'secadmin',
      'park-handler',
      'mayor',
      'auditadmin',
    ];
    const statuses: Record<string, number> = {};
    for (const person of people) statuses[person] = await outcome(person);
    expect(statuses).toEqual({
      ...{ 'land-handler': 201, 'land-head': 201, officer: 201, sysadmin: 201, secadmin: 201 },
      ...{ 'park-handler': 403, mayor: 403, auditadmin: 403 },
    });
    const officer = await api.browser('officer');
    const itself = { ...body, principalId: 'mayor', substituteId: 'officer' };
    expect((await officer.post('/api/substitutes', itself)).status).toBe(403);
    const { id } = accepted(
      await officer.post<{ id: string }>('/api/substitutes', { ...itself, substituteId: 'deputy' }),
    );
    expect((await officer.delete(`/api/substitutes/${id}`)).status).toBe(204);
    expect((await officer.delete(`/api/substitutes/${id}`)).status).toBe(404);
  });

  it('are refused for the wrong dates, for oneself and for somebody unknown', async () => {
    const leader = await api.browser('leader');
    const body = { principalId: 'leader', substituteId: 'officer', fromDate: '2026-09-18', toDate: '2026-09-30' };
    const code = async (change: object): Promise<unknown> => {
      const answer = await leader.post<ProblemBody>('/api/substitutes', { ...body, ...change });
      return [answer.status, answer.body.code, answer.body.errors?.[0]?.path];
    };
    expect(await code({ toDate: '2026-09-17' })).toEqual([400, 'VALIDATION', 'toDate']);
    expect(await code({ toDate: '2026-02-30' })).toEqual([400, 'VALIDATION', 'toDate']);
    expect(await code({ substituteId: 'leader' })).toEqual([400, 'VALIDATION', 'substituteId']);
    expect(await code({ substituteId: 'nobody' })).toEqual([409, 'REFERENCE_UNKNOWN', undefined]);
  });
});
