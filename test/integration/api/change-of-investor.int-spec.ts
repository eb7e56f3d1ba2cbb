import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type Listed, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let investor: Http;
let projectId = '';
const companies: string[] = [];

const keyed = () => ({ 'idempotency-key': randomUUID() });
const change = (by: Http, more: Json) =>
  by.command<ProblemBody>(projectId, 'change-investor', { reason: '股权转让', ...more });
const sees = async (by: Http): Promise<readonly string[]> =>
  accepted(await by.get<Listed<{ id: string }>>('/api/own-projects')).rows.map(({ id }) => id);

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-01T01:00:00Z');
  officer = await api.script('officer');
  investor = await api.script('investor');
  for (const name of ['首家整车有限公司', '接手整车有限公司']) {
    const said = { name, country: 'CN', code: null, group: null, parentId: null };
    companies.push(accepted(await officer.post<{ id: string }>('/api/investors', said, keyed())).id);
  }
  const answer = await officer.send<{ rows: { projectId: string }[] }>('/api/imports/projects', {
    method: 'POST',
    query: { source: '招商台账' },
    headers: { 'content-type': 'text/csv' },
    body: [
      '编号,项目名称,总投资（万元）,行业,引资单位,跟进人,落户地,包保领导,投资企业,线索日期,意向日期,签约日期',
      '1,易主项目,8000,装备制造,promotion-bureau,promoter,park,leader,首家整车有限公司,2026-03-02,2026-05-06,2026-08-03',
    ].join('\n'),
  });
  projectId = accepted(answer).rows[0]?.projectId ?? '';
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a project that another company takes over', () => {
  it('is read by the new company’s contacts at once, and by those of the one before no more', async () => {
    const [first = '', heir = ''] = companies;
    expect(await sees(investor)).toEqual([]);
    accepted(await change(officer, { investorId: first, contactIds: ['investor'] }));
    expect(await sees(investor)).toEqual([projectId]);
    accepted(await change(officer, { investorId: heir }));
    expect(await sees(investor)).toEqual([]);
    expect((await investor.get(`/api/own-projects/${projectId}`)).status).toBe(404);
    const { project } = accepted(await officer.get<{ project: Json }>(`/api/projects/${projectId}`));
    expect(project).toMatchObject({
      investor: { name: '接手整车有限公司' },
      formerInvestors: [{ investor: { name: '首家整车有限公司' }, investorId: null }, { investorId: first }],
    });
    const page = accepted(await officer.get<{ projects: Json[] }>(`/api/investors/${heir}`));
    expect(page.projects).toMatchObject([{ id: projectId }]);
  });

  it('is taken over by the entry that stands for a merged one, and entries of one company are no change', async () => {
    const [first = '', heir = ''] = companies;
    const said = { name: '首家整车（旧名）', country: 'CN', code: null, group: null, parentId: null };
    const alias = accepted(await officer.post<{ id: string }>('/api/investors', said, keyed())).id;
    const merged = { into: heir, reason: '同一家企业' };
    accepted(await (await api.script('centre-head')).post(`/api/investors/${alias}/commands/merge`, merged, keyed()));
    expect((await change(officer, { investorId: alias })).body.code).toBe('INVESTOR_SAME');
    accepted(await change(officer, { investorId: first }));
    accepted(await change(officer, { investorId: alias }));
    const { project } = accepted(await officer.get<{ project: Json }>(`/api/projects/${projectId}`));
    expect(project).toMatchObject({ investorId: heir, investor: { name: '接手整车有限公司' } });
  });

  it('is not taken over by the company that has it, by none of the library, nor by whoever may not say so', async () => {
    const [, heir = ''] = companies;
    const code = async (by: Http, more: Json) => (await change(by, more)).body.code;
    expect(await code(officer, { investorId: heir })).toBe('INVESTOR_SAME');
    expect(await code(officer, { investorId: randomUUID() })).toBe('INVESTOR_NOT_IN_LIBRARY');
    expect(await code(await api.script('promoter'), { investorId: companies[0] })).toBe('FORBIDDEN');
    expect((await change(investor, { investorId: companies[0] })).status).toBe(404);
  });
});
