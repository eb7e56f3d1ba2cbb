import { randomUUID } from 'node:crypto';
import { beforeAll, describe } from '@jest/globals';
import { openStage } from '../../support/browser';
import type { Person } from '../../support/browser-person';
import { accepted, type CommandBody } from '../../support/http';
import { eventually } from '../../support/installation';
import { pageOf, type Staff, workOff } from '../../support/system-checklist';

const COMPANY = '无锡特种陶瓷有限公司';
const NAME = '特种陶瓷基板项目';
const TRIP = '拜访陶瓷基板企业';
const DECIDED = '落实园区双回路供电';
const GRANT = '兑付厂房租金补贴';
const COMPLAINT = '厂区排水沟修了一半无人管';
const STAFF: Staff = {
  'natural-resources': { handler: 'land-handler', head: 'land-head' },
  park: { handler: 'park-handler', head: 'park-head' },
  'promotion-bureau': { handler: 'promoter', head: 'bureau-head' },
  'service-hall': { handler: 'clerk', head: 'hall-head' },
};
const PARTIES = {
  'functional-department': 'natural-resources',
  'introducing-unit': 'promotion-bureau',
  'landing-place': 'park',
};
const stage = openStage();
const { browserAs, caller, scene } = stage;
let projectId = '';
let day = '';

/** What is not looked at here goes by the scripts of those whose it is. */
async function give(who: string, slug: string, payload: object = {}): Promise<CommandBody> {
  return accepted(await (await caller(who)).command(projectId, slug, payload));
}
async function evidence(kind: string, more: object = {}): Promise<string> {
  const paper = { kind, number: `${kind}〔2026〕77号`, date: day, ...more };
  return String((await give('officer', 'record-evidence', paper)).events[0]?.data.id);
}
const projectNow = async () => (await pageOf(await caller('officer'), projectId)).project;
const workAll = (): Promise<void> => {
  // The company of this project has a contact of its own.
  const callers = (who: string) => caller(who === 'investor' ? 'investor-four' : who);
  return workOff(callers, STAFF, projectId);
};
const atProject = (person: Person, tab = ''): Promise<void> =>
  person.open(`/projects/${projectId}${tab === '' ? '' : `?tab=${tab}`}`);
const promise = (person: Person) => person.page.getByRole('listitem').filter({ hasText: GRANT });

/** From the trip on which the company was met to what it has to complain of: the trade around one project, by clicks. */
describe('a company that was met on a trip', () => {
  beforeAll(async () => {
    const { now } = accepted(await (await caller('officer')).get<{ now: string }>('/api/session'));
    day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    const said = { name: '新材料招商组', unitId: 'promotion-bureau', leaderIds: ['bureau-head', 'promoter'] };
    const group = { form: 'industry-group', ...said, industry: '新材料', place: null };
    const bureau = await caller('bureau-head');
    accepted(await bureau.post('/api/groups', group, { 'idempotency-key': randomUUID() }));
    for (const personId of ['land-head', 'park-head']) {
      const expert = { personId, fields: ['land'], note: '' };
      accepted(await bureau.post('/api/experts', expert, { 'idempotency-key': randomUUID() }));
    }
  });

  scene('becomes a lead on the phone of whoever met it', async () => {
    const promoter = await browserAs('promoter', { viewport: 'phone' });
    await promoter.open('/outreach');
    await promoter.button('登记外出或来访').click();
    const trip = promoter.form('登记外出或来访');
    await promoter.choose('招商组（联络处）', '新材料招商组', trip);
    await trip.getByLabel('事由').fill(TRIP);
    await trip.getByLabel('地点').fill('无锡、');
    await trip.getByLabel('企业', { exact: true }).fill(COMPANY);
    await promoter.button('登记外出或来访', trip).click();
    await promoter.page.getByRole('heading', { name: TRIP, level: 1 }).waitFor();
    await promoter.button('转为线索').click();
    const lead = promoter.form('转为线索');
    await lead.getByLabel('项目名称').fill(NAME);
    await promoter.choose('行业', '新材料', lead);
    await promoter.button('转为线索', lead).click();
    await lead.waitFor({ state: 'hidden' });
    const link = promoter.page.getByRole('main').getByRole('link', { name: NAME });
    await eventually(
      async () => {
        await promoter.open(promoter.page.url());
        await promoter.page.getByText(COMPANY).waitFor();
        return link.count();
      },
      (count) => count === 1,
    );
    await link.click();
    await promoter.page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    projectId = new URL(promoter.page.url()).pathname.split('/').at(-1) ?? '';
  });

  scene('is judged by experts, and admitted on a condition', async () => {
    await give('promoter', 'record-contact', { kind: 'visit', summary: '上门对接' });
    await give('promoter', 'judge-lead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
    await give('deputy', 'assign-leader', { leaderId: 'leader-two' });
    await give('promoter', 'revise-project', {
      changes: { investorContactIds: ['investor-four'], landingUnitId: 'park' },
      reason: '指定联系人',
    });
    await give('officer', 'fill-help-party', { party: 'help-centre', unitId: 'help-centre', personId: 'officer' });
    await give('officer', 'advance-stage', { to: 'intent' });
    const head = await browserAs('bureau-head');
    await atProject(head, 'meetings');
    await head.button('发起评审').click();
    const form = head.form('发起评审');
    await form.getByLabel(/^评审事由/).fill('准入评审');
    for (const [name, value] of Object.entries({ 总投资: '36000', 用地: '90', 年税收: '1100', 带动就业: '160' })) {
      await form.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(value);
    }
    const experts = form.getByRole('combobox');
    for (const name of ['李局长', '吴主任']) {
      await experts.fill(name);
      await experts.press('Enter');
    }
    await form.getByText('项目数据').click();
    await head.button('发起评审', form).click();
    await form.waitFor({ state: 'hidden' });
    for (const who of ['land-head', 'park-head']) await handIn(who);
    const deputy = await browserAs('deputy');
    await atProject(deputy, 'meetings');
    await deputy.page.getByRole('link', { name: '准入评审' }).click();
    await deputy.button('作出决定').click();
    const decision = deputy.form('作出准入决定');
    await decision.getByRole('radio', { name: '附条件准入' }).check();
    await decision.getByLabel('理由').fill('符合产业方向');
    await decision.getByLabel('条件内容').fill('落实能耗指标');
    await deputy.choose(/^责任单位/, '经开区', decision);
    await deputy.button('作出决定', decision).click();
    await deputy.page.getByRole('heading', { name: /附条件准入/ }).waitFor();
  });

  scene('is unblocked by a meeting, whose decision is an item of its project', async () => {
    const officer = await browserAs('officer');
    const { page } = officer;
    await officer.open('/meetings');
    await officer.button('召集调度会').click();
    const calling = page.getByRole('dialog', { name: '召集调度会' });
    await calling.getByText('专题项目调度会').click();
    await calling.getByLabel('地点').fill('301');
    await calling.getByLabel('开会日期').fill(day);
    await calling.getByLabel('开会日期').press('Enter');
    await officer.button('召集调度会', calling).click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    await officer.button('提出议题').click();
    const proposing = page.getByRole('dialog', { name: '提出议题' });
    await officer.choose('项目', NAME, proposing);
    await proposing.getByLabel('议题').fill('供电只有单回路');
    await officer.button('提出议题', proposing).click();
    await page.getByRole('listitem').filter({ hasText: NAME }).getByText('供电只有单回路').waitFor();
    await officer.button('议题截止并发通知').click();
    await officer.button('议题截止并发通知', page.getByRole('dialog')).click();
    await officer.button('会议开始').click();
    await officer.button('形成议定事项').click();
    const deciding = page.getByRole('dialog', { name: '形成议定事项' });
    await deciding.getByLabel('议定事项').fill(DECIDED);
    await officer.button('形成议定事项', deciding).click();
    await officer.sees('待交办');
    await officer.button('会议结束').click();
    await officer.button('会议结束', page.getByRole('dialog')).click();
    await page.getByRole('link', { name: DECIDED }).click();
    await page.getByRole('heading', { name: DECIDED }).waitFor();
  });

  scene('has it settled by two units in one round, and owes a paper meanwhile', async () => {
    const park = await browserAs('park-handler');
    await atProject(park);
    await park.page.getByRole('link', { name: DECIDED }).first().click();
    await park.page.getByRole('heading', { name: DECIDED, level: 1 }).waitFor();
    await park.button('签收').click();
    await park.button('报结').waitFor();
    await park.button('更多办理').click();
    await park.page.getByRole('menuitem', { name: '请求协办' }).click();
    const form = park.form('请求协办');
    await park.choose('协办单位', '市自然资源局', form);
    await park.choose('同时征求的单位（联审）', '市政务服务中心', form);
    await park.choose('协办事由', '会签（逾期：回复或协调前不得报结）', form);
    await form.getByLabel('请求内容').fill('请核线路走向');
    await park.submit('请求协办');
    await park.button('更多办理').click();
    await park.page.getByRole('menuitem', { name: '容缺受理' }).click();
    const paper = park.form('容缺受理');
    await paper.getByLabel('所缺材料').fill('线路权属证明');
    await paper.getByLabel('补交期限').fill('10');
    await park.submit('容缺受理');
    await park.sees('线路权属证明');
    for (const who of ['land-head', 'hall-head']) {
      const unit = await browserAs(who);
      await unit.open(new URL(park.page.url()).pathname);
      await unit.button('回复协办').first().click();
      const reply = unit.form('回复协办');
      await reply.getByText('同意', { exact: true }).click();
      await reply.getByLabel('回复内容').fill('同意走向');
      await unit.submit('回复协办');
      await unit.context.close();
    }
    await park.sees(/征求2个单位，已回复2个/);
  });

  scene('signs, and is promised a grant under a policy', async () => {
    const paper = (await projectNow()).commitments?.find(({ what }) => what === '线路权属证明');
    await give('investor-four', 'claim-commitment', {
      commitmentId: paper?.id,
      words: '已交窗口',
      number: '收件单6号',
    });
    await give('park-handler', 'decide-commitment', { commitmentId: paper?.id, decision: 'approve' });
    await workAll();
    for (const [party, unitId] of Object.entries(PARTIES)) await give('officer', 'fill-help-party', { party, unitId });
    await give('leader-two', 'revise-plan', { commencement: '2026-09-30', production: '2026-12-18' });
    await evidence('contract', { parties: ['市人民政府', COMPANY], money: { amount: '36000', currency: 'CNY' } });
    const officer = await browserAs('officer');
    await atProject(officer);
    await advance(officer, '签约');
    await atProject(officer, 'money');
    await officer.button('登记承诺').click();
    const form = officer.form('登记承诺');
    await form.getByLabel('承诺事项').fill(GRANT);
    await officer.choose(/^单位/, '经开区', form);
    await form.getByText('会议纪要', { exact: true }).click();
    await form.getByLabel('纪要文号').fill('专纪〔2026〕12号');
    await form.getByLabel('纪要日期').fill('2026-01-05');
    await form.getByText('进入某阶段之后', { exact: true }).click();
    await form.getByRole('radio', { name: '投产' }).check({ force: true });
    await form.getByText('是', { exact: true }).click();
    await officer.submit('登记承诺');
    await promise(officer).waitFor();
  });

  scene('is built; its money counts once somebody else has verified it', async () => {
    await workAll();
    const evidenceId = await evidence('company-registration');
    await give('officer', 'record-milestone', { milestone: 'fulfilment', date: day, evidenceId });
    for (const kind of ['project-filing', 'construction-permit', 'site-evidence']) await evidence(kind);
    const officer = await browserAs('officer');
    await atProject(officer);
    await advance(officer, '开工');
    const promoter = await browserAs('promoter');
    await atProject(promoter, 'money');
    await promoter.button('登记到位资金').first().click();
    const funds = promoter.form('登记到位资金');
    await funds.getByLabel('金额').fill('18000');
    await funds.getByRole('radio', { name: '验资' }).check();
    await funds.getByLabel('凭证号').fill('验资〔2026〕31号');
    await promoter.submit('登记到位资金');
    const deputy = await browserAs('deputy');
    await atProject(deputy, 'money');
    await deputy.button('核实到位资金').first().click();
    const verifying = deputy.form('核实到位资金');
    await verifying.getByLabel('说明').fill('与回单一致');
    await deputy.submit('核实到位资金');
    await deputy.page.getByText('占协议投资 50%').first().waitFor();
  });

  scene('produces, applies for the grant on a phone, and confirms that it was paid', async () => {
    await workAll();
    await evidence('completion-acceptance');
    const officer = await browserAs('officer');
    await atProject(officer);
    await advance(officer, '投产');
    const company = await browserAs('investor-four', { viewport: 'phone' });
    await company.button('申报兑现', promise(company)).tap();
    await company.page.getByLabel('符合条件的情况').fill('租金票据已备');
    await company.button('提交申报').tap();
    await promise(company).getByText('审核中').waitFor();
    const unit = await browserAs('park-head');
    await atProject(unit, 'money');
    for (const act of ['审核政策兑现', '审定政策兑现'] as const) {
      await unit.button(act).first().click();
      await unit.form(act).getByLabel('意见').fill('符合');
      await unit.submit(act);
    }
    await unit.button('申报兑现').first().click();
    await unit.form('申报兑现').getByLabel('兑现情况').fill('已拨付');
    await unit
      .form('申报兑现')
      .getByLabel(/^凭据文号/)
      .fill('拨款单44号');
    await unit.submit('申报兑现');
    await company.button('已兑现，确认').tap();
    await company.sees('按期兑现');
  });

  scene('is called, and what it lacks is an item at once', async () => {
    const officer = await browserAs('officer');
    await atProject(officer, 'aftercare');
    const calls = officer.page.getByRole('region', { name: '投产后回访' });
    await officer.button('记录回访', calls).click();
    const form = officer.form('记录回访');
    await form.getByRole('radio', { name: '正常生产' }).check();
    await form.getByLabel('在岗人数').fill('160');
    await form.getByRole('radio', { name: '增加' }).check();
    await form.getByLabel('情况', { exact: true }).fill('订单增加，仓储不足');
    await officer.button('增加一项困难', form).click();
    await officer.choose('第 1 项困难：哪方面', '用工', form);
    await form.getByLabel('第 1 项困难：困难是什么').fill('协调技工招聘');
    await officer.choose('第 1 项困难：责任单位', '经开区', form);
    await officer.submit('记录回访');
    await calls.getByRole('link', { name: '协调技工招聘' }).waitFor();
  });

  scene('complains on a phone of what stayed undone, and is content with the answer', async () => {
    const company = await browserAs('investor-four', { viewport: 'phone' });
    await company.button('提出投诉').tap();
    const form = company.page.getByRole('form', { name: '提出投诉' });
    await company.choose('投诉事由', '办理拖延', form);
    await form.getByLabel('情况说明').fill(COMPLAINT);
    await company.button('提交投诉', form).tap();
    await form.waitFor({ state: 'hidden' });
    const officer = await browserAs('officer');
    await atProject(officer, 'aftercare');
    await officer.page.getByRole('tab', { name: '诉求与回访 1' }).waitFor();
    await officer.page.getByRole('link', { name: COMPLAINT }).click();
    await officer.button('受理').click();
    await officer.button('受理', officer.page.getByRole('dialog')).click();
    await officer.button('答复').click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByLabel('答复内容').fill('已列入本周施工');
    await officer.button('答复', dialog).click();
    await officer.sees('已答复待评价');
    await company.open('/investor');
    await company.sees('已列入本周施工');
    await company.button('满意').tap();
    await company.sees('已办结');
  });

  scene('and its money counts as retained, in the year in which it came into production', async () => {
    const mayor = await browserAs('mayor');
    await mayor.open('/statistics');
    const kept = mayor.page.getByRole('region', { name: /^投资留存/ });
    await kept.getByRole('row').filter({ hasText: '100.0%' }).first().getByRole('link').first().press('Enter');
    await mayor.page.getByRole('row').filter({ hasText: NAME }).getByText('在位').waitFor();
  });
});

async function advance(officer: Person, to: string): Promise<void> {
  const gate = officer.page.getByRole('region', { name: '还缺' });
  await gate.getByText('条件已具备').waitFor();
  await officer.button('进入下一阶段', gate).click();
  await officer.submit('进入下一阶段');
  await officer.page.locator('[aria-current=step]').filter({ hasText: to }).waitFor();
}

/** 意见, on the page of the review, as whoever was asked finds it. */
async function handIn(who: string): Promise<void> {
  const expert = await browserAs(who);
  await expert.open('/reviews?mine=to-answer');
  await expert.page.getByRole('link', { name: NAME }).click();
  await expert.button('没有利益冲突，开始评审').click();
  for (const name of [/^环境影响/, /^能耗水平/, /^用地与选址/, /^技术水平/]) {
    await expert.page.getByRole('spinbutton', { name }).fill('86');
  }
  await expert.page.getByRole('textbox', { name: '评语' }).fill('可行');
  await expert.button('提交意见').click();
  await expert.button('提交意见').waitFor({ state: 'detached' });
  await expert.context.close();
}
