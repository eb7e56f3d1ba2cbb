import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({
    ...database,
    databaseUrl: database.url,
    config: { channels: ['smtp', 'wecom', 'dingtalk-robot@park'] },
  });
  officer = await api.script('officer');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('how I am told', () => {
  it('is over every channel until I say otherwise, and the inbox is never closed', async () => {
    const handler = await api.browser('land-handler');
    expect((await handler.get('/api/preferences')).body).toEqual({
      channels: ['smtp', 'wecom'],
      muted: [],
      window: null,
      quietDays: [],
      digestAt: null,
      hours: { from: 510, to: 1_080 },
      alertsPerDay: 12,
      needAccount: ['wecom'],
      accounts: [],
    });
    const told = async (): Promise<{ notices: number; deliveries: number } | undefined> => {
      const projectId = await registerLead(officer);
      const item = { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true };
      accepted(await officer.command(projectId, 'add-help-item', item));
      const [row] = await database.dataSource.query<{ notices: number; deliveries: number }[]>(
        `SELECT count(DISTINCT n.id)::int AS notices, count(d.id)::int AS deliveries FROM notification n
         LEFT JOIN delivery d ON d.notification_id = n.id WHERE n.recipient_id = 'land-handler' AND n.stream_id = $1`,
        [projectId],
      );
      return row;
    };
    expect(await told()).toEqual({ notices: 1, deliveries: 1 });
    expect((await handler.put('/api/preferences', { muted: ['smtp', 'smtp'] })).status).toBe(204);
    expect((await handler.get('/api/preferences')).body).toMatchObject({ muted: ['smtp'] });
    expect(await told()).toEqual({ notices: 1, deliveries: 0 });
    expect((await handler.put('/api/preferences', { muted: [] })).status).toBe(204);
    expect(await told()).toEqual({ notices: 1, deliveries: 1 });
  });

  it('is my own matter', async () => {
    expect((await (await api.browser('park-handler')).put('/api/preferences', { muted: ['smtp'] })).status).toBe(204);
    expect((await (await api.browser('park-head')).get('/api/preferences')).body).toMatchObject({ muted: [] });
  });

  it('has times: what is not said stays as it was, and leaders have a digest until they say otherwise', async () => {
    const leader = await api.browser('leader');
    const read = async (): Promise<unknown> => (await leader.get('/api/preferences')).body;
    expect(await read()).toMatchObject({ digestAt: 510, window: null });
    const window = { from: 540, to: 1_020 };
    accepted(await leader.put('/api/preferences', { muted: [], window, quietDays: [5] }));
    expect(await read()).toMatchObject({ window, quietDays: [5], digestAt: 510 });
    accepted(await leader.put('/api/preferences', { muted: [], digestAt: null }));
    expect(await read()).toMatchObject({ window, quietDays: [5], digestAt: null });
    accepted(await leader.put('/api/preferences', { muted: [], window: null, digestAt: 960 }));
    expect(await read()).toMatchObject({ window: null, quietDays: [5], digestAt: 960 });
  });

  it('reaches me by an account that is mine alone, and not before I name one', async () => {
    const [mine, other] = [await api.browser('land-head'), await api.browser('park-head')];
    const accounts = [{ channel: 'wecom', account: 'zhao.kezhang' }];
    accepted(await mine.put('/api/preferences', { muted: [], accounts }));
    const taken = await other.put<ProblemBody>('/api/preferences', { muted: [], accounts });
    expect([taken.status, taken.body.code]).toEqual([409, 'ACCOUNT_TAKEN']);
    expect((await other.get('/api/preferences')).body).toMatchObject({ accounts: [] });
    const projectId = await registerLead(officer);
    const item = { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true };
    accepted(await officer.command(projectId, 'add-help-item', item));
    const rows = await database.dataSource.query<{ person: string; address: string }[]>(
      `SELECT n.recipient_id AS person, d.channel AS address FROM notification n JOIN delivery d ON d.notification_id = n.id
       WHERE d.channel <> 'smtp'`,
    );
    expect(rows.every(({ person }) => person === 'land-head')).toBe(true);
    const twice = [{ channel: 'wecom', account: 'other' }, ...accounts];
    accepted(await mine.put('/api/preferences', { muted: [], accounts: twice }));
    expect((await mine.get('/api/preferences')).body).toMatchObject({ accounts });
    accepted(await mine.put('/api/preferences', { muted: [], accounts: [] }));
    accepted(await other.put('/api/preferences', { muted: [], accounts }));
  });

  it.each([
    [{}],
    [{ muted: [], window: { from: 600, to: 600 } }],
    [{ muted: [], window: { from: -1, to: 600 } }],
    [{ muted: [], quietDays: [0, 1, 2, 3, 4, 5, 6] }],
    [{ muted: [], quietDays: [7] }],
    [{ muted: [], digestAt: 1_440 }],
    [{ muted: [], accounts: [{ channel: 'wecom', account: '@all' }] }],
    [{ muted: [], accounts: [{ channel: 'wecom', account: 'a|b' }] }],
    [{ muted: 'smtp' }],
    [{ muted: ['SMTP!'] }],
    [{ muted: [], personId: 'leader' }],
  ])('is not %j', async (body) => {
    const answer = await (await api.browser('park-head')).put<ProblemBody>('/api/preferences', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION']);
  });
});

describe('saved views', () => {
  const add = <T = { id: string }>(http: Http, name: string, address: string): Promise<Answer<T>> =>
    http.post<T>('/api/saved-views', { name, address });
  const viewsOf = async (http: Http): Promise<readonly { id: string; name: string; address: string }[]> =>
    accepted(await http.get<{ rows: { id: string; name: string; address: string }[] }>('/api/saved-views')).rows;

  it('are kept, listed and removed, each for its own person', async () => {
    const [mine, yours] = [await api.browser('officer'), await api.browser('centre-head')];
    const { id } = accepted(await add(mine, '红灯项目', '/projects?light=red&view=table'));
    expect(await viewsOf(mine)).toMatchObject([{ id, name: '红灯项目', address: '/projects?light=red&view=table' }]);
    expect(await viewsOf(yours)).toEqual([]);
    expect((await yours.delete<ProblemBody>(`/api/saved-views/${id}`)).body.code).toBe('NOT_FOUND');
    expect((await mine.delete(`/api/saved-views/${id}`)).status).toBe(204);
    expect((await mine.delete(`/api/saved-views/${id}`)).status).toBe(404);
    expect(await viewsOf(mine)).toEqual([]);
  });

  it('under a key are kept once, with the same answer; another view under it is refused', async () => {
    const [mine, yours] = [await api.browser('park-head'), await api.browser('land-handler')];
    const under = (http: Http, key: string, name: string): Promise<Answer<{ id: string } & ProblemBody>> =>
      http.post('/api/saved-views', { name, address: '/projects' }, { 'idempotency-key': key });
    const sent = await Promise.all([1, 2, 3].map(() => under(mine, 'view-0001', '在建')));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
    const other = await under(mine, 'view-0001', '投产');
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    const short = await under(mine, 'short', '在建');
    expect([short.status, short.body.errors?.[0]?.path]).toEqual([400, 'Idempotency-Key']);
    expect(await viewsOf(mine)).toHaveLength(1);
    expect(accepted(await under(yours, 'view-0001', '在建')).id).not.toBe(sent[0]?.body.id);
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example', 'projects', '/\\elsewhere.example', '/a b', ''])(
    'lead nowhere but into the app: %s',
    async (address) => {
      const answer = await add<ProblemBody>(await api.browser('officer'), '视图', address);
      expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION']);
    },
  );

  it('are at most fifty', async () => {
    const http = await api.browser('promoter');
    for (let n = 1; n <= 50; n += 1) accepted(await add(http, `视图${n}`, '/projects'));
    const answer = await add<ProblemBody>(http, '视图51', '/projects');
    expect([answer.status, answer.body.code]).toEqual([409, 'TOO_MANY_VIEWS']);
    expect(await viewsOf(http)).toHaveLength(50);
  });
});

it('leaves the act in the audit and the key, never what somebody keeps for themselves', async () => {
  const http = await api.browser('mayor');
  accepted(await http.put('/api/preferences', { muted: ['smtp'] }));
  const body = { name: '我的视图', address: '/projects?light=red' };
  const add = (): Promise<Answer<{ id: string }>> =>
    http.post('/api/saved-views', body, { 'idempotency-key': 'view-0002' });
  const { id } = accepted(await add());
  accepted(await add());
  accepted(await http.delete(`/api/saved-views/${id}`));
  expect((await http.delete(`/api/saved-views/${id}`)).status).toBe(404);
  const entries = await database.dataSource.query<{ action: string; details: object }[]>(
    `SELECT action, details FROM audit_entry WHERE actor_id = 'mayor' AND outcome = 'accepted'
       AND action <> 'SignIn' ORDER BY id`,
  );
  expect(entries).toEqual([
    { action: 'SavePreferences', details: {} },
    { action: 'AddSavedView', details: { id } },
    { action: 'RemoveSavedView', details: { id } },
  ]);
});
