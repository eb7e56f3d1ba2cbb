import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import { eventually } from '../../support/installation';
import { accepted, type Json } from '../../support/http';

const stage = openStage();
const { browserAs, caller, scene } = stage;
const NAME = '恒越股份精密铸件项目';
const FIRST = '铸件车间用气接入';
const SECOND = '铸件车间用水接入';
let project: Begun;
let meetingId = '';

/** Titles of the news of what somebody watches, as their script reads them. */
async function newsOf(who: string): Promise<readonly string[]> {
  const http = await caller(who);
  const { rows } = accepted(
    await http.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox', { limit: 50 }),
  );
  return rows.map(({ text }) => text.zh.title).filter((title) => title.startsWith(`${NAME}：`));
}
const form = (title: string): Promise<unknown> =>
  project.give('supervisor', 'issue-form', {
    itemId: project.items[title] ?? '',
    unitId: 'park',
    matter: '接入超期',
    requirement: '三日内报送整改方案',
  });

describe('every day', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: NAME, items: [{ title: FIRST }, { title: SECOND }] });
    const officer = await caller('officer');
    const { now } = accepted(await officer.get<{ now: string }>('/api/session'));
    const day = new Date(Date.parse(now) + 100 * 86_400_000).toISOString().slice(0, 10);
    const give = async (path: string, body: Json): Promise<string> =>
      accepted(await officer.post<{ id: string }>(path, body, { 'idempotency-key': randomUUID() })).id;
    meetingId = await give('/api/meetings', {
      kind: 'monthly',
      chairId: 'deputy',
      place: '二号会议室',
      day,
      time: '09:00',
    });
    await give(`/api/meetings/${meetingId}/commands/add-line`, { projectId: project.projectId, title: '用气接入' });
  });

  scene('the initials of a project open the meeting on whose agenda it is', async () => {
    const officer = await browserAs('officer');
    const { page } = officer;
    await officer.open('/projects');
    await page.getByRole('button', { name: /搜索项目/ }).click();
    await page.getByRole('combobox', { name: '搜索' }).fill('hygf');
    await page.getByRole('option', { name: NAME }).first().waitFor();
    await page.getByRole('group', { name: '调度会' }).getByRole('option').first().click();
    await page.waitForURL(({ pathname }) => pathname === `/meetings/${meetingId}`);
    await officer.sees('用气接入');
  });

  scene('who watches hears once, and who watches no more hears nothing', async () => {
    const officer = await browserAs('officer');
    const deputy = await caller('deputy');
    accepted(await deputy.post('/api/watches', { projectId: project.projectId, itemId: null }));
    await officer.open(`/projects/${project.projectId}`);
    await officer.button('关注').click();
    await officer.button('已关注').waitFor();
    await form(FIRST);
    await eventually(
      () => newsOf('officer'),
      (news) => news.length === 1,
    );
    await officer.open('/inbox');
    await officer.sees(`${NAME}：发出督查单`);
    await officer.open('/profile');
    await officer.button(`取消关注：${NAME}`).click();
    await officer.button(`取消关注：${NAME}`).waitFor({ state: 'detached' });
    await form(SECOND);
    // The others are told in the same round.
    await eventually(
      () => newsOf('deputy'),
      (news) => news.length === 2,
    );
    expect(await newsOf('officer')).toHaveLength(1);
  });
});
