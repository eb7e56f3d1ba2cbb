import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '@bangban/api';
import { type ApiConfig, loadApiConfig } from '@bangban/config';
import type { FactsPayload } from '@bangban/domain';
import { createAccessToken, saveAccount } from '@bangban/identity';
import { createDataSource } from '@bangban/persistence';
import { createRecord, type ProjectRecord } from '@bangban/record';
import { DiskStorage } from '@bangban/storage';
import { createTemporalClient } from '@bangban/temporal';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { accepted, type CommandBody, Http } from './http';

/** Every account of the test city has this one. */
export const PASSWORD = 'a long enough password';

/** A lead that nothing is wrong with. */
export const LEAD: FactsPayload = {
  name: '年产十万套新能源汽车零部件项目',
  industry: '装备制造',
  introducingUnitId: 'promotion-bureau',
  followerId: 'promoter',
  landingUnitId: 'park',
  investor: { name: '华东某精密机械有限公司', country: 'CN' },
  investorContactIds: ['investor'],
};

export interface TestApiOptions {
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  /** Where given, the application has connections of its own, as the role as which it runs. */
  readonly applicationUrl?: string;
  readonly config?: Partial<ApiConfig>;
  /** Null: a Temporal server that nobody runs. */
  readonly temporalAddress?: string | null;
}

/** The real application on a free port of this process, its record a database of the test's own. */
export class TestApi {
  private readonly accounts = new Map<string, Promise<void>>();

  private constructor(
    readonly app: NestExpressApplication,
    readonly dataSource: DataSource,
    readonly record: ProjectRecord,
    readonly address: string,
    private readonly closeParts: () => Promise<void>,
    /** Where its files are kept; gone with it. */
    readonly filesDir: string,
  ) {}

  static async start(options: TestApiOptions): Promise<TestApi> {
    const { applicationUrl, config: changes, dataSource, databaseUrl, temporalAddress } = options;
    const config = {
      ...loadApiConfig({
        DATABASE_URL: databaseUrl,
        TEMPORAL_ADDRESS: temporalAddress ?? process.env.BANGBAN_TEST_TEMPORAL_ADDRESS ?? '127.0.0.1:1',
        TEMPORAL_NAMESPACE: process.env.BANGBAN_TEST_TEMPORAL_NAMESPACE ?? 'bangban-test',
        BANGBAN_RATE_LIMIT: '1000000',
      }),
      ...changes,
    };
    const { poolSize = 10 } = dataSource.options as { readonly poolSize?: number };
    const own = applicationUrl === undefined ? null : await createDataSource(applicationUrl, { poolSize }).initialize();
    const source = own ?? dataSource;
    const record = createRecord({ dataSource: source, channels: config.channels });
    const temporal = createTemporalClient(config.temporal);
    const filesDir = mkdtempSync(join(tmpdir(), 'bangban-test-files-'));
    const storage = new DiskStorage(filesDir);
    const app = await createApplication(
      { config, dataSource: source, record, storage, temporal },
      pino({ level: 'silent' }),
    );
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const close = async (): Promise<void> => {
      await temporal.connection.close().catch(() => undefined);
      await own?.destroy();
    };
    return new TestApi(app, dataSource, record, `http://127.0.0.1:${port}`, close, filesDir);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.closeParts();
    rmSync(this.filesDir, { recursive: true, force: true });
  }

  /** Nobody in particular. */
  get nobody(): Http {
    return new Http(this.address);
  }

  /** Gives a person of the city an account; the login is the person's id. */
  account(personId: string): Promise<void> {
    const known =
      this.accounts.get(personId) ?? saveAccount(this.dataSource, { personId, login: personId, password: PASSWORD });
    this.accounts.set(personId, known);
    return known;
  }

  /** Somebody's script: a bearer token. */
  async script(personId: string): Promise<Http> {
    await this.account(personId);
    const { token } = await createAccessToken(this.dataSource, personId, { name: 'test', days: 1 });
    return this.nobody.with({ authorization: `Bearer ${token}` });
  }

  /** Somebody at a browser: a session, with its CSRF token on every request. */
  async browser(personId: string): Promise<Http> {
    await this.account(personId);
    const cookie = await signIn(this.nobody, personId, PASSWORD);
    const { csrfToken } = accepted(await this.nobody.with({ cookie }).get<{ csrfToken: string }>('/api/session'));
    return this.nobody.with({ cookie, 'x-csrf-token': csrfToken });
  }

  /** Demo mode with the record's clock at an instant (now, when none is named). */
  async clockAt(instant?: string): Promise<void> {
    await this.dataSource.query('UPDATE installation SET demo = true');
    if (instant !== undefined) await this.record.setClockOffset(Date.parse(instant) - Date.now());
  }
}

/** Signs in; the cookie as a browser would send it back. @throws Error when it was refused */
export async function signIn(http: Http, login: string, password: string): Promise<string> {
  const answer = await http.post('/api/sessions', { login, password });
  accepted(answer);
  const [cookie] = answer.headers.getSetCookie();
  if (cookie === undefined) throw new Error('no cookie was set');
  return cookie.split(';')[0] ?? '';
}

/** Registers a lead; its project's id. @throws Error when it was refused */
export async function registerLead(http: Http, facts: Partial<FactsPayload> = {}): Promise<string> {
  const body = { ...LEAD, ...facts };
  const answer = await http.post<CommandBody>('/api/projects', body, { 'idempotency-key': randomUUID() });
  return accepted(answer).project.id;
}

/** Adds an item that the land bureau has five working days for, issued at once; its id. @throws Error when it was refused */
export async function addItem(http: Http, projectId: string, more: object = {}): Promise<string> {
  const payload = { title: '协调用地预审', unitId: 'natural-resources', limit: 5, issue: true, ...more };
  const { events } = accepted(await http.command(projectId, 'add-help-item', payload));
  const id = events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId;
  if (typeof id !== 'string') throw new Error('no item was added');
  return id;
}
