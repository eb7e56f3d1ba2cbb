import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SubstitutionRules } from '@bangban/kernel';
import { DEFAULT_POLICY } from '@bangban/domain';
import { publishPolicy } from '@bangban/persistence';
import { addItem, registerLead, TestApi } from '../../support/api';
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
    const coming = await named('2026-09-18', '2026-09-30');
    expect((await actFor(officer, 'leader')).body.code).toBe('NOT_A_SUBSTITUTE');
    expect((await (await api.browser('leader')).delete(`/api/substitutes/${coming}`)).status).toBe(204);
    const id = await named('2026-09-17', '2026-09-17');
    expect((await actFor(officer, 'leader')).status).toBe(204);
    expect((await officer.get('/api/session')).body).toMatchObject({
      personId: 'officer',
      actingFor: 'leader',
      roles: ['leader'],
      ownRoles: ['helpdesk-officer'],
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
    const evidence = { kind: 'site-evidence', number: '照片一', date: '2026-09-17', earlyReason: '登记前已拍摄' };
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

  it('are named by the principal, their own office or the head of their unit, and by nobody else', async () => {
    const body = {
      principalId: 'land-handler',
      substituteId: 'park-handler',
      fromDate: '2026-09-19',
      toDate: '2026-09-30',
    };
    const statuses: Record<string, number> = {};
    for (const by of ['land-handler', 'land-head', 'officer', 'sysadmin', 'secadmin', 'park-handler', 'mayor']) {
      const answer = await (await api.browser(by)).post<{ id: string }>('/api/substitutes', body);
      statuses[by] = answer.status;
      if (answer.status === 201) await (await api.browser(by)).delete(`/api/substitutes/${answer.body.id}`);
    }
    expect(statuses).toEqual({
      'land-handler': 201,
      'land-head': 201,
      officer: 403,
      sysadmin: 403,
      secadmin: 403,
      'park-handler': 403,
      mayor: 403,
    });
    // A colleague of the help centre does not make anybody the principal leader's substitute.
    const officer = await api.browser('officer');
    const itself = { ...body, principalId: 'mayor', substituteId: 'deputy' };
    expect((await officer.post<ProblemBody>('/api/substitutes', itself)).body.code).toBe('NOT_THEIR_OFFICE');
    const security = await api.browser('secadmin');
    expect((await security.put('/api/offices/mayor', { staffIds: ['officer'] })).status).toBe(204);
    const { id } = accepted(await officer.post<{ id: string }>('/api/substitutes', itself));
    expect((await officer.delete(`/api/substitutes/${id}`)).status).toBe(204);
    expect((await officer.delete(`/api/substitutes/${id}`)).status).toBe(404);
    for (const [staff, refusal] of [
      ['investor', 'SUBSTITUTE_OUTSIDE'],
      ['mayor', 'OFFICE_SELF'],
      ['nobody', 'REFERENCE_UNKNOWN'],
    ] as const) {
      const refused = await security.put<ProblemBody>('/api/offices/mayor', { staffIds: ['officer', staff] });
      expect([staff, refused.status, refused.body.code]).toEqual([staff, 409, refusal]);
    }
    const auditor = await api.browser('auditadmin');
    const seen = accepted(await auditor.get<{ rows: { id: string }[] }>('/api/substitutes'));
    expect(seen.rows.map((row) => row.id)).toContain(id);
  });

  it('tell both sides at once, and the principal of each act done in their name', async () => {
    const inbox = async (who: string): Promise<[string, string][]> =>
      (await (await api.script(who)).all<{ kind: string; text: { zh: { title: string } } }>('/api/inbox')).map(
        ({ kind, text }): [string, string] => [kind, text.zh.title],
      );
    const id = await named('2026-09-19', '2026-09-25');
    expect((await inbox('officer'))[0]).toEqual(['substitution-given', '请代理王副市长']);
    await api.clockAt('2026-09-20T16:00:00.000Z');
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    accepted(await officer.command(projectId, 'record-contact', { kind: 'call', summary: '电话对接' }));
    expect((await inbox('leader'))[0]).toEqual(['acted-for-you', '何帮办已代您办理：记录对接']);
    accepted(await (await api.browser('leader')).delete(`/api/substitutes/${id}`));
    expect((await inbox('officer'))[0]?.[0]).toBe('substitution-ended');
    expect((await officer.get('/api/session')).body.actingFor).toBeNull();
  });

  it('are told what the principal is told, marked as such, while they act and no longer', async () => {
    const id = await named('2026-09-21', '2026-09-22');
    const helpdesk = await api.script('centre-head');
    const raised = async (): Promise<string> => {
      const itemId = await addItem(helpdesk, projectId, { limit: 30 });
      for (const reason of ['久拖不决', '仍未答复', '请领导协调']) {
        await helpdesk.command(projectId, 'raise-help-item', { itemId, reason });
      }
      return itemId;
    };
    const told = async (who: string, itemId: string): Promise<string[]> => {
      const rows = await (
        await api.script(who)
      ).all<{ itemId: string | null; text: { zh: { title: string } } }>('/api/inbox');
      return rows.filter((row) => row.itemId === itemId).map(({ text }) => text.zh.title);
    };
    const itemId = await raised();
    expect(await told('leader', itemId)).toEqual(['提请批示：协调用地预审']);
    expect(await told('officer', itemId)).toContain('〔代王副市长〕提请批示：协调用地预审');
    expect((await (await api.browser('leader')).delete(`/api/substitutes/${id}`)).status).toBe(204);
    expect((await told('officer', await raised())).filter((title) => title.startsWith('〔代'))).toEqual([]);
  });

  it('prolong nothing and give nothing while acting for somebody', async () => {
    await named('2026-09-21', '2026-09-30');
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    const self = { principalId: 'leader', substituteId: 'officer', fromDate: '2026-10-01', toDate: '2026-12-30' };
    const tries = [
      await officer.post<ProblemBody>('/api/substitutes', self),
      await officer.post<ProblemBody>('/api/access-tokens', { name: '脚本', days: 10 }),
      await officer.put<ProblemBody>('/api/account/password', { current: 'x', next: 'y' }),
      await officer.put<ProblemBody>('/api/people/officer/roles', { roles: ['leader'] }),
    ];
    expect(tries.map(({ body, status }) => [status, body.code])).toEqual(tries.map(() => [403, 'ACTING_FOR_ANOTHER']));
    accepted(await actFor(officer, null));
    expect((await officer.post<ProblemBody>('/api/substitutes', self)).body.code).toBe('NOT_THEIR_OFFICE');
  });

  it('end for good with who left, and do not come back with a later row', async () => {
    const { dataSource } = database;
    const officer = await api.browser('officer');
    accepted(await actFor(officer, 'leader'));
    await dataSource.query(`UPDATE person SET active = false WHERE id = 'leader'`);
    expect((await officer.get('/api/session')).body.actingFor).toBeNull();
    await dataSource.query(`UPDATE person SET active = true WHERE id = 'leader'`);
    expect((await actFor(officer, 'leader')).body.code).toBe('NOT_A_SUBSTITUTE');
  });

  it('are refused for the wrong dates, for oneself and for somebody unknown', async () => {
    const leader = await api.browser('leader');
    const body = { principalId: 'leader', substituteId: 'officer', fromDate: '2026-10-08', toDate: '2026-10-30' };
    const code = async (change: object): Promise<unknown> => {
      const answer = await leader.post<ProblemBody>('/api/substitutes', { ...body, ...change });
      return [answer.status, answer.body.code, answer.body.errors?.[0]?.path];
    };
    expect(await code({ toDate: '2026-10-07' })).toEqual([400, 'VALIDATION', 'toDate']);
    expect(await code({ toDate: '2026-02-30' })).toEqual([400, 'VALIDATION', 'toDate']);
    expect(await code({ substituteId: 'leader' })).toEqual([400, 'VALIDATION', 'substituteId']);
    expect(await code({ substituteId: 'nobody' })).toEqual([409, 'REFERENCE_UNKNOWN', undefined]);
    expect(await code({ toDate: '2199-12-31' })).toEqual([409, 'SUBSTITUTE_TOO_LONG', undefined]);
    expect(await code({ substituteId: 'investor' })).toEqual([409, 'SUBSTITUTE_OUTSIDE', undefined]);
    expect(await code({ substituteId: 'secadmin' })).toEqual([409, 'SUBSTITUTE_ADMINISTRATOR', undefined]);
  });
});

describe('who stands in for whom', () => {
  const name = async (principalId: string, substituteId: string) => {
    const body = { principalId, substituteId, fromDate: '2026-09-21', toDate: '2026-09-25' };
    const { body: answer, status } = await (await api.browser(principalId)).post<ProblemBody>('/api/substitutes', body);
    return status === 201 ? null : answer.code;
  };
  const publish = (version: number, substitution: Partial<SubstitutionRules>): Promise<void> => {
    const { access } = DEFAULT_POLICY;
    const changed = { ...access, substitution: { ...access.substitution, ...substitution } };
    return publishPolicy(database.dataSource.manager, { ...DEFAULT_POLICY, version, access: changed });
  };

  it('is nobody whose post is kept apart from theirs', async () => {
    expect(await name('supervisor', 'land-handler')).toBe('SUBSTITUTE_APART');
    expect(await name('land-handler', 'supervisor')).toBe('SUBSTITUTE_APART');
  });

  it('follows the newest policy at once: who is named, by whom, and who acts already', async () => {
    expect(await name('leader-two', 'officer')).toBeNull();
    const officer = await api.browser('officer');
    expect((await actFor(officer, 'leader-two')).status).toBe(204);
    await publish(2, { standIns: [{ of: 'leader', by: ['leader', 'leader-in-charge'] }], namedBy: [] });
    expect((await officer.get('/api/session')).body).toMatchObject({ actingFor: null, roles: ['helpdesk-officer'] });
    expect((await actFor(officer, 'leader-two')).body.code).toBe('NOT_A_SUBSTITUTE');
    expect(await name('land-head', 'land-handler')).toBe('SUBSTITUTE_POST');
    const forOther = {
      principalId: 'land-handler',
      substituteId: 'officer',
      fromDate: '2026-10-01',
      toDate: '2026-10-02',
    };
    const head = await api.browser('land-head');
    expect((await head.post<ProblemBody>('/api/substitutes', forOther)).body.code).toBe('NOT_THEIR_OFFICE');
    await publish(3, {});
    expect((await officer.get('/api/session')).body).toMatchObject({ actingFor: 'leader-two' });
  });
});
