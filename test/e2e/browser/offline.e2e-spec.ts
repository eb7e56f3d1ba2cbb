import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { Http } from '../../support/http';
import { Cable } from '../../support/temporal-cable';
import { until } from '../../support/temporal-until';

const stage = openStage();
const { address, browserAs, caller, scene } = stage;
const cable = new Cable(new URL(address));
let project: Begun;
let promoter: Person;

/** How often something was noted, by the record. */
async function timesNoted(note: string): Promise<number> {
  const http = await caller('officer');
  const events = await http.all<{ type: string; data: { note?: string } }>(`/api/projects/${project.projectId}/events`);
  return events.filter(({ data, type }) => type === 'ProjectProgressNoted' && data.note === note).length;
}

async function write(note: string): Promise<void> {
  await promoter.button('报告进展').first().click();
  await promoter.form('报告进展').getByLabel('说明').fill(note);
}

/** The way to the server is cut for a moment: the browser asks for the stream anew. */
async function breakStream(): Promise<void> {
  await cable.pull();
  await cable.plug();
}

/** Waits until the screen is live, and then for what somebody else did. */
async function hearsOf(note: string): Promise<void> {
  await promoter.page.getByText('实时更新已中断').waitFor({ state: 'detached' });
  await project.give('promoter', 'note-progress', { note });
  await promoter.sees(note);
}

/** As if another tab were in front of the page, or no longer. */
async function look(visibility: 'visible' | 'hidden'): Promise<void> {
  await promoter.page.evaluate(`
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${visibility}' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  `);
}

describe('when the way to the server is cut', () => {
  beforeAll(async () => {
    await cable.plug();
    project = await begin(stage, { name: '新型储能电池项目', leaderId: 'leader' });
  });
  afterAll(() => cable.pull());

  scene('a lost connection is said on the screen, and what was half-written survives a reload', async () => {
    promoter = await browserAs('promoter', { address: cable.url });
    promoter.faults.allow(/^request: net::ERR_/);
    // As on most phones: a page that cannot share its stream with others has one of its own.
    await promoter.page.addInitScript('delete globalThis.SharedWorker');
    await promoter.open(`/projects/${project.projectId}`);
    await write('桩基完成');
    await promoter.context.setOffline(true);
    await promoter.sees('网络已断开');
    await promoter.context.setOffline(false);
    await promoter.page.getByText('网络已断开').waitFor({ state: 'detached' });
    await promoter.page.reload();
    const form = promoter.form('报告进展');
    await form.getByText('已恢复上次没有提交的内容。').waitFor();
    expect(await form.getByLabel('说明').inputValue()).toBe('桩基完成');
    await promoter.submit('报告进展');
    expect(await timesNoted('桩基完成')).toBe(1);
  });

  scene('a server that went away is said, nothing is lost, and the act goes through when it is back', async () => {
    await write('主体封顶');
    await cable.pull();
    process.kill(Number(process.env.BANGBAN_BROWSER_API), 'SIGUSR2');
    const form = promoter.form('报告进展');
    await promoter.button('报告进展', form).click();
    await form.getByRole('alert').getByText('没有提交成功：服务暂时连接不上').waitFor();
    await promoter.page
      .getByRole('status')
      .filter({ hasText: /实时更新已中断|服务暂时连接不上/ })
      .first()
      .waitFor();
    await until(
      () => new Http(address).get('/api/health/ready').catch(() => null),
      (answer) => answer?.body.status === 'up',
    );
    await cable.plug();
    await promoter.button('重新提交', form).click();
    await form.waitFor({ state: 'hidden' });
    expect(await timesNoted('主体封顶')).toBe(1);
    await promoter.page.getByText('实时更新已中断').waitFor({ state: 'detached' });
  });

  scene('an answer that never arrived is asked for again, and the act was done once', async () => {
    await promoter.page.route('**/commands/note-progress', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await write('设备进场');
    const form = promoter.form('报告进展');
    await promoter.button('报告进展', form).click();
    await form.getByRole('alert').getByText('没有提交成功').waitFor();
    expect(await timesNoted('设备进场')).toBe(1);
    await promoter.page.unroute('**/commands/note-progress');
    await promoter.button('重新提交', form).click();
    await form.waitFor({ state: 'hidden' });
    expect(await timesNoted('设备进场')).toBe(1);
  });

  scene('an answer that never arrived is asked for again after a reload as well', async () => {
    await promoter.page.route('**/commands/note-progress', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await write('设备调试');
    const form = promoter.form('报告进展');
    await promoter.button('报告进展', form).click();
    await form.getByRole('alert').getByText('没有提交成功').waitFor();
    await promoter.page.unroute('**/commands/note-progress');
    await promoter.page.reload();
    await form.getByText('已恢复上次没有提交的内容。').waitFor();
    await promoter.submit('报告进展');
    expect(await timesNoted('设备调试')).toBe(1);
  });

  scene('a session that ran out is asked for in place, and the form goes on', async () => {
    await write('试车准备');
    await promoter.context.clearCookies();
    const form = promoter.form('报告进展');
    await promoter.button('报告进展', form).click();
    await promoter.page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await promoter.fillSignIn();
    await promoter.page.getByRole('dialog', { name: '登录已过期' }).waitFor({ state: 'hidden' });
    expect(await form.getByLabel('说明').inputValue()).toBe('试车准备');
    await promoter.submit('报告进展');
    expect(await timesNoted('试车准备')).toBe(1);
  });

  scene(
    'a session that ended behind the screen is asked for by itself, and nothing that was begun is gone',
    async () => {
      await write('联动试车');
      await promoter.context.clearCookies();
      await breakStream();
      const asked = promoter.page.getByRole('dialog', { name: '登录已过期' });
      await asked.waitFor();
      const form = promoter.form('报告进展');
      expect(await form.getByLabel('说明').inputValue()).toBe('联动试车');
      await promoter.fillSignIn();
      await asked.waitFor({ state: 'hidden' });
      await promoter.submit('报告进展');
      expect(await timesNoted('联动试车')).toBe(1);
      await hearsOf('试产成功');
    },
  );

  scene('a stream that was refused is opened again, and what others do arrives', async () => {
    promoter.faults.allow(/^answer: 503 .*\/api\/stream$/);
    await promoter.page.route('**/api/stream', (route) => route.fulfill({ status: 503 }));
    const refused = promoter.page.waitForResponse((answer) => answer.status() === 503);
    await breakStream();
    await refused;
    await promoter.sees('实时更新已中断');
    await promoter.page.unroute('**/api/stream');
    await hearsOf('产能爬坡');
  });

  scene('a tab that nobody sees needs no connection, and knows everything when it is looked at again', async () => {
    await look('hidden');
    await promoter.page.waitForTimeout(3_000);
    await project.give('promoter', 'note-progress', { note: '达产验收' });
    await promoter.page.waitForTimeout(2_000);
    expect(await promoter.page.getByText('达产验收').count()).toBe(0);
    await look('visible');
    await promoter.sees('达产验收');
    await hearsOf('稳定生产');
  });
});
