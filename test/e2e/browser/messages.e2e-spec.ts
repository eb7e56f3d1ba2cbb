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
import { MailServer } from '../../support/temporal-mail-server';

const ITEM = '腾退地块移交';
const WORDS = '请经开区周五前移交，我来协调搬迁。';
const { browserFor, scene } = openStage();
const mails = new MailServer();
let place: Installation;
let project: Begun;
let leader: Person;
let link = '';

/** In a mail whose lines are broken as they are sent. */
const linkIn = (to: string): string | undefined =>
  mails.mails
    .filter((mail) => mail.includes(`To: ${to}@city.test`))
    .map((mail) => /\S+\/answer#[\w-]{43}/.exec(mail.replaceAll('=\r\n', ''))?.[0])
    .find((found) => found !== undefined);

/** An office of its own with a mail server, whose rules let a leader answer by link. */
describe('messages that leave the installation', () => {
  beforeAll(async () => {
    await mails.start();
    place = await Installation.open('messages', undefined, { SMTP_URL: mails.url });
    const alerts = { ...DEFAULT_POLICY.alerts, answerLinkDays: 3 };
    await publishPolicy(place.dataSource.manager, { ...DEFAULT_POLICY, version: 2, alerts });
    for (const personId of ['leader', 'park-handler']) {
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
    const items = [{ title: ITEM, limit: 1 }];
    project = await begin({ caller }, { name: '高端铝轮毂智能工厂项目', leaderId: 'leader', items });
    await project.give('park-handler', 'sign-for-help-item', { itemId: project.items[ITEM] });
    await moveOn({ caller }, 6);
    // It leaves on the next morning.
    await clockAt('2026-03-11T01:30:00.000Z');
    link = await eventually(
      () => Promise.resolve(linkIn('leader') ?? ''),
      (found) => found !== '',
    );
  }, 120_000);
  afterAll(async () => {
    await place.close();
    await mails.stop();
  });

  scene('bring a leader to one question, on the phone and without signing in', async () => {
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

  scene('and are of no use a second time, or cut off', async () => {
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

  scene('come when and where somebody wants them', async () => {
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
});
