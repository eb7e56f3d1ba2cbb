import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { Faults } from './browser-faults';
import { type Language, PASSWORD, SIGN_IN } from './browser-words';

/** Somebody at a browser of their own, who finds things as people do: by what they are and what is written on them. */
export class Person {
  private constructor(
    readonly login: string,
    readonly page: Page,
    readonly context: BrowserContext,
    readonly faults: Faults,
    private readonly address: string,
    private readonly language: Language,
  ) {}

  /** A browser that nobody is signed in at. */
  static async arrive(
    context: BrowserContext,
    { address, language, login }: { readonly address: string; readonly language: Language; readonly login: string },
  ): Promise<Person> {
    const faults = new Faults(login, new URL(address).origin, context);
    const page = await context.newPage();
    return new Person(login, page, context, faults, address, language);
  }

  /** By the form; resolves when the desk is there. */
  async signIn(): Promise<void> {
    await this.open('/');
    await this.fillSignIn();
    await this.atDesk();
  }

  /** With a session that stands; resolves when the desk is there. */
  async enter(cookie: string): Promise<void> {
    const [name = '', value = ''] = cookie.split('=');
    await this.context.addCookies([{ name, value, url: this.address, httpOnly: true, sameSite: 'Strict' }]);
    await this.open('/');
    await this.atDesk();
  }

  private async atDesk(): Promise<void> {
    await this.page.getByRole('banner').waitFor();
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  }

  /** Fills in and sends the sign-in form, wherever it stands. */
  async fillSignIn(): Promise<void> {
    const words = SIGN_IN[this.language];
    await this.page.getByLabel(words.login, { exact: true }).fill(this.login);
    await this.page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await this.button(words.submit).click();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href, { waitUntil: 'commit' });
  }

  /** To another address as a link leads there: the app stays, and what it knows. Resolves when the page stands. */
  async go(path: string): Promise<void> {
    await this.page.evaluate(`(async () => {
      const router = __TSR_ROUTER__;
      router.history.push(${JSON.stringify(path)});
      const stands = () => router.state.status === 'idle' && router.state.resolvedLocation?.href === router.latestLocation.href;
      while (!stands()) await new Promise((drawn) => requestAnimationFrame(drawn));
    })()`);
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The form that is open, by the act on its head. */
  form(act: string): Locator {
    return this.page.getByRole('dialog', { name: act, exact: true });
  }

  /** Chooses one of a list by typing it, as one does where lists are long. */
  async choose(label: string | RegExp, option: string, within: Page | Locator = this.page): Promise<void> {
    const box = within.getByRole('combobox', { name: label }).first();
    await box.fill(option);
    const marked = this.page.locator('.ant-select-item-option-active').filter({ visible: true });
    await marked.getByText(option, { exact: true }).waitFor();
    await box.press('Enter');
  }

  /** Submits the form of an act that is open, and waits until it is done. */
  async submit(act: string): Promise<void> {
    const form = this.form(act);
    await this.button(act, form).click();
    await form.waitFor({ state: 'hidden' });
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** A picture of the screen, all that is written on it, and how it is drawn, in a folder of the machine; the folder. */
  async picture(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), `bangban-browser-${this.login}-`));
    const text = await this.page.locator('body').innerText();
    writeFileSync(join(folder, 'page.txt'), `${this.page.url()}\n\n${text}`);
    writeFileSync(join(folder, 'page.html'), await this.page.content());
    await this.page.screenshot({ path: join(folder, 'page.png'), fullPage: true });
    return folder;
  }
}
