import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';

const stage = openStage();
const { browserAs, browserFor, scene } = stage;
const NOTE = '先电话确认用地红线';
const WORDS = '本周内报进展';
let projectId = '';

describe('comments on a project', () => {
  beforeAll(async () => {
    projectId = (await begin(stage, { name: '石墨烯散热膜项目' })).projectId;
  });

  scene(
    'somebody who may not read it cannot be mentioned; who may is told, and nothing of a note is left',
    async () => {
      const promoter = await browserAs('promoter');
      const { page } = promoter;
      await promoter.open(`/projects/${projectId}`);
      await promoter.button('写意见或备注').click();
      const written = page.getByRole('form', { name: '写意见或备注' });
      await written.getByLabel('内容').fill(NOTE);
      await promoter.choose(/^提及/, '周科长', written);
      await promoter.button('发送', written).click();
      await promoter.sees('所提及的人中有人无权查看');
      await written.locator('.ant-select-selection-item-remove').click();
      await written.getByText('周科长').waitFor({ state: 'detached' });
      await promoter.button('发送', written).click();
      await written.waitFor({ state: 'hidden' });
      await page.getByText(NOTE).waitFor();
      await promoter.button('撤回备注').click();
      await promoter.button('撤回备注', page.getByRole('dialog')).click();
      await promoter.sees('该备注已由本人撤回');
      expect(await page.getByText(NOTE).count()).toBe(0);
      await promoter.button('写意见或备注').click();
      await written.getByText('批示意见').click();
      await written.getByLabel('内容').fill(WORDS);
      await promoter.button('发送', written).click();
      await page.getByText(WORDS).waitFor();
      expect(await promoter.button('撤回备注').count()).toBe(0);
    },
  );

  scene('on a phone it is read, and every desk is reached from the bottom', async () => {
    const officer = await browserFor('officer', { viewport: 'phone' });
    await officer.signIn();
    await officer.open(`/projects/${projectId}`);
    await officer.sees(WORDS);
    await officer.sees('该备注已由本人撤回');
    await officer.button('更多', officer.page.getByRole('navigation', { name: '主导航' })).press('Enter');
    await officer.page.getByRole('menuitem', { name: /统计/ }).click();
    await officer.page.waitForURL(/\/statistics/);
  });
});
