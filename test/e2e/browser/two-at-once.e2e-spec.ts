import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const NAME = '年产五千台伺服电机项目';
const stage = openStage();
const { browserAs, scene } = stage;
let project: Begun;
let officer: Person;
let handler: Person;

const row = ({ page }: Person, title: string) => page.getByRole('row').filter({ hasText: title });
/** Set once on a page; gone with the next load. */
const mark = ({ page }: Person): Promise<unknown> => page.evaluate('document.body.dataset.here = "still"');
const isSamePage = async ({ page }: Person): Promise<boolean> =>
  (await page.evaluate('document.body.dataset.here')) === 'still';

describe('two people at once', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: NAME, leaderId: 'leader', items: [{ title: '协调临时用电' }] });
  });

  scene('each sees what the other does, without loading anything again', async () => {
    [officer, handler] = await Promise.all([browserAs('officer'), browserAs('park-handler')]);
    await officer.open(`/projects/${project.projectId}`);
    await row(officer, '协调临时用电').getByText('待签收').waitFor();
    await handler.button('签收', row(handler, '协调临时用电')).waitFor();
    await Promise.all([mark(officer), mark(handler)]);

    await handler.button('签收', row(handler, '协调临时用电')).click();
    await handler.sees(/^签收：已办理/);
    await row(officer, '协调临时用电').getByText('办理中').waitFor();

    await officer.button('新增事项').click();
    const form = officer.form('新增事项');
    await form.getByLabel('事项名称').fill('道路开口协调');
    await officer.choose(/^责任单位/, '经开区', form);
    await officer.submit('新增事项');
    await officer.sees(/^新增事项：已办理/);
    await handler.button('签收', row(handler, '道路开口协调')).waitFor();
    expect(await Promise.all([officer, handler].map(isSamePage))).toEqual([true, true]);
  });

  scene('many pages of one browser are drawn and hear of changes', async () => {
    // A browser keeps six connections to a server: a stream of its own for each page would leave none to read with.
    const address = officer.page.url();
    const others = await Promise.all(Array.from({ length: 7 }, () => officer.context.newPage()));
    for (const page of others) await page.goto(address);
    const last = others.at(-1);
    const line = last?.getByRole('row').filter({ hasText: '道路开口协调' });
    await line?.getByText('待签收').waitFor();
    await handler.button('签收', row(handler, '道路开口协调')).click();
    await line?.getByText('办理中').waitFor();
    await Promise.all(others.map((page) => page.close()));
  });

  scene(
    'a form filled in on an old page is not taken, keeps what was written, and goes through after a look',
    async () => {
      const leader = await browserAs('leader');
      // The changes of others do not reach this screen: what it shows grows old.
      leader.faults.allow(/api\/stream/);
      await leader.page.addInitScript('delete globalThis.SharedWorker');
      await leader.page.route('**/api/stream', (route) => route.abort());
      await leader.open(`/projects/${project.projectId}`);
      await leader.page.getByRole('tab', { name: '计划与实际' }).click();
      await leader.button('制定推进方案', leader.page.getByRole('tabpanel')).click();
      const form = leader.form('制定推进方案');
      await form.getByLabel('开工目标日期').fill('2026-10-30');
      await form.getByLabel('投产目标日期').fill('2027-03-31');
      await leader.page.keyboard.press('Tab');

      await officer.button('记录对接').first().click();
      await officer.form('记录对接').getByLabel('情况').fill('企业确认设备清单');
      await officer.submit('记录对接');

      await leader.button('制定推进方案', form).click();
      const alert = form.getByRole('alert');
      await alert.getByText('已为您载入最新内容，请核对后再办理。').waitFor();
      expect(await form.getByLabel('开工目标日期').inputValue()).toBe('2026-10-30');
      await leader.submit('制定推进方案');
      await officer.page.getByRole('tab', { name: '全部记录' }).click();
      await officer.sees('确定推进方案第 1 版');
    },
  );
});
