import { randomUUID } from 'node:crypto';
import { saveAccount } from '@bangban/identity';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/browser-chromium';
import { DRAWS_BOXES, DRAWS_CHINESE } from './in-page';
import type { Place } from './place';

export const DESKTOP = { width: 1440, height: 900 };

export interface Device {
  readonly viewport: { readonly width: number; readonly height: number };
  /** A Chinese font of its own, as telephones and office computers have; the machine that measures may have none. */
  readonly chineseFont: boolean;
}

/** A real browser that has never been here before, whenever it is asked. */
export class ColdBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly login: string,
    private readonly password: string,
  ) {}

  /** @param personId who signs in */
  static async open(place: Place, personId: string): Promise<ColdBrowser> {
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({
      executablePath: findChromium('whole'),
      args: [...(root ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
    });
    const password = randomUUID();
    await saveAccount(place.dataSource, { personId, login: personId, password });
    return new ColdBrowser(browser, place.system.address, personId, password);
  }

  /** A page in an empty profile; signed in, but with nothing of the app loaded, unless `stranger`. */
  async visit<T>(
    work: (page: Page) => Promise<T>,
    stranger = false,
    { chineseFont, viewport }: Device = { viewport: DESKTOP, chineseFont: true },
  ): Promise<T> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport,
      locale: 'zh-CN',
    });
    try {
      await context.addInitScript(chineseFont ? DRAWS_CHINESE : DRAWS_BOXES);
      if (!stranger) await this.signIn(context);
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async signIn(context: BrowserContext): Promise<void> {
    const answer = await context.request.post('/api/sessions', {
      data: { login: this.login, password: this.password },
    });
    if (!answer.ok()) throw new Error(`sign-in: ${answer.status()} ${await answer.text()}`);
  }
}
