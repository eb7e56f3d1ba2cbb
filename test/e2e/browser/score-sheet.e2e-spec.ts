import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { saveAccount } from '@bangban/identity';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { PASSWORD } from '../../support/browser-words';
import { accepted, type Http } from '../../support/http';
import { Installation } from '../../support/installation';

const NAME = '电解液添加剂项目';
const FACTS = { 总投资: '36000', 用地: '120', 年税收: '1500', 带动就业: '180' };
const { browserFor, scene } = openStage();
let place: Installation;
let draftPage = '';
let reviewId = '';

const at = async (login: string, viewport: 'desktop' | 'phone' = 'desktop'): Promise<Person> => {
  const person = await browserFor(login, { viewport, address: place.system.address });
  await person.signIn();
  return person;
};
async function sent(who: string, path: string, body: object): Promise<string> {
  const http = await place.as(who);
  return accepted(await http.post<{ id: string }>(path, body, { 'idempotency-key': randomUUID() })).id;
}
const focused = (person: Person): Promise<unknown> =>
  person.page.evaluate('document.activeElement.getAttribute("aria-label")');

/** An office of its own: the sheet is its own to change. */
describe('the score sheet of an office', () => {
  beforeAll(async () => {
    place = await Installation.open('sheet');
    for (const personId of ['sysadmin', 'supervisor', 'land-handler']) {
      await saveAccount(place.dataSource, { personId, login: personId, password: PASSWORD });
    }
  }, 120_000);
  afterAll(async () => {
    await place.close();
  });

  scene('is drafted criterion by criterion on a phone, and is not sent while something is wrong with it', async () => {
    const system = await at('sysadmin', 'phone');
    const { page } = system;
    await system.go('/admin/policy');
    await system.button('起草').click();
    await page.getByLabel('依据文件（发文字号）').fill('示例〔2026〕21号');
    const sheet = page.getByRole('region', { name: '评分表' });
    await system.button('增加一项指标', sheet).click();
    const row = (name: string) => sheet.getByRole('group', { name, exact: true });
    const fresh = row('第 8 行（未命名）');
    await fresh.getByText('请填写中文和英文名称').first().waitFor();
    expect(await system.button('保存草案').getAttribute('aria-disabled')).toBe('true');
    // It is written where it stands: the focus is in its first field.
    await page.keyboard.type('安全生产');
    const safety = row('安全生产');
    await safety.getByLabel('英文名称').fill('safety');
    await sheet.getByText('各项权重合计应为100，现为101').waitFor();
    await safety.getByLabel(/^权重/).fill('15');
    await safety.getByLabel(/^低于即一票否决/).fill('60');
    await row('技术水平').getByLabel(/^权重/).fill('5');
    await system.button('删去用地与选址').click();
    await sheet.getByText(/各项权重合计/).waitFor({ state: 'detached' });
    // Bands that fall are said at their row.
    const tax = row('亩均税收（万元/亩·年）');
    await tax.getByLabel('第 1 档得分').fill('70');
    await tax.getByText('分档的起点和得分须逐档提高').waitFor();
    expect(await system.button('保存草案').getAttribute('aria-disabled')).toBe('true');
    await tax.getByLabel('第 1 档得分').fill('50');
    await tax.getByText('分档的起点和得分须逐档提高').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    // Put in order by the keyboard alone: the arrow stays under the finger until it leads no further.
    await system.button('上移安全生产').focus();
    for (const to of [6, 5, 4]) {
      await page.keyboard.press('Enter');
      await sheet.getByText(`安全生产已移到第 ${to} 位，共 7 位`).waitFor({ state: 'attached' });
      expect(await focused(system)).toBe('上移安全生产');
    }
    await page.keyboard.press('Tab');
    expect(await focused(system)).toBe('下移安全生产');
  });

  scene('shows by an example what the veto does, beside the sheet in force, and its draft row by row', async () => {
    const system = await at('sysadmin');
    const { page } = system;
    await system.go('/admin/policy');
    await system.button('起草').click();
    await page.getByLabel('依据文件（发文字号）').fill('示例〔2026〕21号');
    const sheet = page.getByRole('region', { name: '评分表' });
    await system.button('增加一项指标', sheet).click();
    await page.keyboard.type('安全生产');
    const safety = sheet.getByRole('group', { name: '安全生产', exact: true });
    await safety.getByLabel('英文名称').fill('safety');
    await safety.getByLabel(/^权重/).fill('10');
    await safety.getByLabel(/^低于即一票否决/).fill('60');
    await system.button('删去用地与选址').click();
    await system.button('上移安全生产').click();
    const example = page.getByRole('region', { name: '试打分' });
    for (const [name, value] of Object.entries(FACTS)) {
      await example.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(value);
    }
    const score = async (label: string, ...given: readonly string[]): Promise<void> => {
      for (const [no, value] of given.entries()) {
        await example.getByRole('spinbutton', { name: `${label}：专家 ${no + 1} 打分` }).fill(value);
      }
    };
    await score('环境影响', '80', '80');
    await score('能耗水平', '75', '75');
    await score('技术水平', '70', '70');
    await score('安全生产', '50', '60');
    await example.getByText('按现行评分表还缺：用地与选址').waitFor();
    await example.getByText('按草案：76.75 分，一票否决').waitFor();
    await score('安全生产', '60', '60');
    await score('用地与选址', '90', '90');
    await example.getByText('按草案：77.25 分，达到及格线 60 分').waitFor();
    await example.getByText('按现行评分表：80.25 分，达到及格线 60 分').waitFor();
    // The same editor serves the amounts and what one form asks.
    const amounts = page.getByRole('region', { name: '须经评审的金额' });
    await amounts.getByRole('textbox').fill('5e4');
    await amounts.getByText('请填写金额（万），如 100000').waitFor();
    expect(await system.button('保存草案').getAttribute('aria-disabled')).toBe('true');
    await amounts.getByRole('textbox').fill('50000');
    await system.button('增加一项内容').click();
    await page.keyboard.type('供汽参数');
    await page.getByRole('group', { name: '供汽参数' }).getByLabel('英文名称').fill('steam');
    await system.button('保存草案').click();
    await system.sees('第 2 版相对第 1 版的变化');
    const line = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await line('安全生产').filter({ hasText: '新增' }).filter({ hasText: '低于 60 一票否决' }).waitFor();
    await line('用地与选址').filter({ hasText: '删除' }).first().waitFor();
    await system.sees('50000 CNY及以上的项目须评审准入');
    await line('供汽参数').filter({ hasText: '新增' }).waitFor();
    await system.button('核对无误').click();
    await system.sees('已核对，待批准');
    expect(await system.button('批准并发布').getAttribute('aria-disabled')).toBe('true');
    draftPage = page.url();
  });

  scene('is published by a second person, and the next review is scored by it', async () => {
    const supervisor = await at('supervisor');
    await supervisor.open(draftPage);
    await supervisor.button('批准并发布').click();
    await supervisor.button('批准并发布', supervisor.page.getByRole('dialog')).click();
    await supervisor.sees('已发布；新登记的项目适用新版');
    const caller = (login: string): Promise<Http> => place.as(login);
    const { projectId } = await begin({ caller }, { name: NAME });
    const expertIds: string[] = [];
    for (const personId of ['land-handler', 'park-handler']) {
      expertIds.push(await sent('bureau-head', '/api/experts', { personId, fields: ['land'], note: '' }));
    }
    const facts = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
    reviewId = await sent('bureau-head', '/api/reviews', { projectId, subject: '准入', facts, expertIds });
    const scores = { environment: 80, energy: 75, technology: 70, 'own-a': 40 };
    await sent('park-handler', `/api/reviews/${reviewId}/commands/declare-conflict`, { conflict: null });
    await sent('park-handler', `/api/reviews/${reviewId}/commands/hand-in-opinion`, { scores, remarks: '可行' });
    const expert = await at('land-handler', 'phone');
    const { page } = expert;
    await expert.go(`/reviews/${reviewId}`);
    await expert.button('没有利益冲突，开始评审').click();
    for (const name of [/^环境影响/, /^能耗水平/, /^技术水平/, /^安全生产/]) {
      await page.getByRole('spinbutton', { name }).fill('70');
    }
    expect(await page.getByRole('spinbutton').count()).toBe(4);
    await page.getByRole('textbox', { name: '评语' }).fill('安全措施不足');
    await expert.button('提交意见').click();
    await page.getByRole('heading', { name: '评分结果' }).waitFor();
    await page
      .getByRole('row', { name: /^安全生产/ })
      .getByText('一票否决')
      .waitFor();
  });
});
