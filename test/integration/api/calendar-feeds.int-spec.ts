import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { disableAccount } from '@bangban/identity';
import { publishPolicy } from '@bangban/persistence';
import { PASSWORD, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

interface Agenda {
  readonly days: readonly { readonly date: string; readonly works: boolean; readonly name: string | null }[];
  readonly rows: readonly { readonly day: string; readonly itemTitle: string | null; readonly owed: string | null }[];
  readonly before: number;
  readonly after: number;
}
interface Made {
  readonly id: string;
  readonly path: string;
}

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let version = 1;
let handler: Http;

const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(text, values);
const rules = (calendarFeedDays: number): Promise<void> =>
  publishPolicy(database.dataSource.manager, {
    ...DEFAULT_POLICY,
    version: (version += 1),
    alerts: { ...DEFAULT_POLICY.alerts, calendarFeedDays },
  });
const make = async (by: Http, name = '手机日历'): Promise<Made> =>
  accepted(await by.post<Made>('/api/calendar-feeds', { name }));
/** As a calendar asks: with nothing but the address. */
const read = (path: string): Promise<Answer<ProblemBody>> => api.nobody.get<ProblemBody>(path);
const textOf = async (path: string): Promise<string> => {
  const response = await fetch(`${api.address}${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return (await response.text()).replace(/\r\n[ \t]/g, '');
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  desk = new Desk(database);
  await desk.clockAt('2026-09-17T01:00:00.000Z');
  for (const person of ['land-handler', 'park-handler', 'officer', 'sysadmin', 'investor']) await api.account(person);
  handler = await api.browser('land-handler');
  const projectId = await desk.lead();
  const own = await desk.item(projectId, { title: '协调用地预审', limit: 5 });
  await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId: own } });
  const payload = { title: '环评批复', unitId: 'park', limit: 3, issue: true } as const;
  await desk.act('officer', projectId, { name: 'AddHelpItem', payload });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('one’s own week', () => {
  it('has one’s own limits on their days, with make-up working days and holidays', async () => {
    const { days, rows } = accepted(await handler.get<Agenda>('/api/agenda?from=2026-09-14&days=14'));
    // 2026-09-17 + 5: Sunday 09-20 works, 09-25 is off.
    expect(rows.filter(({ itemTitle, owed }) => owed === null && itemTitle !== null)).toEqual([
      expect.objectContaining({ itemTitle: '协调用地预审', day: '2026-09-23' }),
    ]);
    const day = (date: string): unknown => days.find((each) => each.date === date);
    expect([day('2026-09-20'), day('2026-09-25')]).toEqual([
      expect.objectContaining({ works: true, name: expect.any(String) }),
      expect.objectContaining({ works: false, name: expect.any(String) }),
    ]);
    const past = accepted(await handler.get<Agenda>('/api/agenda?from=2026-09-21&days=1'));
    expect([past.rows.length, past.after]).toEqual([0, rows.length]);
    const later = accepted(await handler.get<Agenda>('/api/agenda?from=2026-10-08&days=7'));
    expect([later.rows.length, later.before]).toEqual([0, rows.length]);
  });

  it('is nobody else’s, and takes no days that are none', async () => {
    const theirs = accepted(
      await (await api.browser('park-handler')).get<Agenda>('/api/agenda?from=2026-09-14&days=14'),
    );
    expect(theirs.rows.map(({ itemTitle }) => itemTitle)).not.toContain('协调用地预审');
    for (const query of ['days=0', 'days=43', 'from=2026-02-30', 'from=1989-01-01', 'who=officer']) {
      expect([query, (await handler.get<ProblemBody>(`/api/agenda?${query}`)).status]).toEqual([query, 400]);
    }
    for (const query of ['from=1990-01-01', 'from=2199-12-31&days=42']) {
      expect([query, (await handler.get<ProblemBody>(`/api/agenda?${query}`)).status]).toEqual([query, 200]);
    }
  });
});

describe('the address of a calendar', () => {
  it('is not made where the rules know none', async () => {
    expect((await handler.post<ProblemBody>('/api/calendar-feeds', { name: '手机' })).body.code).toBe(
      'CALENDAR_FEEDS_OFF',
    );
    expect(accepted(await handler.get('/api/calendar-feeds'))).toEqual({ rows: [], days: 0 });
  });

  it('gives one’s own limits to whoever has it, and nothing else', async () => {
    await rules(90);
    const { path } = await make(handler);
    const text = await textOf(path);
    expect(text).toContain('DTSTART;VALUE=DATE:20260923');
    expect(text).toMatch(/SUMMARY:\d+ 协调用地预审/);
    expect(text).not.toContain('环评批复');
    expect(await textOf(`${path}?lang=en`)).toContain('Bangban limits');
    // It is no bearer token, and a token of the interface opens no calendar.
    const [, token = ''] = /feeds\/([^/]+)\//.exec(path) ?? [];
    const bearer = { headers: { authorization: `Bearer ${token}` } };
    expect((await api.nobody.send<ProblemBody>('/api/agenda', { method: 'GET', ...bearer })).status).toBe(401);
    const script = accepted(await handler.post<{ token: string }>('/api/access-tokens', { name: 'x', days: 1 }));
    for (const other of [script.token, script.token.replace('bb_', 'bbc_')]) {
      expect([400, 404]).toContain((await read(`/api/calendar-feeds/${other}/own.ics`)).status);
    }
    expect(accepted(await handler.get<{ rows: unknown[] }>('/api/access-tokens')).rows).toHaveLength(1);
    // Its secret stands in no table.
    const written = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM access_token t, audit_entry a WHERE t::text || a::text LIKE $1`,
      [`%${token.slice(4)}%`],
    );
    expect(written).toEqual([{ n: 0 }]);
  });

  it('ends when its person says so, with a new password, with their account and with the rules', async () => {
    const [own, other] = [await make(handler), await make(handler, '电脑日历')];
    const park = await api.browser('park-handler');
    expect((await park.delete<ProblemBody>(`/api/calendar-feeds/${own.id}`)).status).toBe(404);
    expect((await handler.delete(`/api/calendar-feeds/${own.id}`)).status).toBe(204);
    expect((await read(own.path)).status).toBe(404);
    await rules(0);
    expect((await read(other.path)).status).toBe(404);
    await rules(90);
    await textOf(other.path);
    accepted(await handler.put('/api/account/password', { current: PASSWORD, next: 'yin-zi-2026-kuai-ban' }));
    expect((await read(other.path)).status).toBe(404);
    const ofPark = await make(park);
    await textOf(ofPark.path);
    await disableAccount(database.dataSource, 'park-handler');
    expect((await read(ofPark.path)).status).toBe(404);
  });

  it('is for officials, made in a browser, by oneself', async () => {
    for (const person of ['sysadmin', 'investor']) {
      expect((await (await api.browser(person)).get<ProblemBody>('/api/calendar-feeds')).status).toBe(403);
    }
  });

  it('keeps away whoever tries many', async () => {
    const wrong = (no: number): string => `/api/calendar-feeds/bbc_${`${no}`.padStart(43, 'a')}/own.ics`;
    const answers: number[] = [];
    for (let no = 0; no < 25; no += 1) answers.push((await read(wrong(no))).status);
    expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
  });
});
