import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect } from '@jest/globals';
import { keysOf, routes, tableKeysOf } from '../../screens/src/routes';
import { openStage } from '../../support/browser';
import { findings } from '../../support/browser-axe';
import { type Begun, begin, moveOn } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { isKey, wrongTexts } from '../../support/browser-texts';
import { accepted, type Json } from '../../support/http';

const stage = openStage();
const { browserAs, browserFor, scene } = stage;
const DESKTOP = { width: 1_360, height: 860 };
const PHONE = { width: 390, height: 844 };
const SIZES = [
  [DESKTOP, 'wide'],
  [PHONE, 'narrow'],
] as const;
/** The narrowest phone in use, and a large one. */
const OTHER_PHONES = [360, 430] as const;
let project: Begun;
let formId: string;
const beside = { investor: '', promotion: '', meeting: '', review: '', trip: '', complaint: '' };
/** A day that is ahead whatever the day is. */
const nextMonth = (now: string): string => new Date(Date.parse(now) + 30 * 86_400_000).toISOString().slice(0, 10);
/** Who has come already. */
const guests = new Map<string, Person>();

const withTabs = (path: string, tabs: readonly string[]): readonly string[] => tabs.map((tab) => `${path}?tab=${tab}`);
const sections = tableKeysOf('lib/desks.ts', 'ADMIN_SECTIONS');

/** By the router's own table: who goes there, and to which addresses. */
const VISITS: Readonly<Record<string, () => readonly (readonly [login: string, addresses: readonly string[]])[]>> = {
  '/': () => [['officer', ['/']]],
  '/workbench': () => [['officer', ['/workbench']]],
  '/projects': () => [['officer', ['/projects', '/projects?view=table']]],
  '/projects/new': () => [['officer', ['/projects/new']]],
  '/projects/$projectId': () => [
    ['officer', withTabs(`/projects/${project.projectId}`, keysOf('lib/searches.ts', 'PROJECT_TABS'))],
  ],
  '/items/$itemId': () => [['officer', [`/items/${project.items['迁改线路'] ?? ''}`]]],
  '/items/$itemId/clock': () => [['officer', [`/items/${project.items['迁改线路'] ?? ''}/clock`]]],
  '/libraries': () => [
    ['promoter', withTabs('/libraries', keysOf('desks/libraries/libraries-search.ts', 'LIBRARY_TABS'))],
  ],
  '/libraries/investors/$investorId': () => [['promoter', [`/libraries/investors/${beside.investor}`]]],
  '/libraries/projects/$promotionId': () => [['promoter', [`/libraries/projects/${beside.promotion}`]]],
  '/leads': () => [['promoter', withTabs('/leads', keysOf('desks/leads/leads-search.ts', 'LEADS_TABS'))]],
  '/aftercare': () => [
    ['officer', withTabs('/aftercare', keysOf('desks/aftercare/aftercare-search.ts', 'AFTERCARE_TABS'))],
  ],
  '/outreach': () => [
    ['promoter', withTabs('/outreach', keysOf('desks/outreach/outreach-search.ts', 'OUTREACH_TABS'))],
  ],
  '/outreach/$tripId': () => [['promoter', [`/outreach/${beside.trip}`]]],
  '/sheets/$kind': () => [['promoter', ['investors', 'arrivals', 'signs'].map((kind) => `/sheets/${kind}`)]],
  '/invest': () => [['officer', ['/invest']]],
  '/meetings': () => [['officer', withTabs('/meetings', keysOf('desks/meetings/meetings-search.ts', 'MEETING_TABS'))]],
  '/meetings/$meetingId': () => [['officer', [`/meetings/${beside.meeting}`]]],
  '/complaints': () => [['officer', ['/complaints', '/complaints?mine=to-do', '/complaints?overdue=true']]],
  '/complaints/$complaintId': () => [['officer', [`/complaints/${beside.complaint}`]]],
  '/reviews': () => [['promoter', withTabs('/reviews', keysOf('desks/reviews/reviews-search.ts', 'REVIEW_TABS'))]],
  '/reviews/$reviewId': () => [['promoter', [`/reviews/${beside.review}`]]],
  '/week': () => [['officer', ['/week']]],
  '/inbox': () => [['officer', ['/inbox']]],
  '/forms/$formId': () => [['supervisor', [`/forms/${formId}`]]],
  '/profile': () => [['officer', ['/profile']]],
  '/answer': () => [['officer', ['/answer']]],
  '/statistics': () => [['officer', ['/statistics']]],
  '/leader': () => [['leader-two', ['/leader']]],
  '/supervision': () => [
    ['supervisor', withTabs('/supervision', keysOf('desks/supervision/supervision-search.ts', 'SUPERVISION_TABS'))],
  ],
  '/admin': () => [['sysadmin', ['/admin']]],
  '/admin/$section': () => [
    [
      'sysadmin',
      sections
        .filter((key) => !['import', 'audit', 'sight', 'administrators'].includes(key))
        .map((key) => `/admin/${key}`),
    ],
    ['officer', ['/admin/import']],
    ['auditadmin', ['/admin/audit', '/admin/administrators']],
    ['secadmin', ['/admin/sight']],
  ],
  '/investor': () => [['investor', ['/investor']]],
};

/** Once it is drawn: what reaches furthest beyond the right edge of a page that is wider than its window; else null. */
const BEYOND = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const right = (element) => element.getBoundingClientRect().right;
  const free = [...document.querySelectorAll('body *')].filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at !== document.body && getComputedStyle(at).overflowX !== 'visible') return false;
    }
    return true;
  });
  const widest = free.reduce((one, other) => (right(other) > right(one) ? other : one));
  return scrollWidth + ' ' + widest.outerHTML.slice(0, 160);
})()`;

/**
 * A page is there when its title and first data are; it is looked at wide and narrow, light and dark, and read. Everything is
 * drawn anew for another theme: a page begins in that in which the one before it ended.
 */
async function lookAt(person: Person): Promise<readonly string[]> {
  const { page } = person;
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  const { pathname, search } = new URL(page.url());
  const found: string[] = [];
  const note = (how: string, each: string): number => found.push(`${pathname}${search} ${how}: ${each}`);
  const first = await page.evaluate<boolean>(`matchMedia('(prefers-color-scheme: dark)').matches`);
  for (const theme of first ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`html[data-theme=${theme}]`).waitFor();
    for (const [size, name] of SIZES) {
      await page.setViewportSize(size);
      for (const finding of await findings(page, theme === 'light' ? 'all' : 'colours'))
        note(`${name} ${theme}`, finding);
    }
  }
  for (const width of OTHER_PHONES) {
    await page.setViewportSize({ ...PHONE, width });
    const beyond = await page.evaluate<string | null>(BEYOND);
    if (beyond !== null) note(`is too wide for a phone of ${width}`, beyond);
  }
  await page.setViewportSize(DESKTOP);
  for (const each of await wrongTexts(person, isKey)) note('has an untranslated key', each);
  return found;
}

describe('whoever cannot see, point or hold still', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: '生物医药中试基地项目',
      leaderId: 'leader-two',
      facts: { investorContactIds: ['investor'] },
      items: [
        { title: '迁改线路', limit: 1 },
        { title: '污水接入', limit: 10, investorConfirms: true },
        { title: '道路改线', limit: 10 },
      ],
    });
    const { give, items } = project;
    for (const itemId of Object.values(items)) await give('park-head', 'sign-for-help-item', { itemId });
    await give('park-head', 'report-done', { itemId: items['污水接入'], note: '已接通' });
    await give('officer', 'verify-help-item', { itemId: items['污水接入'] });
    await give('leader-two', 'revise-plan', { commencement: '2026-11-30', production: '2027-10-29' });
    const form = { unitId: 'park', matter: '迁改进度滞后', requirement: '报送整改方案' };
    const { events } = await give('supervisor', 'issue-form', form);
    formId = String(events.find(({ type }) => type === 'SupervisionFormIssued')?.data.formId);
    await keepBeside();
    await moveOn(stage, 5);
  });

  /** What stands beside projects: a company, a sheet, a meeting with an agenda, a review. */
  async function keepBeside(): Promise<void> {
    const asked = async (login: string, path: string, body: Json): Promise<string> => {
      const key = { 'idempotency-key': randomUUID() };
      return accepted(await (await stage.caller(login)).post<{ id: string }>(path, body, key)).id;
    };
    const firm = { name: '生物医药中试有限公司', country: 'CN', code: null, group: null, parentId: null };
    beside.investor = await asked('promoter', '/api/investors', firm);
    await asked('promoter', '/api/investors', { ...firm, name: '生物医药中试股份有限公司' });
    const sheet = {
      name: '医药物流园项目',
      nameEn: null,
      summary: '配套标准厂房',
      summaryEn: null,
      industry: '现代物流',
    };
    const site = { siteUnitId: 'park', contactUnitId: 'promotion-bureau', money: null, landMu: null, mode: 'open' };
    beside.promotion = await asked('promoter', '/api/promotions', { ...sheet, ...site });
    const { now } = accepted(await (await stage.caller('officer')).get<{ now: string }>('/api/session'));
    const office = { form: 'liaison-office', name: '驻苏州联络处', unitId: 'promotion-bureau', industry: null };
    const led = { ...office, leaderIds: ['promoter'], place: '苏州' };
    const whose = { groupId: await asked('promoter', '/api/groups', led), direction: 'out', memberIds: ['promoter'] };
    const day = now.slice(0, 10);
    const went = { ...whose, purpose: '拜访生物医药企业', places: ['苏州', '无锡'], from: day, to: day };
    const met = { company: '青禾试剂', investorId: null, met: '总经理', note: '拟增设中试线', interest: 'strong' };
    const entry = { ...met, company: null, investorId: beside.investor, interest: 'some' };
    beside.trip = await asked('promoter', '/api/trips', { ...went, calls: [met, entry] });
    const call = { kind: 'monthly', chairId: 'deputy', place: '一号会议室', day: nextMonth(now), time: '09:00' };
    beside.meeting = await asked('officer', '/api/meetings', call);
    await asked('officer', `/api/meetings/${beside.meeting}/commands/gather-agenda`, {});
    const expertIds: string[] = [];
    for (const personId of ['hall-head', 'clerk']) {
      expertIds.push(await asked('promoter', '/api/experts', { personId, fields: ['land'], note: '' }));
    }
    const { projectId } = await begin(stage, { name: '抗体药物原液项目' });
    const facts = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
    beside.review = await asked('promoter', '/api/reviews', { projectId, subject: '准入', facts, expertIds });
    const complaint = { projectId: project.projectId, contactId: 'investor', subject: 'delay', words: '接电进度慢' };
    const kept = { itemId: null, unitId: 'park', confidential: true };
    beside.complaint = await asked('officer', '/api/complaints', { ...complaint, ...kept });
  }

  scene('every address of the router has its visit here', async () => {
    expect(Object.keys(VISITS).sort()).toEqual([...routes()].sort());
  });

  scene('the sign-in page has no serious finding', async () => {
    const nobody = await browserFor('nobody');
    await nobody.open('/');
    expect(await lookAt(nobody)).toEqual([]);
  });

  for (const [route, visits] of Object.entries(VISITS)) {
    scene(`nor has ${route}`, async () => {
      const found: string[] = [];
      for (const [login, addresses] of visits()) {
        const person = guests.get(login) ?? (await browserAs(login));
        guests.set(login, person);
        for (const address of addresses) {
          await person.go(address);
          found.push(...(await lookAt(person)));
        }
      }
      expect(found).toEqual([]);
    });
  }

  scene('Tab reaches the acts, and one sees where it is', async () => {
    const officer = guests.get('officer') ?? (await browserAs('officer'));
    const { page } = officer;
    await page.emulateMedia({ colorScheme: 'light' });
    await officer.open(`/projects/${project.projectId}`);
    await officer.button('新增事项').waitFor();
    const passed: string[] = [];
    for (let stops = 0; stops < 60 && passed.at(-1) !== '新增事项'; stops += 1) {
      await page.keyboard.press('Tab');
      const [name, visible] = await page.evaluate<readonly [string, boolean]>(`(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
        const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        return [(at.getAttribute('aria-label') ?? at.textContent).trim(), seen];
      })()`);
      passed.push(name);
      expect([name, visible]).toEqual([name, true]);
    }
    expect(passed).toEqual(
      expect.arrayContaining(['跳到正文', '工作台', '报告进展', '记录对接', '更多办理', '新增事项']),
    );
  });

  scene('a form that is opened by key begins in its first field, and gives the focus back', async () => {
    const officer = guests.get('officer') ?? (await browserAs('officer'));
    const { page } = officer;
    await officer.open(`/projects/${project.projectId}`);
    await officer.button('新增事项').focus();
    await page.keyboard.press('Enter');
    const form = officer.form('新增事项');
    await form.waitFor();
    await page.waitForFunction(`document.activeElement.closest('.command-form .field-row') !== null`);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await page.waitForFunction(`document.activeElement.textContent.trim() === '新增事项'`);
  });
});
