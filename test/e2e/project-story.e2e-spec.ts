import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, PASSWORD, signIn } from '../support/api';
import { accepted, type CommandBody, Http, type Json, type Listed, type ProblemBody } from '../support/http';
import { eventually, Installation } from '../support/installation';
import { pageOf, type Staff, workOff } from '../support/system-checklist';
import { Teller } from '../support/teller';

/** A Monday morning of a year whose calendar is published, early enough for the whole story. */
const FIRST_DAY = '2026-03-02T01:00:00.000Z';
const STAFF: Staff = {
  'natural-resources': { handler: 'land-handler', head: 'land-head' },
  park: { handler: 'park-handler', head: 'park-head' },
  'promotion-bureau': { handler: 'promoter', head: 'bureau-head' },
  'service-hall': { handler: 'clerk', head: 'hall-head' },
};
const MONEY = { amount: '52000', currency: 'CNY' };

interface Escalation {
  readonly id: string;
  readonly itemId: string | null;
  readonly rung: string;
  readonly words: string | null;
}

let place: Installation;
let teller: Teller;
let projectId = '';

beforeAll(async () => {
  place = await Installation.open('project-story');
  teller = new Teller(place);
});
afterAll(() => place.close());

const caller = (personId: string): Promise<Http> => teller.caller(personId);
const give = (who: string, slug: string, payload: object): Promise<CommandBody> =>
  teller.give(projectId, who, slug, payload);
const moveOn = (workingDays: number): Promise<string> => teller.moveOn(workingDays);
const today = (): Promise<string> => teller.today();
/** What its workflow knows, beside the record's word. */
const workflow = async (): Promise<Json> => {
  const { body } = await (
    await caller('sysadmin')
  ).get<{ knows: Json | null; record: Json }>(`/api/projects/${projectId}/workflow`);
  return { ...body.knows, record: body.record };
};
const told = async (who: string): Promise<string[]> => {
  const rows = await (await caller(who)).all<{ kind: string; projectId: string }>('/api/inbox');
  return rows.map(({ kind }) => kind);
};
const questions = async (who: string): Promise<readonly Escalation[]> =>
  (await caller(who)).all<Escalation>('/api/escalations', { scope: 'mine', open: true });
const evidence = (who: string, kind: string, more: object = {}): Promise<string> =>
  teller.evidence(projectId, who, kind, more);
const advance = (to: string): Promise<CommandBody> => give('officer', 'advance-stage', { to });

/** 增资扩产: a lead of the same company, which knows what it grew out of; to others it is as if that were not there. */
async function expands(): Promise<void> {
  const promoter = await caller('promoter');
  const lead = {
    name: '二期扩产项目',
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    expansionOf: projectId,
  };
  const register = async (who: Http, body: object) =>
    who.post<CommandBody & ProblemBody>('/api/projects', body, { 'idempotency-key': randomUUID() });
  const { project } = accepted(await register(promoter, lead));
  expect(project).toMatchObject({ channel: 'expansion', expansion: { projectId } });
  const grown = accepted(await promoter.get<{ rows: Json[] }>('/api/projects', { expansionOf: projectId }));
  expect(grown.rows).toMatchObject([{ id: project.id }]);
  expect((await register(promoter, { ...lead, expansionOf: project.id })).body.code).toBe('EXPANSION_OF_PRODUCTION');
}

/** 预警信号: seen once of a kind and month, found over all projects by whoever reads this one, cleared with a reason. */
async function earlySigns(): Promise<void> {
  const seen = { kind: 'no-power', source: 'utility', words: '供电数据为零' };
  const recorded = await give('officer', 'record-warning-sign', seen);
  expect(recorded.events.map(({ type }) => type)).toEqual(['WarningSignRecorded']);
  expect(await told('leader')).toContain('sign-recorded');
  const officer = await caller('officer');
  const twice = await officer.command<ProblemBody>(projectId, 'record-warning-sign', seen);
  expect([twice.status, twice.body.code]).toEqual([409, 'SIGN_TWICE']);
  const wrong = { ...seen, kind: 'other', period: '2026-13' };
  expect((await officer.command<ProblemBody>(projectId, 'record-warning-sign', wrong)).status).toBe(400);
  const promoter = await caller('promoter');
  expect(
    (await promoter.command<ProblemBody>(projectId, 'record-warning-sign', { ...seen, kind: 'other' })).status,
  ).toBe(403);
  interface Row {
    readonly id: string;
    readonly projectId: string;
    readonly state: string;
  }
  const signs = async (who: string, query: Record<string, string>) =>
    (await (await caller(who)).all<Row>('/api/aftercare/signs', query)).filter((row) => row.projectId === projectId);
  const [sign] = await signs('leader', { sign: 'no-power', signState: 'open' });
  expect(await signs('leader', { sign: 'tax-owed' })).toEqual([]);
  expect((await (await caller('investor')).get('/api/aftercare/signs')).status).toBe(403);
  // 走访: by need, each line says of what; of whom somebody else leads it is another list.
  interface Visit {
    readonly projectId: string;
    readonly points: number;
    readonly lines: readonly { readonly reason: string; readonly sign: string | null; readonly points: number }[];
  }
  const visit = async (query: Record<string, string>) =>
    (await (await caller('leader')).all<Visit>('/api/aftercare/visits', query)).find(
      (row) => row.projectId === projectId,
    );
  const before = await visit({ leaderId: 'leader', limit: '1' });
  expect(before?.lines).toContainEqual({ reason: 'sign', sign: 'no-power', count: 1, points: 15 });
  expect(before?.lines.reduce((sum, line) => sum + line.points, 0)).toBe(before?.points);
  expect(await visit({ leaderId: 'leader-two' })).toBeUndefined();
  expect((await (await caller('investor')).get('/api/aftercare/visits')).status).toBe(403);
  await give('leader', 'clear-warning-sign', { signId: sign?.id ?? '', reason: '电表已更换' });
  expect(await signs('promoter', { signState: 'cleared' })).toMatchObject([{ id: sign?.id, state: 'cleared' }]);
  expect(await signs('leader', { signState: 'open' })).toEqual([]);
  expect((await visit({}))?.points).toBe((before?.points ?? 0) - 15);
}

/** One project from its first lead to the end of aftercare, told in order: each step stands on the one before. */
describe('a project', () => {
  it('comes to a place that its administrators have made ready, each of the three in their own part', async () => {
    const [system, security] = [await caller('sysadmin'), await caller('secadmin')];
    accepted(await system.put('/api/demo/clock', { now: FIRST_DAY }));
    const functions = [
      ...['justice', 'market-regulation', 'development-reform', 'ecology', 'housing', 'water', 'power', 'gas'],
      ...['human-resources', 'financial-office', 'finance', 'statistics'],
    ];
    const hall = { name: '市政务服务中心', functions };
    accepted(await system.put('/api/units/service-hall', { name: hall.name }));
    accepted(await system.put('/api/people/hall-head', { name: '秦主任', unitId: 'service-hall' }));
    accepted(await system.put('/api/people/clerk', { name: '尤科员', unitId: 'service-hall' }));
    const led = await system.put<{ requestId: string }>('/api/units/service-hall', { ...hall, headId: 'hall-head' });
    const { requestId } = accepted(led);
    accepted(await security.post(`/api/directory-requests/${requestId}/decision`, { accept: true }));
    accepted(await system.put('/api/units/service-hall/default-persons', { persons: { '*': 'clerk' } }));
    expect((await system.put('/api/people/clerk/roles', { roles: ['unit-handler'] })).status).toBe(403);
    accepted(await security.put('/api/people/clerk/roles', { roles: ['unit-handler'] }));
    accepted(await security.put('/api/people/hall-head/roles', { roles: ['unit-head'] }));
    accepted(await security.put('/api/people/clerk/account', { login: 'you.clerk', password: PASSWORD }));
    expect((await security.put('/api/units/service-hall', hall)).status).toBe(403);
    const nobody = new Http(place.system.address);
    const clerk = nobody.with({ cookie: await signIn(nobody, 'you.clerk', PASSWORD) });
    expect(accepted(await clerk.get('/api/session'))).toMatchObject({ personId: 'clerk', unitId: 'service-hall' });
    const audit = await (
      await caller('auditadmin')
    ).all<{ action: string; actorId: string }>('/api/audit', { action: 'SaveUnit' });
    expect(audit.map(({ actorId }) => actorId)).toEqual(['secadmin', 'sysadmin', 'sysadmin']);
    for (const admin of ['sysadmin', 'secadmin', 'auditadmin']) {
      expect((await (await caller(admin)).get('/api/projects')).status).toBe(403);
    }
  });

  it('begins as a lead of the promotion officer, who is told in time what is missing', async () => {
    const promoter = await caller('promoter');
    const body = { ...LEAD, money: MONEY };
    projectId = accepted(await promoter.post<CommandBody>('/api/projects', body, { 'idempotency-key': 'first-lead' }))
      .project.id;
    const refused = await (await caller('officer')).command<ProblemBody>(projectId, 'advance-stage', { to: 'intent' });
    expect([refused.status, refused.body.code]).toEqual([409, 'GATE_NOT_MET']);
    const missing = refused.body.details.missing as { key: string; personId: string }[];
    expect(missing.map(({ key }) => key)).toEqual(['leader', 'first-contact', 'judgement']);
    expect(missing.every(({ personId }) => personId !== '')).toBe(true);
    await give('promoter', 'record-contact', { kind: 'visit', summary: '上门对接，企业有扩产意向' });
    await give('promoter', 'judge-lead', { verdict: 'worth-pursuing', reason: '符合产业方向，用地有保障' });
    await eventually(workflow, ({ phase, stage }) => stage === 'lead' && phase === 'escorting');
  });

  it('gets its leader from the leader in charge, and enters intent', async () => {
    await give('deputy', 'assign-leader', { leaderId: 'leader' });
    expect(await told('leader')).toContain('leader-assigned');
    await give('officer', 'fill-help-party', { party: 'help-centre', unitId: 'help-centre', personId: 'officer' });
    await advance('intent');
    const view = await eventually(workflow, ({ openItemCount, stage }) => stage === 'intent' && openItemCount === 4);
    expect(view).toMatchObject({ leaderId: 'leader', phase: 'escorting', record: { openItemCount: 4 } });
    expect(view.next).toMatchObject({ kind: expect.any(String) });
    const { items } = await pageOf(await caller('officer'), projectId);
    expect(items.map(({ templateKey, unitId }) => [templateKey, unitId])).toEqual([
      ['site-matching', 'park'],
      ['policy-consultation', 'promotion-bureau'],
      ['project-review', 'promotion-bureau'],
      ['contract-draft', 'service-hall'],
    ]);
  });

  it('has one item that is left lying: it climbs step by step, each rung to the person it belongs to', async () => {
    await workOff(caller, STAFF, projectId, ({ templateKey }) => templateKey !== 'site-matching');
    const { items } = await pageOf(await caller('officer'), projectId);
    const itemId = items.find(({ templateKey }) => templateKey === 'site-matching')?.id ?? '';
    await give('park-handler', 'sign-for-help-item', { itemId });
    const climb = async (days: number, who: string, seen: () => Promise<boolean>): Promise<void> => {
      await moveOn(days);
      await eventually(
        async () => [who, await seen()] as const,
        ([, there]) => there,
      );
    };
    const isAsked = async (who: string): Promise<boolean> =>
      (await questions(who)).some((each) => each.itemId === itemId);
    await climb(8, 'park-handler', async () => (await told('park-handler')).includes('reminder'));
    expect(await told('park-head')).not.toContain('limit-breached');
    await climb(3, 'park-head', async () => (await told('park-head')).includes('limit-breached'));
    expect(await told('officer')).toContain('limit-breached');
    expect(await isAsked('leader')).toBe(false);
    await climb(1, 'leader', () => isAsked('leader'));
    expect([await isAsked('deputy'), await isAsked('mayor')]).toEqual([false, false]);
    await climb(1, 'deputy', () => isAsked('deputy'));
    expect(await isAsked('mayor')).toBe(false);
    await climb(4, 'mayor', () => isAsked('mayor'));
    const [question] = (await questions('leader')).filter((each) => each.itemId === itemId);
    const words = '请经开区一周内拿出两处备选地块，我来协调。';
    await give('leader', 'answer-escalation', { escalationId: question?.id, itemId, instruction: 'coordinate', words });
    expect(await told('park-handler')).toContain('escalation-answered');
    expect((await questions('leader')).some(({ id }) => id === question?.id)).toBe(false);
    await workOff(caller, STAFF, projectId);
    expect([await isAsked('deputy'), await isAsked('mayor')]).toEqual([false, false]);
  });

  it('is signed with five parties, a plan, an admission and a contract', async () => {
    await give('officer', 'fill-help-party', { party: 'functional-department', unitId: 'natural-resources' });
    await give('officer', 'fill-help-party', { party: 'introducing-unit', unitId: 'promotion-bureau' });
    await give('officer', 'fill-help-party', { party: 'landing-place', unitId: 'park' });
    await give('leader', 'revise-plan', { commencement: '2026-09-30', production: '2026-12-18' });
    await evidence('promoter', 'admission-decision');
    await evidence('promoter', 'contract', { parties: ['市人民政府', '华东某精密机械有限公司'], money: MONEY });
    await advance('signing');
    await eventually(workflow, ({ openItemCount, stage }) => stage === 'signing' && openItemCount === 11);
  });

  it('gets its permits in their order, and is commenced once fulfilment is proven', async () => {
    await workOff(caller, STAFF, projectId);
    const early = await (
      await caller('officer')
    ).command<ProblemBody>(projectId, 'advance-stage', { to: 'commencement' });
    expect((early.body.details.missing as { key: string }[]).map(({ key }) => key)).toEqual([
      'fulfilment',
      'filing',
      'permit',
      'site',
    ]);
    const evidenceId = await evidence('officer', 'company-registration');
    await give('officer', 'record-milestone', { milestone: 'fulfilment', date: await today(), evidenceId });
    for (const kind of ['project-filing', 'construction-permit', 'site-evidence']) await evidence('officer', kind);
    await advance('commencement');
    await eventually(workflow, ({ openItemCount, stage }) => stage === 'commencement' && openItemCount === 5);
  });

  it('is built while the unit reports, the head signs, the centre sends back, and the investor has the last word', async () => {
    const { items } = await pageOf(await caller('officer'), projectId);
    const itemId = items.find(({ templateKey }) => templateKey === 'labour-recruitment')?.id ?? '';
    await give('clerk', 'sign-for-help-item', { itemId });
    const draft = await give('clerk', 'report-done', { itemId, note: '已招 40 人' });
    expect(draft.events.map(({ type }) => type)).toEqual(['ReportDrafted', 'HoldingBegun']);
    expect((await (await caller('officer')).command(projectId, 'verify-help-item', { itemId })).status).toBe(409);
    await give('hall-head', 'return-report', { itemId, reason: '写明岗位' });
    await give('clerk', 'report-done', { itemId, note: '已招 40 人，均为装配岗位' });
    await give('hall-head', 'sign-report', { itemId });
    await give('officer', 'return-help-item', { itemId, reason: '附件缺花名册' });
    await give('hall-head', 'report-done', { itemId, note: '已补花名册' });
    await give('officer', 'verify-help-item', { itemId });
    expect(
      (await (await caller('officer')).command<ProblemBody>(projectId, 'close-help-item', { itemId })).body.code,
    ).toBe('CLOSING_NOT_CONFIRMED');
    const investor = await caller('investor');
    const own = accepted(await investor.get<{ available: { slug: string }[] }>(`/api/own-projects/${projectId}`));
    const offered = ['confirm-closing', 'refuse-closing', 'grant-agency', 'apply-in-one-form'];
    expect(own.available.map(({ slug }) => slug)).toEqual(offered);
    await give('investor', 'refuse-closing', { itemId, reason: '实到 25 人' });
    await workOff(caller, STAFF, projectId);
    await give('promoter', 'note-progress', { note: '主体封顶，设备进场', percent: 80 });
  });

  it('produces once completion and money are proven', async () => {
    await evidence('officer', 'completion-acceptance');
    const arrival = {
      money: { amount: '30000', currency: 'CNY' },
      date: await today(),
      proof: 'capital-verification',
      proofNumber: '验资〔2026〕7号',
    };
    await give('promoter', 'record-fund-arrival', arrival);
    await advance('production');
    const view = await eventually(workflow, ({ openItemCount, phase }) => phase === 'aftercare' && openItemCount === 3);
    expect(view).toMatchObject({ stage: 'production', leaderId: 'leader' });
    expect((view.stages as { stage: string; opened: boolean }[]).map(({ opened, stage }) => [stage, opened])).toEqual(
      ['lead', 'intent', 'signing', 'commencement', 'production'].map((stage) => [stage, true]),
    );
  });

  it('is cared for afterwards, and ends well', async () => {
    await workOff(caller, STAFF, projectId);
    await earlySigns();
    await expands();
    const reminded = async (): Promise<number> =>
      (await told('officer')).filter((kind) => kind === 'reminder' || kind === 'routine-missed').length;
    const before = await reminded();
    // A quarter and some days: the aftercare call is due.
    await moveOn(80);
    await eventually(reminded, (count) => count > before);
    const said = { running: 'full', staff: 120, powerKwh: 86_000, orders: 'more', summary: '产销正常' };
    await give('officer', 'record-aftercare-call', said);
    // A trouble that is heard is somebody's in the same act; whoever follows the project may not give out items.
    const troubles = [{ kind: 'staff', what: '协调夜班用工', unitId: 'park', personId: 'park-handler', limit: 5 }];
    const heard = { ...said, running: 'partly', troubles, summary: '一条产线缺人' };
    const refused = await (await caller('promoter')).command<ProblemBody>(projectId, 'record-aftercare-call', heard);
    expect(refused.status).toBe(403);
    const second = await give('officer', 'record-aftercare-call', heard);
    expect(second.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['HelpItemAdded', 'HelpItemIssued', 'ContactRecorded']),
    );
    await workOff(caller, STAFF, projectId);
    expect((await (await caller('officer')).command(projectId, 'close-project', { reason: '办结' })).status).toBe(409);
    await evidence('officer', 'investor-consent');
    const { project } = await give('officer', 'close-project', { reason: '企业同意，服务期满' });
    expect(project.status).toBe('closed');
    expect(await eventually(workflow, ({ ended }) => ended === true)).toMatchObject({ openItemCount: 0, wakeUp: null });
  });

  it('leaves the supervision office a history in which nothing is glossed over', async () => {
    const supervisor = await caller('supervisor');
    const breaches = await supervisor.all<Json>('/api/breaches', { projectId, unitId: 'park' });
    expect(breaches.filter(({ clock }) => clock === 'handling')).toMatchObject([
      { itemTitle: '项目选址', personId: 'park-handler', stage: 'intent', curedAt: expect.any(String) },
    ]);
    const report = accepted(
      await supervisor.get<{ units: (Json & { unitId: string })[]; total: Json }>('/api/reports/checklist-completion', {
        from: '2026-01-01',
        to: '2026-12-31',
      }),
    );
    expect(report.total).toMatchObject({ issued: 24, closedLate: 1, closedInTime: 23, open: 0, late: 0, voided: 0 });
    expect(report.units.find(({ unitId }) => unitId === 'park')).toMatchObject({ issued: 3, closedLate: 1 });
    const answered = await supervisor.all<Escalation>('/api/escalations', { projectId });
    expect(answered.find(({ words }) => words !== null)?.words).toContain('我来协调');
    const history = await supervisor.all<{ type: string; actorName: string | null }>(
      `/api/projects/${projectId}/events`,
    );
    expect(history.at(-1)).toMatchObject({ type: 'ProjectEnded', actorName: '何帮办' });
    const { body } = await supervisor.get<Listed<Json>>('/api/audit', { projectId, outcome: 'refused' });
    expect(body.rows.length).toBeGreaterThan(3);
  });
});
