import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

interface Funds {
  readonly currency: string;
  readonly agreed: string;
  readonly arrived: string;
  readonly projects: number;
  readonly arrivals: number;
}
interface FundsOf {
  readonly projectId: string;
  readonly agreed: string | null;
  readonly arrived: string;
  readonly arrivals: number;
}
interface Funnel {
  readonly stage: string;
  readonly active: number;
  readonly shelved: number;
  readonly entered: number;
  readonly meanDays: number | null;
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let leader: Http;
/** Reads the whole city. */
let mayor: Http;
const ids: Record<'lead' | 'yuan' | 'dollars' | 'gone' | 'resting', string> = {} as never;

const arrival = (amount: string, currency: string, proofNumber: string): Json => ({
  money: { amount, currency },
  date: '2026-08-28',
  earlyReason: '登记前已到位',
  proof: 'voucher',
  proofNumber,
});

/** Signed projects, taken over from a ledger; their ids in order. */
async function imported(
  rows: readonly (readonly [name: string, amount: string, currency: string])[],
): Promise<string[]> {
  const headings =
    '编号,项目名称,总投资（万元）,币种,行业,引资单位,跟进人,落户地,包保领导,投资企业,线索日期,意向日期,签约日期';
  const line = ([name, amount, currency]: (typeof rows)[number], index: number): string =>
    `${index + 1},${name},${amount},${currency},装备制造,promotion-bureau,promoter,park,leader,某公司,2026-03-02,2026-05-06,2026-08-03`;
  const answer = await officer.send<{ rows: { projectId: string | null; errors: unknown }[] }>(
    '/api/imports/projects',
    {
      method: 'POST',
      query: { source: '招商台账' },
      headers: { 'content-type': 'text/csv' },
      body: [headings, ...rows.map(line)].join('\n'),
    },
  );
  return accepted(answer).rows.map(({ errors, projectId }) => {
    if (projectId === null) throw new Error(JSON.stringify(errors));
    return projectId;
  });
}

/** A lead, and signed projects with money in two currencies, one terminated and one shelved. */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-01T01:00:00Z');
  officer = await api.script('officer');
  leader = await api.script('leader');
  mayor = await api.script('mayor');
  ids.lead = await registerLead(officer, { name: '只是线索', money: { amount: '5000', currency: 'CNY' } });
  const signed = await imported([
    ['人民币项目', '12000.5', 'CNY'],
    ['美元项目', '300', 'USD'],
    ['终止的项目', '99999', 'CNY'],
    ['搁置的项目', '1000', 'CNY'],
  ]);
  [ids.yuan, ids.dollars, ids.gone, ids.resting] = signed as [string, string, string, string];
  accepted(await officer.command(ids.yuan, 'record-fund-arrival', arrival('0.1', 'CNY', '一')));
  accepted(await officer.command(ids.yuan, 'record-fund-arrival', arrival('0.2', 'CNY', '二')));
  accepted(await officer.command(ids.dollars, 'record-fund-arrival', arrival('70', 'CNY', '三')));
  accepted(await officer.command(ids.gone, 'record-fund-arrival', arrival('500', 'CNY', '四')));
  accepted(await leader.command(ids.gone, 'terminate-project', { reason: '投资方退出', cause: 'objective' }));
  accepted(await officer.command(ids.resting, 'shelve', { reason: '等待规划调整' }));
  const path = `/api/projects/${ids.resting}`;
  const { project } = accepted(await officer.get<{ project: { requests: { id: string }[] } }>(path));
  const decision = { requestId: project.requests[0]?.id, decision: 'approve' };
  accepted(await leader.command(ids.resting, 'decide-request', decision));
  await api.clockAt('2026-09-06T01:00:00Z');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('money', () => {
  const funds = async (): Promise<readonly Funds[]> =>
    accepted(await mayor.get<{ rows: Funds[] }>('/api/statistics/funds')).rows;
  const projects = async (currency: string): Promise<readonly FundsOf[]> =>
    accepted(await mayor.get<{ rows: FundsOf[] }>('/api/statistics/funds/projects', { currency })).rows;

  it('is added per currency, in decimals, without leads and without what was terminated', async () => {
    expect(await funds()).toEqual([
      {
        currency: 'CNY',
        agreed: '13000.5',
        arrived: '70.3',
        published: '0',
        projects: 2,
        arrivals: 3,
        planned: null,
        rate: '0.0',
        gap: null,
        planless: 2,
      },
      {
        currency: 'USD',
        agreed: '300',
        arrived: '0',
        published: '0',
        projects: 1,
        arrivals: 0,
        planned: null,
        rate: '0.0',
        gap: null,
        planless: 1,
      },
    ]);
  });

  it('opens to its projects, whose amounts add up to it', async () => {
    expect(await projects('CNY')).toMatchObject([
      { projectId: ids.yuan, agreed: '12000.5', arrived: '0.3', arrivals: 2 },
      { projectId: ids.resting, agreed: '1000', arrived: '0', arrivals: 0 },
      // Agreed in dollars, arrived in yuan: it stands among the arrivals and agrees to nothing here.
      { projectId: ids.dollars, agreed: null, arrived: '70', arrivals: 1 },
    ]);
    expect(await projects('USD')).toMatchObject([{ projectId: ids.dollars, agreed: '300', arrived: '0' }]);
    expect(await projects('JPY')).toEqual([]);
  });

  it('is what contracts agree, not what was planned: added capital once more, an upgrade not again', async () => {
    const before = await projects('CNY');
    const contract = (number: string, amount: string, signingKind?: string): Promise<unknown> =>
      officer.command(ids.resting, 'record-evidence', {
        kind: 'contract',
        number,
        date: '2026-08-20',
        parties: ['经开区', '某公司'],
        money: { amount, currency: 'CNY' },
        ...(signingKind ? { signingKind } : {}),
      });
    const agreed = async (): Promise<unknown> =>
      (await projects('CNY')).find(({ projectId }) => projectId === ids.resting)?.agreed;
    for (const [number, amount, kind, total] of [
      ['一', '800', undefined, '800'],
      ['二', '900', 'upgrade', '800'],
      ['三', '150.5', 'added-capital', '950.5'],
      ['四', '50', undefined, '950.5'],
    ] as const) {
      await contract(number, amount, kind);
      expect(await agreed()).toBe(total);
    }
    expect(before).toHaveLength(3);
    expect((await funds())[0]).toMatchObject({ currency: 'CNY', agreed: '12951', projects: 2 });
  });

  it('is published once somebody else has verified it, less what was put right, by cohort', async () => {
    const head = await api.script('centre-head');
    const { project } = accepted(
      await officer.get<{ project: { fundArrivals: { id: string; money: { amount: string } }[] } }>(
        `/api/projects/${ids.yuan}`,
      ),
    );
    const arrivalId = project.fundArrivals[0]?.id ?? '';
    expect((await officer.command(ids.yuan, 'verify-fund-arrival', { arrivalId })).status).toBe(409);
    accepted(await head.command(ids.yuan, 'verify-fund-arrival', { arrivalId }));
    const [before] = await projects('CNY');
    expect(before).toMatchObject({ arrived: '0.3', published: project.fundArrivals[0]?.money.amount });
    accepted(await head.command(ids.yuan, 'correct-fund-arrival', { arrivalId, amount: '0.05', reason: '多记' }));
    const [after] = await projects('CNY');
    expect(after).toMatchObject({ arrived: '0.25', arrivals: 2 });
    const { rows } = accepted(
      await mayor.get<{ rows: { currency: string; arrived: string; published: string; platform: string }[] }>(
        '/api/statistics/funds/cohorts',
      ),
    );
    const yuan = rows.filter(({ currency }) => currency === 'CNY');
    const sum = (key: 'arrived' | 'published'): string =>
      (yuan.reduce((all, each) => all + Math.round(Number(each[key]) * 100), 0) / 100).toString();
    const [whole] = (await funds()) as unknown as { arrived: string; published: string }[];
    expect([sum('arrived'), sum('published')]).toEqual([whole?.arrived, whole?.published]);
    const cohort = yuan[0]?.platform ?? '';
    const opened = await mayor.get<{ rows: unknown[] }>('/api/statistics/funds/projects', {
      currency: 'CNY',
      platform: cohort,
    });
    expect(accepted(opened).rows.length).toBeGreaterThan(0);
    const nobody = { currency: 'CNY', platform: 'nowhere' };
    expect(accepted(await mayor.get<{ rows: unknown[] }>('/api/statistics/funds/projects', nobody)).rows).toEqual([]);
  });

  it('is planned period by period, whole, and stands beside what is verified by its own people', async () => {
    const line = (period: string, amount: string, currency = 'USD') => ({ period, money: { amount, currency } });
    const plan = (...instalments: readonly ReturnType<typeof line>[]) =>
      officer.command(ids.dollars, 'plan-arrivals', { instalments, reason: '合同约定' });
    const short = await plan(line('2026-Q2', '100'), line('2026-09', '150'));
    expect([short.status, (short.body as unknown as ProblemBody).code]).toEqual([409, 'ARRIVAL_PLAN_NOT_WHOLE']);
    expect((await plan(line('2026-13', '300'))).status).toBe(400);
    expect((await plan(line('2026-Q2', '-300'))).status).toBe(400);
    const land = await api.script('land-head');
    expect(
      (await land.command(ids.dollars, 'plan-arrivals', { instalments: [line('2026-Q2', '300')], reason: '无' }))
        .status,
    ).toBe(403);
    // The third quarter is not over yet.
    accepted(await plan(line('2026-Q2', '100'), line('2026-Q3', '200')));
    const [dollars] = (await projects('USD')) as unknown as Json[];
    expect(dollars).toMatchObject({ planned: '100', plannedWhole: '300', published: '0', rate: '0.0', gap: '-33.3' });
    const [, usd] = (await funds()) as unknown as Json[];
    expect(usd).toMatchObject({ currency: 'USD', planned: '100', gap: '-33.3', planless: 0 });
    for (const by of ['platform', 'level', 'year']) {
      const { rows } = accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/funds/cohorts', { by }));
      expect(rows.find(({ currency }) => currency === 'USD')).toMatchObject({ planned: '100', gap: '-33.3' });
    }
    const none = { currency: 'USD', landingUnitId: 'nowhere' };
    expect(accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/funds/projects', none)).rows).toEqual([]);
    const park = { currency: 'USD', landingUnitId: 'park', level: 'none' };
    expect(accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/funds/projects', park)).rows).toHaveLength(1);
  });

  it('counts where a signed statement says, and opens to what stands behind each number', async () => {
    const head = await api.script('centre-head');
    const detail = `/api/projects/${ids.yuan}`;
    type Told = {
      project: { fundArrivals: { id: string; proofNumber: string }[]; evidence: { id: string; kind: string }[] };
    };
    accepted(
      await officer.command(ids.yuan, 'record-evidence', { kind: 'fund-split', number: '分割1号', date: '2026-09-02' }),
    );
    const { project } = accepted(await officer.get<Told>(detail));
    const arrivalId = project.fundArrivals.find(({ proofNumber }) => proofNumber === '二')?.id ?? '';
    const evidenceId = project.evidence.find(({ kind }) => kind === 'fund-split')?.id ?? '';
    const parts = [
      { unitId: 'park', amount: '0.05' },
      { unitId: 'promotion-bureau', amount: '0.15' },
    ];
    accepted(await head.command(ids.yuan, 'split-fund-arrival', { arrivalId, evidenceId, parts }));
    const { rows } = accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/funds/places'));
    // 0.05 stand of the first, which was put right, 0.05 of the second are the park's, and 70 are of the dollar project.
    expect(rows).toMatchObject([
      { unitId: 'park', currency: 'CNY', arrived: '70.1', published: '0.05', shared: '0.05', parts: 3, projects: 2 },
      { unitId: 'promotion-bureau', currency: 'CNY', arrived: '0.15', published: '0', shared: '0.15', parts: 1 },
    ]);
    const behind = async (query: Record<string, string>) =>
      accepted(
        await mayor.get<{ rows: Json[]; total: number; nextCursor: string | null }>('/api/statistics/funds/parts', {
          currency: 'CNY',
          ...query,
        }),
      );
    expect(await behind({ unitId: 'promotion-bureau' })).toMatchObject({
      rows: [{ projectId: ids.yuan, amount: '0.15', split: true, published: false, proofNumber: '二' }],
      total: 1,
      nextCursor: null,
    });
    expect((await behind({ unitId: 'park', published: 'true' })).rows).toMatchObject([
      { amount: '0.05', split: false },
    ]);
    expect((await behind({ unitId: '' })).rows).toEqual([]);
    const first = await behind({ limit: '2' });
    expect([first.rows.length, first.total]).toEqual([2, 4]);
    const rest = await behind({ limit: '2', cursor: first.nextCursor ?? '' });
    const keys = [...first.rows, ...rest.rows].map((each) => `${String(each.arrivalId)} ${String(each.unitId)}`);
    expect(new Set(keys).size).toBe(4);
    expect((await mayor.get('/api/statistics/funds/parts', { currency: 'CNY', cursor: 'WzFd' })).status).toBe(400);
  });

  it('has a currency of three letters', async () => {
    for (const currency of ['', 'cny', 'CNY; --']) {
      const answer = await mayor.get<ProblemBody>('/api/statistics/funds/projects', { currency });
      expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION']);
    }
  });
});

describe('the funnel', () => {
  it('counts who moves, who rests and who was ever there', async () => {
    const { rows } = accepted(await mayor.get<{ rows: Funnel[] }>('/api/statistics/stages'));
    const row = (stage: string): Funnel | undefined => rows.find((each) => each.stage === stage);
    expect(row('lead')).toMatchObject({ active: 1, shelved: 0, entered: 5 });
    expect(row('lead')?.meanDays).toBeCloseTo(5, 2);
    expect(row('intent')).toMatchObject({ active: 0, shelved: 0, entered: 4, meanDays: null });
    expect(row('signing')).toMatchObject({ active: 2, shelved: 1, entered: 4 });
    // Since the third of August, as the ledger reported it.
    expect(row('signing')?.meanDays).toBeGreaterThan(33);
    expect(row('production')).toMatchObject({ active: 0, shelved: 0, entered: 0, meanDays: null });
  });

  it('says the same per unit as per key', async () => {
    accepted(
      await officer.command(ids.lead, 'add-help-item', { title: '用地', unitId: 'park', limit: 5, issue: true }),
    );
    const units = accepted(await mayor.get<{ rows: Json[]; names: Json }>('/api/statistics/units'));
    const keys = accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/lights', { by: 'unit' }));
    expect(units.rows.map(({ unitId, ...counts }) => ({ key: unitId, ...counts }))).toEqual(keys.rows);
    // A limit of one working day to sign for is yellow from its start.
    expect(units.rows.find(({ unitId }) => unitId === 'park')).toMatchObject({ open: 1, yellow: 1, red: 0, green: 0 });
    expect(units.names).toMatchObject({ park: '经开区' });
  });
});

describe('weeks', () => {
  it('end with the lights that the units have now', async () => {
    const units = accepted(await mayor.get<{ rows: Readonly<Record<string, number>>[] }>('/api/statistics/units')).rows;
    const { rows } = accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/weeks', { weeks: 2 }));
    const sum = (key: string): number => units.reduce((all, row) => all + (row[key] ?? 0), 0);
    const numbers = ['open', 'red', 'yellow', 'green', 'none'].map((key) => [key, sum(key)] as const);
    expect(rows.at(-1)).toMatchObject(Object.fromEntries(numbers));
    expect(sum('yellow')).toBe(1);
  });

  it('are as many as asked for, up to two years', async () => {
    const { rows } = accepted(await mayor.get<{ rows: Json[] }>('/api/statistics/weeks'));
    expect(rows).toHaveLength(26);
    for (const weeks of [0, 105, 1.5]) {
      expect((await mayor.get<ProblemBody>('/api/statistics/weeks', { weeks })).body.code).toBe('VALIDATION');
    }
  });
});
