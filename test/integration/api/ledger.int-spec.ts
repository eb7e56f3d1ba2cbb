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
  readonly errors: readonly {
    readonly path: string;
    readonly column: string | null;
    readonly value: string | null;
    readonly text: { zh: string };
  }[];
  readonly repeats: readonly {
    readonly row: number | null;
    readonly projectId: string | null;
    readonly name: string;
  }[];
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

function send<T = Imported>(csv: string | Uint8Array, query: Json = {}, http = officer): Promise<Answer<T>> {
  return http.send<T>('/api/imports/projects', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csv,
    query: { source: '招商台账', ...(query as Record<string, string>) },
  });
}
const HEADINGS = '编号,项目名称,行业,引资单位,跟进人,落户地,包保领导,总投资（万元）,内外资,线索日期,意向日期,签约日期';
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
      ...['编号', '项目名称', '行业', '引资单位', '跟进人', '线索日期'],
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
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
      landingUnitId: 'park',
      stage: 'signing',
      origin: 'foreign',
      money: { amount: '12000.5', currency: 'CNY' },
      parties: { leader: { personId: 'leader' } },
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
      { path: 'followerId', column: '跟进人', text: { zh: '“张伟”不止一个，请填编码' } },
      { path: 'followerId', column: '跟进人', text: { zh: '没有“李四”' } },
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
        outcome: 'refused',
        code: 'LEADER_NOT_ASSIGNED',
        projectId: null,
        errors: [{ path: 'leaderId', column: '包保领导' }],
      },
    ]);
  });

  it('reads the headings that older templates and other offices have, and names each column by its own', async () => {
    const older = HEADINGS.replace('行业', '产业').replace('跟进人', '联系人');
    const { rows } = accepted(
      await send(
        [older, GOOD.replace('A-1', 'D-1'), GOOD.replace('A-1', 'D-2').replace('孙专员', '无名')].join('\r\n'),
        { dryRun: 'true' },
      ),
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['would-import', 'invalid']);
    expect(rows[1]?.errors).toMatchObject([{ column: '跟进人' }]);
  });

  const said = async (csv: string): Promise<unknown> => {
    const { body, status } = await send<{ errors?: { path: string; text?: { zh: string } }[] }>(csv);
    return [status, (body.errors ?? []).map(({ path, text }) => [path, text?.zh])];
  };

  it('is refused as a whole with every fault of its headings at once, each by its heading', async () => {
    expect(await said('编号,项目名称,项目名称,电话,引资单位\r\n1,a,a,1,b')).toEqual([
      400,
      [
        ['headings', '不认识的列名：电话'],
        ['headings', '列名重复：项目名称'],
        ['headings', '缺少必填列：行业'],
        ['headings', '缺少必填列：跟进人'],
        ['headings', '缺少必填列：线索日期'],
      ],
    ]);
  });

  it('under a title is told which rows are to go', async () => {
    const titled = `2025年重点招商引资项目台账,,,\r\n单位：万元,,,\r\n${ledger(GOOD)}`;
    expect(await said(titled)).toEqual([
      400,
      [
        [
          'headings',
          '第 1 行“2025年重点招商引资项目台账”是标题，不是列名；列名在第 3 行。请删除列名上面的 2 行后再导入。',
        ],
      ],
    ]);
  });

  it('names the cell where a column has no heading or a row another length', async () => {
    expect(await said(`${HEADINGS},\r\n${GOOD},多余`)).toEqual([
      400,
      [['headings', '第 13 列没有列名，但第 1 行填有“多余”']],
    ]);
    expect(await said(ledger(GOOD, 'A-8,短行'))).toEqual([400, [['', '第 2 行有 2 格，列名有 12 列']]]);
  });

  describe('is read as people write it', () => {
    const tried = async (csv: string | Uint8Array): Promise<readonly Row[]> =>
      accepted(await send(csv, { dryRun: 'true', source: '另一本' })).rows;
    const LINE = GOOD.replace('A-1', 'W-1');

    it.each([
      ['an amount as accounts write it', LINE.replace('"12,000.5"', '" 12,000.00 "')],
      ['full-width digits', LINE.replace('"12,000.5"', '１２０００')],
      ['a day with its midnight', LINE.replace('2026/3/2', '2026/3/2 0:00')],
      ['a full-width day', LINE.replace('2026/3/2', '２０２６／３／２')],
      ['a name with an ideographic space', LINE.replace('孙专员', '孙　专员')],
      ['blanks within quotes', LINE.replace('孙专员', '"\u00a0孙专员\u3000"').replace('外资', '" 外资\u200b"')],
      ['marks without width', LINE.replace('市投资促进局', '\u200b市投资\ufeff促进局')],
      ['an id with a blank', LINE.replace('市投资促进局', 'promotion-bureau\u3000')],
    ])('%s', async (_, line) => {
      expect(await tried(ledger(line))).toMatchObject([{ reference: 'W-1', outcome: 'would-import', errors: [] }]);
    });

    it('empty rows and columns at the end are nothing', async () => {
      const wide = `${HEADINGS},,\r\n${LINE},,\r\n,,,,,,,,,,,,,\r\n\u3000,,,,,,,,,,,,,\r\n`;
      expect(await tried(wide)).toMatchObject([{ row: 1, outcome: 'would-import' }]);
    });

    it('headings in another width, and with blanks', async () => {
      const headings = HEADINGS.replace('总投资（万元）', '总投资 (万元)').replace('编号', '编\u3000号');
      expect(await tried(`${headings}\r\n${LINE}`)).toMatchObject([{ outcome: 'would-import' }]);
    });

    it('in UTF-16 with tabs, told by the byte order mark', async () => {
      const tabbed = ledger(LINE).replace('"12,000.5"', '12000').replaceAll(',', '\t');
      const little = Buffer.from(`\ufeff${tabbed}`, 'utf16le');
      for (const bytes of [little, Buffer.from(little).swap16()]) {
        expect(await tried(bytes)).toMatchObject([{ reference: 'W-1', outcome: 'would-import', errors: [] }]);
      }
    });

    it('a word is a code in its own column alone', async () => {
      const line = LINE.replace('装备制造', '内资');
      const [row] = accepted(await send(ledger(line.replace('W-1', 'W-2')))).rows;
      const { project } = accepted(await officer.get<{ project: Json }>(`/api/projects/${row?.projectId}`));
      expect(project).toMatchObject({ industry: '内资', origin: 'foreign' });
    });

    it('a refused cell is named with what stands in it', async () => {
      const [row] = await tried(ledger(LINE.replace('"12,000.5"', '约一亿').replace('2026/3/2', '2026/3/2 14:30')));
      expect(row?.errors).toMatchObject([
        { column: '总投资（万元）', value: '约一亿' },
        { column: '线索日期', value: '2026/3/2 14:30' },
      ]);
    });
  });

  it('says of each row what it may repeat: within itself, in another ledger, in the record', async () => {
    const foil = (reference: string): string =>
      GOOD.replace('A-1', reference).replace('轴承项目', '年产五千吨特种铜箔项目');
    const within = accepted(
      await send(ledger(foil('D-1'), foil('D-2'), foil('D-3').replace('铜箔', '茶叶')), { dryRun: 'true' }),
    );
    expect(within.rows.map(({ outcome, repeats }) => [outcome, repeats.map(({ row }) => row)])).toEqual([
      ['would-import', [2]],
      ['would-import', [1]],
      ['would-import', []],
    ]);
    const [taken] = accepted(await send(ledger(foil('D-1')))).rows;
    const across = accepted(
      await send(ledger(foil('X-9').replace('五千吨', '五千吨 ')), { dryRun: 'true', source: '园区台账' }),
    );
    expect(across.rows).toMatchObject([
      {
        outcome: 'would-import',
        repeats: [{ row: null, projectId: taken?.projectId, source: '招商台账', reference: 'D-1' }],
      },
    ]);
    const again = accepted(await send(ledger(foil('D-1')), { dryRun: 'true' }));
    expect(again.rows).toMatchObject([{ outcome: 'exists', repeats: [] }]);
  });

  it('says of a row taken over before what has been edited since', async () => {
    const line = GOOD.replace('A-1', 'E-1').replace('轴承项目', '减速机项目');
    accepted(await send(ledger(line)));
    const edited = line.replace('"12,000.5"', '15000').replace('2026.8.3', '2026.8.5');
    for (const dryRun of ['true', 'false']) {
      const [row] = accepted(await send(ledger(edited), { dryRun })).rows;
      expect(row).toMatchObject({ outcome: 'changed', code: 'IMPORT_ROW_CHANGED' });
      expect(row?.errors.map(({ column, text, value }) => [column, value, text.zh])).toEqual([
        ['总投资（万元）', '15000', '导入时为“12000.5”'],
        ['签约日期', '2026-08-05', '导入时为“2026-08-03”'],
      ]);
    }
  });

  it('is for the help centre and heads of units', async () => {
    for (const person of ['land-handler', 'leader', 'sysadmin', 'investor']) {
      const http = await api.script(person);
      expect((await send<ProblemBody>(ledger(GOOD), {}, http)).body.code).toBe('ACCESS_DENIED');
      expect((await http.get<ProblemBody>('/api/imports/projects/template')).body.code).toBe('ACCESS_DENIED');
    }
  });
});
