import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin, moveOn } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const NAME = '高端铝轮毂智能工厂项目';
const ITEM = '腾退地块移交';
const WORDS = '请经开区周五前移交，我来协调搬迁。';
const stage = openStage();
const { browserAs, browserFor, scene } = stage;
let project: Begun;
let leader: Person;

describe('a leader with a phone', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: NAME, leaderId: 'leader-three', items: [{ title: ITEM, limit: 1 }] });
    await project.give('park-handler', 'sign-for-help-item', { itemId: project.items[ITEM] });
    await project.give('promoter', 'note-progress', { note: '厂房主体封顶', percent: 60 });
  });

  scene('sees each project in three lines, and nothing wider than the screen', async () => {
    leader = await browserFor('leader-three', { viewport: 'phone' });
    await leader.signIn();
    const { page } = leader;
    await page.getByRole('heading', { name: '领导驾驶舱' }).waitFor();
    await leader.sees('没有待批示的问题');
    const lines = page.getByRole('listitem').filter({ hasText: NAME });
    await lines.getByText('60%').waitFor();
    for (const question of ['形象进度', '资金到位', '问题解决']) await lines.getByText(question).waitFor();
    await lines.getByText('厂房主体封顶').waitFor();
    await lines.getByText('2 亿元，尚未签约').waitFor();
    const tabs = page.getByRole('navigation').filter({ visible: true });
    await tabs.getByRole('link', { name: '驾驶舱' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  scene('is asked when an item has been late for three days, while the page lies open', async () => {
    await moveOn(stage, 6);
    const question = leader.page.getByRole('article').filter({ hasText: ITEM });
    await question.getByText('请您督促').waitFor();
    await question.getByText('经开区 郑专员承办', { exact: false }).waitFor();
    expect(await leader.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  scene('answers with one line and one tap, and reads what happens now', async () => {
    const { page } = leader;
    const question = page.getByRole('article').filter({ hasText: ITEM });
    await question.getByText('协调解决', { exact: true }).tap();
    await question.getByLabel('批示内容').fill(WORDS);
    await question.getByRole('button', { name: '批示：协调解决' }).tap();
    const done = page.getByRole('status').filter({ hasText: `已批示“${ITEM}”：协调解决` });
    await done.getByText(WORDS).waitFor();
    await done.getByText(/已通知.*郑专员/).waitFor();
    await page.reload();
    await leader.sees('没有待批示的问题');
  });

  scene('and whoever holds the item has the words in the inbox', async () => {
    const handler = await browserAs('park-handler');
    await handler.page.getByRole('banner').getByRole('link', { name: /消息/ }).click();
    await handler.page.getByRole('heading', { name: '消息' }).waitFor();
    await handler.sees(WORDS);
  });
});
