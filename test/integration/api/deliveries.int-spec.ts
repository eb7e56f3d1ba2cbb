import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChannelRegistry, type Message } from '@bangban/channels';
import { createChannelTests } from '@bangban/worker';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly channel: string;
  readonly kind: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly recipientId: string;
  readonly projectId: string;
  readonly finishedAt: string | null;
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let admin: Http;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({
    ...database,
    databaseUrl: database.url,
    config: { channels: ['smtp', 'feishu', 'dingtalk-robot@park'] },
  });
  officer = await api.script('officer');
  admin = await api.browser('sysadmin');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** Three items, three notices by mail: the first failed, the second went out, the third waits. */
beforeEach(async () => {
  await database.dataSource.query('DELETE FROM delivery');
  // What time decides on a new project is told too, in its own moment: only the items' notices are looked at here.
  projectId = await registerLead(officer);
  for (const title of ['一', '二', '三']) {
    const item = { title, unitId: 'natural-resources', limit: 5, issue: true };
    accepted(await officer.command(projectId, 'add-help-item', item));
  }
  await database.dataSource.query(
    `DELETE FROM delivery d USING notification n WHERE n.id = d.notification_id AND n.item_id IS NULL`,
  );
  await database.dataSource.query(
    `UPDATE delivery d SET state = s.state, attempts = s.attempts, last_error = s.error, finished_at = clock_timestamp()
     FROM (VALUES ('一', 'failed', 7, 'SMTP_550'), ('二', 'delivered', 1, NULL)) s(item, state, attempts, error)
     WHERE (SELECT n.params->>'item' FROM notification n WHERE n.id = d.notification_id) = s.item`,
  );
});

const list = (query: Record<string, string | number> = {}): Promise<Delivery[]> =>
  admin.all<Delivery>('/api/deliveries', query);

describe('deliveries', () => {
  it('are listed by their state, newest first, with who was to be told and why it failed', async () => {
    const rows = await list();
    expect(rows.map(({ state }) => state)).toEqual(['pending', 'delivered', 'failed']);
    const [failed, ...others] = await list({ state: 'failed' });
    expect(others).toEqual([]);
    expect(failed).toMatchObject({
      channel: 'smtp',
      kind: 'item-issued',
      attempts: 7,
      lastError: 'SMTP_550',
      projectId,
      recipientId: 'land-handler',
    });
    const { body } = await admin.get<{ names: unknown }>('/api/deliveries', { state: 'failed' });
    expect(body.names).toEqual({ 'land-handler': '周科长' });
  });

  it('never show the content of a notice', async () => {
    const { text } = await admin.get('/api/deliveries');
    expect(text).not.toMatch(/协调|新能源|title|body|params/);
  });

  it('come page by page without gaps', async () => {
    const all = await list();
    expect((await list({ limit: 1 })).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect((await admin.get<ProblemBody>('/api/deliveries', { cursor: 'nonsense' })).body.code).toBe('CURSOR_INVALID');
  });

  it('that failed are sent again, once, apart from their old batch, with an entry in the audit', async () => {
    await database.dataSource.query(`UPDATE delivery SET batch = 'b1'`);
    const [failed] = await list({ state: 'failed' });
    const again = (): ReturnType<typeof admin.post<ProblemBody>> =>
      admin.post<ProblemBody>(`/api/deliveries/${failed?.id}/resend`, undefined);
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404]);
    expect(await list({ state: 'failed' })).toEqual([]);
    expect((await list({ state: 'pending' })).find(({ id }) => id === failed?.id)).toMatchObject({ finishedAt: null });
    const apart = await database.dataSource.query<unknown[]>('SELECT id FROM delivery WHERE batch IS NULL');
    expect(apart).toEqual([{ id: failed?.id }]);
    const entries = await database.dataSource.query<unknown[]>(
      `SELECT actor_id, details FROM audit_entry WHERE action = 'ResendDelivery' AND details->>'id' = $1`,
      [failed?.id],
    );
    expect(entries).toEqual([{ actor_id: 'sysadmin', details: { id: failed?.id } }]);
  });

  it('that did not fail are left alone', async () => {
    for (const { id } of (await list()).filter(({ state }) => state !== 'failed')) {
      expect((await admin.post<ProblemBody>(`/api/deliveries/${id}/resend`, undefined)).body.code).toBe('NOT_FOUND');
    }
    expect((await list()).map(({ state }) => state)).toEqual(['pending', 'delivered', 'failed']);
    const nonsense = await admin.post<ProblemBody>('/api/deliveries/1;DROP/resend', undefined);
    expect([nonsense.status, nonsense.body.code]).toEqual([400, 'VALIDATION']);
  });

  it('go over channels that are listed, with what arrived and what failed last, and none of their secrets', async () => {
    const { body } = await admin.get<{ rows: object[]; names: object }>('/api/channels');
    expect(body).toMatchObject({
      rows: [
        { channel: 'smtp', unitId: null, waiting: 1, failedCode: 'SMTP_550', test: null },
        { channel: 'feishu', unitId: null, waiting: 0, deliveredAt: null, failedAt: null, test: null },
        { channel: 'dingtalk-robot', unitId: 'park', waiting: 0, deliveredAt: null },
      ],
      names: { park: expect.any(String) },
    });
    expect((await officer.get<ProblemBody>('/api/channels')).body.code).toBe('ACCESS_DENIED');
  });

  it('go over channels that can be tried: to whoever asks, or to the group; what came of it is said', async () => {
    const sent: Message[] = [];
    const send = async (message: Message): Promise<void> => {
      if (message.to === 'park') throw new Error('dingtalk-robot: ECONNREFUSED');
      sent.push(message);
    };
    const close = (): void => undefined;
    const channels = new ChannelRegistry([
      { name: 'smtp', send, close },
      { name: 'feishu', send, close },
      { name: 'dingtalk-robot', send, close, group: { perMinute: 20, longest: 1_000 } },
    ]);
    const round = createChannelTests({ dataSource: database.dataSource, channels });
    for (const body of [
      { channel: 'smtp', unitId: null },
      { channel: 'feishu', unitId: null },
      { channel: 'dingtalk-robot', unitId: 'park' },
    ]) {
      expect((await admin.post('/api/channels/tests', body)).status).toBe(201);
    }
    for (const body of [
      { channel: 'wecom', unitId: null },
      { channel: 'dingtalk-robot', unitId: 'landing' },
    ]) {
      expect((await admin.post<ProblemBody>('/api/channels/tests', body)).body.code).toBe('NOT_FOUND');
    }
    await Promise.all([round(), round()]);
    await round();
    expect(sent.map(({ to }) => to)).toEqual([expect.stringContaining('sysadmin')]);
    const { rows } = (await admin.get<{ rows: { test: { code: string } }[] }>('/api/channels')).body;
    expect(rows.map(({ test }) => test.code)).toEqual(['SENT', 'ADDRESS_MISSING', 'ECONNREFUSED']);
    const entries = await database.dataSource.query<unknown[]>(
      `SELECT 1 FROM audit_entry WHERE action = 'TestChannel'`,
    );
    expect(entries).toHaveLength(3);
  });

  it('are the system administrator’s business alone', async () => {
    for (const person of ['officer', 'secadmin', 'auditadmin', 'investor']) {
      const http = await api.script(person);
      expect([person, (await http.get<ProblemBody>('/api/deliveries')).body.code]).toEqual([person, 'ACCESS_DENIED']);
    }
  });
});
