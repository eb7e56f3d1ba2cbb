import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const stage = openStage();
const { browserAs, browserFor, scene } = stage;
let project: Begun;

const HAN = /\p{Script=Han}/u;
/** A key that nobody translated looks like one: words joined by dots. */
const KEY = /\b[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z][\w-]*){1,3}\b/g;

/** Every text that somebody reads or hears on the page as it is drawn. */
const texts = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const found = new Set();
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

/** Every text in an answer of the record, but for those that come in both languages. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'zh' ? [] : textsIn(each)));
}

/** What the record sent to a page: names and words of people, in whatever language they are. */
class Sent {
  private readonly reading: Promise<void>[] = [];
  private readonly known = new Set<string>(['中文']);

  constructor({ page }: Person) {
    page.on('response', (answer) => {
      if (!/json/.test(answer.headers()['content-type'] ?? '')) return;
      const read = answer.json().then(
        (body: unknown) => textsIn(body).forEach((text) => HAN.test(text) && this.known.add(text)),
        () => undefined,
      );
      this.reading.push(read);
    });
  }

  /** The text without what was sent. */
  async without(text: string): Promise<string> {
    await Promise.all(this.reading);
    const longestFirst = [...this.known].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((rest, each) => rest.replaceAll(each, ''), text);
  }
}

const officerPages = (): readonly string[] => [
  '/workbench',
  '/projects',
  '/projects?view=table',
  '/projects/new',
  ...['checklist', 'graph', 'plan', 'evidence', 'escalations', 'history'].map(
    (tab) => `/projects/${project.projectId}?tab=${tab}`,
  ),
  `/items/${project.items['Road access'] ?? ''}`,
  ...['/profile', '/statistics', '/admin/calendar', '/admin/policy', '/admin/import'],
];

const READERS: readonly (readonly [login: string, pages: () => readonly string[]])[] = [
  ['officer', officerPages],
  ['leader', () => ['/leader']],
  ['supervisor', () => ['lights', 'breaches', 'completion'].map((tab) => `/supervision?tab=${tab}`)],
  ['sysadmin', () => ['units', 'people', 'deliveries', 'engine'].map((section) => `/admin/${section}`)],
];

async function read(
  person: Person,
  pages: readonly string[],
  wrong: (text: string) => boolean | Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await person.open(path);
    await person.page.getByRole('heading', { level: 1 }).first().waitFor();
    await person.page.locator('.skeleton').first().waitFor({ state: 'detached' });
    for (const text of await texts(person)) if (await wrong(text)) found.push(`${path}: ${text.slice(0, 80)}`);
  }
  return found;
}

describe('languages', () => {
  beforeAll(async () => {
    project = await begin(stage, {
      ...{
        name: 'Gear plant',
        leaderId: 'leader',
        facts: { industry: 'Machinery', investor: { name: 'Gear Ltd', country: 'DE' } },
      },
      items: [{ title: 'Road access' }],
    });
    await project.give('park-head', 'sign-for-help-item', { itemId: project.items['Road access'] });
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
});
