import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAdministrationDigest } from '@bangban/worker';
import { savePerson, saveRoles } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

interface Act {
  readonly actorId: string;
  readonly actingFor: string | null;
  readonly action: string;
  readonly details: object;
}

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  const system = await api.browser('sysadmin');
  const unit = { name: '市水务二局', functions: ['water-two'], parentId: null, headId: null, active: true };
  accepted(await system.put('/api/units/water-two', unit));
  accepted(await (await api.browser('secadmin')).get('/api/access/people/officer'));
  accepted(await (await api.browser('auditadmin')).get('/api/audit/export'));
  await new Desk(database).lead();
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const acts = async (personId: string): Promise<readonly Act[]> =>
  (await api.script(personId)).all<Act & Record<string, unknown>>('/api/audit/administrators');

describe('what administrators do', () => {
  it('is shown to another of them, never to whoever did it', async () => {
    const seen = async (who: string): Promise<readonly string[]> =>
      [...new Set((await acts(who)).map(({ actorId }) => actorId))].sort();
    expect(await seen('auditadmin')).toEqual(['secadmin', 'sysadmin']);
    expect(await seen('secadmin')).toEqual(['auditadmin']);
    const shown = await acts('auditadmin');
    expect(shown.map(({ action }) => action)).toEqual(expect.arrayContaining(['SaveUnit', 'LookIntoAccess']));
    expect((await acts('secadmin')).map(({ action }) => action)).toContain('ExportAudit');
    for (const who of ['sysadmin', 'officer', 'supervisor', 'investor']) {
      const { body, status } = await (await api.script(who)).get<ProblemBody>('/api/audit/administrators');
      expect([who, status, body.code]).toEqual([who, 403, 'ACCESS_DENIED']);
    }
  });

  it('done in somebody’s name is no administration', async () => {
    await database.dataSource.query(
      `INSERT INTO audit_entry (actor_id, acting_for, action, outcome) VALUES ('sysadmin', 'officer', 'UploadFile', 'accepted')`,
    );
    expect((await acts('auditadmin')).filter(({ actingFor }) => actingFor !== null)).toEqual([]);
  });

  it('stays told of whoever gave up the post, who is named, until then and no longer', async () => {
    const { dataSource } = database;
    await savePerson(dataSource, {
      id: 'second.sys',
      name: '卸任者',
      unitId: null,
      phone: null,
      email: null,
      active: true,
    });
    await saveRoles(dataSource, 'second.sys', ['system-admin']);
    await dataSource.query(
      `INSERT INTO audit_entry (actor_id, action, outcome) VALUES ('second.sys', 'SaveUnit', 'accepted')`,
    );
    const security = await api.browser('secadmin');
    const asked = await security.put<{ requestId: string }>('/api/people/second.sys/roles', {
      roles: ['unit-handler'],
    });
    const decision = `/api/directory-requests/${accepted(asked).requestId}/decision`;
    expect((await (await api.browser('auditadmin')).post(decision, { accept: true })).status).toBe(204);
    await dataSource.query(
      `INSERT INTO audit_entry (actor_id, action, outcome) VALUES ('second.sys', 'UploadFile', 'accepted')`,
    );
    const of = (await acts('auditadmin')).filter(({ actorId }) => actorId === 'second.sys');
    expect(of.map(({ action }) => action)).toEqual(['SaveUnit']);
    const left = async (who: string): Promise<unknown> =>
      accepted(await (await api.script(who)).get<{ left: unknown }>('/api/audit/administrators')).left;
    expect(await left('auditadmin')).toEqual([
      { personId: 'second.sys', name: '卸任者', role: 'system-admin', at: expect.any(String) },
    ]);
    // It is no post that the security administrator watches.
    expect(await left('secadmin')).toEqual([]);
  });

  it('is told once for each day, in one notice for each who watches', async () => {
    await database.dataSource.query(
      `INSERT INTO audit_entry (at, actor_id, action, outcome)
       SELECT clock_timestamp() - interval '1 day', who, 'SaveUnit', 'accepted'
       FROM unnest(ARRAY['sysadmin', 'sysadmin', 'secadmin', 'auditadmin', 'officer']) who`,
    );
    const digest = createAdministrationDigest({ dataSource: database.dataSource, channels: [] });
    await digest();
    await digest();
    const told = await database.dataSource.query<{ recipient_id: string; count: string; people: string }[]>(
      `SELECT recipient_id, params->>'count' AS count, params->>'people' AS people FROM notification
       WHERE kind = 'administrators-acted' ORDER BY 1`,
    );
    expect(told).toEqual([
      { recipient_id: 'auditadmin', count: '3', people: '系统管理员 2 · 安全管理员 1' },
      { recipient_id: 'secadmin', count: '1', people: '审计管理员 1' },
    ]);
    const inbox = accepted(await (await api.script('auditadmin')).get<{ rows: { text: object }[] }>('/api/inbox'));
    expect(JSON.stringify(inbox.rows[0]?.text)).toContain('其他管理员的操作');
  });
});
