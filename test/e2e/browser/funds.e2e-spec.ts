import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import type { Person } from '../../support/browser-person';
import { accepted, type CommandBody, type Json } from '../../support/http';

const stage = openStage();
const { browserAs, caller, scene } = stage;
const NAME = '钙钛矿组件一期项目';
let projectId: string;
let officer: Person;

const atMoney = (person: Person): Promise<void> => person.open(`/projects/${projectId}?tab=money`);
const plan = (person: Person) => person.page.getByRole('region', { name: '到资计划' });

/** Signed over 9,000, of which 3,000 have arrived and 1,000 are verified; a signed statement of shares is there. */
async function signed(): Promise<void> {
  const stages = ['lead', 'intent', 'signing'].map((each, no) => ({ stage: each, enteredOn: `2025-0${no + 3}-10` }));
  const row = {
    reference: 'F-1',
    name: NAME,
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    platform: '光伏大会',
    followerId: 'promoter',
    landingUnitId: 'park',
    leaderId: 'leader',
    stage: 'signing',
    stages,
    signingYear: 2025,
    money: { amount: '9000', currency: 'CNY' },
  };
  const ledger = { source: '招商台账', rows: [row] };
  const [taken] = accepted(
    await (await caller('officer')).post<{ rows: Json[] }>('/api/imports/projects', ledger),
  ).rows;
  if (typeof taken?.projectId !== 'string') throw new Error(JSON.stringify(taken));
  projectId = taken.projectId;
  const give = async (who: string, slug: string, payload: Json): Promise<CommandBody> =>
    accepted(await (await caller(who)).command(projectId, slug, payload));
  const ids: string[] = [];
  for (const [amount, proofNumber] of [
    ['1000', '验资F1号'],
    ['2000', '验资F2号'],
  ] as const) {
    const money = { amount, currency: 'CNY' };
    const said = { money, date: '2025-06-20', earlyReason: '登记前已到位', proof: 'capital-verification', proofNumber };
    const { events } = await give('promoter', 'record-fund-arrival', said);
    ids.push(String(events[0]?.data.id));
  }
  await give('deputy', 'verify-fund-arrival', { arrivalId: ids[0] ?? '' });
  const paper = { kind: 'fund-split', number: '分割F1号', date: '2025-06-21', earlyReason: '登记前已签' };
  const { events } = await give('officer', 'record-evidence', paper);
  const parts = [
    { unitId: 'park', amount: '1500' },
    { unitId: 'promotion-bureau', amount: '500' },
  ];
  await give('deputy', 'split-fund-arrival', {
    arrivalId: ids[1] ?? '',
    evidenceId: String(events[0]?.data.id),
    parts,
  });
}

describe('money that was to be there by now', () => {
  beforeAll(signed);

  scene('is planned by the help centre, whole, and the page says how far behind it is', async () => {
    officer = await browserAs('officer');
    await atMoney(officer);
    await officer.button('编制到资计划').click();
    const form = officer.form('编制到资计划');
    await officer.choose('第 1 期：年度', '2025年', form);
    await officer.choose('第 1 期：季度或月份', '三季度', form);
    await form.getByLabel('第 1 期：金额（万）').fill('4500');
    await form.getByText(/还差 4,500 万元/).waitFor();
    await officer.button('增加一期', form).click();
    await officer.choose('第 2 期：年度', '2028年', form);
    await form.getByLabel('第 2 期：金额（万）').fill('4500');
    await form.getByText(/与合同约定相等/).waitFor();
    await form.getByLabel('理由').fill('合同第五条');
    await officer.submit('编制到资计划');
    // 1,000 of 9,000 are verified where 4,500 were to be there: 11.1 against 50 per cent.
    await plan(officer)
      .getByText(/应到 4,500 万元，已核实到位 1,000 万元/)
      .waitFor();
    await plan(officer).getByText('落后 38.9 个百分点').first().waitFor();
    await plan(officer).getByText('未到期').waitFor();
  });

  scene('stands in the figures of its cohort and by place, and each number opens to its rows', async () => {
    const mayor = await browserAs('mayor');
    await mayor.open('/statistics');
    // By keyboard: charts above go on moving the page while they are drawn.
    const cohorts = mayor.page.getByRole('region', { name: /^到资率/ });
    await cohorts.getByRole('link', { name: '光伏大会 2025' }).press('Enter');
    const row = mayor.page.getByRole('row').filter({ hasText: NAME });
    await row.getByText('落后 38.9 个百分点').waitFor();
    await row.getByText('11.1%').waitFor();
    await mayor.open('/statistics');
    const places = mayor.page.getByRole('region', { name: /^到位资金（按所在地）/ });
    await places.getByRole('row').filter({ hasText: '500' }).first().waitFor();
    await places.getByRole('link', { name: '500 万元', exact: true }).first().press('Enter');
    const part = mayor.page.getByRole('row').filter({ hasText: NAME });
    await part.getByText('分割').waitFor();
    await part.getByText('500', { exact: true }).waitFor();
  });

  scene(
    'is taken over by another company: the help centre records it, and who had it before stays on the page',
    async () => {
      const company = { name: '接手光伏组件有限公司', country: 'CN', code: null, group: null, parentId: null };
      accepted(await (await caller('officer')).post('/api/investors', company, { 'idempotency-key': 'funds-heir' }));
      await officer.open(`/projects/${projectId}`);
      await officer.button('更多办理').click();
      await officer.page.getByRole('menuitem', { name: '变更投资方' }).click();
      const form = officer.form('变更投资方');
      await officer.choose('客商库中的企业', company.name, form);
      await form.getByRole('textbox', { name: '理由', exact: true }).fill('股权整体转让');
      await form.getByText(/即时不能再查看本项目/).waitFor();
      await officer.submit('变更投资方');
      await officer.page.getByText('原投资方').waitFor();
      await officer.page.getByRole('link', { name: company.name }).first().waitFor();
    },
  );

  scene('and is read on a phone by the company’s leader without a line too wide', async () => {
    const leader = await browserAs('leader', { viewport: 'phone' });
    await atMoney(leader);
    await plan(leader).getByText('落后 38.9 个百分点').first().waitFor();
    expect(await leader.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
