import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

interface Recorded {
  readonly id: string;
}
interface Detail {
  readonly project: {
    readonly stage: string;
    readonly requests: readonly Recorded[];
    readonly evidence: readonly (Recorded & { readonly kind: string })[];
    readonly milestones: readonly Recorded[];
    readonly fundArrivals: readonly Recorded[];
  };
  readonly gate: { readonly needs: readonly { readonly key: string; readonly met: boolean }[] };
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let leader: Http;
let id = '';
const reason = '误录，应为另一项目';

/** A project that a ledger reported as signed over 9,000, and what the office recorded on it since. */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-01T01:00:00Z');
  officer = await api.script('officer');
  leader = await api.script('leader');
  const csv = [
    '编号,项目名称,总投资（万元）,行业,引资单位,跟进人,落户地,包保领导,投资企业,线索日期,意向日期,签约日期',
    '1,撤销的项目,9000,装备制造,promotion-bureau,promoter,park,leader,某公司,2026-03-02,2026-05-06,2026-08-03',
  ];
  const answer = await officer.send<{ rows: { projectId: string; errors: unknown }[] }>('/api/imports/projects', {
    method: 'POST',
    query: { source: '招商台账' },
    headers: { 'content-type': 'text/csv' },
    body: csv.join('\n'),
  });
  id = accepted(answer).rows[0]?.projectId ?? '';
  await give('record-evidence', contract('一', '800'));
  await give('record-fund-arrival', arrival('300', '凭证一'));
  await give('record-evidence', { kind: 'company-registration', number: '执照', date: '2026-08-20' });
  const proof = (await detail()).project.evidence.find(({ kind }) => kind === 'company-registration');
  await give('record-milestone', { milestone: 'fulfilment', date: '2026-08-21', evidenceId: proof?.id });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const contract = (number: string, amount: string): Json => ({
  kind: 'contract',
  number,
  date: '2026-08-20',
  parties: ['经开区', '某公司'],
  money: { amount, currency: 'CNY' },
});
const arrival = (amount: string, proofNumber: string): Json => ({
  money: { amount, currency: 'CNY' },
  date: '2026-08-28',
  proof: 'voucher',
  proofNumber,
});
const give = async (slug: string, payload: object, who = officer): Promise<unknown> =>
  accepted(await who.command(id, slug, payload));
const refused = async (slug: string, payload: object, who = officer): Promise<unknown> => {
  const { body, status } = await who.command<ProblemBody>(id, slug, payload);
  return [status, body.code];
};
const detail = async (): Promise<Detail> => accepted(await officer.get<Detail>(`/api/projects/${id}`));

/** The project in the statistics, in the list and before its leader: one figure each. */
async function figures(): Promise<unknown> {
  const funds = accepted(
    await leader.get<{ rows: { agreed: string | null; arrived: string }[] }>('/api/statistics/funds/projects', {
      currency: 'CNY',
    }),
  ).rows[0];
  type Row = { agreed: { amount: string }[]; arrived?: { amount: string }[] };
  const [listed] = accepted(await leader.get<{ rows: Row[] }>('/api/projects')).rows;
  const [own] = accepted(await leader.get<{ rows: Row[] }>('/api/cockpit/projects')).rows;
  const agreed = funds?.agreed ?? null;
  expect([listed?.agreed[0]?.amount ?? null, own?.agreed[0]?.amount ?? null]).toEqual([agreed, agreed]);
  expect(own?.arrived?.[0]?.amount ?? '0').toBe(funds?.arrived ?? '0');
  return { agreed, arrived: funds?.arrived ?? '0' };
}

describe('what was recorded wrongly', () => {
  it('is withdrawn by a second person alone, and every figure goes with it', async () => {
    const { evidence, fundArrivals } = (await detail()).project;
    expect(await figures()).toEqual({ agreed: '800', arrived: '300' });
    const evidenceId = evidence.find(({ kind }) => kind === 'contract')?.id;
    const arrivalId = fundArrivals[0]?.id;
    expect(await refused('withdraw-evidence', { evidenceId, reason })).toEqual([409, 'SECOND_PERSON_NEEDED']);
    expect(await refused('withdraw-fund-arrival', { arrivalId, reason })).toEqual([409, 'SECOND_PERSON_NEEDED']);
    expect(await refused('withdraw-evidence', { evidenceId }, leader)).toEqual([400, 'VALIDATION']);
    expect(await figures()).toEqual({ agreed: '800', arrived: '300' });
    await give('withdraw-fund-arrival', { arrivalId, reason }, leader);
    expect(await figures()).toEqual({ agreed: '800', arrived: '0' });
    // Without the contract the ledger’s figure stands again.
    await give('withdraw-evidence', { evidenceId, reason }, leader);
    expect(await figures()).toEqual({ agreed: '9000', arrived: '0' });
    expect(await refused('withdraw-evidence', { evidenceId, reason }, leader)).toEqual([409, 'RECORD_UNKNOWN']);
  });

  it('takes along the milestone that it proved, and the next gate asks for it', async () => {
    const met = async (): Promise<unknown> => (await detail()).gate.needs.find(({ key }) => key === 'fulfilment')?.met;
    const { evidence, milestones } = (await detail()).project;
    expect(await met()).toBe(true);
    const milestoneId = milestones[0]?.id;
    expect(await refused('withdraw-milestone', { milestoneId, reason })).toEqual([409, 'SECOND_PERSON_NEEDED']);
    await give('withdraw-evidence', { evidenceId: evidence[0]?.id, reason }, leader);
    expect((await detail()).project).toMatchObject({ evidence: [], milestones: [] });
    expect(await met()).toBe(false);
  });

  it('may be recorded again: the same voucher is no second one then, but it is once it stands', async () => {
    await give('record-fund-arrival', arrival('30', '凭证一'));
    expect(await refused('record-fund-arrival', arrival('40', '凭证一'))).toEqual([409, 'PROOF_RECORDED']);
    expect(await refused('record-fund-arrival', arrival('9000', '凭证二'))).toEqual([409, 'ARRIVAL_OVER_AGREED']);
    expect(await figures()).toEqual({ agreed: '9000', arrived: '30' });
  });
});

describe('a stage that was returned to', () => {
  it('agrees to nothing any more, and asks for its contract anew', async () => {
    await give('record-evidence', contract('二', '700'));
    await give('return-to-stage', { to: 'intent', reason: '股权调整，重新商谈' }, leader);
    const requestId = (await detail()).project.requests[0]?.id;
    expect(await refused('decide-request', { requestId, decision: 'approve' }, leader)).toEqual([
      409,
      'SECOND_PERSON_NEEDED',
    ]);
    expect(await figures()).toMatchObject({ agreed: '700' });
    await give('decide-request', { requestId, decision: 'approve' }, await api.script('deputy'));
    expect((await detail()).project.stage).toBe('intent');
    const [listed] = accepted(await leader.get<{ rows: { agreed: unknown }[] }>('/api/projects')).rows;
    expect(listed?.agreed).toEqual([]);
    const contractMet = async (): Promise<unknown> =>
      (await detail()).gate.needs.find(({ key }) => key === 'contract')?.met;
    expect(await contractMet()).toBe(false);
    await give('record-evidence', contract('三', '600'));
    expect(await contractMet()).toBe(true);
  });
});

describe('a voucher that is recorded on another project', () => {
  let other = '';
  const today = (amount: string, number: string): Json => ({ ...arrival(amount, number), date: '2026-09-01' });
  const again = (more: object = {}): object => ({ ...today('20', ' ＰＺ－７ '), ...more });
  const shared = async (projectId: string): Promise<readonly string[]> =>
    accepted(await officer.get<{ proofsShared: { name: string }[] }>(`/api/projects/${projectId}`)).proofsShared.map(
      ({ name }) => name,
    );

  beforeAll(async () => {
    const lead = {
      name: '另一项目',
      industry: '装备制造',
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
    };
    const answer = await officer.send<{ project: { id: string } }>('/api/projects', {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: lead,
    });
    other = accepted(answer).project.id;
    await give('record-fund-arrival', arrival('30', 'PZ-7'));
  });

  it('is asked about, names where it stands, and changes nothing', async () => {
    const { body, status } = await officer.command<ProblemBody>(other, 'record-fund-arrival', again());
    expect([status, body.code, body.details]).toEqual([
      409,
      'PROOF_ELSEWHERE',
      expect.objectContaining({ project: '撤销的项目', projectId: id, number: 'PZ-7' }),
    ]);
    expect(await shared(id)).toEqual([]);
  });

  it('stands with a reason: shown on both projects, and the supervision office is told', async () => {
    accepted(await officer.command(other, 'record-fund-arrival', again({ elsewhereReason: '到位资金分割证明' })));
    expect([await shared(id), await shared(other)]).toEqual([['另一项目'], ['撤销的项目']]);
    const inspector = await api.script('supervisor');
    const { rows } = accepted(await inspector.get<{ rows: { kind: string; body: unknown }[] }>('/api/inbox'));
    expect(rows.filter(({ kind }) => kind === 'proof-elsewhere')).toHaveLength(1);
  });

  it('is free again once it is withdrawn where it stood', async () => {
    await give(
      'withdraw-fund-arrival',
      { arrivalId: (await detail()).project.fundArrivals.at(-1)?.id, reason },
      leader,
    );
    expect(await shared(other)).toEqual([]);
    const known = await officer.command(other, 'record-fund-arrival', again());
    expect(known.body).toMatchObject({ code: 'PROOF_RECORDED' });
  });

  it('recorded on two projects at the same moment, one of them is asked', async () => {
    for (let n = 0; n < 3; n += 1) {
      const both = [id, other].map((projectId) =>
        officer.command<ProblemBody>(projectId, 'record-fund-arrival', today('1', `同时${n}`)),
      );
      const answers = await Promise.all(both);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('PROOF_ELSEWHERE');
    }
  });
});
