import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

/** Where one project is spoken of with another: what is not seen of the other is counted, and not named. */
const HIDDEN_NAME = '万吨冷链物流项目';

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let park: Http;
let officer: Http;
let shown = '';
let hidden = '';
let item = '';

const arrival = (more: Json = {}): Json => ({
  money: { amount: '20', currency: 'CNY' },
  date: '2026-09-01',
  proof: 'voucher',
  proofNumber: 'PZ-7',
  ...more,
});

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  desk = new Desk(database);
  await desk.clockAt('2026-09-01T01:00:00.000Z');
  park = await api.script('park-head');
  officer = await api.script('officer');
  shown = await desk.lead({ introducingUnitId: 'park', followerId: 'park-handler' });
  hidden = await desk.lead({ name: HIDDEN_NAME, landingUnitId: 'natural-resources', investorContactIds: [] });
  item = await desk.item(hidden, { title: '冷库环评批复' });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const says = (answer: { readonly text: string }): string[] =>
  [hidden, HIDDEN_NAME, '冷库环评批复'].filter((each) => answer.text.includes(each));

describe('one paper on two projects', () => {
  it('says on the one that it stands on the other, and which, to whoever sees both', async () => {
    accepted(await officer.command(hidden, 'record-fund-arrival', arrival()));
    const told = await officer.command(shown, 'record-fund-arrival', arrival({ elsewhereReason: '到位资金分割证明' }));
    expect(accepted(told)).toMatchObject({ events: [{ data: { elsewhere: { projectIds: [hidden] } } }] });
    const whole = accepted(await officer.get(`/api/projects/${shown}`));
    expect(whole).toMatchObject({ proofsShared: [{ name: HIDDEN_NAME }], proofsUnseen: [] });
  });

  it('counts the other for who does not see it: on the page, in the history, in answers to commands', async () => {
    const page = await park.get<{ project: { fundArrivals: Json[] }; proofsShared: Json[]; proofsUnseen: Json[] }>(
      `/api/projects/${shown}`,
    );
    const { project, proofsShared, proofsUnseen } = accepted(page);
    expect(proofsShared).toEqual([]);
    expect(proofsUnseen).toEqual([{ arrivalId: project.fundArrivals[0]?.id, count: 1 }]);
    const elsewhere = { projectIds: [], unseen: 1, reason: '到位资金分割证明' };
    expect(project.fundArrivals).toMatchObject([{ elsewhere }]);
    const history = await park.get<{ rows: Json[] }>(`/api/projects/${shown}/events`);
    expect(accepted(history).rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ data: expect.objectContaining({ elsewhere }) })]),
    );
    const since = await park.get(`/api/cockpit/changes`, { projectId: shown });
    const follower = await api.script('park-handler');
    const given = await follower.command(shown, 'record-contact', { kind: 'call', summary: '电话对接' });
    expect([page, history, since, given].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect([page, history, since, given].flatMap(says)).toEqual([]);
  });

  it('stays in the record as it was written', async () => {
    const [row] = await database.dataSource.query<{ data: Json }[]>(
      `SELECT data FROM event WHERE stream_id = $1 AND type = 'FundArrivalRecorded'`,
      [shown],
    );
    expect(row?.data.elsewhere).toEqual({ projectIds: [hidden], reason: '到位资金分割证明' });
  });
});

describe('what a draft would move', () => {
  it('is counted where whoever may draft it does not see it, and listed where they do', async () => {
    const contents = {
      changes: [{ path: '/stages/lead/routines/1/limit', value: 9, source: '' }],
      document: '示例〔2026〕9号',
      note: '',
    };
    const headers = { 'idempotency-key': randomUUID() };
    const admin = await api.script('sysadmin');
    const drafted = await admin.send<{ id: string }>('/api/policy-files', { method: 'POST', headers, body: contents });
    const path = `/api/policy-files/${accepted(drafted).id}/difference`;
    type Moved = { rows: { projectId: string }[]; unseen: { projects: number; deadlines: number } };
    const of = async (who: string): Promise<unknown> => {
      const { rows, unseen } = accepted(await (await api.script(who)).get<Moved>(path));
      return [[...new Set(rows.map(({ projectId }) => projectId))].sort(), unseen.projects];
    };
    expect(await of('centre-head')).toEqual([[shown, hidden].sort(), 0]);
    expect(await of('park-head')).toEqual([[shown], 1]);
    expect(await of('sysadmin')).toEqual([[], 2]);
  });

  it('and was refused is named to whoever sees the project', async () => {
    await database.dataSource.query(
      `INSERT INTO adoption (id, kind, version, asked_by, asked_at, total, changed, unchanged, refused)
       VALUES ($1, 'policy', $2, 'supervisor', now(), 2, 1, 0, $3)`,
      [randomUUID(), DEFAULT_POLICY.version, JSON.stringify([{ projectId: hidden, code: 'PROJECT_BUSY' }])],
    );
    const refusedFor = async (who: string): Promise<unknown> =>
      accepted(await (await api.script(who)).get<{ rows: { refused: Json[] }[] }>('/api/adoptions')).rows[0]?.refused;
    expect(await refusedFor('officer')).toEqual([{ projectId: hidden, code: 'PROJECT_BUSY' }]);
    for (const who of ['park-head', 'sysadmin']) {
      expect(await refusedFor(who)).toEqual([{ projectId: null, code: 'PROJECT_BUSY' }]);
    }
  });
});

describe('work that a change of the directory would leave', () => {
  it('is counted and placed for whoever keeps it, and not told', async () => {
    const body = { name: '周科长', unitId: 'natural-resources', active: false };
    const admin = await api.script('sysadmin');
    const refused = await admin.put<ProblemBody>('/api/people/land-handler', body);
    expect([refused.status, refused.body.code]).toEqual([409, 'WORK_LEFT']);
    const { rows } = refused.body.details as { rows: Json[] };
    expect(rows.find(({ itemId }) => itemId === item)).toMatchObject({
      kind: 'item',
      mend: 'TransferHelpItem',
      people: ['land-handler'],
      projectName: null,
      itemTitle: null,
    });
    expect(says(refused).filter((each) => each !== hidden)).toEqual([]);
  });
});
