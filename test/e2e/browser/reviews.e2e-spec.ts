import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { accepted } from '../../support/http';

const NAME = '钠离子电池正极材料项目';
const REMARK = '排放指标须在开工前落实。';
const stage = openStage();
const { browserAs, browserFor, caller, scene } = stage;
let id = '';
let projectId = '';
let expert: Person;

async function sent(who: string, path: string, body: object): Promise<string> {
  const http = await caller(who);
  return accepted(await http.post<{ id: string }>(path, body, { 'idempotency-key': randomUUID() })).id;
}
async function handIn(who: string): Promise<void> {
  await sent(who, `/api/reviews/${id}/commands/declare-conflict`, { conflict: null });
  const scores = { environment: 80, energy: 75, land: 90, technology: 70 };
  await sent(who, `/api/reviews/${id}/commands/hand-in-opinion`, { scores, remarks: '可行' });
}

describe('a review of a project', () => {
  beforeAll(async () => {
    projectId = (await begin(stage, { name: NAME })).projectId;
    for (const personId of ['land-handler', 'park-handler']) {
      await sent('bureau-head', '/api/experts', { personId, fields: ['land'], note: '' });
    }
  });

  scene('is called from the page of its project, once', async () => {
    const head = await browserAs('bureau-head');
    await head.open(`/projects/${projectId}?tab=meetings`);
    await head.button('发起评审').click();
    const form = head.form('发起评审');
    await form.getByLabel(/^评审事由/).fill('准入');
    for (const [name, value] of Object.entries({ 总投资: '20000', 用地: '80', 年税收: '1200', 带动就业: '150' })) {
      await form.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(value);
    }
    const experts = form.getByRole('combobox');
    for (const name of ['周科长', '郑专员']) {
      await experts.fill(name);
      await experts.press('Enter');
    }
    await form.getByText('项目数据').click();
    await head.button('发起评审', form).click();
    await form.waitFor({ state: 'hidden' });
    await head.page.getByRole('link', { name: '准入' }).click();
    await head.page.waitForURL(/\/reviews\/[0-9a-f-]{36}$/);
    id = new URL(head.page.url()).pathname.split('/').at(-1) ?? '';
    await head.open(`/projects/${projectId}?tab=meetings`);
    await head.page.getByRole('link', { name: '准入' }).waitFor();
    expect(await head.button('发起评审').getAttribute('aria-disabled')).toBe('true');
    await handIn('park-handler');
  });

  scene(
    'an expert finds it on a phone, declares, scores and hands in, and nothing is wider than the screen',
    async () => {
      expert = await browserFor('land-handler', { viewport: 'phone' });
      await expert.signIn();
      await expert.open('/reviews?mine=to-answer');
      const { page } = expert;
      await page.getByRole('link', { name: NAME }).click();
      await expert.sees('意见截止前，任何人');
      await page.getByText('可行', { exact: true }).waitFor({ state: 'detached' });
      await expert.button('没有利益冲突，开始评审').click();
      for (const name of [/^环境影响/, /^能耗水平/, /^用地与选址/, /^技术水平/]) {
        await page.getByRole('spinbutton', { name }).fill('84');
      }
      await page.getByRole('textbox', { name: '评语' }).fill(REMARK);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await expert.button('提交意见').click();
      await page.getByRole('heading', { name: '评分结果' }).waitFor();
    },
  );

  scene('the leader in charge reads how it scored, and admits it on a condition that becomes an item', async () => {
    const deputy = await browserAs('deputy');
    await deputy.open(`/reviews/${id}`);
    await deputy.sees(REMARK);
    await deputy.button('作出决定').click();
    const form = deputy.form('作出准入决定');
    await form.getByRole('radio', { name: '附条件准入' }).check();
    await form.getByLabel('理由').fill('符合产业方向');
    await form.getByLabel('条件内容').fill('落实排放指标');
    await deputy.choose(/^责任单位/, '经开区', form);
    await deputy.button('作出决定', form).click();
    await deputy.page.getByRole('heading', { name: /附条件准入/ }).waitFor();
    await deputy.sees('落实排放指标');
  });
});
