import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@bangban/kernel';
import { saveAccount } from '@bangban/identity';
import { PASSWORD, registerLead, signIn, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';
import { leave } from '../../support/leaving';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const attempt = (login: string, password: string): ReturnType<typeof api.nobody.post<ProblemBody>> =>
  api.nobody.post<ProblemBody>('/api/sessions', { login, password });
const isKnown = async (http: Http): Promise<boolean> => (await http.get('/api/session')).status === 200;

describe('sign-in', () => {
  it('puts the session into a cookie that no script can read and no other site can send', async () => {
    await api.account('officer');
    const answer = await attempt('officer', PASSWORD);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const [cookie = ''] = answer.headers.getSetCookie();
    const [pair = '', ...flags] = cookie.split('; ');
    expect(flags.filter((flag) => !flag.startsWith('Expires=')).sort()).toEqual([
      'HttpOnly',
      'Path=/',
      'SameSite=Strict',
    ]);
    const secret = pair.split('=')[1] ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const stored: { text: string }[] = await database.dataSource.query(
      'SELECT s::text AS text FROM session s UNION ALL SELECT a::text FROM audit_entry a',
    );
    expect(stored.some(({ text }) => text.includes(secret) || text.includes(PASSWORD))).toBe(false);
  });

  it('marks the cookie for TLS alone where the installation is reached over TLS', async () => {
    const secure = await TestApi.start({ ...database, databaseUrl: database.url, config: { secureCookies: true } });
    try {
      await api.account('officer');
      const answer = await secure.nobody.post('/api/sessions', { login: 'officer', password: PASSWORD });
      expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure/);
      expect(answer.headers.get('strict-transport-security')).not.toBeNull();
    } finally {
      await secure.close();
    }
  });

  it('says the same of a wrong password and of a login that nobody has', async () => {
    await api.account('mayor');
    const [wrong, unknown] = [await attempt('mayor', 'not the password'), await attempt('nobody-here', PASSWORD)];
    expect([wrong.status, wrong.body.code]).toEqual([401, 'SIGN_IN_FAILED']);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('tells who one is, and the roles that count', async () => {
    const head = await api.browser('centre-head');
    const { body } = await head.get('/api/session');
    expect(body).toMatchObject({
      personId: 'centre-head',
      name: '方主任',
      unitId: 'help-centre',
      headOf: ['help-centre'],
      actingFor: null,
      roles: ['helpdesk-officer', 'unit-head'],
      ownRoles: ['helpdesk-officer', 'unit-head'],
      demo: false,
    });
  });
});

describe('writes by session', () => {
  it('want the CSRF token of that very session', async () => {
    await api.account('deputy');
    const [one, two] = [await signIn(api.nobody, 'deputy', PASSWORD), await signIn(api.nobody, 'deputy', PASSWORD)];
    const tokenOf = async (cookie: string): Promise<string> =>
      accepted(await api.nobody.with({ cookie }).get<{ csrfToken: string }>('/api/session')).csrfToken;
    const [own, other] = [await tokenOf(one), await tokenOf(two)];
    const write = async (headers: Record<string, string>): Promise<unknown[]> => {
      const answer = await api.nobody
        .with({ cookie: one, ...headers })
        .post<ProblemBody>('/api/inbox/read', { ids: 'all' });
      return [answer.status, answer.body.code];
    };
    expect(await write({})).toEqual([403, 'CSRF']);
    expect(await write({ 'x-csrf-token': other })).toEqual([403, 'CSRF']);
    expect(await write({ 'x-csrf-token': own })).toEqual([200, undefined]);
  });
});

describe('tokens of scripts', () => {
  it('write without CSRF token, show themselves once, and make no further tokens', async () => {
    const browser = await api.browser('promoter');
    const made = accepted(
      await browser.post<{ id: string; token: string }>('/api/access-tokens', { name: '台账脚本', days: 2 }),
    );
    expect(made.token).toMatch(/^bb_[\w-]{43}$/);
    const script = api.nobody.with({ authorization: `Bearer ${made.token}` });
    expect(await registerLead(script)).toMatch(/^[0-9a-f-]{36}$/);
    const listed = await browser.get('/api/access-tokens');
    expect(listed.text).toContain('台账脚本');
    expect(listed.text).not.toContain(made.token);
    expect(await script.post('/api/access-tokens', { name: '再来一个' })).toMatchObject({ status: 403 });
    const foreign = await api.browser('mayor');
    expect(await foreign.delete(`/api/access-tokens/${made.id}`)).toMatchObject({ status: 404 });
    expect((await browser.delete(`/api/access-tokens/${made.id}`)).status).toBe(204);
    expect(await isKnown(script)).toBe(false);
  });

  it('end on their day', async () => {
    const script = await api.script('park-head');
    expect(await isKnown(script)).toBe(true);
    await database.dataSource.query(
      `UPDATE access_token SET expires_at = clock_timestamp() - interval '1 second' WHERE person_id = 'park-head'`,
    );
    expect(await isKnown(script)).toBe(false);
  });
});

describe('sessions', () => {
  it('end at once when they are revoked, one by one, and only by their own person', async () => {
    const [desk, phone] = [await api.browser('leader'), await api.browser('leader')];
    const { body } = await desk.get<{ rows: { id: string; current: boolean }[] }>('/api/sessions');
    const other = body.rows.find(({ current }) => !current)?.id ?? '';
    const foreign = await api.browser('leader-two');
    expect(await foreign.delete(`/api/sessions/${other}`)).toMatchObject({ status: 404 });
    expect(await isKnown(phone)).toBe(true);
    expect((await desk.delete(`/api/sessions/${other}`)).status).toBe(204);
    expect([await isKnown(phone), await isKnown(desk)]).toEqual([false, true]);
    const left = await desk.delete('/api/session');
    expect(left.headers.getSetCookie()[0]).toMatch(/bangban_session=;.*Expires=Thu, 01 Jan 1970/);
    expect(await isKnown(desk)).toBe(false);
  });

  it('end after twelve hours without use and after seven days in any case', async () => {
    for (const change of [
      `expires_at = clock_timestamp() - interval '1 second'`,
      `last_seen_at = clock_timestamp() - interval '12 hours 1 second'`,
    ]) {
      const browser = await api.browser('land-head');
      await database.dataSource.query(`UPDATE session SET ${change} WHERE person_id = 'land-head'`);
      expect(await isKnown(browser)).toBe(false);
    }
    // What has ended is not listed among those that could be ended.
    const { body } = await (await api.browser('land-head')).get<{ rows: { current: boolean }[] }>('/api/sessions');
    expect(body.rows.map(({ current }) => current)).toEqual([true]);
  });

  it('all end with a new password', async () => {
    const [desk, phone] = [await api.browser('supervisor'), await api.browser('supervisor')];
    const next = 'quite another password';
    const change = (body: object): ReturnType<typeof desk.put<ProblemBody>> =>
      desk.put<ProblemBody>('/api/account/password', body);
    expect((await change({ current: 'wrong', next })).body.code).toBe('PASSWORD_WRONG');
    expect((await change({ current: PASSWORD, next: 'short' })).body.code).toBe('PASSWORD_WEAK');
    expect(await isKnown(phone)).toBe(true);
    expect((await change({ current: PASSWORD, next })).status).toBe(204);
    expect([await isKnown(desk), await isKnown(phone)]).toEqual([false, false]);
    expect((await attempt('supervisor', PASSWORD)).status).toBe(401);
    expect((await attempt('supervisor', next)).status).toBe(204);
  });

  it.each([
    [
      'a new password of one\u2019s own',
      (desk: Http) => desk.put('/api/account/password', { current: PASSWORD, next: NEXT }),
    ],
    [
      'a reset',
      (_: Http, security: Http) => security.put(`${LAND}/account`, { login: 'land-handler', password: NEXT }),
    ],
    ['a closed account', (_: Http, security: Http) => leave(security, `${LAND}/account`, {}, 'DELETE')],
    ['a lost role', (_: Http, security: Http) => leave(security, `${LAND}/roles`, { roles: [] })],
    ['leaving office', (_: Http, __: Http, system: Http) => leave(system, LAND, { ...LAND_HANDLER, active: false })],
    ['signing out everywhere', (desk: Http) => desk.delete('/api/sessions')],
  ] as const)('end with %s, tokens too, at once, and nothing brings them back', async (_, end) => {
    await saveAccount(database.dataSource, { personId: 'land-handler', login: 'land-handler', password: PASSWORD });
    const [desk, phone, script] = [
      await api.browser('land-handler'),
      await api.browser('land-handler'),
      await api.script('land-handler'),
    ];
    const [security, system] = [await api.browser('secadmin'), await api.browser('sysadmin')];
    expect(await Promise.all([desk, phone, script].map(isKnown))).toEqual([true, true, true]);
    const answer = await end(desk, security, system);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await Promise.all([desk, phone, script].map(isKnown))).toEqual([false, false, false]);
    accepted(await system.put(LAND, LAND_HANDLER));
    accepted(await security.put(`${LAND}/roles`, { roles: ['unit-handler'] }));
    accepted(await security.put(`${LAND}/account`, { login: 'land-handler', password: PASSWORD }));
    expect(await Promise.all([desk, phone, script].map(isKnown))).toEqual([false, false, false]);
  });

  it('are left by a substitution that was revoked: a new one does not make them act again', async () => {
    const [leader, substitute] = [await api.browser('leader'), await api.browser('leader-two')];
    const today = new Date().toISOString().slice(0, 10);
    const days = { fromDate: today, toDate: addDays(today, 30) };
    const name = (): ReturnType<typeof leader.post<{ id: string }>> =>
      leader.post<{ id: string }>('/api/substitutes', { principalId: 'leader', substituteId: 'leader-two', ...days });
    const { id } = accepted(await name());
    accepted(await substitute.put('/api/session/acting-for', { principalId: 'leader' }));
    const actingFor = async (): Promise<unknown> => accepted(await substitute.get('/api/session')).actingFor;
    expect(await actingFor()).toBe('leader');
    accepted(await leader.delete(`/api/substitutes/${id}`));
    accepted(await name());
    expect(await actingFor()).toBeNull();
  });
});

describe('what one person may hold open', () => {
  it('is so many sessions; the one unused for longest goes, and is told so', async () => {
    const desks: Http[] = [];
    for (let n = 0; n < 10; n += 1) desks.push(await api.browser('park-handler'));
    await database.dataSource.query(
      `UPDATE session SET last_seen_at = last_seen_at - interval '1 hour' WHERE person_id = 'park-handler'
         AND id <> (SELECT id FROM session WHERE person_id = 'park-handler' ORDER BY created_at LIMIT 1)`,
    );
    const newest = await api.browser('park-handler');
    const answers = await Promise.all([...desks, newest].map((desk) => desk.get<ProblemBody>('/api/session')));
    // The second: the first was used since.
    expect(answers.map(({ status }) => status)).toEqual([200, 401, ...Array.from({ length: 9 }, () => 200)]);
    expect(answers[1]?.body.code).toBe('SESSION_DISPLACED');
    const { body } = await newest.get<{ rows: unknown[] }>('/api/sessions');
    expect(body.rows).toHaveLength(10);
  });

  it('is so many tokens; the one unused for longest goes, and its owner is told which', async () => {
    const desk = await api.browser('park-head');
    interface Made {
      readonly token: string;
      readonly ended: readonly { readonly name: string }[];
    }
    const make = async (name: string): Promise<Made> =>
      accepted(await desk.post<Made>('/api/access-tokens', { name, days: 2 }));
    await database.dataSource.query(`UPDATE access_token SET revoked_at = clock_timestamp()`);
    const first = await make('第一个');
    for (let n = 2; n <= 10; n += 1) expect((await make(`第${n}个`)).ended).toEqual([]);
    expect((await make('多出的')).ended).toMatchObject([{ name: '第一个' }]);
    const script = api.nobody.with({ authorization: `Bearer ${first.token}` });
    expect((await script.get<ProblemBody>('/api/session')).body.code).toBe('SESSION_DISPLACED');
  });
});

describe('a password that somebody else set', () => {
  it('opens nothing but the way to a password of one\u2019s own', async () => {
    const security = await api.browser('secadmin');
    accepted(await security.put('/api/people/investor/account', { login: 'investor', password: PASSWORD }));
    const cookie = await signIn(api.nobody, 'investor', PASSWORD);
    const known = api.nobody.with({ cookie });
    const session = accepted(await known.get<{ passwordDue: boolean; csrfToken: string }>('/api/session'));
    expect(session.passwordDue).toBe(true);
    const desk = known.with({ 'x-csrf-token': session.csrfToken });
    for (const answer of [
      await desk.get<ProblemBody>('/api/own-projects'),
      await desk.get<ProblemBody>('/api/stream'),
      await desk.post<ProblemBody>('/api/access-tokens', { name: '脚本' }),
      await desk.command<ProblemBody>('00000000-0000-4000-8000-000000000000', 'record-contact', {}),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'PASSWORD_DUE']);
    }
    const change = (next: string): ReturnType<typeof desk.put<ProblemBody>> =>
      desk.put<ProblemBody>('/api/account/password', { current: PASSWORD, next });
    expect((await change(PASSWORD)).body.code).toBe('PASSWORD_SAME');
    expect((await change('Password2026')).body.code).toBe('PASSWORD_COMMON');
    expect((await change(NEXT)).status).toBe(204);
    const again = api.nobody.with({ cookie: await signIn(api.nobody, 'investor', NEXT) });
    expect(accepted(await again.get('/api/session')).passwordDue).toBe(false);
  });
});

describe('the desk where passwords are looked at', () => {
  it('closes for nobody: a hundred and nineteen wrong ones behind one address, and the next is right', async () => {
    await api.account('centre-head');
    const wrong = await Promise.all(Array.from({ length: 119 }, (_, n) => attempt(`stranger-${n}`, 'wrong')));
    expect([...new Set(wrong.map(({ status }) => status))]).toEqual([401]);
    expect((await attempt('centre-head', PASSWORD)).status).toBe(204);
  });
});

const NEXT = 'quite another password';
const LAND = '/api/people/land-handler';
const LAND_HANDLER = { name: '周科长', unitId: 'natural-resources', active: true };
