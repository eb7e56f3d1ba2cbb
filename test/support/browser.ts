import { afterAll, beforeAll, it } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { launchOptions } from './browser-chromium';
import { Person } from './browser-person';
import { type Language, PASSWORD } from './browser-words';
import { accepted, Http } from './http';

export interface Look {
  readonly viewport?: 'desktop' | 'phone';
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** Another way to the installation. */
  readonly address?: string;
}

const SCREENS: Readonly<Record<NonNullable<Look['viewport']>, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1_360, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** Longer than anything takes on a busy machine. */
const PATIENCE_MS = 20_000;

export interface Stage {
  /** Where the installation is. */
  readonly address: string;
  /** Somebody who has signed in before. Where a story is about signing in, the form is filled in: `browserFor`, `signIn`. */
  readonly browserAs: (login: string, look?: Look) => Promise<Person>;
  /** A browser that nobody is signed in at. */
  readonly browserFor: (login: string, look?: Look) => Promise<Person>;
  /** Brings somebody to their desk with a session that was made elsewhere. */
  readonly enter: (person: Person) => Promise<void>;
  /** Somebody's script, for what happened before the story begins. */
  readonly caller: (login: string) => Promise<Http>;
  /**
   * A part of the story, standing on those before it. Where it fails, the error names pictures of every screen; faults of a
   * page fail it too.
   */
  readonly scene: (title: string, play: () => Promise<void>) => void;
}

/** The browser of the tier for one file of stories, or one of its own; whoever came is sent home at its end. */
export function openStage(needed: 'pages' | 'whole' = 'pages'): Stage {
  const address = process.env.BANGBAN_BROWSER_PLACE ?? '';
  let browser: Browser;
  const people: Person[] = [];
  let broken: string | null = null;
  const callers = new Map<string, Promise<Http>>();

  beforeAll(async () => {
    const shared = process.env.BANGBAN_BROWSER_AT ?? '';
    browser = needed === 'pages' ? await chromium.connect(shared) : await chromium.launch(launchOptions('whole'));
  });
  afterAll(async () => {
    await browser.close();
  });

  async function browserFor(login: string, look: Look = {}): Promise<Person> {
    const { language = 'zh', theme = 'light', viewport = 'desktop' } = look;
    const context = await browser.newContext({
      ...SCREENS[viewport],
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      // People and record are in one city.
      timezoneId: 'Asia/Shanghai',
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const person = await Person.arrive(context, { login, language, address: look.address ?? address });
    people.push(person);
    return person;
  }

  const enter = async (person: Person): Promise<void> => {
    await person.enter((await signedIn(address, person.login)).cookie);
  };

  return {
    address,
    browserFor,
    enter,
    browserAs: async (login, look) => {
      const person = await browserFor(login, look);
      await enter(person);
      return person;
    },
    caller: (login) => {
      const known = callers.get(login) ?? callerOf(address, login);
      callers.set(login, known);
      return known;
    },
    scene: (title, play) => {
      it(title, async () => {
        if (broken !== null) throw new Error(`the story ended before: ${broken}`);
        try {
          await play();
          for (const { faults } of people) faults.check();
        } catch (error) {
          broken = title;
          const pictures = await Promise.all(people.map((person) => person.picture().catch(() => 'no picture')));
          const seen = people.map(({ login }, index) => `${login}: ${pictures[index] ?? ''}`).join('\n');
          const faults = people.flatMap(({ faults: each }) => each.take() ?? []);
          const said = [error instanceof Error ? error.message : String(error), ...faults].join('\n\n');
          throw new Error(`${said}\n\nthe screens:\n${seen}`, {
            cause: error,
          });
        }
      });
    },
  };
}

/** A session of its own. */
async function signedIn(address: string, login: string): Promise<{ readonly nobody: Http; readonly cookie: string }> {
  // Scripts speak rarely: a connection kept for the next word may be closed just when it comes.
  const nobody = new Http(address, { connection: 'close' });
  const answer = await nobody.post('/api/sessions', { login, password: PASSWORD });
  accepted(answer);
  return { nobody, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

async function callerOf(address: string, login: string): Promise<Http> {
  const { cookie, nobody } = await signedIn(address, login);
  const { csrfToken } = accepted(await nobody.with({ cookie }).get<{ csrfToken: string }>('/api/session'));
  return nobody.with({ cookie, 'x-csrf-token': csrfToken });
}
