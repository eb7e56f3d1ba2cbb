import { beforeAll, describe, expect } from '@jest/globals';
import { dateAt } from '@bangban/kernel';
import type { Locator } from 'playwright-core';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { accepted } from '../../support/http';

const stage = openStage();
const { browserAs, scene } = stage;
let own: Begun;
let investor: Person;

const asked = (title: string): Locator => investor.page.getByRole('article', { name: title });

describe('the company', () => {
  beforeAll(async () => {
    await begin(stage, { name: '别家的铸造项目', facts: { investorContactIds: ['investor'] } });
    own = await begin(stage, {
      name: '精密铸造二期项目',
      leaderId: 'leader',
      facts: { investorContactIds: ['investor-two'] },
      items: [
        { title: '职工公寓协调', investorConfirms: true },
        { title: '天然气扩容', investorConfirms: true },
        { title: '围墙外电线迁移' },
      ],
    });
    for (const title of ['职工公寓协调', '天然气扩容']) {
      const itemId = own.items[title];
      await own.give('park-head', 'sign-for-help-item', { itemId });
      await own.give('park-head', 'report-done', { itemId, note: '已落实' });
      await own.give('officer', 'verify-help-item', { itemId });
    }
  });

  scene('sees its own project alone, in plain words, on a phone', async () => {
    investor = await browserAs('investor-two', { viewport: 'phone' });
    const { page } = investor;
    await page.getByRole('heading', { name: '精密铸造二期项目' }).waitFor();
    await investor.sees('我们正在了解您的投资意向');
    await investor.sees('围墙外电线迁移');
    expect(await page.getByText('别家的铸造项目').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  scene('confirms what is done', async () => {
    await investor.button('已解决，确认', asked('职工公寓协调')).tap();
    await asked('职工公寓协调').waitFor({ state: 'detached' });
    await investor.page
      .getByRole('listitem')
      .filter({ hasText: '职工公寓协调' })
      .getByText('已核实，即将办结')
      .waitFor();
  });

  scene('refuses what is not, and says what is missing', async () => {
    await investor.button('还没解决', asked('天然气扩容')).tap();
    await investor.button('退回继续办理', asked('天然气扩容')).tap();
    await asked('天然气扩容').getByText('请写明还差什么').waitFor();
    await asked('天然气扩容').getByLabel('还差什么').fill('压力仍然不够');
    await investor.button('退回继续办理', asked('天然气扩容')).tap();
    await asked('天然气扩容').waitFor({ state: 'detached' });
    await investor.sees('目前没有。事项办好后');
  });

  scene('is asked for papers that a clock stands still for, and the unit goes on once they are in', async () => {
    const itemId = own.items['围墙外电线迁移'] ?? '';
    await own.give('park-head', 'sign-for-help-item', { itemId });
    // Stories move the record's clock.
    const { now } = accepted(await (await stage.caller('officer')).get<{ now: string }>('/api/session'));
    const today = dateAt(now, 480);
    const unit = await browserAs('park-head');
    await unit.open(`/items/${itemId}`);
    await unit.button('更多办理').click();
    await unit.page.getByRole('menuitem', { name: '申请暂停计时' }).click();
    const form = unit.form('申请暂停计时');
    await unit.choose('暂停情形', '等待企业补件（最长 10 个工作日）', form);
    await form.getByText('同意后企业联系人会收到说明').waitFor();
    await form.getByLabel('暂停至（含）').fill(today);
    await form.getByLabel('说明').fill('缺管线权属证明');
    await unit.submit('申请暂停计时');
    await unit.sees('期间继续计时');

    const officer = await browserAs('officer');
    await officer.open(`/items/${itemId}`);
    await officer.button('审批暂停计时').click();
    await officer.form('审批暂停计时').getByText('同意', { exact: true }).click();
    await officer.form('审批暂停计时').getByLabel('理由').fill('情况属实');
    await officer.submit('审批暂停计时');
    await officer.sees('不计时，由');

    const papers = asked('围墙外电线迁移');
    await papers.getByText('缺管线权属证明').waitFor();
    await papers.getByLabel('已补交的材料').fill('权属证明已交园区');
    await investor.button('已补齐，告知', papers).tap();
    await papers.waitFor({ state: 'detached' });
    await officer.sees('恢复计时');
  });

  scene('comes no further than its own page', async () => {
    await investor.open(`/projects/${own.projectId}`);
    await investor.sees('这一页不属于您的岗位');
    const officer = await browserAs('officer');
    await officer.open(`/items/${own.items['天然气扩容'] ?? ''}`);
    await officer.sees('理由：压力仍然不够');
  });
});
