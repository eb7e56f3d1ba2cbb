import { beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { accepted, type Json } from '../../support/http';

const NAME = '高速电机项目';
const HALL = { unitId: 'service-hall', personId: 'clerk' };
const stage = openStage();
const { browserAs, caller, scene } = stage;
/** More than a list draws as it is. */
const MANY = 70;
let project: Begun;
let clerk: Person;
let officer: Person;

const row = ({ page }: Person, title: string): Locator => page.getByRole('row').filter({ hasText: title });
const marked = ({ page }: Person): Promise<readonly string[]> =>
  page.locator('.queue-row.focused .queue-title').allInnerTexts();
const focused = ({ page }: Person): Promise<string> =>
  page.evaluate<string>(
    `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()`,
  );

async function desk(person: Person): Promise<void> {
  await person.open(`/workbench?text=${encodeURIComponent(NAME)}`);
  await row(person, '电机能效检测').waitFor();
}

/** Opens the calendar of a date field. */
async function openCalendar(person: Person, path: string, label: string): Promise<Locator> {
  await person.open(path);
  await person.page.getByLabel(label).click();
  const panel = person.page.locator('.ant-picker-dropdown').filter({ visible: true });
  await panel.waitFor();
  return panel;
}

/** The heads of the columns of a date field's calendar, and the month over them. */
async function calendarOf(person: Person, path: string, label: string): Promise<readonly string[]> {
  const panel = await openCalendar(person, path, label);
  const days = await panel.locator('thead th').allInnerTexts();
  const month = await panel.locator('.ant-picker-month-btn').innerText();
  return [month, ...days.map((day) => day.trim())];
}

/** A project with a long checklist behind it; its id. */
async function withLongPast(): Promise<string> {
  const row = {
    reference: 'K-1',
    name: '高速电机一期项目',
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: 'park',
    leaderId: 'leader',
    stage: 'intent',
    stages: [
      { stage: 'lead', enteredOn: '2025-03-03' },
      { stage: 'intent', enteredOn: '2025-04-07' },
    ],
    items: Array.from({ length: MANY }, (_, index) => ({
      title: `协调事项 ${index + 1}`,
      unitId: 'park',
      limit: 5,
      issuedOn: '2025-05-12',
      closedOn: '2025-05-15',
    })),
  };
  const answer = await (
    await caller('officer')
  ).post<{ rows: Json[] }>('/api/imports/projects', { source: '招商台账', rows: [row] });
  const [taken] = accepted(answer).rows;
  if (typeof taken?.projectId !== 'string') throw new Error(JSON.stringify(taken));
  return taken.projectId;
}

describe('keys and what is said beside them', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: NAME,
      leaderId: 'leader',
      items: [
        { title: '电机能效检测', limit: 2, ...HALL },
        { title: '绕线车间排风', limit: 5, ...HALL },
        { title: '试验台用电', limit: 9, ...HALL },
      ],
    });
  });

  scene('Enter belongs to the button or link that has the focus, whichever row is marked', async () => {
    clerk = await browserAs('clerk');
    await desk(clerk);
    const { page } = clerk;
    await page.keyboard.press('j');
    const [first = ''] = await marked(clerk);
    expect([first, await focused(clerk)]).toEqual([await page.locator('.queue-title').first().innerText(), first]);
    await clerk.button('签收', row(clerk, '绕线车间排风')).focus();
    expect(await marked(clerk)).toEqual(['绕线车间排风']);
    await page.keyboard.press('Enter');
    await row(clerk, '绕线车间排风').getByText('办理中').waitFor();
    expect(new URL(page.url()).pathname).toBe('/workbench');
  });

  scene('keys act on after a box was ticked', async () => {
    const { page } = clerk;
    await page.getByRole('checkbox', { name: '选择 试验台用电' }).focus();
    await page.keyboard.press('Space');
    await clerk.page.getByText('已选 1 项').waitFor();
    await page.keyboard.press('x');
    await clerk.page.getByText('已选 1 项').waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await row(clerk, '试验台用电').getByText('办理中').waitFor();
  });

  scene('single keys are turned off in the profile, and then do nothing', async () => {
    const { page } = clerk;
    await clerk.open('/profile');
    await page.getByRole('switch', { name: '单键操作' }).click();
    await desk(clerk);
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    expect(await marked(clerk)).toEqual([]);
    await row(clerk, '电机能效检测').getByText('待签收').waitFor();
    expect(await page.getByText('j/k 上下').count()).toBe(0);
    await clerk.open('/profile');
    await page.getByRole('switch', { name: '单键操作' }).click();
    await desk(clerk);
    await page.getByText('j/k 上下').waitFor();
  });

  scene('the arrows walk over tabs, and the page goes by the name of its project', async () => {
    officer = await browserAs('officer');
    const { page } = officer;
    await officer.open(`/projects/${project.projectId}`);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await page.title()).toBe(`${NAME} · 帮办`);
    await page.getByRole('tab', { name: '帮办清单' }).focus();
    await page.keyboard.press('ArrowRight');
    const next = page.getByRole('tab', { selected: true });
    await page.getByRole('tab', { selected: true, name: '资金与承诺' }).waitFor();
    expect(await focused(officer)).toBe('资金与承诺');
    await page.keyboard.press('ArrowRight');
    await page.getByText('没有提请批示的问题').waitFor();
    expect([await next.innerText(), await focused(officer)]).toEqual(['督办与提请', '督办与提请']);
    await page.keyboard.press('Home');
    expect(await focused(officer)).toMatch(/^帮办清单/);
  });

  scene('Tab comes to the items of the checklist', async () => {
    const { page } = officer;
    await row(officer, '电机能效检测').waitFor();
    await page.getByRole('tab', { name: '帮办清单' }).focus();
    const passed: string[] = [];
    for (let stops = 0; stops < 12 && passed.at(-1) !== '电机能效检测'; stops += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused(officer));
    }
    expect(passed.at(-1)).toBe('电机能效检测');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /电机能效检测$/ }).waitFor();
    expect(await page.title()).toMatch(/电机能效检测 · 帮办$/);
  });

  scene('why an act is not possible is said to the keyboard and to who hears it', async () => {
    await clerk.open(`/projects/${project.projectId}`);
    const add = clerk.button('新增事项');
    await add.focus();
    const reason = await clerk.page.locator('.ant-tooltip').filter({ visible: true }).innerText();
    expect(reason).not.toBe('');
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    const [id = ''] = ((await add.getAttribute('aria-describedby')) ?? '').split(' ');
    expect(await clerk.page.locator(`[id="${id}"]`).textContent()).toBe(reason);
    // The link beside it opens the whole of it, with who could, and gives the focus back.
    await clerk.page.keyboard.press('Tab');
    expect(await focused(clerk)).toBe('为什么不能“新增事项”');
    await clerk.page.keyboard.press('Enter');
    const why = clerk.page.getByRole('dialog', { name: '为什么不能“新增事项”' });
    await why.getByText(/可由以下人员办理：.*帮办员/).waitFor();
    await clerk.page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    await clerk.page.locator('.why-link:focus').waitFor();
    // What is not drawn at all is asked about too: all that the page does not offer, each with who could.
    await clerk.button('为什么没有其他操作').press('Enter');
    const rest = clerk.page.getByRole('dialog', { name: '为什么没有其他操作' });
    await rest.getByText('明确包保领导').waitFor();
    await rest
      .getByText(/可以办理的人：.*主要领导/)
      .first()
      .waitFor();
    await clerk.page.keyboard.press('Escape');
    await rest.waitFor({ state: 'hidden' });
  });

  scene('and to a finger; on a phone a row says who holds it', async () => {
    const phone = await browserAs('clerk', { viewport: 'phone' });
    await phone.open(`/projects/${project.projectId}`);
    // Not to be acted on, and so nothing that the browser's driver would tap by itself.
    await phone.button('新增事项').tap({ force: true });
    await phone.page.locator('.ant-tooltip').filter({ visible: true }).waitFor();
    // It stays for as long as it takes to read it.
    await phone.page.waitForTimeout(600);
    expect(await phone.page.locator('.ant-tooltip').filter({ visible: true }).count()).toBe(1);
    await phone.button('为什么不能“新增事项”').tap();
    await phone.page
      .getByRole('dialog')
      .getByText(/可由以下人员办理/)
      .waitFor();
    await phone.button('知道了', phone.page.getByRole('dialog')).tap();
    await phone.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await row(phone, '电机能效检测').getByText('市政务服务中心').waitFor();
    await phone.context.close();
  });

  scene('a date field speaks the language in use, with weeks from Monday', async () => {
    const path = '/admin/calendar';
    expect(await calendarOf(officer, path, '起算日')).toEqual(['3月', '一', '二', '三', '四', '五', '六', '日']);
    const english = await browserAs('officer', { language: 'en' });
    expect(await calendarOf(english, path, 'Start')).toEqual(['Mar', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
    await english.context.close();
  });

  scene("a date field marks the record's day, not that of the browser", async () => {
    const panel = await openCalendar(officer, '/admin/calendar', '起算日');
    const marks = await panel.locator('.ant-picker-cell-today').all();
    const days = await Promise.all(marks.map((cell) => cell.getAttribute('title')));
    expect(days).toEqual([await officer.page.getByLabel('起算日').inputValue()]);
  });

  scene('search waits until a character is put together, and a person leads to what they hold', async () => {
    const { page } = clerk;
    await clerk.open('/workbench');
    await clerk.page.getByRole('heading', { name: '工作台' }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const sought = new URL(request.url()).searchParams.get('text');
      if (sought !== null) asked.push(sought);
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索' }).waitFor();
    const keyboard = await clerk.context.newCDPSession(page);
    for (const text of ['y', 'you', 'you ke']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.getByRole('combobox', { name: '搜索' }).evaluate(`(field) => new Promise(requestAnimationFrame)`);
    await keyboard.send('Input.insertText', { text: '尤科员' });
    await page.getByRole('option', { name: /尤科员/ }).waitFor();
    expect(new Set(asked)).toEqual(new Set(['尤科员']));
    await page.getByRole('option', { name: /尤科员/ }).click();
    await page.getByRole('heading', { name: /尤科员/ }).waitFor();
    await clerk.page.getByRole('link', { name: '电机能效检测' }).waitFor();
  });

  scene('paper shows every row of a list, the screen those near it', async () => {
    const { page } = officer;
    await officer.open(`/projects/${await withLongPast()}`);
    await officer.button(/70/).first().click();
    const rows = page.getByRole('table', { name: '帮办清单' }).getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(MANY);
    await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
    await rows.nth(MANY - 1).waitFor({ state: 'attached' });
    await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await rows.nth(MANY - 1).waitFor({ state: 'detached' });
  });
});
