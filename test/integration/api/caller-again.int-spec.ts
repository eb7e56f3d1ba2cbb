import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bangban/kernel';
import { createAccessToken } from '@bangban/identity';
import { saveRoles } from '@bangban/persistence';
import { Client } from 'pg';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

const CONTACT = { kind: 'call', summary: '电话对接' };

let database: TestDatabase;
let api: TestApi;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-17T01:00:00.000Z');
  projectId = await registerLead(await api.script('promoter'));
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** How a contact is answered: its status, and the code of a problem. */
async function contact(http: Http): Promise<unknown[]> {
  const { body, status } = await http.command<ProblemBody>(projectId, 'record-contact', CONTACT);
  return status === 200 ? [200] : [status, body.code];
}

const recorded = async (): Promise<number> => {
  const [row]: { n: number }[] = await database.dataSource.query(
    `SELECT count(*)::int AS n FROM event WHERE type = 'ContactRecorded'`,
  );
  return row?.n ?? 0;
};

const setRoles = (personId: string, roles: readonly Role[]): Promise<void> =>
  database.dataSource.transaction((manager) => saveRoles(manager, personId, roles));

describe('a command by somebody who was known a moment ago', () => {
  it('does not ask who calls in a trip of its own', async () => {
    const script = await api.script('promoter');
    expect(await contact(script)).toEqual([200]);
    const asked = jest.spyOn(Client.prototype, 'query');
    expect(await contact(script)).toEqual([200]);
    const names = asked.mock.calls.map(([config]) => (config as unknown as { readonly name?: string }).name ?? '');
    expect(names).toContain('record-read');
    expect(names.filter((name) => name.startsWith('callers-by'))).toEqual([]);
  });

  it('is refused, and nothing recorded, once the token is revoked, has expired or its account is closed', async () => {
    for (const end of [
      `UPDATE access_token SET revoked_at = clock_timestamp() WHERE person_id = 'promoter'`,
      `UPDATE access_token SET expires_at = clock_timestamp() WHERE person_id = 'promoter'`,
      `UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = 'promoter'`,
    ]) {
      const script = await api.script('promoter');
      expect(await contact(script)).toEqual([200]);
      const before = await recorded();
      await database.dataSource.query(end);
      expect(await contact(script)).toEqual([401, 'NOT_SIGNED_IN']);
      expect(await recorded()).toBe(before);
      await database.dataSource.query('UPDATE account SET disabled_at = NULL');
    }
  });

  it('is refused when its time is over: a session after seven days, or twelve hours without use', async () => {
    for (const end of [
      `expires_at = clock_timestamp()`,
      `last_seen_at = clock_timestamp() - interval '12 hours 1 second'`,
    ]) {
      const browser = await api.browser('promoter');
      expect(await contact(browser)).toEqual([200]);
      await database.dataSource.query(`UPDATE session SET ${end} WHERE person_id = 'promoter'`);
      expect(await contact(browser)).toEqual([401, 'NOT_SIGNED_IN']);
    }
  });

  it('is refused where it was revoked while the command waited for the project', async () => {
    const script = await api.script('promoter');
    expect(await contact(script)).toEqual([200]);
    const before = await recorded();
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [projectId]);
    const waiting = contact(script);
    await someoneWaits();
    await database.dataSource.query(`UPDATE access_token SET revoked_at = clock_timestamp()`);
    await holder.commitTransaction();
    await holder.release();
    expect(await waiting).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await recorded()).toBe(before);
  });

  it('has no answer of before any more either', async () => {
    const script = await api.script('promoter');
    const again = (): Promise<{ readonly status: number }> =>
      script.post(`/api/projects/${projectId}/commands/record-contact`, CONTACT, { 'idempotency-key': 'the-same-key' });
    expect([(await again()).status, (await again()).status]).toEqual([200, 200]);
    await database.dataSource.query(`UPDATE access_token SET revoked_at = clock_timestamp()`);
    expect((await again()).status).toBe(401);
  });

  it('wants the CSRF token all the same, and a token does not pass for a session', async () => {
    const browser = await api.browser('promoter');
    expect(await contact(browser)).toEqual([200]);
    expect(await contact(browser.with({ 'x-csrf-token': 'another' }))).toEqual([403, 'CSRF']);
    const { token } = await createAccessToken(database.dataSource, 'promoter', { name: 'test', days: 1 });
    expect(await contact(api.nobody.with({ authorization: `Bearer ${token}` }))).toEqual([200]);
    expect(await contact(api.nobody.with({ cookie: `bangban_session=${token}` }))).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it('is refused once the session has been left, also by another browser of the same person', async () => {
    const [desk, phone] = [await api.browser('promoter'), await api.browser('promoter')];
    expect([await contact(desk), await contact(phone)]).toEqual([[200], [200]]);
    const { body } = await desk.get<{ rows: { id: string; current: boolean }[] }>('/api/sessions');
    const others = body.rows.filter(({ current }) => !current);
    for (const { id } of others) await desk.delete(`/api/sessions/${id}`);
    expect([await contact(desk), await contact(phone)]).toEqual([[200], [401, 'NOT_SIGNED_IN']]);
  });

  it('ends with a role that was taken away, and does not come back with it', async () => {
    const script = await api.script('promoter');
    expect(await contact(script)).toEqual([200]);
    await setRoles('promoter', []);
    expect(await contact(script)).toEqual([401, 'NOT_SIGNED_IN']);
    await setRoles('promoter', ['promotion-officer']);
    expect(await contact(script)).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await contact(await api.script('promoter'))).toEqual([200]);
  });

  it('is refused to whoever has left office', async () => {
    const script = await api.script('promoter');
    expect(await contact(script)).toEqual([200]);
    await database.dataSource.query(`UPDATE person SET active = false WHERE id = 'promoter'`);
    expect(await contact(script)).toEqual([401, 'NOT_SIGNED_IN']);
    await database.dataSource.query(`UPDATE person SET active = true WHERE id = 'promoter'`);
  });

  it('counts for whom the session acts for since then, and for oneself again when that has ended', async () => {
    accepted(await (await api.script('deputy')).command(projectId, 'assign-leader', { leaderId: 'leader' }));
    const days = { fromDate: '2026-09-17', toDate: '2026-09-20' };
    accepted(
      await (
        await api.browser('leader')
      ).post('/api/substitutes', { principalId: 'leader', substituteId: 'officer', ...days }),
    );
    const officer = await api.browser('officer');
    const plan = { commencement: '2026-12-31', production: '2027-12-31' };
    accepted(await officer.command(projectId, 'record-contact', CONTACT));
    accepted(await officer.put('/api/session/acting-for', { principalId: 'leader' }));
    expect(accepted(await officer.command(projectId, 'revise-plan', plan)).events[0]).toMatchObject({
      actor: { id: 'officer', actingFor: 'leader', kind: 'person' },
    });
    // A substitution that is over leaves the session as it is: it counts for oneself, asked about each time.
    await database.dataSource.query(`UPDATE substitute SET revoked_at = clock_timestamp()`);
    for (let n = 1; n <= 2; n += 1) {
      expect(accepted(await officer.command(projectId, 'record-contact', CONTACT)).events[0]).toMatchObject({
        actor: { id: 'officer', actingFor: null },
      });
    }
  });

  it('is done once for each of many that come together, whoever of them was revoked', async () => {
    const ids = await Promise.all(['1', '2', '3', '4', '5', '6'].map((n) => leadNamed(n)));
    const [leaving, staying] = [await api.script('officer'), await api.script('promoter')];
    const send = (http: Http, id: string): Promise<number> =>
      http.command(id, 'record-contact', CONTACT).then(({ status }) => status);
    await Promise.all([send(leaving, ids[0] ?? ''), send(staying, ids[1] ?? '')]);
    await database.dataSource.query(
      `UPDATE access_token SET revoked_at = clock_timestamp() WHERE person_id = 'officer'`,
    );
    const before = await recorded();
    const statuses = await Promise.all(ids.map((id, n) => send(n % 2 === 0 ? leaving : staying, id)));
    expect(statuses).toEqual([401, 200, 401, 200, 401, 200]);
    expect(await recorded()).toBe(before + 3);
  });
});

/** Waits until a command stands before a project that somebody holds. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const rows: unknown[] = await database.dataSource.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
  }
}

const leadNamed = async (n: string): Promise<string> =>
  registerLead(await api.script('promoter'), { name: `第${n}号线索` });
