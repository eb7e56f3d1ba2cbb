import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { saveAccount } from '@bangban/identity';
import { publishPolicy } from '@bangban/persistence';
import { openStage } from '../../support/browser';
import { type Begun, begin, moveOn } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { PASSWORD } from '../../support/browser-words';
import { accepted, type Http } from '../../support/http';
import { eventually, Installation } from '../../support/installation';
import { offerSheet } from '../../support/offered-sheet';
import { MailServer } from '../../support/temporal-mail-server';
import { YEAR_2027 } from '../../support/year-2027';

const ITEM = '腾退地块移交';
const POWER = '厂区供电增容';
const WORDS = '请经开区周五前移交，我来协调搬迁。';
const { browserFor, scene } = openStage();
const mails = new MailServer();
let place: Installation;
let project: Begun;
let leader: Person;
let link = '';

/** As it is read: lines are broken, and letters written out, for the way. */
const textOf = (mail: string): string => {
  const whole = mail.replaceAll('=\r\n', '');
  const bytes = whole.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
const linkOf = (title: string): string | undefined =>
  mails.mails
    .map(textOf)
    .filter((text) => text.includes('To: leader@city.test') && text.includes(`asked for: ${title}`))
    .map((text) => /\S+\/answer#[\w-]{43}/.exec(text)?.[0])
    .find((found) => found !== undefined);

/** An office of its own: its mail leaves, its rules and its calendar are its own to change. */
describe('an office with a mail server, whose rules let a leader answer by link', () => {
  beforeAll(async () => {
    await mails.start();
    place = await Installation.open('messages', undefined, { SMTP_URL: mails.url });
    const alerts = { ...DEFAULT_POLICY.alerts, answerLinkDays: 3, calendarFeedDays: 30 };
    await publishPolicy(place.dataSource.manager, { ...DEFAULT_POLICY, version: 2, alerts, portal: { shown: 3 } });
    for (const personId of ['leader', 'park-handler', 'centre-head', 'supervisor', 'sysadmin']) {
      await saveAccount(place.dataSource, { personId, login: personId, password: PASSWORD });
    }
    const callers = new Map<string, Promise<Http>>();
    const caller = (personId: string): Promise<Http> => {
      const known = callers.get(personId) ?? place.as(personId);
      callers.set(personId, known);
      return known;
    };
    const clockAt = async (now: string): Promise<unknown> =>
      accepted(await (await caller('officer')).put('/api/demo/clock', { now }));
    await clockAt('2026-03-02T01:00:00.000Z');
    const items = [
      { title: ITEM, limit: 1 },
      { title: POWER, limit: 1 },
    ];
    project = await begin({ caller }, { name: '高端铝轮毂智能工厂项目', leaderId: 'leader', items });
    for (const title of [ITEM, POWER]) {
      await project.give('park-handler', 'sign-for-help-item', { itemId: project.items[title] });
    }
    await moveOn({ caller }, 6);
    // It leaves on the next morning.
    await clockAt('2026-03-11T01:30:00.000Z');
    link = await eventually(
      () => Promise.resolve(linkOf(ITEM) ?? ''),
      (found) => found !== '',
    );
  }, 120_000);
  afterAll(async () => {
    await place.close();
    await mails.stop();
  });

  scene('a mail brings a leader to one question, on the phone and without signing in', async () => {
    leader = await browserFor('leader', { viewport: 'phone', address: place.system.address });
    const { page } = leader;
    await leader.open(link);
    await page.getByRole('heading', { name: ITEM }).waitFor();
    for (const fact of ['经开区', '王副市长']) await leader.sees(fact);
    // The key to it stays in no history.
    expect(await page.evaluate('location.href')).toBe(new URL('/answer', place.system.address).href);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByText('协调解决', { exact: true }).tap();
    await page.getByLabel('批示内容').fill(WORDS);
    await leader.button('批示：协调解决').tap();
    const done = page.getByRole('status').filter({ hasText: '批示已送达' });
    await done.getByText(WORDS).waitFor();
    await done.getByText('此链接已用完').waitFor();
  });

  scene('its link is of no use a second time, or cut off', async () => {
    const { page } = leader;
    for (const [address, said] of [
      [link, '登录'],
      [link.slice(0, -3), '链接不完整'],
    ] as const) {
      await leader.open('/sign-in');
      await leader.open(address);
      const dead = page.getByRole('alert').filter({ hasText: '不能在此批示' });
      await dead.getByText(said, { exact: false }).waitFor();
      expect(await leader.button(/^批示：/).count()).toBe(0);
    }
    leader.faults.take();
    const [answered] = await place.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM event WHERE type = 'EscalationAnswered'`,
    );
    expect(answered).toEqual({ n: 1 });
  });

  scene('whoever comes by reads what the place offers, and takes its leaflet along', async () => {
    await offerSheet(place, { name: '年产十万吨饲料项目', leaflet: '宣传册.pdf' });
    const visitor = await browserFor('nobody', { viewport: 'phone', address: place.system.address });
    await visitor.open('/invest');
    const sheet = visitor.page.getByRole('article').filter({ hasText: '年产十万吨饲料项目' });
    const coming = visitor.page.waitForEvent('download');
    await sheet.getByRole('region', { name: '推介资料' }).getByRole('link', { name: '宣传册.pdf' }).click();
    expect((await coming).suggestedFilename()).toBe('宣传册.pdf');
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  scene('messages come when and where somebody wants them', async () => {
    const handler = await browserFor('park-handler', { address: place.system.address });
    await handler.signIn();
    await handler.go('/profile');
    const { page } = handler;
    const notices = page.getByRole('region', { name: '消息通知' });
    const mail = notices.getByRole('switch', { name: '邮件' });
    await mail.click();
    await notices.getByRole('checkbox', { name: '周三' }).click();
    await notices.getByRole('switch', { name: '每日摘要' }).click();
    await notices.getByText('并入摘要').waitFor();
    await page.reload();
    await notices.getByText('并入摘要').waitFor();
    expect(await mail.getAttribute('aria-checked')).toBe('false');
    expect(await notices.getByRole('checkbox', { name: '周三' }).isChecked()).toBe(true);
    const kept = await (await place.as('park-handler')).get('/api/preferences');
    expect(kept.body).toMatchObject({ muted: ['smtp'], quietDays: [3], digestAt: 510 });
  });

  scene('a handler sees the week; a phone’s calendar reads the same until its address is ended', async () => {
    const handler = await browserFor('park-handler', { address: place.system.address });
    await handler.signIn();
    const { page } = handler;
    await handler.go('/week');
    // What is late lies on its day, a week ago.
    await handler.sees('此前到期、仍待办理');
    await handler.button('上一周').click();
    await page.getByRole('link', { name: ITEM }).first().waitFor();
    await handler.button('本周').click();
    await page.locator('[aria-current=date]').waitFor();
    await handler.go('/profile');
    const feeds = page.getByRole('region', { name: '日历订阅' });
    await handler.button('新建订阅', feeds).click();
    await feeds.getByLabel('用在哪里').fill('手机日历');
    await handler.button('生成地址', feeds).click();
    const address = await feeds.getByLabel('订阅地址').inputValue();
    const read = async (): Promise<readonly [number, boolean]> => {
      const answer = await fetch(address);
      return [answer.status, (await answer.text()).includes(ITEM)];
    };
    expect(await read()).toEqual([200, true]);
    await handler.button('已保存，关闭', feeds).click();
    await handler.button('作废', feeds).click();
    await page.getByRole('tooltip').getByRole('button', { name: '作废' }).click();
    await feeds.getByText('没有日历订阅。').waitFor();
    expect((await read())[0]).toBe(404);
  });

  const at = async (login: string): Promise<Person> => {
    const person = await browserFor(login, { address: place.system.address });
    await person.signIn();
    return person;
  };

  scene('a leader answers with an instruction that becomes an item of its own, with unit and limit', async () => {
    const { page } = leader;
    await leader.signIn();
    const question = page.getByRole('article').filter({ hasText: POWER });
    await question.getByText('督促办理', { exact: true }).tap();
    await question.getByLabel('批示内容').fill('请自然资源局三日内拿出路由方案。');
    await question.getByRole('checkbox', { name: /^交办为清单事项/ }).tap();
    await leader.choose('交办单位', '市自然资源局', question);
    await question.getByLabel('交办时限').fill('3');
    await leader.button(/^批示：/, question).tap();
    await leader.sees('已列入帮办清单：市自然资源局，限 3 个工作日。');
    const rows = await (
      await place.as('officer')
    ).all<{ title: string; unitId: string; state: string; limit: number }>('/api/help-items', {
      projectId: project.projectId,
    });
    expect(rows.filter(({ unitId }) => unitId === 'natural-resources')).toMatchObject([{ state: 'issued', limit: 3 }]);
  });

  scene(
    'an office drafts a rule, tries it on its record, publishes it and takes it over for what is open',
    async () => {
      const head = await at('centre-head');
      await head.go('/admin/policy');
      await head.button('起草').click();
      await head.page.getByLabel('依据文件（发文字号）').fill('示例〔2026〕9号');
      const limit = head.page.getByLabel('签收 个工作日', { exact: true });
      await limit.fill('2');
      await limit.blur();
      await head.button('保存草案').click();
      await head.button('核对无误').click();
      await head.sees('已核对，待批准');
      await head.button('试算').click();
      await head.button('开始试算').click();
      await head.sees(/已看完 1 个项目/);
      await head.sees(/逐条一致/);
      await head.button('返回草案').click();
      const supervisor = await at('supervisor');
      await supervisor.open(head.page.url());
      await supervisor.button('批准并发布').click();
      await supervisor.button('批准并发布', supervisor.page.getByRole('dialog')).click();
      await supervisor.sees('已发布；新登记的项目适用新版');
      await head.go('/admin/policy');
      await head.button('全部在办项目改用第 3 版').click();
      await head.button('全部在办项目改用第 3 版', head.page.getByRole('dialog')).click();
      await head.sees(/第 3 版：1 个项目已全部处理/);
    },
  );

  scene('a calendar year is read from a file, checked, and published by a second person', async () => {
    const system = await at('sysadmin');
    await system.go('/admin/calendar');
    await system.button('起草').click();
    await system.page.getByLabel('依据文件（发文字号）').fill('示例〔2026〕12号');
    const buffer = Buffer.from(YEAR_2027);
    await system.page.locator('input[type=file]').setInputFiles({ name: '2027.csv', mimeType: 'text/csv', buffer });
    await system.sees(/已从 2027\.csv（表格）读出 19 天/);
    await system.button('保存草案').click();
    await system.button('核对无误').click();
    await system.sees('已核对，待批准');
    const supervisor = await at('supervisor');
    await supervisor.open(system.page.url());
    await supervisor.button('批准并发布').click();
    await supervisor.button('批准并发布', supervisor.page.getByRole('dialog')).click();
    await supervisor.sees(/已发布，在办项目正在逐个改用/);
    const calendars = await (await place.as('officer')).get<{ rows: readonly object[] }>('/api/calendars');
    expect(calendars.body.rows[0]).toMatchObject({ version: 2, publishedThrough: 2027 });
  });
});
