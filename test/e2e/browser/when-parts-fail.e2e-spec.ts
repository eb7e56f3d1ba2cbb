import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';

const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;

describe('when a part of the house is away', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: '智能叉车总装项目', leaderId: 'leader' });
  });

  scene('an engine that is away is said, and people work on', async () => {
    const promoter = await browserAs('promoter');
    const { page } = promoter;
    // The engine serves every file of the tier: only what this screen is told of it is changed.
    await page.route('**/api/health/ready', async (route) => {
      const response = await route.fetch();
      const body = { ...((await response.json()) as object), status: 'degraded', engine: 'down' };
      await route.fulfill({ response, json: body });
    });
    await promoter.open(`/projects/${project.projectId}`);
    const banner = page.getByRole('status').filter({ hasText: '流程引擎暂时停止：可以照常办理' });
    await banner.waitFor();
    await promoter.button('记录对接').first().click();
    await promoter.form('记录对接').getByLabel('情况').fill('确认叉车型号');
    await promoter.submit('记录对接');
    await promoter.sees(/^记录对接：已办理/);
    await page.unroute('**/api/health/ready');
    await page.reload();
    await promoter.button('记录对接').first().waitFor();
    await banner.waitFor({ state: 'detached' });
  });

  scene('a part of a page that falls over leaves the rest of it standing, and can be tried again', async () => {
    const promoter = await browserAs('promoter');
    const { page } = promoter;
    // An answer in a shape that no release gives: the part that draws it fails.
    await page.route(/\/api\/projects\/[^/]+\/events/, (route) => route.fulfill({ json: { rows: 7, names: {} } }));
    await promoter.open(`/projects/${project.projectId}?tab=history`);
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('alert').waitFor();
    await page.getByRole('heading', { level: 1, name: '智能叉车总装项目' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await promoter.button('记录对接').first().waitFor();
    await page.unroute(/\/api\/projects\/[^/]+\/events/);
    await promoter.button('重试', panel).click();
    await panel.getByText('登记线索').first().waitFor();
    await panel.getByRole('alert').waitFor({ state: 'detached' });
  });

  scene(
    'an address with no id in its place leads nowhere: nothing was asked, nothing is called invalid input',
    async () => {
      const promoter = await browserAs('promoter');
      const { page } = promoter;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const address of ['/projects/zzz', '/items/zzz']) {
        await promoter.open(address);
        await promoter.sees('没有找到');
      }
      expect(await page.getByText('提交的内容有误').count()).toBe(0);
      expect(asked.filter((url) => url.includes('/api/') && url.includes('zzz'))).toEqual([]);
    },
  );

  scene('a notice that could not be delivered is listed with its reason and sent again', async () => {
    const admin = await browserAs('sysadmin');
    const { page } = admin;
    let sentAgain = false;
    const failed = {
      id: '0b54a6c4-8d5a-4a57-9c0a-3f1f8c1f2a11',
      notificationId: '0b54a6c4-8d5a-4a57-9c0a-3f1f8c1f2a12',
      state: 'failed',
      channel: 'smtp',
      kind: 'hand-over-proposed',
      attempts: 7,
      lastError: 'ADDRESS_MISSING',
      recipientId: 'leader-two',
      projectId: project.projectId,
      createdAt: '2026-03-02T01:00:00.000Z',
      finishedAt: '2026-03-02T02:00:00.000Z',
    };
    // The place has no channel that leads out of it: what stands here is what such a channel leaves behind.
    await page.route('**/api/deliveries?*', (route) =>
      route.fulfill({
        json: { rows: sentAgain ? [] : [failed], nextCursor: null, names: { 'leader-two': '赵副市长' } },
      }),
    );
    await page.route(`**/api/deliveries/${failed.id}/resend`, async (route) => {
      sentAgain = true;
      await route.fulfill({ status: 204 });
    });
    await admin.open('/admin/deliveries');
    const row = page.getByRole('listitem').filter({ hasText: '发给 赵副市长（邮件）' });
    await row.getByText('收件人没有填写邮箱').waitFor();
    await admin.button('重发', row).click();
    await admin.sees('已安排重发 1 条');
    await admin.sees('没有失败的投递');
  });
});
