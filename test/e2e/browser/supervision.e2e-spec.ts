import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin, moveOn } from '../../support/browser-before';
import { scrollTo } from '../../support/browser-desk';
import { sheetsOf } from '../../support/browser-pdf';
import type { Person } from '../../support/browser-person';

const ITEM = '高压线走廊避让';
const stage = openStage();
const { browserAs, scene } = stage;
let supervisor: Person;

async function saved(as: string): Promise<Buffer> {
  await supervisor.button(/导出/).last().click();
  const choice = supervisor.page.getByRole('menuitem', { name: as, exact: true });
  const [download] = await Promise.all([supervisor.page.waitForEvent('download'), choice.click()]);
  return buffer(await download.createReadStream());
}

describe('the supervision desk', () => {
  beforeAll(async () => {
    const project = await begin(stage, {
      name: '碳纤维复合材料项目',
      leaderId: 'leader',
      items: [{ title: ITEM, limit: 1, unitId: 'natural-resources' }],
    });
    await project.give('land-head', 'sign-for-help-item', { itemId: project.items[ITEM] });
    await moveOn(stage, 2);
  });

  scene('is the first screen of the inspector, and a count opens to its rows', async () => {
    supervisor = await browserAs('supervisor');
    const { page } = supervisor;
    await page.getByRole('heading', { name: '督查台' }).waitFor();
    await page.getByRole('link', { name: /^市自然资源局 红灯: [1-9]/ }).click();
    await page.getByRole('link', { name: ITEM }).first().waitFor();
    await page.getByRole('heading', { name: '市自然资源局 · 红灯' }).waitFor();
    await supervisor.open(page.url());
    await page.getByRole('link', { name: ITEM }).first().waitFor();
  });

  scene('what is shown is saved as a table with its rows', async () => {
    expect((await saved('CSV 表格')).toString('utf8')).toContain(ITEM);
    // A workbook is a ZIP archive.
    expect((await saved('Excel 工作簿')).subarray(0, 2).toString()).toBe('PK');
  });

  scene('the breach is on record, and stands in the list of breaches', async () => {
    const { page } = supervisor;
    await page
      .getByRole('link', { name: '超期记录' })
      .or(page.getByRole('tab', { name: '超期记录' }))
      .first()
      .click();
    await page.waitForURL(/tab=breaches/);
    await scrollTo(supervisor, ITEM);
  });

  scene('what is printed says on every sheet which report it is, and lies across as a whole', async () => {
    const { page } = supervisor;
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((sheet) => !sheet.includes('超期记录 · 督查台'))).toEqual([]);
    // The newest stand first: others of the city may be newer.
    expect(sheets.join('\n')).toContain(ITEM);
  });

  scene(
    'what nobody moves has a list of its own, in which nothing late stands, and what waits for the investor apart',
    async () => {
      const { page } = supervisor;
      await supervisor.open('/supervision?tab=still');
      await page.getByText('没有超期，但连续多个工作日无人办理').waitFor();
      await page.getByText('没有符合条件的记录').waitFor();
      await page.getByText('企业未回应', { exact: true }).click();
      await page.getByText('不计责任单位延误').waitFor();
      await page.getByText('项目久拖不动', { exact: true }).click();
      await page.waitForURL(/still=projects/);
      await supervisor.open('/supervision?tab=breaches');
      await scrollTo(supervisor, ITEM);
    },
  );

  scene('at 200 % nothing is cut at the side, on any of its desks', async () => {
    const { page } = supervisor;
    // What 200 % of a screen of 1440 by 900 leaves.
    await page.setViewportSize({ width: 720, height: 450 });
    for (const path of [
      '/supervision',
      '/supervision?tab=breaches',
      '/supervision?tab=hold',
      '/supervision?tab=still',
      '/supervision?tab=completion',
      '/projects',
      '/statistics',
      '/inbox',
    ]) {
      await supervisor.open(path);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForSelector('main [aria-busy=true], .skeleton', { state: 'detached' });
      await page.waitForFunction('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
    }
  });
});
