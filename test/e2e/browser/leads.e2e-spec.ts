import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import { scrollTo } from '../../support/browser-desk';
import type { Person } from '../../support/browser-person';

const NAME = '宠物食品代工线索';
const stage = openStage();
const { browserAs, scene } = stage;
let promoter: Person;

describe('leads', () => {
  beforeAll(async () => {
    await begin(stage, { name: '宠物用品仓配项目', facts: { channel: 'partner' } });
  });

  scene('a promotion officer registers one with its source, and it is on the list of leads', async () => {
    promoter = await browserAs('promoter');
    const { page } = promoter;
    await promoter.open('/projects/new');
    await page.getByLabel('项目名称').fill(NAME);
    await promoter.choose('行业', '新材料');
    await page.getByRole('radio', { name: '招商活动' }).check();
    await page.getByLabel('来源名称（如展会、合作方）').fill('亚宠展');
    await promoter.button('登记线索').click();
    await page.getByRole('heading', { name: NAME, exact: true }).waitFor();
    await page.getByText('招商活动（亚宠展）').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: /线索$/ }).click();
    const row = page.getByRole('row').filter({ hasText: NAME });
    // The newest stands last, and of a long list only what one has scrolled to is drawn.
    await scrollTo(promoter, NAME);
    await row.getByText('招商活动（亚宠展）').waitFor();
    await row.getByText('尚未对接').waitFor();
  });

  scene('the head of the bureau gives it up with a reason; it is counted by its source and its reason', async () => {
    const head = await browserAs('bureau-head');
    const { page } = head;
    await head.open('/leads');
    await scrollTo(head, NAME);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { name: NAME, exact: true }).waitFor();
    await head.button('研判线索').first().click();
    const form = head.form('研判线索');
    await form.getByRole('radio', { name: '不予跟进' }).check();
    await form.getByLabel('理由').fill('企业联系方式无效');
    await head.button('研判线索', form).click();
    await form.getByText('请选择流失原因').waitFor();
    await form.getByRole('radio', { name: '信息不实' }).check();
    await form.getByText('线索不再跟进').waitFor();
    await head.submit('研判线索');
    await head.open('/leads?tab=counts');
    await page.getByRole('link', { name: '招商活动 流失: 1', exact: true }).click();
    await page.getByRole('row').filter({ hasText: NAME }).getByText('已流失 信息不实').waitFor();
    await promoter.open('/leads');
    await scrollTo(promoter, '宠物用品仓配项目');
    await promoter.page.getByRole('link', { name: '宠物用品仓配项目' }).waitFor();
    expect(await promoter.page.getByRole('link', { name: NAME }).count()).toBe(0);
  });
});
