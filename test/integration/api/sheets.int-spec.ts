import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, registerLead, TestApi } from '../../support/api';
import { fingerprint } from '../../support/api-fingerprint';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type Listed, type ProblemBody } from '../../support/http';
import { type Cell, workbookOf } from '../../support/workbook';

type Said = { readonly zh: string; readonly en: string };
interface Row {
  readonly row: number;
  readonly title: string;
  readonly outcome: string;
  readonly id: string | null;
  readonly message: Said | null;
  readonly errors: readonly { readonly column: Said | null; readonly value: string | null; readonly text: Said }[];
  readonly like: readonly { readonly id: string; readonly name: string }[];
}
interface Taken {
  readonly counts: Readonly<Record<string, number>>;
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
}
type Table = readonly (readonly Cell[])[];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CODES = ['91330100799655058B', '91440300708461136T'];
const COMPANIES = ['企业名称', '统一社会信用代码', '上级企业', '联系人', '联系电话'];

let database: TestDatabase;
let api: TestApi;
const people = {} as Record<'promoter' | 'officer' | 'stranger' | 'handler', Http>;

/** As CSV, which is read at once; a workbook where a test is about one. */
const bodyOf = (table: Table, isBook: boolean): readonly [body: string | Uint8Array, type: string] =>
  isBook
    ? [workbookOf(table), XLSX]
    : [
        table.map((cells) => cells.map((cell) => (cell === null ? '' : `"${cell as string}"`)).join(',')).join('\n'),
        'text/csv',
      ];

function take<T = Taken>(
  kind: string,
  table: Table,
  { also, by = people.promoter, dryRun = false, isBook = false }: How = {},
): Promise<Answer<T>> {
  const [body, type] = bodyOf(table, isBook);
  const headers = { 'content-type': type };
  return by.send<T>(`/api/sheets/${kind}`, { method: 'POST', body, headers, query: { dryRun, also } });
}
interface How {
  readonly by?: Http;
  readonly dryRun?: boolean;
  readonly also?: string;
  readonly isBook?: boolean;
}
const outcomes = ({ rows }: Taken): unknown[] => rows.map(({ outcome, row }) => [row, outcome]);
const faults = ({ rows }: Taken): unknown[] =>
  rows.flatMap(({ errors, row }) => errors.map(({ column, text }) => [row, column?.zh, text.zh]));
const investors = async (text: string): Promise<readonly { id: string; name: string; contacts: number }[]> =>
  accepted(
    await people.promoter.get<Listed<{ id: string; name: string; contacts: number }>>('/api/investors', { text }),
  ).rows;
const untouched = (): Promise<string> => fingerprint(database.dataSource);

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-08-31T01:00:00.000Z');
  people.promoter = await api.script('promoter');
  people.officer = await api.script('officer');
  people.stranger = await api.script('land-head');
  people.handler = await api.script('land-handler');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a table of companies', () => {
  const table: Table = [
    ['客商汇总表', null, null, null, null],
    COMPANIES,
    ['甲一科技有限公司', CODES[0] ?? '', null, '周敏', 13_800_001_111],
    [null, null, null, null, null],
    ['甲一科技有限公司', CODES[0] ?? '', null, '吴江', '０５１２－１２３４'],
    ['甲二电子有限公司', null, '甲一科技有限公司', null, null],
    ['甲三光能有限公司', null, null, null, null],
  ];

  it('is shown before anything is written, with faults cell by cell', async () => {
    const before = await untouched();
    const wrong: Table = [
      [...COMPANIES, '序号'],
      ['甲一科技有限公司', '９１３３０１００７９９６５５０５８Ａ', null, null, null, 1],
      ['甲二电子有限公司', null, '不存在的公司', null, '123', 2],
      [null, CODES[1] ?? '', null, null, null, 3],
    ];
    const seen = accepted(await take('investors', wrong, { dryRun: true }));
    expect([seen.ignored, outcomes(seen)]).toEqual([
      ['序号'],
      [
        [2, 'invalid'],
        [3, 'invalid'],
        [4, 'invalid'],
      ],
    ]);
    expect(faults(seen)).toEqual([
      [2, '统一社会信用代码', '统一社会信用代码不正确：应为 18 位，且校验位相符。'],
      [3, '上级企业', '客商库和本表上文中没有这家企业'],
      [3, '联系人', '应填姓名；一家多位联系人就写多行'],
      [4, '企业名称', '必填'],
    ]);
    const tried = accepted(await take('investors', table, { dryRun: true, isBook: true }));
    expect(outcomes(tried)).toEqual([3, 5, 6, 7].map((row) => [row, 'would-import']));
    expect(await untouched()).toBe(before);
  });

  it('whose process is killed after any row, or within one, is whole when it comes again, and doubles nothing', async () => {
    const real = Reflect.get(api.record, 'handleFile') as (...given: readonly unknown[]) => Promise<unknown>;
    for (let lasts = 0; ; lasts += 1) {
      let done = 0;
      // The act is in the record, and nobody hears of it any more.
      const handleFile = async (...given: readonly unknown[]): Promise<unknown> => {
        const result = await real(...given);
        done += 1;
        if (done > lasts) throw new Error('killed');
        return result;
      };
      Object.assign(api.record, { handleFile });
      const answer = await take('investors', table);
      Object.assign(api.record, { handleFile: real });
      if (answer.status === 200) break;
      expect([lasts, answer.status]).toEqual([lasts, 500]);
    }
    const again = accepted(await take('investors', table));
    expect(again.counts).toMatchObject({ exists: 4, imported: 0, alike: 0, refused: 0 });
    const found = await investors('甲');
    expect(found.map(({ contacts, name }) => [name, contacts]).toSorted()).toEqual([
      ['甲一科技有限公司', 2],
      ['甲三光能有限公司', 0],
      ['甲二电子有限公司', 0],
    ]);
    const [first] = found.filter(({ name }) => name === '甲一科技有限公司');
    expect(again.rows.filter(({ id }) => id === first?.id).map(({ row }) => row)).toEqual([3, 5]);
    const page = accepted(
      await people.promoter.get<{ contacts: Json[]; below: Json[] }>(`/api/investors/${first?.id}`),
    );
    expect(page.contacts).toMatchObject([{ name: '周敏', telephone: '13800001111' }, { name: '吴江' }]);
    expect(page.below).toMatchObject([{ name: '甲二电子有限公司' }]);
  });

  it('names what is there already, and takes in what may be the same only where somebody has looked', async () => {
    const head = await api.script('bureau-head');
    const before = await untouched();
    const rows: Table = [
      COMPANIES,
      ['甲一科技', null, null, null, null],
      ['甲一股份有限公司', CODES[0] ?? '', null, '郑', null],
      ['甲三光能有限公司 ', null, null, null, null],
    ];
    const seen = accepted(await take('investors', rows, { by: head, dryRun: true }));
    expect(outcomes(seen)).toEqual([
      [2, 'alike'],
      [3, 'exists'],
      [4, 'exists'],
    ]);
    expect(seen.rows[0]?.like).toMatchObject([{ name: '甲一科技有限公司' }]);
    expect(seen.rows[1]?.message?.zh).toContain('甲一科技有限公司');
    expect(await untouched()).toBe(before);
    const both = accepted(await take('investors', rows, { also: '2' }));
    expect(outcomes(both)).toEqual([
      [2, 'imported'],
      [3, 'exists'],
      [4, 'exists'],
    ]);
  });

  it('is refused row by row to whoever may not register one, and whole to whoever is outside', async () => {
    const before = (await investors('乙')).length;
    const rows: Table = [['企业名称'], ['乙一有限公司']];
    const told = accepted(await take('investors', rows, { by: people.handler, dryRun: true }));
    expect(told.rows).toMatchObject([{ outcome: 'refused', id: null }]);
    const outside = await take<ProblemBody>('investors', rows, { by: await api.script('investor') });
    expect([outside.status, (await investors('乙')).length]).toEqual([403, before]);
  });

  it('keeps no person’s data where it keeps its keys', async () => {
    const keys: { idempotency_key: string }[] = await database.dataSource.query(
      `SELECT idempotency_key FROM command_receipt WHERE idempotency_key LIKE 'sheet:%'`,
    );
    expect(
      new Set(keys.map(({ idempotency_key: key }) => /^sheet:investors:[0-9a-f]{64}(:\d+:\d+)?$/.test(key))),
    ).toEqual(new Set([true]));
    // The keys of companies are made of what is said of companies: another contact makes no other company.
    const changed: Table = [COMPANIES, ['甲二电子有限公司', null, '甲一科技有限公司', '新来的', '1']];
    const again = accepted(await take('investors', changed));
    expect(outcomes(again)).toEqual([[2, 'exists']]);
  });

  it('adds to a company that is there whom it does not have yet, each once, and changes nobody', async () => {
    const contactsOf = async (name: string): Promise<readonly unknown[]> => {
      const [found] = (await investors(name)).filter((each) => each.name === name);
      const page = accepted(await people.promoter.get<{ contacts: Json[] }>(`/api/investors/${found?.id}`));
      return page.contacts.map(({ name: called, telephone }) => [called, telephone]);
    };
    const rows: Table = [
      ['企业名称', '统一社会信用代码', '联系人', '联系电话'],
      ['甲三光能有限公司', null, '何苗', '13900000001'],
      ['甲三光能有限公司', null, '何苗', '13900000002'],
      ['甲三光能有限公司', null, '江渡', '13900000003'],
    ];
    const before = await untouched();
    const seen = accepted(await take('investors', rows, { dryRun: true }));
    expect(seen.rows[0]?.message?.zh).toBe(
      '将补加联系人 2 位。同名联系人 1 位已在，没有改动；如有不同，请在其页面上修改。',
    );
    expect(await untouched()).toBe(before);
    // Two who send it at once add nobody twice.
    await Promise.all([take('investors', rows), take('investors', rows)]);
    const again = accepted(await take('investors', rows));
    expect([outcomes(again)[0], again.rows[0]?.message?.zh]).toEqual([
      [2, 'exists'],
      '同名联系人 3 位已在，没有改动；如有不同，请在其页面上修改。',
    ]);
    expect(await contactsOf('甲三光能有限公司')).toEqual([
      ['何苗', '13900000001'],
      ['江渡', '13900000003'],
    ]);
    const told = accepted(await take('investors', rows, { by: people.handler, dryRun: true }));
    expect(told.rows).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused' }, { outcome: 'refused' }]);
  });
});

describe('a table of arrivals', () => {
  const HEAD = ['项目', '到位金额（万元）', '币种', '到位日期', '凭证种类', '凭证编号', '理由'];
  let projectId = '';
  const arrivals = async (): Promise<readonly Json[]> => {
    const { body } = await people.officer.get<{ project: { fundArrivals: readonly Json[] } }>(
      `/api/projects/${projectId}`,
    );
    return body.project.fundArrivals;
  };

  beforeAll(async () => {
    projectId = await registerLead(people.officer, { ...LEAD, name: '表格到位项目（一期）' });
    await api.clockAt('2026-09-16T01:00:00.000Z');
  });

  it('is recorded as by hand, unverified, whatever way amounts and days are written', async () => {
    const rows: Table = [
      HEAD,
      ['表格到位项目(一期)', '１，２００．５万元', null, { day: 46_266 }, '银行进账单', 'PZ-1', null],
      [projectId, 0.5, 'USD', '2026年9月2日', '验资报告', 'YZ-1', null],
      ['表格到位项目（一期）', '5000元', '人民币', '2026/9/3', '票据', 'PZ-2', null],
    ];
    const tried = accepted(await take('arrivals', rows, { by: people.officer, dryRun: true, isBook: true }));
    expect([tried.counts['would-import'], (await arrivals()).length]).toEqual([3, 0]);
    const taken = accepted(await take('arrivals', rows, { by: people.officer, isBook: true }));
    expect(taken.rows.map(({ id, outcome }) => [outcome, id])).toEqual([1, 2, 3].map(() => ['imported', projectId]));
    expect(await arrivals()).toMatchObject([
      { money: { amount: '1200.5', currency: 'CNY' }, date: '2026-09-01', proof: 'voucher', toVerify: true },
      { money: { amount: '0.5', currency: 'USD' }, date: '2026-09-02', proof: 'capital-verification', toVerify: true },
      { money: { amount: '0.5', currency: 'CNY' }, date: '2026-09-03', proofNumber: 'PZ-2', toVerify: true },
    ]);
    const again = accepted(await take('arrivals', rows, { by: people.officer, isBook: true }));
    expect(again.counts).toMatchObject({ exists: 3, imported: 0 });
    // Mended and sent again, only what was mended is new; and of somebody else it is the same paper.
    const more = [
      HEAD,
      ['表格到位项目（一期）', '1200.5', 'CNY', '46266', '票据', 'PZ-1'],
      ...rows.slice(2),
      ['表格到位项目（一期）', 7, null, '2026-09-04', '票据', 'PZ-3', null],
    ];
    expect(accepted(await take('arrivals', more, { by: people.officer })).counts).toMatchObject({
      exists: 3,
      imported: 1,
    });
    const head = await api.script('centre-head');
    expect(accepted(await take('arrivals', more, { by: head })).counts).toMatchObject({ exists: 4, imported: 0 });
    expect(await arrivals()).toHaveLength(4);
    const early = (why: string | null): Table => [HEAD, [projectId, 3, null, '2026-05-01', '票据', 'PZ-0', why]];
    const asked = accepted(await take('arrivals', early(null), { by: people.officer }));
    expect(asked.rows).toMatchObject([
      { outcome: 'refused', message: { zh: expect.stringContaining('“理由”列') as unknown } },
    ]);
    expect(accepted(await take('arrivals', early('补录上年到位'), { by: people.officer })).counts.imported).toBe(1);
    expect((await arrivals()).at(-1)).toMatchObject({ date: '2026-05-01', earlyReason: '补录上年到位' });
  });

  it('tells of each cell what is wrong with it, and of a refusal why', async () => {
    const rows: Table = [
      HEAD,
      ['没有的项目', '约 100', null, '2026-02-30', '白条', null],
      ['表格到位项目（一期）', '100万美元', 'CNY', '2026-12-01', '票据', 'PZ-9'],
      ['表格到位项目（一期）', 9, null, '2026-09-04', '票据', 'PZ-3', null],
      ['表格到位项目（一期）', 9, null, '2026-12-01', '票据', 'PZ-10'],
    ];
    const seen = accepted(await take('arrivals', rows, { by: people.officer, dryRun: true }));
    expect(faults(seen)).toEqual([
      [2, '项目', '没有找到这个项目'],
      [2, '到位金额（万元）', '不是金额，应为数字，单位万元'],
      [2, '到位日期', '不是日期，应如 2026-03-18'],
      [2, '凭证种类', '应为：票据、验资、固定资产投资入库'],
      [2, '凭证编号', '必填'],
      [3, '币种', '与金额中写的币种不一致'],
    ]);
    expect(outcomes(seen).slice(2)).toEqual([
      [4, 'refused'],
      [5, 'refused'],
    ]);
    expect(seen.rows[2]?.message?.zh).toContain('PZ-3');
  });

  it('of a project that whoever sends it does not see says what it says of none', async () => {
    const one = (name: string): Table => [HEAD, [name, 1, null, '2026-09-04', '票据', 'X']];
    const told = async (name: string): Promise<unknown> =>
      accepted(await take('arrivals', one(name), { by: people.handler })).rows.map(({ errors, message, outcome }) => [
        outcome,
        message,
        errors.map(({ text }) => text),
      ]);
    expect(await told('表格到位项目（一期）')).toEqual(await told('没有的项目'));
    expect(await told(projectId)).toEqual(await told('00000000-0000-4000-8000-000000000000'));
  });
});

describe('a table of signs', () => {
  const HEAD = ['项目', '预警信号', '所属月份', '发现日期', '来源', '情况'];
  const ids: string[] = [];
  const signs = async (projectId: string): Promise<readonly Json[]> => {
    const { body } = await people.officer.get<{ project: { signs?: readonly Json[] } }>(`/api/projects/${projectId}`);
    return body.project.signs ?? [];
  };

  beforeAll(async () => {
    const ledger = [
      '编号,项目名称,总投资（万元）,行业,引资单位,跟进人,落户地,包保领导,投资企业,线索日期,意向日期,签约日期,开工日期,投产日期',
      '901,表格信号一厂,8000,装备制造,promotion-bureau,promoter,park,leader,甲公司,2025-03-02,2025-05-06,2025-08-03,2025-10-09,2026-06-01',
      '902,表格信号二厂,8000,装备制造,promotion-bureau,promoter,park,leader,乙公司,2025-03-02,2025-05-06,2025-08-03,2025-10-09,',
    ];
    const answer = await people.officer.send<{ rows: { projectId: string }[] }>('/api/imports/projects', {
      method: 'POST',
      query: { source: '招商台账' },
      headers: { 'content-type': 'text/csv' },
      body: ledger.join('\n'),
    });
    ids.push(...accepted(answer).rows.map(({ projectId }) => projectId));
  });

  it('is what the power supplier or the statistics office counts, each row recorded as by hand and once', async () => {
    const [first = '', second = ''] = ids;
    const rows: Table = [
      HEAD,
      ['表格信号一厂', '零用电', '2026年8月', '2026-09-02', '供电', '8 月用电为零'],
      [first, '未报统', '202608', null, null, '8 月未报统'],
      ['902', '停产', null, '2026/9/3', '走访', '大门紧锁'],
    ];
    const tried = accepted(await take('signs', rows, { by: people.officer, dryRun: true }));
    expect([tried.counts['would-import'], (await signs(first)).length]).toEqual([3, 0]);
    expect(accepted(await take('signs', rows, { by: people.officer, isBook: true })).counts.imported).toBe(3);
    expect(await signs(first)).toMatchObject([
      { kind: 'no-power', period: '2026-08', seenOn: '2026-09-02', source: 'utility' },
      { kind: 'no-statistics', period: '2026-08', seenOn: '2026-09-16', source: 'statistics' },
    ]);
    expect(await signs(second)).toMatchObject([{ kind: 'gates-closed', period: '2026-09', source: 'visit' }]);
    // The same list again, and that of somebody else a day later: the same sign of the same month.
    expect(accepted(await take('signs', rows, { by: people.officer })).counts).toMatchObject({
      exists: 3,
      imported: 0,
    });
    await api.clockAt('2026-09-17T01:00:00.000Z');
    const head = await api.script('centre-head');
    expect(accepted(await take('signs', rows, { by: head })).counts).toMatchObject({ exists: 3, imported: 0 });
    // Next month's list in the same words, without months and days, is of next month.
    await api.clockAt('2026-10-12T01:00:00.000Z');
    const plain: Table = [
      ['项目', '预警信号', '情况'],
      [first, '未报统', '未报统'],
    ];
    expect(accepted(await take('signs', plain, { by: people.officer })).counts.imported).toBe(1);
    expect(accepted(await take('signs', plain, { by: people.officer })).counts.exists).toBe(1);
    await api.clockAt('2026-11-12T01:00:00.000Z');
    expect(accepted(await take('signs', plain, { by: people.officer })).counts.imported).toBe(1);
    expect((await signs(first)).map(({ period }) => period)).toEqual(['2026-08', '2026-08', '2026-10', '2026-11']);
  });

  it('tells of each cell what is wrong, of a sign that presupposes production why, and of a project out of sight nothing', async () => {
    const rows: Table = [
      HEAD,
      ['没有的项目', '下雨', '上月', '2026-02-30', '道听途说', null],
      ['表格信号二厂', '零用电', '2026-10', null, null, '无'],
      ['表格信号一厂', '欠薪', '2026-10', null, null, '甲'],
      ['表格信号一厂', '欠薪', '2026/10', null, null, '乙'],
    ];
    const seen = accepted(await take('signs', rows, { by: people.officer, dryRun: true }));
    expect(faults(seen).map((each) => (each as unknown[]).slice(0, 2))).toEqual([
      ...[
        [2, '项目'],
        [2, '发现日期'],
        [2, '所属月份'],
        [2, '预警信号'],
        [2, '来源'],
        [2, '情况'],
      ],
      [5, '预警信号'],
    ]);
    expect(outcomes(seen).slice(1, 3)).toEqual([
      [3, 'refused'],
      [4, 'would-import'],
    ]);
    const told = async (name: string): Promise<unknown> =>
      accepted(await take('signs', [HEAD, [name, '欠薪', null, null, null, '甲']], { by: people.handler })).rows.map(
        ({ errors, outcome }) => [outcome, errors.map(({ text }) => text)],
      );
    expect(await told('表格信号一厂')).toEqual(await told('没有的项目'));
  });
});

describe('tables of the other kinds', () => {
  it('become drafts of sheets, leads with their investor from the library, and trips with the companies met', async () => {
    const { promoter } = people;
    const promoted: Table = [
      ['项目名称', '项目简介', '行业', '落户地', '联系单位', '总投资（万元）', '用地（亩）', '合作方式'],
      ['丙一推介项目', '年产一千吨', '新材料', 'park', 'promotion-bureau', '1.5亿元', '120.5', '合资'],
      ['丙二推介项目', '年产二千吨', '新材料', '无此地', 'promotion-bureau', null, 'x', '入股'],
    ];
    const sheets = accepted(await take('promotions', promoted));
    expect(outcomes(sheets)).toEqual([
      [2, 'imported'],
      [3, 'invalid'],
    ]);
    expect(faults(sheets).map((each) => (each as unknown[])[1])).toEqual(['落户地', '合作方式', '用地（亩）']);
    const head = await api.script('bureau-head');
    expect(outcomes(accepted(await take('promotions', promoted.slice(0, 2), { by: head })))).toEqual([[2, 'alike']]);

    const leads: Table = [
      ['项目名称', '信用代码', '行业', '引资单位', '跟进人', '总投资（万元）', '内外资', '线索来源', '来源名称'],
      ['丁一线索', CODES[0] ?? '', '新材料', 'promotion-bureau', 'promoter', 100, '内资', '合作方', '华中联盟'],
      ['丁二线索', CODES[1] ?? '', '新材料', 'promotion-bureau', null, null, null, '道听途说', null],
      ['丁三线索', null, '新材料', 'promotion-bureau', null, null, null, null, '进博会'],
    ];
    const registered = accepted(await take('leads', leads));
    expect(outcomes(registered)).toEqual([
      [2, 'imported'],
      [3, 'invalid'],
      [4, 'invalid'],
    ]);
    expect(faults(registered).map((each) => (each as unknown[])[1])).toEqual(['信用代码', '线索来源', '来源名称']);
    const of = { channel: 'partner', text: '丁' };
    expect(accepted(await promoter.get<{ total: number }>('/api/projects', of)).total).toBe(1);
    expect(accepted(await promoter.get<{ total: number }>('/api/projects', { ...of, channel: 'event' })).total).toBe(0);
    const { body } = await promoter.get<{ project: Json }>(`/api/projects/${registered.rows[0]?.id}`);
    expect(body.project).toMatchObject({
      stage: 'lead',
      investor: { name: '甲一科技有限公司' },
      money: { amount: '100', currency: 'CNY' },
      channel: 'partner',
      channelDetail: '华中联盟',
    });
    expect(accepted(await take('leads', leads)).counts).toMatchObject({ exists: 1, imported: 0 });

    accepted(
      await promoter.send('/api/groups', {
        method: 'POST',
        headers: { 'idempotency-key': 'group-of-sheets' },
        body: {
          form: 'liaison-office',
          name: '新材料招商组',
          unitId: 'promotion-bureau',
          leaderIds: ['promoter'],
          industry: '新材料',
          place: '苏州',
        },
      }),
    );
    const trips: Table = [
      ['招商组', '事由', '地点', '开始日期', '结束日期', '人员', '会见企业', '信用代码', '意向程度'],
      [
        '新材料招商组',
        '走访新材料企业',
        '苏州、无锡',
        '2026-09-01',
        '2026-09-02',
        '孙专员',
        '甲一',
        CODES[0] ?? '',
        '有意向',
      ],
      [null, null, null, null, null, null, '戊二公司', null, '意向强烈'],
      ['新材料招商组', '再访', '上海', '2026-09-08', null, '孙专员', null, null, null],
    ];
    const recorded = accepted(await take('trips', trips));
    expect(outcomes(recorded)).toEqual([
      [2, 'imported'],
      [3, 'imported'],
      [4, 'imported'],
    ]);
    expect(recorded.rows[0]?.id).toBe(recorded.rows[1]?.id);
    const trip = accepted(await promoter.get<{ trip: { calls: Json[] } }>(`/api/trips/${recorded.rows[0]?.id}`)).trip;
    expect(trip.calls).toMatchObject([
      { company: '甲一科技有限公司', interest: 'some' },
      { company: '戊二公司', investorId: null },
    ]);
    expect(outcomes(accepted(await take('trips', trips, { by: head, dryRun: true })))).toEqual([
      [2, 'alike'],
      [3, 'alike'],
      [4, 'alike'],
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['no heading that is needed', [['颜色'], ['红']], 'headings'],
    [
      'a heading twice',
      [
        ['企业名称', '公司名称'],
        ['甲', '乙'],
      ],
      'headings',
    ],
    ['no row under its headings', [['企业名称', '联系人']], 'rows'],
    ['too many rows', [['企业名称'], ...Array.from({ length: 1_001 }, (_, index) => [`庚${index}`])], 'rows'],
  ] satisfies readonly (readonly [string, Table, string])[])('is refused whole: %s', async (_, table, path) => {
    const answer = await take<ProblemBody>('investors', table);
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.path]).toEqual([400, 'VALIDATION', path]);
  });

  it('is no kind, no type, or not what it is said to be', async () => {
    const send = async (path: string, body: string | Uint8Array, type: string): Promise<unknown> => {
      const answer = await people.promoter.send<ProblemBody>(path, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      return [answer.status, answer.body.code];
    };
    expect(await send('/api/sheets/cars', workbookOf([['企业名称']]), XLSX)).toEqual([400, 'VALIDATION']);
    expect(await send('/api/sheets/investors', 'x', 'text/plain')).toEqual([415, 'MEDIA_TYPE']);
    expect(await send('/api/sheets/investors', '企业名称\n己一公司', XLSX)).toEqual([400, 'VALIDATION']);
    expect(await send('/api/sheets/investors', new Uint8Array(6_000_000), XLSX)).toEqual([413, 'BODY_TOO_LARGE']);
    const csv = await people.promoter.send<Taken>('/api/sheets/investors', {
      method: 'POST',
      body: 'Company,Contact\r\n\r\n己一公司,\r\n',
      headers: { 'content-type': 'text/csv' },
      query: { dryRun: true },
    });
    expect(outcomes(accepted(csv))).toEqual([[3, 'would-import']]);
  });
});
