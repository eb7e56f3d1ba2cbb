import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { accepted } from '../../support/http';

const stage = openStage();
const { browserAs, scene } = stage;
const NAME = '高端轴承扩建项目';
let project: Begun;
let officer: Person;
let address = '';

/** How often this page asked for the meeting while `work` ran. */
async function asksOf({ page }: Person, work: () => Promise<unknown>): Promise<number> {
  let asked = 0;
  const count = (request: { url(): string }): void => {
    if (new URL(request.url()).pathname === `/api${address}`) asked += 1;
  };
  page.on('request', count);
  await work();
  page.off('request', count);
  return asked;
}

/** What one does is on the other's page, which asks for it once it is told, and never by its own clock. */
async function isTold(first: Person, second: Person): Promise<void> {
  const matter = second.page.getByRole('listitem').filter({ hasText: NAME });
  await matter.waitFor();
  const mine = first.page.getByRole('listitem').filter({ hasText: NAME });
  const writes = async (words: string): Promise<void> => {
    await mine.getByLabel('讨论情况').fill(words);
    await first.button('记录', mine).click();
    await matter.getByText(words).first().waitFor();
  };
  await writes('供电方案已编制');
  expect(await asksOf(second, () => second.page.clock.runFor(120_000))).toBe(0);
  expect(await asksOf(second, () => writes('供电方案已报批'))).toBe(1);
}

/** Both write on one matter: whoever saves second is shown what the other wrote, and chooses. */
async function twoWrite(first: Person, second: Person): Promise<void> {
  await second.page.clock.install();
  await second.open(address);
  await isTold(first, second);
  const [mine, theirs] = [first, second].map(({ page }) => page.getByRole('listitem').filter({ hasText: NAME }));
  if (!mine || !theirs) return;
  await mine.getByLabel('讨论情况').fill('请供电公司到会');
  await theirs.getByLabel('讨论情况').fill('供电公司已到会');
  await second.button('记录', theirs).click();
  const alert = mine.getByRole('alert');
  await alert.getByText('供电公司已到会').waitFor();
  expect(await first.button('记录', mine).isDisabled()).toBe(true);
  await first.button('以我的为准，继续修改', alert).click();
  await mine.getByLabel('讨论情况').fill('供电公司已到会，十日内出方案');
  await first.button('记录', mine).click();
  await theirs.getByText('供电公司已到会，十日内出方案').first().waitFor();
  await second.context.close();
}

describe('a dispatch meeting', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: NAME, leaderId: 'leader' });
  });

  scene('is called, and a matter is proposed for it', async () => {
    officer = await browserAs('officer');
    const { page } = officer;
    const { now } = accepted(await (await stage.caller('officer')).get<{ now: string }>('/api/session'));
    const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    await officer.open('/meetings');
    await officer.button('召集调度会').click();
    const calling = page.getByRole('dialog', { name: '召集调度会' });
    await calling.getByLabel('地点').fill('一号会议室');
    await calling.getByLabel('开会日期').fill(today);
    await calling.getByLabel('开会日期').press('Enter');
    await officer.button('召集调度会', calling).click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    address = new URL(page.url()).pathname;
    await officer.button('提出议题').click();
    const proposing = page.getByRole('dialog', { name: '提出议题' });
    await officer.choose('项目', NAME, proposing);
    await proposing.getByLabel('议题').fill('请协调供电接入');
    await officer.button('提出议题', proposing).click();
    await page.getByRole('listitem').filter({ hasText: NAME }).getByText('请协调供电接入').waitFor();
  });

  scene('is held: what is decided becomes an item of the project when it ends', async () => {
    const { page } = officer;
    await officer.button('议题截止并发通知').click();
    await officer.button('议题截止并发通知', page.getByRole('dialog')).click();
    await officer.button('会议开始').click();
    await twoWrite(officer, await browserAs('deputy'));
    await officer.button('形成议定事项').click();
    const deciding = page.getByRole('dialog', { name: '形成议定事项' });
    await deciding.getByLabel('议定事项').fill('经开区落实供电接入方案');
    await officer.button('形成议定事项', deciding).click();
    await officer.sees('待交办');
    await officer.button('会议结束').click();
    await officer.button('会议结束', page.getByRole('dialog')).click();
    // The engine carries it to its project, and the project says so.
    await page.getByRole('link', { name: '经开区落实供电接入方案' }).waitFor();
    expect(await officer.button('签发纪要').getAttribute('aria-disabled')).toBe('true');
  });

  scene('its chair issues the minutes; the project and the item say where it was decided', async () => {
    const deputy = await browserAs('deputy');
    await deputy.open(address);
    await deputy.button('签发纪要').click();
    await deputy.button('签发纪要', deputy.page.getByRole('dialog')).click();
    await deputy.sees(/^纪要〔\d{4}〕1 号$/);
    await deputy.open(`/projects/${project.projectId}?tab=meetings`);
    await deputy.page.getByRole('link', { name: '经开区落实供电接入方案' }).click();
    await deputy.page.getByRole('link', { name: '调度会第 1 项议定事项' }).click();
    await deputy.page.waitForURL(({ pathname }) => pathname === address);
  });

  scene('the chair is mentioned in a note on the meeting, and comes to it from the inbox', async () => {
    const officer = await browserAs('officer');
    await officer.open(address);
    await officer.button('写意见或备注').click();
    const form = officer.page.getByRole('form', { name: '写意见或备注' });
    await form.getByLabel('内容').fill('纪要附件稍后补传');
    await officer.sees(/能查看调度会的工作人员都能看到/);
    await form.getByRole('combobox').fill('陈常务');
    await form.getByRole('combobox').press('Enter');
    await officer.button('发送', form).click();
    await form.waitFor({ state: 'hidden' });
    const deputy = await browserAs('deputy');
    await deputy.open('/inbox');
    await deputy.page
      .getByRole('link', { name: /有工作备注提及您/ })
      .first()
      .click();
    await deputy.page.waitForURL(({ pathname }) => pathname === address);
    await deputy.sees('纪要附件稍后补传');
  });
});
