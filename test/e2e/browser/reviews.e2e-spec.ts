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
    const { projectId } = await begin(stage, { name: NAME });
    const expertIds: string[] = [];
    for (const personId of ['land-handler', 'park-handler']) {
      expertIds.push(await sent('bureau-head', '/api/experts', { personId, fields: ['land'], note: '' }));
    }
    const facts = { investment: '20000', land: '80', tax: '1200', jobs: '150' };
    id = await sent('bureau-head', '/api/reviews', { projectId, subject: '准入', facts, expertIds });
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
