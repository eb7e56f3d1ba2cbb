import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Reconciler } from '@bangban/record';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';

interface Row {
  readonly id: string;
  readonly no: number;
  readonly side: string;
  readonly state: string;
  readonly late: boolean;
  readonly daysLate: number;
  readonly light: string;
  readonly unitId: string | null;
  readonly keptLate: boolean;
}
interface Listed {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly late: number;
  readonly nextCursor: string | null;
}
interface Own {
  readonly commitments: readonly {
    readonly id: string;
    readonly side: string;
    readonly state: string;
    late: boolean;
  }[];
  readonly available: readonly { readonly command: string }[];
}

let database: TestDatabase;
let api: TestApi;
let [project, other] = ['', ''];
const people = {} as Record<'officer' | 'centre' | 'keeper' | 'land' | 'leader' | 'investor' | 'stranger', Http>;

const listed = async (who: Http, query = ''): Promise<Listed> =>
  accepted(await who.get<Listed>(`/api/commitments${query}`));
const shown = ({ rows }: Listed): readonly string[] => rows.map(({ no, side, state }) => `${no} ${side} ${state}`);
const own = async (): Promise<Own> => accepted(await people.investor.get<Own>(`/api/own-projects/${project}`));
const idOf = async (no: number): Promise<string> =>
  (await listed(people.officer, `?projectId=${project}`)).rows.find((each) => each.no === no)?.id ?? '';

const minutes = { source: 'minutes', number: '〔2026〕3号', minutesDate: '2026-03-02' };
const place = {
  ...minutes,
  side: 'place',
  what: '兑现厂房租金补贴',
  unitId: 'natural-resources',
  personId: 'land-head',
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.centre = await api.script('centre-head');
  people.keeper = await api.script('land-head');
  people.land = await api.script('leader-two');
  people.leader = await api.script('leader');
  people.investor = await api.script('investor');
  people.stranger = await api.script('leader-two');
  const promoter = await api.script('promoter');
  [project, other] = [await registerLead(promoter, { investorContactIds: ['investor'] }), await registerLead(promoter)];
  accepted(await people.centre.command(project, 'assign-leader', { leaderId: 'leader' }));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('承诺 over HTTP', () => {
  it('is recorded for both sides, read by the unit that keeps it, and told to the company', async () => {
    const money = { amount: '120', currency: 'CNY' };
    const paid = { ...place, trigger: 'date', date: '2026-03-10', money };
    expect((await people.keeper.get(`/api/projects/${project}`)).status).toBe(404);
    accepted(await people.officer.command(project, 'record-commitment', paid));
    accepted(
      await people.officer.command(project, 'record-commitment', {
        ...minutes,
        side: 'investor',
        what: '首期资本到位',
        trigger: 'stage',
        stage: 'signing',
        after: 10,
        afterUnit: 'working-days',
      }),
    );
    expect(shown(await listed(people.officer))).toEqual(['1 place running', '2 investor waiting']);
    expect((await listed(people.keeper)).total).toBe(2);
    expect((await listed(people.stranger)).total).toBe(0);
    expect((await people.investor.get('/api/commitments')).status).toBe(403);
    expect((await own()).commitments).toMatchObject([
      { side: 'place', state: 'running', dueOn: '2026-03-10', money, late: false },
      { side: 'investor', state: 'waiting', dueOn: null },
    ]);
    const { project: told } = accepted(
      await people.keeper.get<{ project: { commitments: { money: object | null }[] } }>(`/api/projects/${project}`),
    );
    // Whoever keeps one promise reads no amounts of the project.
    expect(told.commitments[0]?.money).toBeNull();
    const inbox = accepted(await people.keeper.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox'));
    expect(inbox.rows.map(({ text }) => text.zh.title).join()).toContain('承诺开始计时');
  });

  it('is refused to whoever it is not for, and where it says too little', async () => {
    const paid = { ...place, trigger: 'date', date: '2026-03-10' };
    expect((await people.keeper.command(project, 'record-commitment', paid)).status).toBe(403);
    const bare = await people.officer.command<{ code: string }>(project, 'record-commitment', {
      ...place,
      trigger: 'date',
    });
    expect([bare.status, bare.body.code]).toEqual([409, 'COMMITMENT_INCOMPLETE']);
    const commitmentId = await idOf(1);
    const claim = { commitmentId, words: '已拨付', number: '拨款单1号' };
    expect((await people.land.command(project, 'claim-commitment', claim)).status).toBe(404);
    // Of another project: as if there were none.
    const elsewhere = await people.officer.command<{ code: string }>(other, 'claim-commitment', claim);
    expect(elsewhere.body.code).toBe('COMMITMENT_NONE');
    expect((await people.investor.command(project, 'waive-commitment', { commitmentId, reason: '算了' })).status).toBe(
      403,
    );
    const unshown = await people.keeper.command<{ code: string }>(project, 'claim-commitment', {
      commitmentId,
      words: '已办',
    });
    expect(unshown.body.code).toBe('COMMITMENT_PROOF_MISSING');
  });

  it('is late, counted by age, claimed, confirmed by the company alone, and late for ever', async () => {
    await api.clockAt('2026-03-23T02:00:00Z');
    await api.record.tick(project);
    expect((await listed(people.officer, '?late=true')).rows).toMatchObject([
      { no: 1, late: true, daysLate: 12, light: 'red', unitId: 'natural-resources' },
    ]);
    const counts = accepted(await people.officer.get<{ rows: object[] }>('/api/commitments/counts'));
    expect(counts.rows).toMatchObject([
      { side: 'place', unitId: 'natural-resources', all: 1, running: 1, late: 1, late10: 0, late30: 1, lateMore: 0 },
      { side: 'investor', unitId: null, all: 1, waiting: 1, late: 0 },
    ]);
    expect((await listed(people.officer, '?age=late-30')).total).toBe(1);
    expect((await listed(people.officer, '?age=late-10')).total).toBe(0);
    expect((await listed(people.officer, '?late=false')).total).toBe(1);
    const late = accepted(
      await people.centre.get<{ rows: { kind: string; late: number }[] }>('/api/obligations/late?scope=all'),
    );
    expect(late.rows).toContainEqual({ kind: 'commitment', late: 1 });
    const commitmentId = await idOf(1);
    accepted(
      await people.keeper.command(project, 'claim-commitment', { commitmentId, words: '已拨付', number: '拨款单1号' }),
    );
    const approve = { commitmentId, decision: 'approve' };
    const refused = await people.officer.command<{ code: string }>(project, 'decide-commitment', approve);
    expect([refused.status, refused.body.code]).toEqual([409, 'COMMITMENT_NOT_YOURS']);
    expect((await own()).available.map(({ command }) => command)).toContain('DecideCommitment');
    accepted(await people.investor.command(project, 'decide-commitment', approve));
    expect((await listed(people.officer, '?keptLate=true')).rows).toMatchObject([
      { no: 1, state: 'fulfilled', keptLate: true },
    ]);
    const breaches = accepted(
      await people.officer.get<{ rows: { clock: string; curedAt: string | null }[] }>(
        `/api/breaches?projectId=${project}`,
      ),
    );
    const [breach] = breaches.rows.filter(({ clock }) => clock === 'commitment:1');
    expect(breach?.curedAt).not.toBeNull();
  });

  it('under a policy is applied for by the company, reviewed and decided by the unit, paid and confirmed', async () => {
    const grantee = await registerLead(await api.script('promoter'), { investorContactIds: ['investor'] });
    const promise = { ...place, what: '兑现研发投入奖补', trigger: 'stage', stage: 'lead', delivery: true };
    accepted(await people.officer.command(grantee, 'record-commitment', promise));
    const commitmentId = (await listed(people.officer, `?projectId=${grantee}`)).rows[0]?.id ?? '';
    const apply = { commitmentId, words: '研发投入已审计', number: '审字1号' };
    const pass = { commitmentId, decision: 'approve', words: '材料齐全' };
    const early = await people.keeper.command<{ code: string }>(grantee, 'review-delivery', pass);
    expect([early.status, early.body.code]).toEqual([409, 'COMMITMENT_NONE']);
    expect((await people.keeper.command(grantee, 'apply-for-delivery', apply)).status).toBe(403);
    // 代办: without a mandate nobody applies in the company's name; with one, it is said whose.
    const asCompany = async (who: Http) => {
      const answer = await who.command<{ code: string }>(grantee, 'apply-for-delivery', apply);
      return [answer.status, answer.body.code];
    };
    expect(await asCompany(people.officer)).toEqual([409, 'MANDATE_NEEDED']);
    const agent = { unitId: 'help-centre', personId: 'officer', delivery: true, until: '2026-12-31' };
    const paper = { ...agent, number: '委〔2026〕1号' };
    const forOneself = await people.officer.command<{ code: string }>(grantee, 'grant-agency', paper);
    expect([forOneself.status, forOneself.body.code]).toEqual([409, 'MANDATE_SELF']);
    expect((await people.keeper.command(grantee, 'grant-agency', paper)).status).toBe(403);
    accepted(await people.investor.command(grantee, 'grant-agency', { ...agent, delivery: false, promises: true }));
    expect(await asCompany(people.officer)).toEqual([409, 'MANDATE_SCOPE']);
    accepted(await people.investor.command(grantee, 'grant-agency', agent));
    accepted(await people.officer.command(grantee, 'apply-for-delivery', apply));
    const seen = accepted(
      await people.investor.get<{
        mandates: { id: string; no: number; state: string }[];
        agents: { personId: string }[];
      }>(`/api/own-projects/${grantee}`),
    );
    expect(seen.agents.map(({ personId }) => personId)).toContain('officer');
    expect(seen.agents.map(({ personId }) => personId)).not.toContain('centre-head');
    expect(seen.mandates.map(({ no, state }) => [no, state])).toEqual([
      [2, 'in-force'],
      [1, 'in-force'],
    ]);
    const end = { mandateId: seen.mandates[0]?.id, reason: '自己办理' };
    expect((await people.stranger.command(grantee, 'withdraw-agency', end)).status).toBe(404);
    accepted(await people.investor.command(grantee, 'withdraw-agency', end));
    const again = await people.investor.command<{ code: string }>(grantee, 'withdraw-agency', end);
    expect([again.status, again.body.code]).toEqual([409, 'MANDATE_UNKNOWN']);
    const own = accepted(
      await people.investor.get<{ commitments: { step: string | null; dueOn: string }[] }>(
        `/api/own-projects/${grantee}`,
      ),
    );
    expect(own.commitments).toMatchObject([{ step: 'review' }]);
    expect((await people.investor.command(grantee, 'review-delivery', pass)).status).toBe(403);
    expect((await people.officer.command(grantee, 'review-delivery', pass)).status).toBe(403);
    accepted(await people.keeper.command(grantee, 'review-delivery', pass));
    const grant = { commitmentId, decision: 'approve', words: '按标准', money: { amount: '10', currency: 'CNY' } };
    accepted(await people.keeper.command(grantee, 'decide-delivery', grant));
    accepted(
      await people.keeper.command(grantee, 'claim-commitment', { commitmentId, words: '已拨付', number: '单1' }),
    );
    accepted(await people.investor.command(grantee, 'decide-commitment', { commitmentId, decision: 'approve' }));
    expect(shown(await listed(people.officer, `?stands=fulfilled&projectId=${grantee}`))).toEqual([
      '1 place fulfilled',
    ]);
  });

  it('is waived by the leader, and pages by its limit; the books agree', async () => {
    for (const date of ['2026-04-10', '2026-04-01', '2026-04-20']) {
      accepted(await people.officer.command(project, 'record-commitment', { ...place, trigger: 'date', date }));
    }
    const first = await listed(people.officer, '?open=true&limit=2');
    const rest = await listed(people.officer, `?open=true&limit=2&cursor=${first.nextCursor ?? ''}`);
    expect([...shown(first), ...shown(rest)]).toEqual([
      ...['4 place running', '3 place running', '5 place running', '2 investor waiting'],
    ]);
    expect((await people.officer.get('/api/commitments?cursor=x')).status).toBe(400);
    expect((await people.officer.get('/api/commitments?side=moon')).status).toBe(400);
    const waive = { commitmentId: await idOf(2), reason: '双方商定不再执行' };
    expect((await people.officer.command(project, 'waive-commitment', waive)).status).toBe(403);
    accepted(await people.leader.command(project, 'waive-commitment', waive));
    expect(shown(await listed(people.officer, '?stands=waived'))).toEqual(['2 investor waived']);
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    expect((await reconciler.finish(runId)).open).toEqual([]);
  });
});
