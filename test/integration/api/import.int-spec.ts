import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HelpItemState, ProjectState } from '@bangban/domain';
import { TestApi } from '../../support/api';
import { fingerprint } from '../../support/api-fingerprint';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface RowResult {
  readonly row: number;
  readonly reference: string | null;
  readonly outcome: string;
  readonly projectId: string | null;
  readonly code: string | null;
  readonly message: { readonly zh: string; readonly en: string } | null;
  readonly errors: readonly { readonly path: string }[];
}
interface Imported {
  readonly dryRun: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly RowResult[];
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-16T01:00:00.000Z');
  officer = await api.script('officer');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const row = (reference: string, change: Json = {}): Json => ({
  reference,
  name: `年产一千吨茶叶项目 ${reference}`,
  industry: '农产品加工',
  introducingUnitId: 'promotion-bureau',
  followerId: 'promoter',
  landingUnitId: 'park',
  stage: 'intent',
  stages: [
    { stage: 'lead', enteredOn: '2026-03-02' },
    { stage: 'intent', enteredOn: '2026-06-01' },
  ],
  leaderId: 'leader',
  items: [
    { title: '协调用地', unitId: 'natural-resources', limit: 10, issuedOn: '2026-09-14' },
    { title: '选址', unitId: 'park', limit: 5, issuedOn: '2026-06-02', closedOn: '2026-06-08' },
  ],
  ...change,
});
const post = (rows: readonly Json[], source: string, dryRun = false): Promise<Answer<Imported>> =>
  officer.send<Imported>('/api/imports/projects', { method: 'POST', body: { source, rows }, query: { dryRun } });
const csv = <T = Imported>(
  body: string | Uint8Array,
  query: Record<string, string | boolean> = { source: '台账' },
): Promise<Answer<T>> =>
  officer.send<T>('/api/imports/projects', { method: 'POST', body, query, headers: { 'content-type': 'text/csv' } });
const outcomes = ({ rows }: Imported): unknown[] =>
  rows.map(({ code, outcome, reference }) => [reference, outcome, code]);
const untouched = (): Promise<string> => fingerprint(database.dataSource, { refusals: false });

describe('an import', () => {
  it('changes nothing as a dry run, not even the audit, and says what it would do', async () => {
    const before = await fingerprint(database.dataSource);
    const result = accepted(
      await post(
        [row('A-1'), row('A-2', { money: { amount: '0', currency: 'CNY' } }), row('A-3', { name: '' })],
        '重点项目台账',
        true,
      ),
    );
    expect(result.dryRun).toBe(true);
    expect(outcomes(result)).toEqual([
      ['A-1', 'would-import', null],
      ['A-2', 'refused', 'AMOUNT_INVALID'],
      ['A-3', 'invalid', 'VALIDATION'],
    ]);
    expect(result.counts).toEqual({ imported: 0, 'would-import': 1, exists: 0, changed: 0, invalid: 1, refused: 1 });
    expect(await fingerprint(database.dataSource)).toBe(before);
  });

  it('takes each row whole or not at all, and names the faults of each', async () => {
    const before = (await officer.all('/api/projects')).length;
    const lastItemWrong = [
      { title: '协调用地', unitId: 'park', limit: 5, issuedOn: '2026-09-14' },
      { title: '环评', unitId: 'atlantis', limit: 5, issuedOn: '2026-09-14' },
    ];
    const backwards = [
      { stage: 'intent', enteredOn: '2026-06-01' },
      { stage: 'lead', enteredOn: '2026-07-01' },
    ];
    const result = accepted(
      await post(
        [
          row('B-1'),
          row('B-2', { items: lastItemWrong }),
          row('B-3', { industry: 7, signingYear: 1066 }),
          row('B-4', { stages: backwards, stage: 'lead' }),
          row('B-1', { name: '同一编号' }),
          { name: '没有编号' },
          row('B-5'),
        ],
        '逐行',
      ),
    );
    expect(outcomes(result)).toEqual([
      ['B-1', 'imported', null],
      ['B-2', 'refused', 'UNIT_UNKNOWN'],
      ['B-3', 'invalid', 'VALIDATION'],
      ['B-4', 'refused', 'STAGES_INCONSISTENT'],
      ['B-1', 'invalid', 'VALIDATION'],
      [null, 'invalid', 'VALIDATION'],
      ['B-5', 'imported', null],
    ]);
    expect(result.rows[2]?.errors.map(({ path }) => path).sort()).toEqual(['industry', 'signingYear']);
    expect(result.rows[4]?.errors).toMatchObject([{ path: 'reference' }]);
    expect(result.rows[1]?.message?.zh).toMatch(/\p{Script=Han}/u);
    expect((await officer.all('/api/projects')).length).toBe(before + 2);
    const items = await officer.all<{ title: string }>('/api/help-items');
    expect(items.some(({ title }) => title === '环评')).toBe(false);
  });

  it('twice is once, also at the same moment; another source is another ledger', async () => {
    const rows = [row('C-1'), row('C-2')];
    const [one, two] = await Promise.all([post(rows, '两次'), post(rows, '两次')]);
    const found = [...accepted(one).rows, ...accepted(two).rows];
    expect(found.map(({ outcome }) => outcome).sort()).toEqual(['exists', 'exists', 'imported', 'imported']);
    expect(new Set(found.map(({ projectId }) => projectId)).size).toBe(2);
    const before = await untouched();
    const again = accepted(await post(rows, '两次'));
    expect(outcomes(again)).toEqual([
      ['C-1', 'exists', 'PROJECT_EXISTS'],
      ['C-2', 'exists', 'PROJECT_EXISTS'],
    ]);
    expect(await untouched()).toBe(before);
    expect(accepted(await post(rows, '另一本')).counts.imported).toBe(2);
  });

  it('keeps where it comes from and the dates as reported, and arms the clocks of what is open alone', async () => {
    const { rows } = accepted(await post([row('D-1')], '提供时间'));
    const id = rows[0]?.projectId ?? '';
    const { body } = await officer.get<{ project: ProjectState; items: HelpItemState[] }>(`/api/projects/${id}`);
    expect(body.project).toMatchObject({ provenance: { source: '提供时间', reference: 'D-1' }, stage: 'intent' });
    expect(body.project.stages.map(({ enteredAt, reported }) => [enteredAt.slice(0, 10), reported])).toEqual([
      ['2026-03-02', true],
      ['2026-06-01', true],
    ]);
    const [open, closed] = body.items;
    // 10 working days after 14 September 2026: a make-up Sunday works, the 25th is off, October begins with a week off.
    expect(open).toMatchObject({ state: 'issued', title: '协调用地' });
    expect(closed).toMatchObject({ state: 'closed', closedAt: '2026-06-08T04:00:00.000Z' });
    const stored: { title: string; next_wake_up: Date | null; clock: string | null }[] =
      await database.dataSource.query(
        'SELECT title, next_wake_up, clock FROM help_item WHERE project_id = $1 ORDER BY no',
        [id],
      );
    expect(stored.map(({ clock, next_wake_up, title }) => [title, clock, next_wake_up !== null])).toEqual([
      ['协调用地', 'sign-for', true],
      ['选址', null, false],
    ]);
    const running = Object.values(closed?.clocks ?? {}).filter((clock) => clock?.state === 'running');
    expect(running).toEqual([]);
    const notices: unknown[] = await database.dataSource.query(
      `SELECT 1 FROM notification WHERE stream_id = $1 AND item_id = $2`,
      [id, closed?.id],
    );
    expect(notices).toEqual([]);
  });

  it('keeps the templates of items, by which they are found', async () => {
    const items = [
      { title: '项目选址', templateKey: 'site-matching' },
      { title: '政策咨询', templateKey: 'policy-consultation' },
      { title: '项目评审', templateKey: 'project-review' },
      { title: '项目选址' },
    ].map((item) => ({ ...item, unitId: 'park', limit: 10, issuedOn: '2026-09-14' }));
    accepted(await post([row('T-1', { items })], '模板'));
    const found = async (templateKeys: string): Promise<readonly string[]> =>
      (await officer.all<{ title: string }>('/api/help-items', { templateKeys })).map(({ title }) => title).sort();
    expect(await found('site-matching')).toEqual(['项目选址']);
    expect(await found('site-matching,project-review,none')).toEqual(['项目评审', '项目选址']);
    expect(await found('none')).toEqual([]);
  });

  it('is refused row by row to a head whose unit is not the help centre', async () => {
    const head = await api.script('land-head');
    const body = { source: '越权', rows: [row('E-1')] };
    const answer = accepted(await head.post<Imported>('/api/imports/projects', body));
    expect(outcomes(answer)).toEqual([['E-1', 'refused', 'FORBIDDEN']]);
  });

  it('wants a source, some rows, and not too many', async () => {
    const refused = async (body: unknown): Promise<unknown> => {
      const answer = await officer.post<ProblemBody>('/api/imports/projects', body);
      return [answer.status, answer.body.code];
    };
    expect(await refused({ rows: [row('F-1')] })).toEqual([400, 'VALIDATION']);
    expect(await refused({ source: '空', rows: [] })).toEqual([400, 'VALIDATION']);
    expect(await refused({ source: '多', rows: Array.from({ length: 5_001 }, () => ({})) })).toEqual([
      400,
      'VALIDATION',
    ]);
  });
});

describe('a ledger as CSV', () => {
  const HEAD =
    '编号,项目名称,投资企业,总投资（万元）,币种,行业,引资单位,跟进人,落户地,包保领导,签约年度,内外资,督办级别,线索日期,意向日期,计划开工,计划投产';
  const LINE =
    'G-1,"光伏组件, 二期","南方某""光能""公司",120000.5,CNY,新能源,promotion-bureau,promoter,park,leader,2026,外资,省级,2026-02-03,2026-05-06,2026-12-01,2027-12-01';

  it('comes with Chinese headings, in UTF-8 or as office programs save it', async () => {
    const result = accepted(await csv(`\uFEFF${HEAD}\r\n${LINE}\r\n`));
    expect(outcomes(result)).toEqual([['G-1', 'imported', null]]);
    const { body } = await officer.get<{ project: ProjectState }>(`/api/projects/${result.rows[0]?.projectId}`);
    expect(body.project).toMatchObject({
      name: '光伏组件, 二期',
      investor: { name: '南方某"光能"公司', country: 'CN' },
      stage: 'intent',
      money: { amount: '120000.5', currency: 'CNY' },
      origin: 'foreign',
      supervisionLevel: 'province',
      signingYear: 2026,
      plan: { commencement: '2026-12-01', production: '2027-12-01' },
      provenance: { source: '台账', reference: 'G-1' },
    });
    // 编号,项目名称,线索日期,产业,引资单位,联系人 and H-1,茶叶,2026-03-01,,, in GB 18030.
    const gb = Buffer.from(
      'b1e0bac52ccfeec4bfc3fbb3c62ccfdfcbf7c8d5c6da2cb2fad2b52cd2fdd7cab5a5cebb2cc1aacfb5c8cb0d0a482d312cb2e8d2b62c323032362d30332d30312c2c2c0d0a',
      'hex',
    );
    const read = accepted(await csv(gb, { source: '表格', dryRun: true }));
    expect(read.rows[0]).toMatchObject({ reference: 'H-1', outcome: 'invalid' });
    expect(read.rows[0]?.errors.map(({ path }) => path).sort()).toEqual([
      'followerId',
      'industry',
      'introducingUnitId',
    ]);
  });

  it('names the faults of a row by field, and leaves the others alone', async () => {
    const wrong = LINE.replace('G-1', 'G-3').replace('120000.5', '12万').replace('2026-05-06', '2026-13-06');
    const result = accepted(await csv(`${HEAD}\n${LINE.replace('G-1', 'G-2')}\n${wrong}\n`));
    expect(outcomes(result)).toEqual([
      ['G-2', 'imported', null],
      ['G-3', 'invalid', 'VALIDATION'],
    ]);
    expect(result.rows[1]?.errors.map(({ path }) => path).sort()).toEqual(['money.amount', 'stages.1.enteredOn']);
  });

  it.each([
    ['an unknown heading', `${HEAD},颜色\n${LINE},红\n`, 'headings'],
    ['a heading twice', `${HEAD},编号\n${LINE},X\n`, 'headings'],
    ['no heading for the number', HEAD.replace('编号,', ''), 'headings'],
    ['a row with too few cells', `${HEAD}\nX-1,短行\n`, ''],
    ['a quote that does not end', `${HEAD}\n"X-1,\n`, ''],
    ['nothing but headings', `${HEAD}\n`, 'rows'],
  ])('is refused whole for %s', async (_, text, path) => {
    const before = await fingerprint(database.dataSource);
    const answer = await csv<ProblemBody>(text);
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.path]).toEqual([400, 'VALIDATION', path]);
    expect(await fingerprint(database.dataSource)).toBe(before);
  });

  it('wants its source in the address', async () => {
    const answer = await csv<ProblemBody>(`${HEAD}\n${LINE}\n`, {});
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'source']);
  });
});
