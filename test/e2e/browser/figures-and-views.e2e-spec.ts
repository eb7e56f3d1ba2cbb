import { beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import { scrollTo } from '../../support/browser-desk';
import type { Person } from '../../support/browser-person';

const NAME = '碳纤维预浸料项目';
const VIEW = '碳纤维在谈';
const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;
let officer: Person;

const figure = ({ page }: Person, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function save(person: Person, within: Locator, how: string): Promise<string> {
  await person.button(/导出$/, within).click();
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('menuitem', { name: how }).click(),
  ]);
  return download.suggestedFilename();
}

describe('figures, views and paper', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: NAME,
      leaderId: 'leader',
      facts: { industry: '碳纤维材料' },
      items: [{ title: '原丝进口报关' }],
    });
  });

  scene('a number of the statistics opens to its rows', async () => {
    officer = await browserAs('officer');
    await officer.open('/statistics');
    // The pieces of the font come after the first screen; a chart that was drawn without them is drawn again.
    await figure(officer, '单位亮灯').locator('[data-characters=all] canvas').first().waitFor();
    const funnel = figure(officer, '阶段漏斗');
    await funnel.getByText('表', { exact: true }).click();
    const active = funnel.getByRole('link', { name: /^线索 在推: \d+$/ });
    const count = await active.innerText();
    await active.click();
    await officer.page.getByRole('heading', { name: '线索 · 在推' }).waitFor();
    await officer.sees(`${count} 条`);
    await officer.page.goBack();
  });

  scene('a light of a week opens to the items that had it then', async () => {
    const weeks = figure(officer, '每周走势');
    await weeks.getByText('表', { exact: true }).click();
    // To be signed for within a day, and so yellow from its start.
    const yellow = weeks.getByRole('link', { name: /黄灯: \d+$/ }).first();
    const count = await yellow.innerText();
    await yellow.click();
    await officer.page.getByRole('heading', { name: /^黄灯 · 截至/ }).waitFor();
    await officer.sees(`${count} 条`);
    await scrollTo(officer, '原丝进口报关');
    await officer.page.goBack();
  });

  scene('the rate is named as what it is, and both are offered', async () => {
    await figure(officer, '办结率').getByText('（按期销号＋超期销号）÷（下发－作废）。').waitFor();
    await figure(officer, '办结率').getByText('按期办结率', { exact: true }).click();
    await figure(officer, '按期办结率')
      .getByText(/^按期销号 ÷/)
      .waitFor();
  });

  scene('a figure is saved as a picture and as a workbook', async () => {
    // How it is shown stands in the address, and came back with it.
    await figure(officer, '阶段漏斗').getByText('图', { exact: true }).click();
    expect(await save(officer, figure(officer, '阶段漏斗'), 'PNG 图片')).toBe('阶段漏斗.png');
    expect(await save(officer, figure(officer, '阶段漏斗'), 'Excel 工作簿')).toBe('阶段漏斗.xlsx');
  });

  scene('a filter is kept under a name and found again at another desk', async () => {
    await officer.open(`/projects?view=table&text=${encodeURIComponent('碳纤维')}`);
    await officer.page.getByRole('row').filter({ hasText: NAME }).waitFor();
    await officer.button('常用视图').click();
    await officer.page.getByLabel('视图名称').fill(VIEW);
    await officer.button('保存').last().click();
    await officer.sees(`已保存“${VIEW}”。`);
    const elsewhere = await browserAs('officer');
    await elsewhere.open('/projects');
    await elsewhere.button('常用视图').click();
    await elsewhere.button(VIEW).click();
    await elsewhere.page.getByRole('row').filter({ hasText: NAME }).waitFor();
    expect(new URL(elsewhere.page.url()).searchParams.get('text')).toBe('碳纤维');
    await elsewhere.button('常用视图').click();
    await elsewhere.button(`删除“${VIEW}”`).click();
    await elsewhere.button(VIEW).waitFor({ state: 'detached' });
  });

  scene('a project on paper holds more than its open tab', async () => {
    const { page } = officer;
    await officer.open(`/projects/${project.projectId}`);
    await page.getByRole('row').filter({ hasText: '原丝进口报关' }).waitFor();
    // What the browser does first when it prints.
    await page.evaluate('window.print = () => window.dispatchEvent(new Event("beforeprint"))');
    await officer.button('打印').click();
    for (const part of ['帮办清单', '佐证材料', '到位资金', '全部记录']) {
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
    }
    await page.getByText('下发事项：原丝进口报关').waitFor();
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    await page.getByText('下发事项：原丝进口报关').waitFor({ state: 'detached' });
  });
});
