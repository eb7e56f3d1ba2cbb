import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { Readers } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { Description } from '../../support/api-schemas';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type CommandBody, type Http, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

/** Digits that stand in nothing else. */
const PLANNED = '73921.5';
const AGREED = '81734.25';
const ARRIVED = '4096.75';
const AMOUNTS = [PLANNED, AGREED, ARRIVED];

interface Row {
  readonly id: string;
  readonly amount: string | null;
  readonly agreed: readonly unknown[] | null;
  readonly hidden: readonly string[];
}
interface Funds {
  readonly rows: readonly { readonly currency: string; readonly agreed: string; readonly projects: number }[];
  readonly keptBack: number;
}

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let projectId = '';
let itemId = '';

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  desk = new Desk(database);
  await desk.clockAt('2026-03-02T01:00:00.000Z');
  const money = (amount: string) => ({ amount, currency: 'CNY' });
  projectId = (
    await desk.act('officer', null, {
      name: 'ImportProject',
      payload: {
        name: '年产九万套电池项目',
        industry: '新能源',
        introducingUnitId: 'promotion-bureau',
        followerId: 'promoter',
        landingUnitId: 'park',
        investor: { name: '华东某精密机械有限公司', country: 'CN' },
        investorContactIds: ['investor'],
        money: money(PLANNED),
        stage: 'signing',
        stages: [{ stage: 'signing', enteredOn: '2026-02-02' }],
        leaderId: 'leader',
        source: '台账',
        reference: '1',
      },
    })
  ).projectId;
  await desk.act('promoter', projectId, {
    name: 'RecordEvidence',
    payload: {
      kind: 'contract',
      number: 'HT-1',
      date: '2026-02-10',
      parties: ['市政府', '华东某精密机械有限公司'],
      money: money(AGREED),
    },
  });
  await desk.act('promoter', projectId, {
    name: 'RecordFundArrival',
    payload: { money: money(ARRIVED), date: '2026-02-20', proof: 'voucher', proofNumber: 'V-1' },
  });
  itemId = await desk.item(projectId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const rows = async (http: Http): Promise<readonly Row[]> =>
  accepted(await http.get<{ rows: Row[] }>('/api/projects')).rows;
const funds = async (http: Http): Promise<Funds> => accepted(await http.get<Funds>('/api/statistics/funds'));

/** Every address that is read, about this project. */
async function asked(http: Http): Promise<[operationId: string, status: number, text: string][]> {
  const { operations } = await Description.of(api);
  const queries: Readonly<Record<string, Record<string, string>>> = {
    similarProjects: { name: '年产九万套电池项目' },
    checklistCompletion: { from: '2020-01-01', to: '2099-12-31' },
    checklistCompletionItems: { from: '2020-01-01', to: '2099-12-31' },
    fundArrivalProjects: { currency: 'CNY' },
    fundParts: { currency: 'CNY' },
    retainedProjects: { currency: 'CNY' },
    agreedContracts: { currency: 'CNY' },
    projectChanges: { projectId },
    cockpitProjects: { scope: 'all' },
    explainAccess: { projectId, itemId, command: 'RecordFundArrival' },
  };
  const answers: [string, number, string][] = [];
  for (const { method, operationId, path } of operations) {
    if (method !== 'GET' || operationId === 'stream' || operationId === 'getWorkflow') continue;
    const place = path
      .replace('{projectId}', projectId)
      .replace('{itemId}', itemId)
      .replace(/\{\w+\}/g, '1');
    const { status, text } = await http.get(place, queries[operationId] ?? {});
    answers.push([operationId, status, text]);
  }
  return answers;
}

describe('amounts', () => {
  it('are in no answer to who stands on one of the matters alone, wherever they ask', async () => {
    const answers = await asked(await api.browser('land-handler'));
    expect(answers.filter(([, , text]) => AMOUNTS.some((amount) => text.includes(amount)))).toEqual([]);
    expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
    const read = answers.filter(([, status, text]) => status < 300 && text.includes(projectId)).map(([name]) => name);
    expect(read).toEqual(expect.arrayContaining(['listProjects', 'getProject', 'cockpitProjects']));
  });

  it('are in the answers to who reads the city, and to who stands on the project itself', async () => {
    for (const who of ['officer', 'park-handler', 'leader']) {
      const answers = await asked(await api.browser(who));
      const telling = answers.filter(([, , text]) => AMOUNTS.some((amount) => text.includes(amount)));
      expect([who, telling.map(([name]) => name)]).toEqual([
        who,
        expect.arrayContaining([
          ...['listProjects', 'getProject', 'listProjectEvents', 'projectChanges'],
          ...['cockpitProjects', 'fundArrival', 'fundArrivalProjects', 'fundCohorts', 'fundPlaces', 'fundParts'],
        ]),
      ]);
    }
  });

  it('are kept back by name, not as zero and not as nothing', async () => {
    const http = await api.script('land-handler');
    expect(await rows(http)).toMatchObject([{ amount: null, currency: null, agreed: null, hidden: ['amount'] }]);
    const detail = accepted(await http.get(`/api/projects/${projectId}`));
    expect(detail).toMatchObject({
      hidden: ['amount'],
      project: { money: null, fundArrivals: [{ money: null, proofNumber: 'V-1' }] },
    });
    expect(accepted(await http.get(`/api/projects/${projectId}/events`))).toMatchObject({ hidden: ['amount'] });
    expect(await rows(await api.script('park-handler'))).toMatchObject([{ amount: PLANNED, hidden: [] }]);
  });

  it('are in no sum of who does not read them, and how many projects are left out is said', async () => {
    expect(await funds(await api.script('land-handler'))).toMatchObject({ rows: [], keptBack: 1 });
    expect(await funds(await api.script('park-handler'))).toMatchObject({
      rows: [{ currency: 'CNY', agreed: AGREED, projects: 1 }],
      keptBack: 0,
    });
    const http = await api.script('land-handler');
    const behind = accepted(await http.get<Funds>('/api/statistics/funds/projects', { currency: 'CNY' }));
    expect(behind).toMatchObject({ rows: [], keptBack: 1 });
  });

  it('are not found by words', async () => {
    const http = await api.script('officer');
    for (const text of [PLANNED, AGREED, ARRIVED]) {
      expect(accepted(await http.get<{ total: number }>('/api/projects', { text })).total).toBe(0);
    }
  });

  it('are not in what an act of theirs answers, nor in what a refusal says of another record', async () => {
    const http = await api.script('land-handler');
    const done = await http.command<CommandBody & { hidden: string[] }>(projectId, 'sign-for-help-item', { itemId });
    expect(accepted(done).hidden).toEqual(['amount']);
    expect(AMOUNTS.filter((amount) => done.text.includes(amount))).toEqual([]);
    const other = await desk.lead({
      name: '万吨冷链物流项目',
      introducingUnitId: 'natural-resources',
      followerId: 'land-handler',
      landingUnitId: null,
      investorContactIds: [],
    });
    const money = { amount: '1', currency: 'CNY' };
    const twice = { money, date: '2026-03-02', proof: 'voucher', proofNumber: 'V-1' };
    const refused = async (who: string): Promise<readonly unknown[]> => {
      const asker = await api.script(who);
      const { body, status, text } = await asker.command<ProblemBody>(other, 'record-fund-arrival', twice);
      return [status, body.code, text.includes(projectId), text.includes(ARRIVED)];
    };
    expect(await refused('land-handler')).toEqual([409, 'PROOF_ELSEWHERE', true, false]);
    expect(await refused('officer')).toEqual([409, 'PROOF_ELSEWHERE', true, true]);
  });

  it('cost an act no reading of its own where what is at hand says whose they are', async () => {
    const readings = jest.spyOn(Readers.prototype, 'read');
    try {
      const opened: unknown[] = [];
      for (const who of ['officer', 'promoter', 'land-handler']) {
        const http = await api.browser(who);
        const before = readings.mock.calls.length;
        const about = who === 'land-handler' ? { itemId } : {};
        const given = { note: '推进', ...about };
        const done = await http.command<CommandBody & { hidden: string[] }>(projectId, 'note-progress', given);
        opened.push([who, accepted(done).hidden, readings.mock.calls.length - before]);
      }
      expect(opened).toEqual([
        ['officer', [], 0],
        ['promoter', [], 0],
        ['land-handler', ['amount'], 0],
      ]);
    } finally {
      readings.mockRestore();
    }
  });

  it('are shown to every reader where the published policy says so, at once', async () => {
    const { access } = DEFAULT_POLICY;
    const reading = { ...access.reading, fields: { ...access.reading.fields, amount: 'reader' } };
    await database.dataSource.query(`UPDATE policy_version SET body = jsonb_set(body, '{access,reading}', $1::jsonb)`, [
      JSON.stringify(reading),
    ]);
    const restarted = await TestApi.start({ ...database, databaseUrl: database.url });
    try {
      expect((await rows(await restarted.script('land-handler'))).find(({ id }) => id === projectId)).toMatchObject({
        amount: PLANNED,
        hidden: [],
      });
    } finally {
      await restarted.close();
    }
  });
});
