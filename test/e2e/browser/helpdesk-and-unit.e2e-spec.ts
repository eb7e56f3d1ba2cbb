import { beforeAll, describe, expect } from '@jest/globals';
import { dayEnding } from '@bangban/kernel';
import type { Locator } from 'playwright-core';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import { seekAtDesk } from '../../support/browser-desk';
import type { Person } from '../../support/browser-person';
import { PDF } from '../../support/browser-words';
import { accepted } from '../../support/http';

/** Minutes: Asia/Shanghai. */
const ZONE = 480;

const NAME = '智能家电整机项目';
const HALL = { unitId: 'service-hall', personId: 'clerk' };
const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;
let clerk: Person;
let officer: Person;

const row = ({ page }: Person, title: string): Locator => page.getByRole('row').filter({ hasText: title });
const titles = async ({ page }: Person): Promise<readonly string[]> =>
  page.getByRole('row').getByRole('link').filter({ hasNotText: NAME }).allInnerTexts();

async function onlyThisProject(person: Person): Promise<void> {
  await seekAtDesk(person, NAME);
  // Keys are for whoever types as long as the field has the focus.
  await person.page.getByRole('heading', { name: '工作台' }).click();
}

/** The second working day after the limit of an item. */
async function aDayAfterLimit(itemId: string): Promise<string> {
  const http = await stage.caller('clerk');
  const { row: limited } = accepted(await http.get<{ row: { dueAt: string } }>(`/api/help-items/${itemId}`));
  const start = dayEnding(limited.dueAt, ZONE);
  return accepted(await http.get<{ due: string }>('/api/calendars/due', { start, days: 2 })).due;
}

describe('the workbench', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: NAME,
      leaderId: 'leader',
      items: [
        { title: '消防验收协调', limit: 20, ...HALL },
        { title: '特种设备登记', limit: 2, ...HALL },
        { title: '员工宿舍供水', limit: 5, ...HALL },
        { title: '展会补贴申报', issue: false },
        { title: '进口设备通关', issue: false },
      ],
    });
  });

  scene('is the first screen of a unit handler, who signs with the keyboard and in bulk', async () => {
    clerk = await browserAs('clerk');
    await clerk.page.getByRole('heading', { name: '工作台' }).waitFor();
    await onlyThisProject(clerk);
    await clerk.button('签收', row(clerk, '特种设备登记')).waitFor();
    await clerk.page.keyboard.press('j');
    const first = (await titles(clerk))[0] ?? '';
    await clerk.page.keyboard.press('s');
    await row(clerk, first).getByText('办理中').waitFor();
    const rest = ['消防验收协调', '特种设备登记', '员工宿舍供水'].filter((title) => title !== first);
    for (const title of rest) await clerk.page.getByRole('checkbox', { name: `选择 ${title}` }).check();
    await clerk.button('签收 (2)').click();
    const preview = clerk.page.getByRole('dialog', { name: '批量签收' });
    for (const title of rest) await preview.getByText(title).waitFor();
    await clerk.button('办理 2 项', preview).click();
    await preview.getByText('已办理 2 项').waitFor();
    await clerk.button('关闭', preview).last().click();
    await preview.waitFor({ state: 'hidden' });
  });

  scene('puts what is nearest to its limit first', async () => {
    await row(clerk, '员工宿舍供水').getByText('办理中').waitFor();
    expect(await titles(clerk)).toEqual(['特种设备登记', '员工宿舍供水', '消防验收协调']);
  });

  scene('opens an item with Enter, where progress is noted; what is reported then waits for others', async () => {
    const { page } = clerk;
    await row(clerk, '特种设备登记').click({ position: { x: 200, y: 4 } });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /特种设备登记$/ }).waitFor();
    await clerk.button('报告进展').click();
    const progress = clerk.form('报告进展');
    await progress.getByLabel('说明').fill('材料已受理');
    await progress.getByLabel('完成比例').fill('50');
    await clerk.submit('报告进展');
    await page.getByText('50% 材料已受理').waitFor();
    await clerk.button('报结').click();
    await clerk.form('报结').getByText('报结须由单位负责人签发').waitFor();
    const report = clerk.form('报结');
    await report.getByLabel('说明').fill('登记证已取得');
    await report
      .locator('input[type="file"]')
      .setInputFiles({ name: '登记证.pdf', mimeType: 'application/pdf', buffer: PDF });
    await report.locator('.ant-select').getByText('登记证.pdf').waitFor();
    await clerk.submit('报结');
    await page.getByText('待单位负责人签发').first().waitFor();
    await project.give('hall-head', 'sign-report', { itemId: project.items['特种设备登记'] });
    await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
    await onlyThisProject(clerk);
    await page.getByRole('tab', { name: /等待他人/ }).click();
    await row(clerk, '特种设备登记').getByText('待复核').waitFor();
    await page.getByRole('tab', { name: /待我办理/ }).click();
    await row(clerk, '员工宿舍供水').waitFor();
    expect(await row(clerk, '特种设备登记').count()).toBe(0);
  });

  scene('is the first screen of the helpdesk: verified with the keyboard, closed in place', async () => {
    officer = await browserAs('officer');
    await officer.page.getByRole('heading', { name: '工作台' }).waitFor();
    await onlyThisProject(officer);
    await officer.button('复核通过', row(officer, '特种设备登记')).waitFor();
    await row(officer, '特种设备登记').click({ position: { x: 200, y: 4 } });
    await officer.page.keyboard.press('v');
    const verifying = officer.form('复核通过');
    await verifying.getByText('复核计时停止').waitFor();
    await verifying.getByText('登记证已取得').first().waitFor();
    await verifying.getByRole('listitem').filter({ hasText: '登记证.pdf' }).getByText('随报结提交').waitFor();
    await verifying.getByLabel('同时销号').uncheck();
    await officer.submit('复核通过');
    await officer.button('销号', row(officer, '特种设备登记')).click();
    await officer.form('销号').getByText('登记证已取得').first().waitFor();
    await officer.submit('销号');
    await officer.sees(/^销号：已办理/);
    await row(officer, '特种设备登记').waitFor({ state: 'detached' });
  });

  scene('returns what is not done, with the reason, and issues drafts in bulk', async () => {
    await project.give('hall-head', 'report-done', { itemId: project.items['员工宿舍供水'], note: '已通水' });
    await row(officer, '员工宿舍供水').getByRole('link', { name: '员工宿舍供水' }).click();
    await officer.button('退回').click();
    // A form that lies over the page belongs to its address: "back" takes it away and leads no further.
    await officer.form('退回').waitFor();
    expect(new URL(officer.page.url()).searchParams.get('act')).toMatch(/^ReturnHelpItem\./);
    await officer.page.goBack();
    await officer.form('退回').waitFor({ state: 'detached' });
    expect(new URL(officer.page.url()).pathname).toMatch(/^\/items\//);
    await officer.button('退回').click();
    await officer.button('退回', officer.form('退回')).click();
    await officer.form('退回').getByText('请填写理由').waitFor();
    await officer.form('退回').getByLabel('理由').fill('水压不足，请复测');
    await officer.submit('退回');
    await officer.page.goBack();
    for (const title of ['展会补贴申报', '进口设备通关']) {
      await officer.page.getByRole('checkbox', { name: `选择 ${title}` }).check();
    }
    await officer.button('下发 (2)').click();
    const preview = officer.page.getByRole('dialog', { name: '批量下发' });
    await officer.button('办理 2 项', preview).click();
    await preview.getByText('已办理 2 项').waitFor();
  });

  scene('a unit asks for more time before its limit, its head signs, and the supervision office decides', async () => {
    const itemId = project.items['消防验收协调'] ?? '';
    await clerk.open(`/items/${itemId}`);
    await clerk.button('更多办理').click();
    await clerk.page.getByRole('menuitem', { name: '申请延期' }).click();
    const form = clerk.form('申请延期');
    await form.getByText('须经单位负责人签发').waitFor();
    await form.getByLabel('新的期限').fill(await aDayAfterLimit(itemId));
    await form.getByLabel('理由').fill('图纸须重新审查');
    await form.getByLabel('目前进展').fill('已现场勘查');
    await clerk.submit('申请延期');
    await clerk.sees('签发，须在');

    const head = await browserAs('hall-head');
    await head.open(`/items/${itemId}`);
    await head.button('签发延期申请').click();
    await head.form('签发延期申请').getByText('同意', { exact: true }).click();
    await head.form('签发延期申请').getByLabel('理由').fill('确有需要');
    await head.submit('签发延期申请');

    const supervisor = await browserAs('supervisor');
    await supervisor.open(`/items/${itemId}`);
    await supervisor.button('审批延期').click();
    await supervisor.form('审批延期').getByText('同意', { exact: true }).click();
    await supervisor.form('审批延期').getByText('总时限同样顺延').waitFor();
    await supervisor.form('审批延期').getByLabel('理由').fill('已核实');
    await supervisor.submit('审批延期');
    await supervisor.sees('已核实');
    await clerk.sees(/延长 2 个工作日，由.*同意/);
  });

  scene(
    'a unit asks another for its part; what it disagrees with is put to the leader, whose answer settles it',
    async () => {
      const itemId = project.items['消防验收协调'] ?? '';
      await clerk.open(`/items/${itemId}`);
      await clerk.button('更多办理').click();
      await clerk.page.getByRole('menuitem', { name: '请求协办' }).click();
      const form = clerk.form('请求协办');
      await clerk.choose('协办单位', '经开区', form);
      await clerk.choose('协办事由', '会签（逾期：回复或协调前不得报结）', form);
      await form.getByText('本事项不得报结').waitFor();
      await form.getByLabel('请求内容').fill('请确认消防车道');
      await clerk.submit('请求协办');
      await clerk.sees('待回复');

      const helper = await browserAs('park-handler');
      await seekAtDesk(helper, NAME);
      await helper.button('回复协办', row(helper, '待回复协办：消防验收协调')).click();
      const reply = helper.form('回复协办');
      await reply.getByText('不同意', { exact: true }).click();
      await reply.getByText('此前不得报结').waitFor();
      await reply.getByLabel('回复内容').fill('车道宽度不足');
      await helper.submit('回复协办');
      await row(helper, '待回复协办：消防验收协调').waitFor({ state: 'detached' });

      await clerk.sees('车道宽度不足');
      await clerk.button('提请协调').click();
      await clerk.form('提请协调').getByLabel('需要协调的问题').fill('园区与消防意见不一致');
      await clerk.submit('提请协调');
      const { rows } = accepted(
        await (
          await stage.caller('leader')
        ).get<{ rows: { id: string; asks: string }[] }>('/api/escalations', { itemId }),
      );
      expect(rows).toMatchObject([{ asks: '园区与消防意见不一致' }]);
      const answer = { itemId, escalationId: rows[0]?.id, instruction: 'coordinate', words: '按消防意见拓宽' };
      await project.give('leader', 'answer-escalation', answer);
      await clerk.sees('按消防意见拓宽');
    },
  );

  scene('the handler reads of the return in the inbox, from where the item is one click away', async () => {
    const { page } = clerk;
    await page
      .getByRole('banner')
      .getByRole('link', { name: /消息，.*未读/ })
      .click();
    await page.getByRole('link').filter({ hasText: '员工宿舍供水' }).first().click();
    await page.getByText('理由：水压不足，请复测').first().waitFor();
    await clerk.button('报结').waitFor();
  });

  scene(
    'the helpdesk sees when all is done at the earliest, and what would end it sooner, without recording it',
    async () => {
      const { events } = await project.give('officer', 'add-help-item', {
        title: '消防水池整改',
        limit: 30,
        issue: true,
        prerequisites: [project.items['消防验收协调']],
        ...HALL,
      });
      expect(events.map(({ type }) => type)).toContain('HelpItemIssued');
      const { page } = officer;
      await officer.open(`/projects/${project.projectId}?tab=graph`);
      await officer.sees('全部办结最早');
      await page.getByText('按天排开').click();
      const line = page.getByRole('listitem').filter({ hasText: '消防水池整改' });
      await line.getByText('关键链').waitFor();
      const before = await page.getByRole('status').filter({ hasText: '全部办结最早' }).innerText();
      const asked = page.getByRole('region', { name: '假设推演' });
      await officer.choose('假设不必等待', '“消防水池整改”不等“消防验收协调”', asked);
      await asked.getByText(/比现在提前 \d+ 个工作日/).waitFor();
      await officer.choose('假设缩短用时', '消防水池整改', asked);
      await asked.getByLabel('用时（工作日）').fill('3');
      await asked.getByText('“消防水池整改”用 3 个工作日').waitFor();
      // Nothing of it is there for anybody else, nor after a reload.
      await page.reload();
      await officer.sees('全部办结最早');
      expect(await page.getByRole('status').filter({ hasText: '全部办结最早' }).innerText()).toBe(before);
      expect(await page.getByText('“消防水池整改”用 3 个工作日').count()).toBe(0);
    },
  );
});
