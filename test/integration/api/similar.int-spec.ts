import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
  const leads = [
    ['年产三万吨铝箔项目', '华东铝业有限公司'],
    ['茶旅融合项目', '某茶业集团'],
    ['Green Power (Phase 2)', 'Green Power Ltd.'],
    ['光伏', '某光伏公司'],
  ] as const;
  for (const [name, investor] of leads) {
    await registerLead(officer, { name, investor: { name: investor, country: 'CN' } });
  }
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

async function similar(name: string, investor?: string): Promise<readonly string[]> {
  const query = { name, ...(investor === undefined ? {} : { investor }) };
  const { rows } = accepted(await officer.get<{ rows: { name: string }[] }>('/api/projects/similar', query));
  return rows.map((row) => row.name);
}

describe('projects that a new lead may repeat', () => {
  it.each([
    ['part of a name that stands', '铝箔', ['年产三万吨铝箔项目']],
    ['more than a name that stands', '年产三万吨铝箔项目二期', ['年产三万吨铝箔项目']],
    ['the same but for a character', '年产五万吨铝箔项目', ['年产三万吨铝箔项目']],
    ['the same in other spaces, brackets and width', 'ＧＲＥＥＮ　ＰＯＷＥＲ（phase 2）', ['Green Power (Phase 2)']],
    ['another product', '年产三万吨精密轴承项目', []],
    ['a longer name with a very short one in it', '屋顶光伏发电项目', []],
    ['nothing but brackets', '（）', []],
    ['what would be a pattern', '%%', []],
  ])('%s', async (_, name, found) => {
    expect(await similar(name)).toEqual(found);
  });

  it('are those of the same investor too, however it is written', async () => {
    expect(await similar('新建仓库', '某茶业集团')).toEqual(['茶旅融合项目']);
    expect(await similar('新建仓库', '某茶业集团（分公司）')).toEqual(['茶旅融合项目']);
    expect(await similar('新建仓库', '另一家公司')).toEqual([]);
  });
});

describe('what is found by its name', () => {
  const names = async (path: string, text: string): Promise<readonly string[]> =>
    (await officer.all<{ name?: string; title?: string }>(path, { text })).map(
      ({ name, title }) => title ?? name ?? '',
    );
  const STORED = 'ＡＢＣ智能装备（二期）１０万台项目';

  beforeAll(async () => {
    const project = await registerLead(officer, {
      name: STORED,
      investor: { name: '甲乙丙（中国）有限公司', country: 'CN' },
    });
    const item = { title: '１０ＫＶ　用电接入', unitId: 'park', limit: 5, issue: true };
    const key = { 'idempotency-key': randomUUID() };
    accepted(await officer.post(`/api/projects/${project}/commands/add-help-item`, item, key));
  });

  it.each(['ABC智能', '(二期)', '10万台', '甲乙丙(中国)', '智能 装备', 'ＡＢＣ智能', 'abc智能', '智能\u200b装备'])(
    'a project by %s',
    async (text) => {
      expect(await names('/api/projects', text)).toEqual([STORED]);
    },
  );

  it.each(['10kv', '１０kV 用电', '用电接入', 'abc'])('an item by %s', async (text) => {
    expect(await names('/api/help-items', text)).toContain('１０ＫＶ　用电接入');
  });

  it('by nothing else, and wildcards are words', async () => {
    for (const text of ['ABD', '%', '_', '(三期)']) expect(await names('/api/projects', text)).toEqual([]);
  });
});
