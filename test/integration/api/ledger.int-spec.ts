import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { savePerson } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { fingerprint } from '../../support/api-fingerprint';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Row {
  readonly row: number;
  readonly reference: string | null;
  readonly outcome: string;
  readonly projectId: string | null;
  readonly code: string | null;
  readonly errors: readonly { readonly path: string; readonly column: string | null; readonly text: { zh: string } }[];
}
interface Imported {
  readonly dryRun: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-01T01:00:00Z');
  officer = await api.script('officer');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

function send<T = Imported>(csv: string, query: Json = {}, http = officer): Promise<Answer<T>> {
  return http.send<T>('/api/imports/projects', {
    ...{ method: 'POST', headers: { 'content-type': 'text/csv' }, body: csv },
    query: { source: '招商台账', ...(query as Record<string, string>) },
  });
}
const HEADINGS = '编号,项目名称,产业,引资单位,联系人,落户地,包保领导,总投资（万元）,内外资,线索日期,意向日期,签约日期';
const ledger = (...lines: readonly string[]): string => [HEADINGS, ...lines].join('\r\n');
const GOOD = 'A-1,轴承项目,装备制造,市投资促进局,孙专员,经开区,王副市长,"12,000.5",外资,2026/3/2,2026年5月6日,2026.8.3';

describe('a ledger', () => {
  it('comes with its headings and what goes under them', async () => {
    const { rows } = accepted(
      await officer.get<{ rows: { heading: string; needed: boolean }[] }>('/api/imports/projects/columns'),
    );
    const { headers, text } = await officer.get('/api/imports/projects/template');
    expect(text).toBe(`\uFEFF${rows.map(({ heading }) => heading).join(',')}\r\n`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="ledger.csv"');
    expect(rows.filter(({ needed }) => needed).map(({ heading }) => heading)).toEqual([
      ...['编号', '项目名称', '产业', '引资单位', '联系人', '线索日期'],
    ]);
  });

  it('is tried without keeping anything, and then taken over once', async () => {
    const before = await fingerprint(database.dataSource);
    const tried = accepted(await send(ledger(GOOD), { dryRun: 'true' }));
    expect([tried.dryRun, tried.counts['would-import'], tried.rows[0]?.projectId]).toEqual([true, 1, null]);
    expect(await fingerprint(database.dataSource)).toBe(before);
    const [row] = accepted(await send(ledger(GOOD))).rows;
    expect(row).toMatchObject({ row: 1, reference: 'A-1', outcome: 'imported' });
    const again = accepted(await send(ledger(GOOD))).rows[0];
    expect(again).toMatchObject({ outcome: 'exists', projectId: row?.projectId });
  });

  it('names units, people and days as people write them', async () => {
    const [row] = accepted(await send(ledger(GOOD.replace('A-1', 'A-2')))).rows;
    const { project } = accepted(await officer.get<{ project: Json }>(`/api/projects/${row?.projectId}`));
    expect(project).toMatchObject({
      ...{ introducingUnitId: 'promotion-bureau', followerId: 'promoter', landingUnitId: 'park', stage: 'signing' },
      ...{
        origin: 'foreign',
        money: { amount: '12000.5', currency: 'CNY' },
        parties: { leader: { personId: 'leader' } },
      },
    });
    const days = (project.stages as { enteredAt: string }[]).map(({ enteredAt }) => enteredAt.slice(0, 10));
    expect(days).toEqual(['2026-03-02', '2026-05-06', '2026-08-03']);
  });

  it('takes ids as well, and asks for one where a name is shared', async () => {
    const person = { unitId: null, phone: null, email: null, active: true };
    await savePerson(database.dataSource, { id: 'zhang.one', name: '张伟', ...person });
    await savePerson(database.dataSource, { id: 'zhang.two', name: '张伟', ...person });
    const line = (reference: string, who: string): string =>
      `${reference},项目,产业,promotion-bureau,${who},,,,,2026-03-02,,`;
    const { rows } = accepted(
      await send(ledger(line('B-1', '张伟'), line('B-2', 'zhang.two'), line('B-3', '李四')), { dryRun: 'true' }),
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['invalid', 'would-import', 'invalid']);
    expect([rows[0]?.errors[0], rows[2]?.errors[0]]).toMatchObject([
      { path: 'followerId', column: '联系人', text: { zh: '“张伟”不止一个，请填编码' } },
      { path: 'followerId', column: '联系人', text: { zh: '没有“李四”' } },
    ]);
  });

  it('tells every fault of a row at once, by heading and in words', async () => {
    const bad = 'C-1,,装备制造,市投资促进局,孙专员,,,很多,海外,2026-13-40,2026/5/6,';
    const { rows } = accepted(
      await send(ledger(bad, GOOD.replace('A-1', 'C-2'), GOOD.replace('A-1', 'C-2')), { dryRun: 'true' }),
    );
    expect(rows[0]?.outcome).toBe('invalid');
    expect(Object.fromEntries((rows[0]?.errors ?? []).map(({ column, text }) => [column, text.zh]))).toEqual({
      项目名称: '必填',
      '总投资（万元）': '应填数字，单位万元',
      内外资: '应填内资、外资',
      线索日期: '应填进入线索阶段的日期，如 2025-03-18',
    });
    expect(rows[2]?.errors).toMatchObject([{ column: '编号', text: { zh: '在本台账中重复' } }]);
    expect(rows[1]?.outcome).toBe('would-import');
  });

  it('wants a leader from intent on, and says under which heading', async () => {
    const { rows } = accepted(await send(ledger(GOOD.replace('A-1', 'C-3').replace('王副市长', ''))));
    expect(rows).toMatchObject([
      {
        ...{ outcome: 'refused', code: 'LEADER_NOT_ASSIGNED', projectId: null },
        errors: [{ path: 'leaderId', column: '包保领导' }],
      },
    ]);
  });

  it.each([
    ['an unknown heading', '编号,项目名称,线索日期,电话\r\n1,a,2026-03-02,1', 'unknown: 电话'],
    ['a heading twice', '编号,项目名称,项目名称,线索日期\r\n1,a,a,2026-03-02', 'stands twice: name'],
    ['no name', '编号,线索日期\r\n1,2026-03-02', 'missing: name'],
  ])('with %s is refused as a whole', async (_, csv, message) => {
    const answer = await send<ProblemBody>(csv);
    expect([answer.status, answer.body.errors]).toEqual([400, [{ path: 'headings', message }]]);
  });

  it('is for the help centre and heads of units', async () => {
    for (const person of ['land-handler', 'leader', 'sysadmin', 'investor']) {
      const http = await api.script(person);
      expect((await send<ProblemBody>(ledger(GOOD), {}, http)).body.code).toBe('ACCESS_DENIED');
      expect((await http.get<ProblemBody>('/api/imports/projects/template')).body.code).toBe('ACCESS_DENIED');
    }
  });
});
