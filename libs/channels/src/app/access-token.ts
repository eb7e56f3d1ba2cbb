/** Given up so long before it ends: it must last for what it is sent with. */
const MARGIN_MS = 5 * 60_000;

export interface Issued {
  readonly token: string;
  readonly seconds: number;
}

/** A token that is asked for once, however many wait for it, and kept until it ends: services count how often it is asked for. */
export class AccessToken {
  private held: { readonly token: string; readonly until: number } | null = null;
  private asking: Promise<string> | null = null;

  constructor(
    private readonly issue: () => Promise<Issued>,
    private readonly now: () => number,
  ) {}

  get(): Promise<string> {
    if (this.held && this.now() < this.held.until) return Promise.resolve(this.held.token);
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  /** The other side takes it no more. One that came meanwhile stays. */
  drop(token: string): void {
    if (this.held?.token === token) this.held = null;
  }

  private async ask(): Promise<string> {
    const { seconds, token } = await this.issue();
    this.held = { token, until: this.now() + Math.max(seconds * 1_000 - MARGIN_MS, 0) };
    return token;
  }
}
