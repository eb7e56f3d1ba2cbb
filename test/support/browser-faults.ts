import type { BrowserContext, Page, Response } from 'playwright-core';

/** What a browser writes by itself of every answer that is no success: answers are judged by their status. */
const LOAD_FAILED = /^Failed to load resource/;

/** Keeps watch over the pages of one person: nothing of what is found here may happen in a story. */
export class Faults {
  private readonly found: string[] = [];
  private allowed: readonly RegExp[] = [];

  constructor(
    private readonly who: string,
    private readonly origin: string,
    context: BrowserContext,
  ) {
    context.on('page', (page) => this.watch(page));
    context.on('console', (message) => {
      if (message.type() === 'error' && !LOAD_FAILED.test(message.text())) this.note(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.note(`script: ${error.error().stack ?? error.error().message}`));
    context.on('response', (response) => {
      if (response.status() >= 500) this.note(`answer: ${response.status()} ${response.url()}`);
      // What the app sends is well formed; what it sent is the first thing to know where it was not.
      else if (response.status() === 400) void this.malformed(response);
    });
    context.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && asked !== this.origin) this.note(`left the installation: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left, or a preview that is not wanted any more, gives up what it asked for.
      if (!why.includes('ERR_ABORTED')) this.note(`request: ${why} ${request.url()}`);
    });
  }

  /** From now on these belong to the story. */
  allow(...patterns: readonly RegExp[]): void {
    this.allowed = [...this.allowed, ...patterns];
  }

  /** What was found since the last look, in words; null: nothing. */
  take(): string | null {
    const found = this.found.splice(0);
    return found.length === 0 ? null : `${this.who}'s browser had faults:\n${[...new Set(found)].join('\n')}`;
  }

  /** @throws Error with what was found since the last look */
  check(): void {
    const found = this.take();
    if (found !== null) throw new Error(found);
  }

  private async malformed(response: Response): Promise<void> {
    const sent = response.request().postData() ?? 'nothing';
    const answer = await response.text().catch(() => 'gone');
    this.note(`answer: 400 ${response.url()}\nsent: ${sent}\nanswer: ${answer}`);
  }

  private watch(page: Page): void {
    page.on('crash', () => this.note(`crashed: ${page.url()}`));
  }

  private note(fault: string): void {
    if (!this.allowed.some((pattern) => pattern.test(fault))) this.found.push(fault);
  }
}
