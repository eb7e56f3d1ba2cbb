import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerOf, complaintDetail, complaintList, meetingPage, reviewDetail } from '@bangban/contract';
import { roundsOf } from '@bangban/domain';
import { accepted, type Json, type ProblemBody } from '../support/http';
import { eventually, Installation } from '../support/installation';
import { pageOf, type Staff, workOff } from '../support/system-checklist';
import { type Given, Teller } from '../support/teller';

const FIRST_DAY = '2026-03-02T01:00:00.000Z';
const STAFF: Staff = {
  'natural-resources': { handler: 'land-handler', head: 'land-head' },
  park: { handler: 'park-handler', head: 'park-head' },
  'promotion-bureau': { handler: 'promoter', head: 'bureau-head' },
  'service-hall': { handler: 'hall-head', head: 'hall-head' },
};
const HALL = [
  ...['justice', 'market-regulation', 'development-reform', 'ecology', 'housing', 'water', 'power', 'gas'],
  ...['human-resources', 'financial-office', 'finance', 'statistics'],
];
const COMPANY = {
  name: '苏州华锦电子有限公司',
  country: 'CN',
  code: '91330100799655058B',
  group: null,
  parentId: null,
};
const MONEY = { amount: '52000', currency: 'CNY' };
const GROUP = {
  form: 'industry-group',
  name: '装备制造产业招商组',
  unitId: 'promotion-bureau',
  leaderIds: ['leader', 'leader-two'],
  industry: '装备制造',
  place: null,
};

let place: Installation;
let teller: Teller;
let [projectId, investorId] = ['', ''];

const give = (who: string, slug: string, payload: object = {}) => teller.give(projectId, who, slug, payload);
const evidence = (who: string, kind: string, more: object = {}) => teller.evidence(projectId, who, kind, more);
const advance = (to: string) => give('officer', 'advance-stage', { to });
const refused = async (who: string, path: string, body: object = {}): Promise<string> => {
  const answer = await (await teller.caller(who)).post<ProblemBody>(`/api${path}`, body, { 'idempotency-key': path });
  return answer.body.code;
};
const promises = async () => (await pageOf(await teller.caller('officer'), projectId)).project.commitments ?? [];
const promise = async (what: string): Promise<string> =>
  (await promises()).find((each) => each.what === what)?.id ?? 'none';
const workAll = (): Promise<void> => workOff(teller.caller, STAFF, projectId);

beforeAll(async () => {
  const hall = { id: 'service-hall', name: '市政务服务中心', functions: HALL };
  const people = [['hall-head', '秦主任', 'unit-head', 'unit-handler']] as const;
  place = await Installation.open('trade-story', { units: [{ ...hall, people }], others: [] });
  teller = new Teller(place);
  accepted(await (await teller.caller('sysadmin')).put('/api/demo/clock', { now: FIRST_DAY }));
});
afterAll(() => place.close());

/** The trade around one project, told in order on a whole installation: what stands beside it moves it, and it moves them. */
describe('a company', () => {
  it('is called on by a promotion group, and becomes a lead that says from which trip it came', async () => {
    investorId = (await teller.file('promoter', '/investors', COMPANY)).id;
    const groupId = (await teller.file('promoter', '/groups', GROUP)).id;
    const day = await teller.today();
    const call = { investorId, company: null, met: '董事长', note: '拟建新基地', interest: 'strong' };
    const trip = await teller.file('leader', '/trips', {
      groupId,
      direction: 'out',
      purpose: '拜访电驱动企业',
      places: ['苏州'],
      memberIds: ['leader'],
      from: day,
      to: day,
      calls: [call],
    });
    const turned = {
      callNo: 1,
      name: '新能源汽车电驱动总成项目',
      industry: '装备制造',
      money: MONEY,
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
    };
    await teller.file('leader', `/trips/${trip.id}/commands/turn-into-lead`, turned);
    const look = () =>
      teller.read<{ trip: { calls: readonly { lead: Given | null }[] } }>('promoter', `/trips/${trip.id}`);
    const page = await eventually(look, ({ trip: { calls } }) => calls.every(({ lead }) => lead !== null));
    projectId = page.trip.calls[0]?.lead?.id ?? '';
    const { project } = await pageOf(await teller.caller('promoter'), projectId);
    expect(project).toMatchObject({ stage: 'lead', investor: { name: COMPANY.name }, landingUnitId: null });
    const entry = await teller.read<{ projects: readonly Json[] }>('promoter', `/investors/${investorId}`);
    expect(entry.projects.map(({ id }) => id)).toEqual([projectId]);
  });

  it('is answered, judged and led, and enters intent', async () => {
    await give('promoter', 'record-contact', { kind: 'visit', summary: '上门对接' });
    await give('promoter', 'judge-lead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
    await give('deputy', 'assign-leader', { leaderId: 'leader' });
    await give('officer', 'fill-help-party', { party: 'help-centre', unitId: 'help-centre', personId: 'officer' });
    await give('promoter', 'revise-project', {
      changes: { investorContactIds: ['investor'], landingUnitId: 'park' },
      reason: '指定联系人',
    });
    await advance('intent');
  });

  it('has its project judged by experts who do not see each other, and admitted on a condition that is an item', async () => {
    const experts: string[] = [];
    for (const personId of ['land-head', 'park-head']) {
      experts.push((await teller.file('centre-head', '/experts', { personId, fields: ['land'], note: '' })).id);
    }
    const facts = { investment: '52000', land: '120', tax: '1500', jobs: '180' };
    const called = { projectId, subject: '准入评审', facts, expertIds: experts };
    const review = `/reviews/${(await teller.file('promoter', '/reviews', called)).id}`;
    for (const who of ['land-head', 'park-head']) {
      await teller.file(who, `${review}/commands/declare-conflict`, { conflict: null });
    }
    const given = { scores: { environment: 80, energy: 75, land: 90, technology: 70 }, remarks: '可行，注意排放' };
    await teller.file('land-head', `${review}/commands/hand-in-opinion`, given);
    expect(JSON.stringify(await teller.read('leader', review))).not.toContain('注意排放');
    await teller.file('park-head', `${review}/commands/hand-in-opinion`, given);
    const condition = { title: '落实排放指标', unitId: 'park', personId: null, limit: 5, blocks: 'signing' };
    await teller.file('deputy', `${review}/commands/decide`, {
      verdict: 'conditional',
      reason: '符合产业方向',
      conditions: [condition],
    });
    type Page = AnswerOf<typeof reviewDetail>;
    const { conditions } = await eventually(
      () => teller.read<Page>('promoter', review),
      ({ taken }) => taken,
    );
    expect(conditions).toMatchObject([{ title: '落实排放指标', itemState: 'issued' }]);
  });

  it('is unblocked by a meeting, whose decision is an item of the project before the minutes are issued', async () => {
    const day = '2026-03-05';
    const call = { kind: 'monthly', chairId: 'deputy', place: '一号会议室', day, time: '09:00' };
    const meeting = `/meetings/${(await teller.file('officer', '/meetings', call)).id}`;
    await teller.file('officer', `${meeting}/commands/add-line`, { projectId, title: '供电容量不足' });
    await teller.moveOn(3);
    await teller.file('officer', `${meeting}/commands/open-session`);
    const decided = { text: '园区专线增容', unitId: 'park', personId: 'park-handler', limit: 5 };
    await teller.file('officer', `${meeting}/commands/decide-line`, { lineNo: 1, ...decided });
    await teller.file('officer', `${meeting}/commands/close-session`);
    type Page = AnswerOf<typeof meetingPage>;
    const look = () => teller.read<Page>('officer', meeting);
    const page = await eventually(look, ({ meeting: { decisions } }) =>
      decisions.every((each) => each.state === 'carried'),
    );
    expect(page.meeting.decisions).toMatchObject([{ state: 'carried', itemId: expect.any(String) }]);
    await teller.file('deputy', `${meeting}/commands/issue-minutes`);
    const { items } = await pageOf(await teller.caller('officer'), projectId);
    expect(items.filter(({ title }) => title === '园区专线增容')).toHaveLength(1);
  });

  it('has an item on which two units are asked in one round, and say one thing together', async () => {
    const one = async () =>
      (await pageOf(await teller.caller('officer'), projectId)).items.find(({ title }) => title === '园区专线增容');
    const itemId = (await one())?.id;
    await give('park-handler', 'sign-for-help-item', { itemId });
    const asked = { unitId: 'natural-resources', alsoUnitIds: ['service-hall'], kind: 'opinion', ask: '请核管线走向' };
    await give('park-handler', 'ask-co-unit', { itemId, ...asked });
    await give('land-head', 'reply-co-unit', { itemId, unitId: 'natural-resources', answer: 'agree', words: '同意' });
    const conditions = { answer: 'conditions', words: '避让燃气管' };
    await give('hall-head', 'reply-co-unit', { itemId, unitId: 'service-hall', ...conditions });
    // 容缺受理: it goes on without a paper, and is not closed before that is in.
    await give('park-handler', 'accept-lacking-paper', { itemId, what: '管线权属证明', limit: 10 });
    const item = await one();
    expect(item && roundsOf(item)).toMatchObject([{ asked: 2, replied: 2, bySilence: 0, outcome: 'conditions' }]);
  });

  it('signs, and both sides promise: by a day, by a stage, and under a policy', async () => {
    const paper = { commitmentId: await promise('管线权属证明') };
    await give('investor', 'claim-commitment', { ...paper, words: '已交经开区窗口', number: '收件单5号' });
    await give('park-handler', 'decide-commitment', { ...paper, decision: 'approve' });
    await workAll();
    await give('officer', 'fill-help-party', { party: 'functional-department', unitId: 'natural-resources' });
    await give('officer', 'fill-help-party', { party: 'introducing-unit', unitId: 'promotion-bureau' });
    await give('officer', 'fill-help-party', { party: 'landing-place', unitId: 'park' });
    await give('leader', 'revise-plan', { commencement: '2026-09-30', production: '2026-12-18' });
    const contract = await evidence('promoter', 'contract', { parties: ['市人民政府', COMPANY.name], money: MONEY });
    await advance('signing');
    const ofContract = { source: 'contract', evidenceId: contract } as const;
    const later = { trigger: 'stage', stage: 'production' } as const;
    await give('officer', 'record-commitment', {
      ...ofContract,
      ...later,
      side: 'place',
      unitId: 'service-hall',
      delivery: true,
      what: '兑付设备投资补贴',
      money: { amount: '300', currency: 'CNY' },
    });
    await give('officer', 'record-commitment', {
      ...ofContract,
      side: 'investor',
      what: '首期资本到位',
      trigger: 'stage',
      stage: 'commencement',
      after: 20,
      afterUnit: 'working-days',
    });
    expect((await promises()).map(({ state }) => state)).toEqual(['fulfilled', 'waiting', 'waiting']);
  });

  it('is built, and its money counts once somebody else has verified it', async () => {
    await workAll();
    const evidenceId = await evidence('officer', 'company-registration');
    await give('officer', 'record-milestone', { milestone: 'fulfilment', date: await teller.today(), evidenceId });
    for (const kind of ['project-filing', 'construction-permit', 'site-evidence']) await evidence('officer', kind);
    await advance('commencement');
    const { events } = await give('promoter', 'record-fund-arrival', {
      money: { amount: '30000', currency: 'CNY' },
      date: await teller.today(),
      proof: 'capital-verification',
      proofNumber: '验资〔2026〕7号',
    });
    const arrivalId = String(events[0]?.data.id);
    const verify = { arrivalId, note: '与回单一致' };
    expect(await refused('promoter', `/projects/${projectId}/commands/verify-fund-arrival`, verify)).toBe('FORBIDDEN');
    await give('deputy', 'verify-fund-arrival', verify);
    // Of 52,000 by contract 10,000 were to be there by now: ahead by what is verified over that.
    const year = (await teller.today()).slice(0, 4);
    const instalment = (period: string, amount: string) => ({ period, money: { amount, currency: 'CNY' } });
    const planned = [instalment(`${Number(year) - 1}-Q4`, '10000'), instalment(`${Number(year) + 1}-06`, '42000')];
    await give('officer', 'plan-arrivals', { instalments: planned, reason: '合同第七条' });
    const figures = await (
      await teller.caller('mayor')
    ).get<{ rows: Json[] }>('/api/statistics/funds/projects', {
      currency: 'CNY',
    });
    const own = accepted(figures).rows.find((each) => each.projectId === projectId);
    expect(own).toMatchObject({ agreed: '52000', planned: '10000', published: '30000', rate: '57.7', gap: '38.5' });
    const commitmentId = await promise('首期资本到位');
    await give('investor', 'claim-commitment', { commitmentId, words: '已到位', number: '验资〔2026〕7号' });
    await give('officer', 'decide-commitment', { commitmentId, decision: 'approve' });
  });

  it('produces, and applies for what was promised: reviewed, decided, paid, and confirmed with one tap', async () => {
    await workAll();
    await evidence('officer', 'completion-acceptance');
    await advance('production');
    const commitmentId = await promise('兑付设备投资补贴');
    // 代办: the help centre applies for the company only by its mandate, which holds from one act to the next.
    const applied = { commitmentId, words: '设备发票已审计' };
    const address = `/projects/${projectId}/commands/apply-for-delivery`;
    expect(await refused('officer', address, applied)).toBe('MANDATE_NEEDED');
    const agent = { unitId: 'help-centre', personId: 'officer', delivery: true, until: '2027-12-31' };
    const granted = await give('investor', 'grant-agency', agent);
    await give('officer', 'apply-for-delivery', applied);
    const mandateId = String(granted.events[0]?.data.id);
    await give('investor', 'withdraw-agency', { mandateId, reason: '以后自己办理' });
    expect(await refused('officer', address, applied)).not.toBe('FORBIDDEN');
    const { project } = await pageOf(await teller.caller('officer'), projectId);
    expect(project.mandates).toMatchObject([
      { no: 1, agentId: 'officer', byCompany: true, withdrawn: { by: 'investor' } },
    ]);
    expect(project.commitments?.map(({ application }) => application?.mandateNo)).toContain(1);
    await give('hall-head', 'review-delivery', { commitmentId, decision: 'approve', words: '材料齐全' });
    await give('hall-head', 'decide-delivery', { commitmentId, decision: 'approve', words: '按标准' });
    await give('hall-head', 'claim-commitment', { commitmentId, words: '已拨付', number: '拨款单3号' });
    await give('investor', 'decide-commitment', { commitmentId, decision: 'approve' });
    expect((await promises()).map(({ ended, state }) => [state, ended?.late])).toEqual([
      ['fulfilled', false],
      ['fulfilled', false],
      ['fulfilled', false],
    ]);
  });

  it('is called in production, and what it lacks is an item at once', async () => {
    const trouble = { kind: 'logistics', what: '夜班公交停运', unitId: 'park', limit: 5 };
    const call = { running: 'full', staff: 180, orders: 'more', summary: '满产，夜班通勤不便', troubles: [trouble] };
    await give('officer', 'record-aftercare-call', call);
    const { items } = await pageOf(await teller.caller('officer'), projectId);
    expect(items.filter(({ title }) => title === '夜班公交停运')).toMatchObject([{ unitId: 'park', state: 'issued' }]);
  });

  it('complains where it is confidential from the unit concerned, is answered, and says with one tap that it is settled', async () => {
    const words = '夜班公交协调迟缓';
    const about = { subject: 'delay', words, itemId: null, unitId: 'park', confidential: true };
    const { id } = await teller.file('investor', '/complaints', { projectId, contactId: null, ...about });
    expect(await refused('park-head', `/complaints/${id}/commands/withdraw`, { reason: '知情' })).toBe(
      'COMPLAINT_UNKNOWN',
    );
    type Page = AnswerOf<typeof complaintList>;
    expect(await teller.read<Page>('park-head', '/complaints')).toMatchObject({ rows: [], total: 0 });
    expect(await teller.read<Page>('leader', '/complaints')).toMatchObject({ rows: [{ id, words, status: 'lodged' }] });
    await teller.file('officer', `/complaints/${id}/commands/accept`, { handlerId: 'officer' });
    await teller.file('officer', `/complaints/${id}/commands/answer`, { words: '末班车已延至零点' });
    await teller.file('investor', `/complaints/${id}/commands/rate`, { satisfied: true, reason: null });
    const { complaint } = await teller.read<AnswerOf<typeof complaintDetail>>('investor', `/complaints/${id}`);
    expect(complaint).toMatchObject({ closed: { outcome: 'satisfied' }, missed: [] });
  });

  it('leaves a record in which everything agrees with itself and with the engine', async () => {
    await workAll();
    expect(await place.reconcile()).toContain('nothing is wrong');
  });
});
