import { beforeAll, describe } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const TITLE = '用地红线核对';
const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;
let handler: Person;

describe('a substitute', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: '光伏组件封装项目',
      leaderId: 'leader',
      items: [{ title: TITLE, unitId: 'natural-resources', limit: 5 }],
    });
  });

  scene('is named by whoever goes away', async () => {
    const head = await browserAs('land-head');
    await head.open('/profile');
    await head.button('设置代理人').click();
    await head.choose(/^代理人/, '周科长 (市自然资源局)');
    await head.button('保存').click();
    await head.sees(/^代理中 · 李局长/);
  });

  scene('acts in the name of the other under a banner that says so', async () => {
    handler = await browserAs('land-handler');
    const { page } = handler;
    await handler.button(/周科长/, page.getByRole('banner')).click();
    await page.getByRole('menuitem', { name: /^代理李局长/ }).click();
    await page.getByRole('status').filter({ hasText: '您正在代理李局长办理' }).waitFor();
    await handler.open(`/items/${project.items[TITLE] ?? ''}`);
    await handler.button('签收').first().click();
    await handler.sees(/^签收：已办理/);
  });

  scene('both names stand in the history, and the banner ends with the acting', async () => {
    const { page } = handler;
    await page
      .getByRole('listitem')
      .filter({ hasText: `签收事项：${TITLE}` })
      .getByText('周科长（代李局长）')
      .waitFor();
    await handler.button('结束代理').click();
    await page.getByRole('status').filter({ hasText: '您正在代理' }).waitFor({ state: 'detached' });
  });
});
