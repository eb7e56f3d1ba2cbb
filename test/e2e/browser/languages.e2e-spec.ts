import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { accepted, type Json } from '../../support/http';
import { until } from '../../support/temporal-until';

const stage = openStage();
const { browserAs, browserFor, scene } = stage;
let project: Begun;
/** A project from a ledger, with items of templates: one late and asked about, one whose limit runs across a holiday. */
let ledger: { readonly projectId: string; readonly across: string };

const HAN = /\p{Script=Han}/u;
/** A key that nobody translated looks like one: words joined by dots. */
const KEY = /\b[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z][\w-]*){1,3}\b/g;

/** Every text that somebody reads or hears on the page as it is drawn. */
const texts = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const found = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const own = walker.currentNode;
      if (own.parentElement.closest('[lang=zh-CN]:not(html)') || !own.parentElement.checkVisibility()) continue;
      found.add(own.textContent.trim());
    }
    for (const each of document.querySelectorAll('[aria-label],[title],[placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const said = each.getAttribute(name);
        if (said) found.add(said.trim());
      }
    }
    return [...found];
  })()`);

/** Of the mark that is an apostrophe in English and a closing quote in Chinese, in ems. */
const markWidth = ({ page }: Person): Promise<number> =>
  page.evaluate<number>(`(async () => {
    await document.fonts.load('100px ' + getComputedStyle(document.body).fontFamily, '\u2019');
    const mark = document.body.appendChild(document.createElement('span'));
    mark.style.cssText = 'position: absolute; font-size: 100px';
    mark.textContent = '\u2019';
    const { width } = mark.getBoundingClientRect();
    mark.remove();
    return width / 100;
  })()`);

/** The texts of an answer of the record: what people named and wrote, and what the product has words of its own for. */
function textsIn(value: unknown, own: boolean): readonly (readonly [text: string, own: boolean])[] {
  if (typeof value === 'string') return [[value, own]];
  if (typeof value !== 'object' || value === null) return [];
  const holiday = 'kind' in value && (value.kind === 'holiday' || value.kind === 'make-up');
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, own || key === 'zh' || (holiday && key === 'name')),
  );
}

/** What the record sent to a page: names and words of people, in whatever language they are. */
class Sent {
  private readonly reading: Promise<void>[] = [];
  private readonly named = new Set<string>(['中文']);
  /** Titles of templates, gates, kinds of papers, holidays: an item's title is no name where it is that of a template. */
  private readonly translated = new Set<string>();

  constructor({ page }: Person) {
    page.on('response', (answer) => {
      if (!/json/.test(answer.headers()['content-type'] ?? '')) return;
      const read = answer.json().then(
        (body: unknown) => {
          for (const [text, own] of textsIn(body, false)) {
            if (HAN.test(text)) (own ? this.translated : this.named).add(text);
          }
        },
        () => undefined,
      );
      this.reading.push(read);
    });
  }

  /** The text without what people named. */
  async without(text: string): Promise<string> {
    await Promise.all(this.reading);
    const names = [...this.named].filter((each) => !this.translated.has(each));
    return names
      .sort((one, other) => other.length - one.length)
      .reduce((rest, each) => rest.replaceAll(each, ''), text);
  }
}

/** Takes the ledger's project over, and waits until its late item is asked about. */
async function takeOver(): Promise<typeof ledger> {
  const { caller } = stage;
  const row = {
    reference: 'L-1',
    name: 'Casting works',
    industry: 'Machinery',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: 'park',
    leaderId: 'leader-two',
    investorContactIds: ['investor'],
    stage: 'signing',
    stages: [
      { stage: 'lead', enteredOn: '2026-01-05' },
      { stage: 'intent', enteredOn: '2026-01-12' },
      { stage: 'signing', enteredOn: '2026-02-10' },
    ],
    items: [
      ...[{ title: '企业设立登记', templateKey: 'company-registration', unitId: 'service-hall', limit: 1 }],
      ...[{ title: '用地预审与选址意见', templateKey: 'land-pre-review', unitId: 'natural-resources', limit: 40 }],
    ].map((item) => ({ ...item, issuedOn: '2026-02-11' })),
  };
  const officer = await caller('officer');
  const { rows } = accepted(
    await officer.post<{ rows: Json[] }>('/api/imports/projects', { source: 'Ledger', rows: [row] }),
  );
  const projectId = rows[0]?.projectId;
  if (typeof projectId !== 'string') throw new Error(JSON.stringify(rows));
  const leader = await caller('leader-two');
  const look = async (): Promise<readonly Json[]> =>
    accepted(await leader.get<{ rows: Json[] }>('/api/escalations', { projectId })).rows;
  await until(look, (questions) => questions.some(({ itemTemplateKey }) => itemTemplateKey === 'company-registration'));
  const items = accepted(await leader.get<{ rows: Json[] }>('/api/help-items', { projectId })).rows;
  return { projectId, across: String(items.find(({ templateKey }) => templateKey === 'land-pre-review')?.id) };
}

const officerPages = (): readonly string[] => [
  '/workbench',
  '/projects',
  '/projects?view=table',
  '/projects/new',
  ...['checklist', 'graph', 'plan', 'evidence', 'escalations', 'history'].map(
    (tab) => `/projects/${project.projectId}?tab=${tab}`,
  ),
  ...['checklist', 'graph', 'evidence', 'escalations', 'history'].map(
    (tab) => `/projects/${ledger.projectId}?tab=${tab}`,
  ),
  ...[`/items/${project.items['Road access'] ?? ''}`, `/items/${ledger.across}`, '/inbox'],
  ...['/profile', '/statistics', '/admin/calendar', '/admin/policy', '/admin/import'],
];

const READERS: readonly (readonly [login: string, pages: () => readonly string[]])[] = [
  ['officer', officerPages],
  ['leader-two', () => ['/leader']],
  [
    'supervisor',
    () => [
      ...['lights', 'breaches', 'completion'].map((tab) => `/supervision?tab=${tab}`),
      '/supervision?tab=lights&light=all&by=unit&unitId=natural-resources',
    ],
  ],
  ['investor', () => [`/investor?project=${ledger.projectId}`]],
  ['sysadmin', () => ['units', 'people', 'deliveries', 'engine'].map((section) => `/admin/${section}`)],
];

/** What 200 % of a screen of 1440 by 900 leaves, and everybody who has a desk. */
const ENLARGED = { width: 720, height: 450 };
const DESKS: readonly (readonly [login: string, pages: () => readonly string[]])[] = [
  ...READERS,
  ['park-head', () => ['/workbench', `/projects/${project.projectId}`, '/inbox']],
  ['park-handler', () => ['/workbench', `/items/${project.items['Road access']}`]],
  ['secadmin', () => ['people', 'requests', 'substitutes'].map((section) => `/admin/${section}`)],
  ['auditadmin', () => ['/admin/audit']],
];

/** What of a page lies beyond its side: the page itself, or what people press and nothing moves into sight. */
const beyond = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const moves = (own) => own !== null && (/auto|scroll/.test(getComputedStyle(own).overflowX) || moves(own.parentElement));
    const out = [...document.querySelectorAll('main :is(a, button, input, [role=tab])')].filter(
      (own) => own.checkVisibility() && own.getBoundingClientRect().right > clientWidth + 1 && !moves(own.parentElement),
    );
    return [
      ...(scrollWidth > clientWidth ? ['page: ' + scrollWidth] : []),
      ...out.map((own) => own.textContent.trim() || own.ariaLabel),
    ];
  })()`);

/** How often a page is read that is not yet as it should be. */
const LOOKS = 20;

async function opened(person: Person, path: string): Promise<void> {
  await person.open(path);
  await person.page.getByRole('heading', { level: 1 }).first().waitFor();
  await person.page.locator('.skeleton').first().waitFor({ state: 'detached' });
}

async function read(
  person: Person,
  pages: readonly string[],
  wrong: (text: string) => boolean | Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await opened(person, path);
    // What a text is called may come a moment after it.
    for (let looks = 1, left = ['']; left.length > 0 && looks <= LOOKS; looks += 1) {
      left = [];
      for (const text of await texts(person)) if (await wrong(text)) left.push(`${path}: ${text.slice(0, 80)}`);
      if (left.length > 0 && looks < LOOKS) await person.page.waitForTimeout(250);
      else found.push(...left);
    }
  }
  return found;
}

describe('languages', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      name: 'Gear plant',
      leaderId: 'leader',
      facts: { industry: 'Machinery', investor: { name: 'Gear Ltd', country: 'DE' } },
      items: [{ title: 'Road access' }],
    });
    await project.give('park-head', 'sign-for-help-item', { itemId: project.items['Road access'] });
    ledger = await takeOver();
  });

  scene('the sign-in page speaks English where it is asked to, and keeps to it', async () => {
    const person = await browserFor('officer');
    await person.open('/');
    await person.button('English').click();
    await person.page.getByLabel('Login').waitFor();
    await person.page.reload();
    await person.button('Sign in').waitFor();
    await person.context.close();
  });

  scene('an apostrophe takes the room of a character in Chinese, and little in English', async () => {
    const [zh, en] = [await browserAs('officer'), await browserAs('officer', { language: 'en' })];
    const widths = [await markWidth(zh), await markWidth(en)];
    expect(widths).toEqual([1, expect.any(Number)]);
    expect(widths[1]).toBeLessThan(0.6);
    for (const { context } of [zh, en]) await context.close();
  });

  scene('what is shown under an English title is found by it', async () => {
    const person = await browserAs('officer', { language: 'en' });
    await person.page.keyboard.press('Control+k');
    await person.page.getByRole('combobox', { name: 'Search' }).fill('company reg');
    await person.page
      .getByRole('option', { name: /^Company registration/ })
      .first()
      .click();
    await person.page.getByRole('heading', { level: 1, name: /Company registration/ }).waitFor();
    await person.context.close();
  });

  for (const [login, pages] of READERS) {
    scene(`nothing but names is left in Chinese on the English pages of ${login}`, async () => {
      const person = await browserAs(login, { language: 'en' });
      const sent = new Sent(person);
      await person.page.reload();
      expect(await read(person, pages(), async (text) => HAN.test(await sent.without(text)))).toEqual([]);
      await person.context.close();
    });
    scene(`no key stands untranslated on the Chinese pages of ${login}`, async () => {
      const person = await browserAs(login);
      const isKey = (text: string): boolean =>
        (text.match(KEY) ?? []).some((each) => !/\.(com|test|md|pdf)$/.test(each));
      expect(await read(person, pages(), isKey)).toEqual([]);
      await person.context.close();
    });
  }

  for (const [login, pages] of DESKS) {
    scene(`at 200 % nothing lies beyond the side of a page of ${login}`, async () => {
      const person = await browserAs(login, { language: 'en' });
      await person.page.setViewportSize(ENLARGED);
      const found: string[] = [];
      for (const path of pages()) {
        await opened(person, path);
        for (const each of await beyond(person)) found.push(`${path}: ${each}`);
      }
      expect(found).toEqual([]);
      await person.context.close();
    });
  }
});
