import { type Channel, ChannelRefused, type Message } from '../channel';
import { Gateway } from '../http/gateway';
import { verdictOf } from '../http/verdict';
import { fitted, plain } from '../plain';
import { HOSTS, type Service } from '../robot/dialects';
import { AccessToken, type Issued } from './access-token';
import { APP_DIALECTS, type AppDialect, type AppSettings } from './dialects';

/** One account. Services read several out of a list, and `@all` as everybody. */
const ACCOUNT = /^(?!@)[\w.@-]{1,64}$/;

/** Messages to people, in the name of the office's own application with a service. */
export class AppChannel implements Channel {
  readonly name: string;
  readonly brief = true;
  private readonly gateway: Gateway;
  private readonly dialect: AppDialect;
  private readonly base: URL;
  private readonly token: AccessToken;

  /** @throws Error for an address that is not let through */
  constructor(
    service: Service,
    private readonly settings: AppSettings,
    hosts: readonly string[],
    now: () => number = Date.now,
  ) {
    this.name = service;
    this.dialect = APP_DIALECTS[service];
    this.gateway = new Gateway(service, [...HOSTS[service], ...hosts]);
    this.base = this.gateway.address(settings.url ?? this.dialect.url);
    this.token = new AccessToken(() => this.issue(), now);
  }

  async send(message: Message): Promise<void> {
    if (!ACCOUNT.test(message.to)) throw new ChannelRefused('ADDRESS_INVALID', 'no account of one person');
    const text = fitted(plain(message.text), this.dialect.longest);
    const token = await this.token.get();
    if (await this.taken(token, { ...message, text })) return;
    this.token.drop(token);
    if (!(await this.taken(await this.token.get(), { ...message, text }))) {
      throw new Error(`${this.name}: a new token is refused too`);
    }
  }

  close(): void {
    // Nothing is kept open.
  }

  /** False where the token is to blame. */
  private async taken(token: string, message: Message): Promise<boolean> {
    const { codes, missed, sendRequest } = this.dialect;
    const answer = await this.ask(sendRequest(this.settings, token, message));
    if (verdictOf(this.name, codes, answer) === 'token') return false;
    const nobody = missed === undefined ? '' : answer.body[missed];
    if (typeof nobody === 'string' && nobody !== '') {
      const code = `${this.name.toUpperCase()}_NOBODY`;
      throw new ChannelRefused(code, code);
    }
    return true;
  }

  private async issue(): Promise<Issued> {
    const { codes, issued, tokenRequest } = this.dialect;
    const answer = await this.ask(tokenRequest(this.settings));
    // Credentials that are refused are ones that somebody will correct: what waits goes out then.
    if (verdictOf(this.name, { ...codes, refused: [], token: [] }, answer) !== 'taken') throw new Error(this.name);
    const [token, seconds] = issued.map((field) => answer.body[field]);
    if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') {
      throw new Error(`${this.name}: its token cannot be read`);
    }
    return { token, seconds };
  }

  private ask({ path, query = {}, ...asked }: ReturnType<AppDialect['tokenRequest']>): ReturnType<Gateway['ask']> {
    const url = new URL(this.base);
    // Beneath an address that has a path of its own.
    url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return this.gateway.ask(url, asked);
  }
}
