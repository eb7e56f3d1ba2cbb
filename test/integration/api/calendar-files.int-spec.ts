import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';
import { YEAR_2027 } from '../../support/year-2027';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
interface Difference {
  readonly total: number;
  readonly next: string | null;
  readonly rows: readonly {
    readonly itemId: string | null;
    readonly clock: string;
    readonly from: string;
    readonly to: string;
    readonly told: readonly string[];
  }[];
}

let database: TestDatabase;
let api: TestApi;
let head: Http;
let supervisor: Http;
let admin: Http;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-12-28T01:00:00Z');
  [head, supervisor, admin, officer] = [
    await api.script('centre-head'),
    await api.script('supervisor'),
    await api.script('sysadmin'),
    await api.script('officer'),
  ];
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const post = <T = Given>(by: Http, path: string, body: Json): Promise<Answer<T>> =>
  by.send<T>(`/api/calendar-files${path}`, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body });

async function days(): Promise<readonly Json[]> {
  const read = await post<{ days: Json[] }>(admin, '/drafts/read', { text: YEAR_2027, year: 2027 });
  return accepted(read).days;
}

async function drafted(by: Http, more: Json): Promise<string> {
  const answer = await post(by, '', { subject: 'year', year: 2027, document: '示例〔2026〕1号', note: '', ...more });
  return accepted(answer).id;
}

describe('calendar files', () => {
  it('name the lines of a file that cannot be read', async () => {
    const text = '日期,类型,名称\n2027-02-30,放假,春节\n2027-01-01,半天,元旦';
    const { body, status } = await post<ProblemBody>(admin, '/drafts/read', { text, year: 2027 });
    expect(status).toBe(400);
    expect(body.code).toBe('VALIDATION');
    expect(body.errors?.map(({ message, path }) => `${path} ${message}`)).toEqual([
      'text.2 not a date: 2027-02-30',
      'text.3 neither a day off nor a day of work: 半天',
    ]);
  });

  it('are drafted by the administrator, checked, and published by a second person as the next version', async () => {
    const lead = accepted(
      await officer.send<{ project: { id: string } }>('/api/projects', {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID() },
        body: {
          name: '跨年项目',
          industry: '装备制造',
          introducingUnitId: 'promotion-bureau',
          followerId: 'promoter',
          landingUnitId: 'park',
          investor: { name: '某公司', country: 'CN' },
          investorContactIds: [],
        },
      }),
    );
    const id = await drafted(admin, { days: await days() });
    expect(accepted(await post(admin, `/${id}/commands/check`, {})).status).toBe('checked');
    const difference = accepted(await head.send<Difference>(`/api/calendar-files/${id}/difference`));
    expect(difference).toMatchObject({ total: 1, next: null });
    expect(difference.rows.find(({ clock }) => clock === 'routine:judge')).toBeUndefined();
    const moved = difference.rows.find(({ clock }) => clock === 'routine:follow-up');
    expect(moved).toMatchObject({ itemId: null, from: expect.stringMatching(/^2027-01/), told: ['promoter'] });
    expect((await post<ProblemBody>(admin, `/${id}/commands/publish`, {})).body.code).toBe(
      'CALENDAR_FILE_APPROVER_NEEDED',
    );
    expect(accepted(await post(supervisor, `/${id}/commands/publish`, {})).status).toBe('published');
    const { rows } = accepted(await officer.send<{ rows: Json[] }>('/api/calendars'));
    expect(rows[0]).toMatchObject({ version: 2, publishedThrough: 2027, note: '示例〔2026〕1号' });
    const year = accepted(await officer.send<{ provisional: boolean }>('/api/calendars/2', { query: { year: 2027 } }));
    expect(year.provisional).toBe(false);
    expect(lead.project.id).toBeDefined();
  });

  it('are approved by nobody who wrote them, and refused over a version that came since', async () => {
    const correction = { subject: 'correction', year: null, document: '示例〔2027〕2号' };
    const [one, other] = [
      await drafted(head, { ...correction, days: [{ date: '2027-02-13', kind: 'make-up', name: '春节' }] }),
      await drafted(admin, { ...correction, days: [{ date: '2027-02-20', kind: 'ordinary', name: '' }] }),
    ];
    for (const id of [one, other]) accepted(await post(admin, `/${id}/commands/check`, {}));
    const own = await post<ProblemBody>(head, `/${one}/commands/publish`, {});
    expect([own.status, own.body.code]).toEqual([403, 'CALENDAR_FILE_SECOND_PERSON']);
    accepted(await post(supervisor, `/${one}/commands/publish`, {}));
    const late = await post<ProblemBody>(supervisor, `/${other}/commands/publish`, {});
    expect([late.status, late.body.code]).toEqual([409, 'CALENDAR_BASE_OLD']);
    expect(late.body.messages.zh).toContain('第 3 版');
    accepted(await post(admin, `/${other}/commands/rebase`, {}));
    accepted(await post(admin, `/${other}/commands/check`, {}));
    accepted(await post(head, `/${other}/commands/publish`, {}));
    const { rows } = accepted(await admin.send<{ rows: Json[] }>('/api/calendar-files'));
    expect(rows.map(({ status, version }) => [status, version])).toEqual(
      expect.arrayContaining([
        ['published', 2],
        ['published', 3],
        ['published', 4],
      ]),
    );
  });

  it('say which of their days is wrong, keep strangers out, and know no other', async () => {
    const id = await drafted(head, {
      subject: 'city',
      year: null,
      days: [{ date: '2027-03-01', kind: 'make-up', name: '补班' }],
    });
    const checked = await post<ProblemBody>(head, `/${id}/commands/check`, {});
    expect(checked.body).toMatchObject({ code: 'CALENDAR_DAYS_INVALID', details: { count: 1 } });
    const { faults } = accepted(await head.send<{ faults: Json[] }>(`/api/calendar-files/${id}`));
    expect(faults).toMatchObject([{ index: 0, date: '2027-03-01', code: 'MAKE_UP_ON_WEEKDAY' }]);
    expect(
      (await post<ProblemBody>(officer, '', { subject: 'city', year: null, days: [], document: '', note: '' })).body
        .code,
    ).toBe('CALENDAR_FILE_FORBIDDEN');
    expect(await post<ProblemBody>(head, `/${randomUUID()}/commands/check`, {})).toMatchObject({
      status: 404,
      body: { code: 'FILE_UNKNOWN', messages: { zh: '没有这份文件。' } },
    });
    // Whoever was refused for who they are stands in the audit as such, with the reason in words.
    const { rows } = accepted(await supervisor.send<{ rows: Json[] }>('/api/audit', { query: { actorId: 'officer' } }));
    expect(rows.find(({ action }) => action === 'DraftCalendar')).toMatchObject({
      outcome: 'denied',
      details: { code: 'CALENDAR_FILE_FORBIDDEN' },
      reason: { zh: expect.stringContaining('工作日历由') },
    });
    expect((await head.send<ProblemBody>(`/api/calendar-files/${randomUUID()}`)).body.code).toBe(
      'CALENDAR_FILE_UNKNOWN',
    );
    const investor = await api.script('investor');
    expect((await investor.send('/api/calendar-files')).status).toBe(403);
  });
});
