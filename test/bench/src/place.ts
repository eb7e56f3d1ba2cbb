import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createAccessToken, saveAccount } from '@bangban/identity';
import { startSystem, type System } from '@bangban/local-stack';
import { createDataSource } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { seedCity } from '../../support/city';

/** An installation of its own for one bench: durable PostgreSQL, real Temporal, built API and worker. */
export interface Place {
  readonly system: System;
  readonly dataSource: DataSource;
  readonly dataDir: string;
  token(personId: string): Promise<string>;
  stop(): Promise<void>;
}

export async function openPlace(
  say: (line: string) => void,
  options: {
    readonly env?: Record<string, string>;
    readonly nodeArgs?: readonly string[];
    /** A folder that stays when the bench ends, for the next run; null: one that goes with it. */
    readonly keep?: string | null;
  } = {},
): Promise<Place> {
  const { keep = null } = options;
  const dataDir = keep === null ? join(tmpdir(), `bangban-bench-${process.pid}`) : resolve(keep);
  if (keep === null) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { mode: 0o711, recursive: true });
  const system = await startSystem({
    dataDir,
    databaseUrl: null,
    temporalAddress: null,
    temporalNamespace: 'bangban',
    host: '127.0.0.1',
    port: 0,
    demo: true,
    say,
    env: { BANGBAN_RATE_LIMIT: '1000000000', BANGBAN_LOG_LEVEL: 'error', ...options.env },
    ...(options.nodeArgs ? { nodeArgs: options.nodeArgs } : {}),
  });
  const dataSource = await createDataSource(system.ownerUrl, {
    poolSize: 8,
    statementTimeoutMs: 1_800_000,
  }).initialize();
  const [city]: unknown[] = await dataSource.query(`SELECT 1 FROM person WHERE id = 'officer'`);
  if (!city) {
    await dataSource.query(`DELETE FROM person_role WHERE person_id LIKE '%-admin'`);
    await dataSource.transaction((manager) => seedCity(manager));
  }
  return {
    system,
    dataSource,
    dataDir,
    async token(personId) {
      const [row]: unknown[] = await dataSource.query('SELECT 1 FROM account WHERE person_id = $1', [personId]);
      if (!row) await saveAccount(dataSource, { personId, login: personId, password: randomUUID() });
      return (await createAccessToken(dataSource, personId, { name: 'bench', days: 1 })).token;
    },
    async stop() {
      await dataSource.destroy();
      await system.stop();
      if (keep === null) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A light HTTP client: the load must not cost what it measures. */
export class Http {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly base: URL;

  constructor(
    address: string,
    private readonly token: string,
  ) {
    this.base = new URL(address);
  }

  send(method: string, path: string, body?: unknown, content: 'read' | 'drain' = 'read'): Promise<Answer> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.agent,
          host: this.base.hostname,
          port: this.base.port,
          method,
          path,
          headers: {
            authorization: `Bearer ${this.token}`,
            ...(payload
              ? {
                  'content-type': 'application/json',
                  'content-length': payload.length,
                  'idempotency-key': randomUUID(),
                }
              : {}),
          },
        },
        (response) => {
          const { statusCode: status = 0 } = response;
          const chunks: Buffer[] = [];
          if (content === 'drain' && status < 300) response.resume();
          else response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve({ status, body: Buffer.concat(chunks).toString() }));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  /** A 2xx whose content is of no interest: it is drained, not read. @throws Error for any other, with what it says */
  async done(method: string, path: string, body: unknown): Promise<void> {
    const { status, body: said } = await this.send(method, path, body, 'drain');
    if (status < 200 || status > 299) throw new Error(`${method} ${path}: ${status} ${said.slice(0, 300)}`);
  }

  /** @throws Error unless the answer is a 2xx */
  async must<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.slice(0, 300)}`);
    return (answer.body === '' ? null : JSON.parse(answer.body)) as T;
  }

  close(): void {
    this.agent.destroy();
  }
}
