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
      { currency: 'CNY', agreed: '13000.5', arrived: '70.3', published: '0', projects: 2, arrivals: 3 },
      { currency: 'USD', agreed: '300', arrived: '0', published: '0', projects: 1, arrivals: 0 },
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
