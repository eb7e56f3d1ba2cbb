import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin, moveOn } from '../../support/browser-before';
import { sheetsOf } from '../../support/browser-pdf';
import type { Person } from '../../support/browser-person';

const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;
let supervisor: Person;

/** By a person who is not in the browser: time is looked at, and what has lapsed is on record. */
async function afterDays(days: number): Promise<void> {
  await moveOn(stage, days);
  await project.give('officer', 'note-progress', { note: '现场走访' });
}

describe('supervision forms', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: '海上风电塔筒项目', leaderId: 'leader' });
  });

  scene(
    'an inspector issues a blue one on the page of a project, and it stands on the board with its number',
    async () => {
      supervisor = await browserAs('supervisor');
      const { page } = supervisor;
      await supervisor.open(`/projects/${project.projectId}`);
      await supervisor.button(/^更多/).click();
      await page.getByRole('menuitem', { name: '下发蓝色提醒单' }).click();
      const form = supervisor.form('下发蓝色提醒单');
      await supervisor.choose('主送单位', '市自然资源局', form);
      await form.getByLabel('事由').fill('用地预审进度滞后');
      await form.getByLabel('整改要求').fill('报送整改方案');
      await supervisor.submit('下发蓝色提醒单');
      await page.getByRole('tab', { name: '督办与提请 1' }).click();
      await page.getByRole('link', { name: /^蓝督〔\d+〕\d+号$/ }).waitFor();
      await supervisor.open('/supervision?tab=forms');
      const blue = page.getByRole('region', { name: /^蓝色提醒单/ });
      await blue.getByText('海上风电塔筒项目').waitFor();
    },
  );

  scene('lapses to yellow, and that to red, each in its own column', async () => {
    const { page } = supervisor;
    for (const [days, colour] of [
      [4, '黄色警告单'],
      [3, '红色督办单'],
    ] as const) {
      await afterDays(days);
      await supervisor.open('/supervision?tab=forms');
      await page
        .getByRole('region', { name: new RegExp(`^${colour}`) })
        .getByText('海上风电塔筒项目')
        .waitFor();
    }
  });

  scene('is lifted behind the interview, from the sheet on which its chain stands', async () => {
    const { page } = supervisor;
    const red = page.getByRole('region', { name: /^红色督办单/ }).getByRole('article');
    await red.filter({ hasText: '海上风电塔筒项目' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: '回执' }).waitFor();
    await page.getByRole('navigation', { name: '升级链' }).getByText('逾期升级').first().waitFor();
    // One sheet of A4, and nothing of the screen around it.
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatch(/红色督办单[\s\S]*回执/);
    await supervisor.button('记录约谈').click();
    const form = supervisor.form('记录约谈');
    await supervisor.choose('约谈人', '冯主任', form);
    await supervisor.choose('被约谈人', '李局长', form);
    await form.getByLabel('约谈记录').fill('已说明原因并承诺时限');
    await supervisor.submit('记录约谈');
    await page.getByText('已说明原因并承诺时限').waitFor();
    await supervisor.button('解除督查单').click();
    await supervisor.form('解除督查单').getByLabel('核实情况').fill('整改到位');
    await supervisor.submit('解除督查单');
    await supervisor.sees('已解除');
  });
});
