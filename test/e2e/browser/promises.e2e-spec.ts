import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const stage = openStage();
const { browserAs, scene } = stage;
const NAME = '碳化硅衬底项目';
const GRANT = '兑付研发投入奖补';
let project: Begun;
let company: Person;
let unit: Person;

const line = (person: Person) => person.page.getByRole('listitem').filter({ hasText: GRANT });
const atMoney = (person: Person): Promise<void> => person.open(`/projects/${project.projectId}?tab=money`);

describe('what was promised under a policy', () => {
  beforeAll(async () => {
    const facts = { investorContactIds: ['investor-three'] };
    project = await begin(stage, { name: NAME, leaderId: 'leader', facts });
  });

  scene('is recorded by the help centre, and stands on the page of the company', async () => {
    const officer = await browserAs('officer');
    await atMoney(officer);
    await officer.button('登记承诺').click();
    const form = officer.form('登记承诺');
    await form.getByLabel('承诺事项').fill(GRANT);
    await officer.choose(/^单位/, '经开区', form);
    await form.getByText('会议纪要', { exact: true }).click();
    await form.getByLabel('纪要文号').fill('专纪〔2026〕8号');
    await form.getByLabel('纪要日期').fill('2026-01-05');
    await form.getByText('进入某阶段之后', { exact: true }).click();
    await form.getByRole('radio', { name: '线索' }).check({ force: true });
    await form.getByText('是', { exact: true }).click();
    await officer.submit('登记承诺');
    await line(officer).getByText('待企业申报').waitFor();
    // It is for the company to apply, or for the help centre in its name; not for whoever decides on it.
    unit = await browserAs('park-head');
    await atMoney(unit);
    await line(unit).getByText('待企业申报').waitFor();
    expect(await unit.button('申报政策兑现').first().getAttribute('aria-disabled')).toBe('true');
  });

  scene('is applied for on a phone, sent back, and applied for again', async () => {
    company = await browserAs('investor-three', { viewport: 'phone' });
    await apply('研发投入 1,420 万元');
    await line(company).getByText('审核中').waitFor();
    await unit.button('审核政策兑现').first().click();
    const form = unit.form('审核政策兑现');
    await form.getByText('不同意', { exact: true }).click();
    await form.getByLabel('意见').fill('缺专项审计报告');
    await form.getByText(/承诺本身不因此了结/).waitFor();
    await unit.submit('审核政策兑现');
    await line(company).getByText('上次申报退回：缺专项审计报告').waitFor();
    await apply('已附专项审计报告');
  });

  scene('is reviewed, decided and paid by the unit, and confirmed by the company with one tap', async () => {
    for (const act of ['审核政策兑现', '审定政策兑现'] as const) {
      await unit.button(act).first().click();
      await unit.form(act).getByLabel('意见').fill('符合办法第八条');
      await unit.submit(act);
    }
    await line(unit).getByText('待拨付').waitFor();
    await unit.button('申报兑现').first().click();
    await unit.form('申报兑现').getByLabel('兑现情况').fill('已拨付至基本户');
    await unit
      .form('申报兑现')
      .getByLabel(/^凭据文号/)
      .fill('拨款单19号');
    await unit.submit('申报兑现');
    await company.button('已兑现，确认').tap();
    await company.sees('按期兑现');
    expect(await company.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

describe('somebody acts for the company', () => {
  scene('whom it lets do so on its phone, in what and until when, and no longer than it wants', async () => {
    await company.button('委托他人代办').tap();
    await company.page.getByLabel('委托谁').click();
    await company.page.locator('.ant-select-item-option').filter({ hasText: '何' }).first().click();
    await company.page.getByText('申报政策兑现', { exact: true }).tap();
    await company.button('确认委托').tap();
    await company.sees('请选择截止日');
    await company.page.getByLabel('到哪天为止').click();
    await company.page.locator('.ant-picker-now-btn').click();
    await company.button('确认委托').tap();
    await company.sees('企业本人委托');
    expect(await company.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const officer = await browserAs('officer');
    await officer.open(`/projects/${project.projectId}`);
    const section = officer.page.getByRole('region', { name: '企业委托代办' });
    await section.getByText('企业本人委托').waitFor();
    await company.button('撤回第 1 号委托').tap();
    await company.page.getByLabel('撤回理由').fill('我们自己办理');
    await company.button('撤回委托').tap();
    await company.sees('已撤回');
    await section.getByText('撤回理由：我们自己办理').waitFor();
  });
});

describe('one form for several matters', () => {
  scene(
    'is filled in once on a phone; what waits for another cannot be chosen, and each unit answers for itself',
    async () => {
      const officer = await browserAs('officer');
      const first = await issued('厂房选址核实');
      await issued('用能评估');
      await issued('配套道路方案', [first]);
      await company.open('/investor');
      await company.button('填一张表，申请多个事项').tap();
      expect(await company.page.getByRole('checkbox', { name: /配套道路方案/ }).isDisabled()).toBe(true);
      await company.sees(/须先办结：厂房选址核实/);
      for (const title of [/^厂房选址核实/, /^用能评估/]) {
        await company.page.getByRole('checkbox', { name: title }).check({ force: true });
      }
      await company.page.getByLabel('项目地点').fill('东区8号地块');
      await company.page.getByLabel(/^随表提交的材料/).fill('用地红线图');
      await company.button('提交申请').tap();
      await company.page
        .getByRole('listitem')
        .filter({ hasText: '厂房选址核实' })
        .getByText('已收到，待签收')
        .waitFor();
      expect(await company.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await officer.open(`/items/${first}`);
      const given = officer.page.getByRole('region', { name: '一表申请' });
      await given.getByText('东区8号地块').waitFor();
      await given.getByText('用地红线图').waitFor();
      await given.getByText('同一张表还申请了 1 个事项').waitFor();
    },
  );
});

async function issued(title: string, prerequisites: readonly string[] = []): Promise<string> {
  const payload = { title, unitId: 'park', limit: 10, issue: true, prerequisites: [...prerequisites] };
  const { events } = await project.give('officer', 'add-help-item', payload);
  return String(events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId);
}

async function apply(words: string): Promise<void> {
  await company.button('申报兑现', line(company)).tap();
  await company.page.getByLabel('符合条件的情况').fill(words);
  await company.button('提交申报').tap();
}
