import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiClient, createApiClient } from '@bangban/api-client';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Language, Options, Size, Theme } from './options';
import type { Shot } from './shots';

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** A picture that is longer is cut: nobody looks that far. */
const LONGEST = 4_000;
const PATIENCE = { timeout: 20_000 };
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

// What runs in the page is text: the browser's names are not those of this program.
const SIZE_OF_PAGE = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]';
const SEEN = `document.body.innerText + document.documentElement.scrollHeight + document.fonts.status
  + document.querySelectorAll('.skeleton, .ant-spin-spinning').length`;

export interface Look {
  readonly size: Size;
  readonly theme: Theme;
  readonly language: Language;
}

/** @throws Error with a hint where no browser is installed */
export async function openBrowser(): Promise<Browser> {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (found === undefined)
    throw new Error('no Chromium found: install one (apt-get install chromium) or set CHROMIUM_PATH');
  return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Takes pictures; everybody signs in once. */
export class Camera {
  private readonly sessions = new Map<string, Cookies>();
  private open: { readonly name: string; readonly context: BrowserContext } | null = null;

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly options: Options,
  ) {}

  /** The API as somebody sees it. */
  async as(login: string): Promise<ApiClient> {
    const cookie = (await this.session(login)).map(({ name, value }) => `${name}=${value}`).join('; ');
    return createApiClient({
      baseUrl: this.address,
      fetch: (input, init) => {
        const request = new Request(input, init);
        request.headers.set('cookie', cookie);
        return fetch(request);
      },
    });
  }

  /** @returns what was wrong with the page, in words */
  async take(shot: Shot, look: Look, file: string): Promise<readonly string[]> {
    const context = await this.contextOf(shot.login, look);
    const page = await context.newPage();
    try {
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text().slice(0, 200)));
      page.on('pageerror', (error) => wrong.push(error.message));
      // What never settles is pictured too: the picture tells why.
      await this.show(page, shot, look).catch((error: unknown) => wrong.push(String(error).split('\n')[0] ?? ''));
      await page.screenshot({ path: join(this.options.out, file), animations: 'disabled' });
      return wrong;
    } finally {
      await page.close();
    }
  }

  private async show(page: Page, shot: Shot, look: Look): Promise<void> {
    const { width } = SIZES[look.size];
    await page.goto(this.address + shot.address);
    await settled(page);
    const [wide = 0, height = 0] = await page.evaluate<number[]>(SIZE_OF_PAGE);
    if (shot.open) {
      await shot.open(page);
      await settled(page);
    } else if (!this.options.fold) {
      await page.setViewportSize({ width, height: Math.min(height, LONGEST) });
      await settled(page);
    }
    if (wide > width) throw new Error(`the page is ${wide} px wide`);
  }

  /** Kept while the same person looks in the same way: what is loaded once need not be loaded again. */
  private async contextOf(login: string | null, look: Look): Promise<BrowserContext> {
    const name = [login, look.size, look.theme, look.language].join();
    if (this.open?.name === name) return this.open.context;
    await this.open?.context.close();
    const context = await this.browser.newContext({
      viewport: SIZES[look.size],
      ...(look.size === 'phone' ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
    });
    this.open = { name, context };
    if (login !== null) await context.addCookies(await this.session(login));
    await context.addInitScript(
      `localStorage.setItem('bangban:theme', '${look.theme}'); localStorage.setItem('bangban:language', '${look.language}')`,
    );
    return context;
  }

  private async session(login: string): Promise<Cookies> {
    const known = this.sessions.get(login);
    if (known) return known;
    const context = await this.browser.newContext();
    try {
      const { password } = this.options;
      const signIn = () => context.request.post(`${this.address}/api/sessions`, { data: { login, password } });
      let answer = await signIn();
      // Sign-ins are limited per minute; the answer says how long to wait.
      while (answer.status() === 429) {
        const seconds = Number(answer.headers()['retry-after'] ?? '60');
        await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
        answer = await signIn();
      }
      if (!answer.ok()) throw new Error(`signing in as ${login}: ${answer.status()} ${await answer.text()}`);
      const cookies = await context.cookies();
      this.sessions.set(login, cookies);
      return cookies;
    } finally {
      await context.close();
    }
  }
}

/** The page has a title, and looks the same for half a second. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1, .sign-in, .empty-state').first().waitFor(PATIENCE);
  let seen = '';
  for (let same = 0, left = 200; same < 5 && left > 0; left -= 1) {
    await page.waitForTimeout(100);
    const now = await page.evaluate<string>(SEEN);
    same = now === seen && !/[1-9]$/.test(now) ? same + 1 : 0;
    seen = now;
  }
}
