import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { isKey, settled, wrongTexts } from '../../support/browser-texts';
import type { Language } from '../../support/browser-words';
import { accepted, type Json } from '../../support/http';
import { until } from '../../support/temporal-until';

const stage = openStage();
const { browserFor, enter, scene } = stage;
/** Who has come already, each with one browser for a language, and what the record has sent there. */
const guests = new Map<string, { readonly person: Person; readonly sent: Sent }>();
async function guest(login: string, language: Language): Promise<{ readonly person: Person; readonly sent: Sent }> {
  const key = `${login} ${language}`;
  const known = guests.get(key);
  if (known) return known;
  const person = await browserFor(login, { language });
  const sent = new Sent(person);
  // The form is filled in once in each language.
  const signsIn = ![...guests.keys()].some((each) => each.endsWith(` ${language}`));
  await (signsIn ? person.signIn() : enter(person));
  guests.set(key, { person, sent });
  return { person, sent };
}
let project: Begun;
/** A project from a ledger, with items of templates: one late and asked about, one whose limit runs across a holiday. */
let ledger: { readonly projectId: string; readonly across: string };

const HAN = /\p{Script=Han}/u;
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

const lessOf = (text: string, names: readonly string[]): string =>
  names.toSorted((one, other) => other.length - one.length).reduce((rest, each) => rest.replaceAll(each, ''), text);

/** Of all that stand in the installation now, whoever registered them. */
async function projectNames(): Promise<readonly string[]> {
  const rows = await (await stage.caller('officer')).all<{ name: string }>('/api/projects');
  return rows.map(({ name }) => name);
}

/** What the record sent to somebody: names and words of people, in whatever language they are. */
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
    const rest = lessOf(text, names);
    // Notices of what stands beside projects name these in their text alone.
    return HAN.test(rest) ? lessOf(rest, await projectNames()) : rest;
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

const LATE_LIGHTS = '/supervision?tab=lights&light=all&by=unit&unitId=natural-resources';

const LEDGER_TABS = ['checklist', 'graph', 'evidence', 'escalations', 'aftercare', 'history'];

const officerPages = (): readonly string[] => [
  '/workbench',
  '/projects',
  '/projects?view=table',
  '/projects/new',
  ...['checklist', 'graph', 'plan', 'evidence', 'escalations', 'aftercare', 'time', 'history'].map(
    (tab) => `/projects/${project.projectId}?tab=${tab}`,
  ),
  ...LEDGER_TABS.map((tab) => `/projects/${ledger.projectId}?tab=${tab}`),
  ...[`/items/${project.items['Road access'] ?? ''}`, `/items/${ledger.across}`, '/inbox'],
  `/items/${project.items['Road access'] ?? ''}/clock`,
  ...['/profile', '/statistics', '/admin/calendar', '/admin/policy', '/admin/import'],
];

/** Everybody who has a desk, and what of it is read in English. */
const READERS: readonly (readonly [login: string, pages: () => readonly string[]])[] = [
  ['officer', officerPages],
  ['leader-two', () => ['/leader']],
  [
    'supervisor',
    () => [...['lights', 'breaches', 'hold', 'completion'].map((tab) => `/supervision?tab=${tab}`), LATE_LIGHTS],
  ],
  ['investor', () => [`/investor?project=${ledger.projectId}`]],
  ['sysadmin', () => ['units', 'people', 'deliveries', 'engine'].map((section) => `/admin/${section}`)],
];
const OTHERS: typeof READERS = [
  ['park-head', () => ['/workbench', `/projects/${project.projectId}`, '/inbox']],
  ['park-handler', () => ['/workbench', `/items/${project.items['Road access']}`]],
  ['secadmin', () => ['people', 'requests', 'substitutes'].map((section) => `/admin/${section}`)],
  ['auditadmin', () => ['/admin/audit']],
];
/** What items of templates and questions to leaders show; every other page is read in Chinese by the story of access. */
const IN_CHINESE: typeof READERS = [
  [
    'officer',
    () => [
      ...['/workbench', '/inbox', `/items/${ledger.across}`],
      ...LEDGER_TABS.map((tab) => `/projects/${ledger.projectId}?tab=${tab}`),
    ],
  ],
  ['leader-two', () => ['/leader']],
  ['supervisor', () => [LATE_LIGHTS]],
  ['investor', () => [`/investor?project=${ledger.projectId}`]],
];
/** What 200 % of a screen of 1440 by 900 leaves. */
const ENLARGED = { width: 720, height: 450 };

/** What of a page lies beyond its side: the page itself, or what people press and nothing moves into sight. */
const beyond = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
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

/** What lies beyond the side of the page that is open, enlarged as people do it. */
async function beyondAtTwice(person: Person, path: string): Promise<readonly string[]> {
  const before = person.page.viewportSize();
  await person.page.setViewportSize(ENLARGED);
  const found = await settled(person, () => beyond(person));
  if (before) await person.page.setViewportSize(before);
  return found.map((each) => `${path} at 200 %: ${each}`);
}

async function opened(person: Person, path: string): Promise<void> {
  await person.go(path);
  await person.page.getByRole('heading', { level: 1 }).first().waitFor();
  await person.page.locator('.skeleton').first().waitFor({ state: 'detached' });
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
    const widths = [
      await markWidth((await guest('officer', 'zh')).person),
      await markWidth((await guest('officer', 'en')).person),
    ];
    expect(widths).toEqual([1, expect.any(Number)]);
    expect(widths[1]).toBeLessThan(0.6);
  });

  scene('what is shown under an English title is found by it', async () => {
    const { page } = (await guest('officer', 'en')).person;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill('company reg');
    await page
      .getByRole('option', { name: /^Company registration/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Company registration/ }).waitFor();
  });

  for (const [login, pages] of READERS) {
    scene(`nothing but names is left in Chinese on the English pages of ${login}, nor beyond their side`, async () => {
      const { person, sent } = await guest(login, 'en');
      const found: string[] = [];
      for (const path of pages()) {
        await opened(person, path);
        for (const each of await wrongTexts(person, async (text) => HAN.test(await sent.without(text)))) {
          found.push(`${path}: ${each}`);
        }
        found.push(...(await beyondAtTwice(person, path)));
      }
      expect(found).toEqual([]);
    });
  }

  for (const [login, pages] of OTHERS) {
    scene(`at 200 % nothing lies beyond the side of a page of ${login}`, async () => {
      const { person } = await guest(login, 'en');
      const found: string[] = [];
      for (const path of pages()) {
        await opened(person, path);
        found.push(...(await beyondAtTwice(person, path)));
      }
      expect(found).toEqual([]);
    });
  }

  for (const [login, pages] of IN_CHINESE) {
    scene(`no key stands untranslated on the Chinese pages of ${login}`, async () => {
      const { person } = await guest(login, 'zh');
      const found: string[] = [];
      for (const path of pages()) {
        await opened(person, path);
        for (const each of await wrongTexts(person, isKey)) found.push(`${path}: ${each}`);
      }
      expect(found).toEqual([]);
    });
  }
});
