import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiProcess } from '@bangban/api';
import { loadApiConfig } from '@bangban/config';
import { ensureDatabase, type Postgres, startPostgres, waitUntil } from '@bangban/local-stack';
import { createDataSource, migrate } from '@bangban/persistence';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { registerLead, TestApi } from '../../support/api';
import { seedCity } from '../../support/city';
import { type Answer, type CommandBody, Http, type ProblemBody } from '../../support/http';

/** A PostgreSQL of this file's own, durable as in earnest, stopped, killed and started again on the same port. */
let dataDir: string;
let postgres: Postgres;
let dataSource: DataSource;
let api: TestApi;

beforeAll(async () => {
  dataDir = join(tmpdir(), `bangban-test-away-${process.pid}-${Date.now()}`);
  // Passable for the account that PostgreSQL runs as where we are root.
  mkdirSync(dataDir, { mode: 0o711 });
  writeFileSync(join(dataDir, 'owner'), String(process.pid));
  postgres = await startPostgres({ dataDir, port: 0 });
  await ensureDatabase(postgres, 'bangban');
  dataSource = await createDataSource(postgres.url('bangban'), { poolSize: 10 }).initialize();
  await migrate(dataSource);
  await dataSource.transaction((manager) => seedCity(manager));
  api = await TestApi.start({ dataSource, databaseUrl: postgres.url('bangban') });
});
afterAll(async () => {
  await api.close();
  await dataSource.destroy();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function back(): Promise<void> {
  postgres = await startPostgres({ dataDir, port: postgres.port });
}

const contact = { kind: 'call', summary: '电话对接' };

interface Timed {
  readonly answer: Answer<ProblemBody>;
  readonly ms: number;
}

async function timed(send: () => Promise<Answer<ProblemBody>>): Promise<Timed> {
  const began = performance.now();
  return { answer: await send(), ms: performance.now() - began };
}

describe('while PostgreSQL is away', () => {
  it('answers quickly that nothing was done, stays alive, and goes on by itself when it is back', async () => {
    const [officer, browser] = [await api.script('officer'), await api.browser('promoter')];
    const id = await registerLead(officer);
    await api.record.tick(id);
    const seq = (await api.record.fact(id))?.seq;
    await postgres.stop();
    const requests: readonly (() => Promise<Answer<ProblemBody>>)[] = [
      () => officer.command<ProblemBody>(id, 'record-contact', contact),
      () => officer.get<ProblemBody>('/api/projects'),
      () => browser.get<ProblemBody>(`/api/projects/${id}`),
      () => browser.get<ProblemBody>('/api/session'),
      () => api.nobody.post<ProblemBody>('/api/sessions', { login: 'officer', password: 'whatever it is' }),
      () => officer.get<ProblemBody>('/api/audit/export'),
    ];
    for (const send of [...requests, ...requests]) {
      const { answer, ms } = await timed(send);
      expect([answer.status, answer.body.code]).toEqual([503, 'RECORD_UNAVAILABLE']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
      expect(ms).toBeLessThan(2_000);
    }
    expect((await api.nobody.get('/api/health/live')).status).toBe(200);
    const health = await api.nobody.get('/api/health/ready');
    expect([health.status, health.body.status, health.body.record]).toEqual([503, 'down', 'down']);
    const metrics = await api.nobody.get('/metrics');
    expect(metrics.status).toBe(200);
    expect(metrics.text).toMatch(/^bangban_record_up 0$/m);
    expect(metrics.text).toMatch(/bangban_http_request_seconds_count\{.*status="503"\}/);
    expect((await api.nobody.get('/api/openapi.json')).status).toBe(200);
    await back();
    const { body, status } = await officer.get<{ rows: unknown[] }>(`/api/projects/${id}/events`);
    expect(status).toBe(200);
    expect(body.rows.length).toBe(seq);
    expect((await officer.command(id, 'record-contact', contact)).status).toBe(200);
    expect((await browser.get('/api/session')).status).toBe(200);
    expect((await api.nobody.get('/api/health/ready')).body).toMatchObject({ record: 'up' });
  });

  it('each command under way is done whole or not at all, and once when it is sent again', async () => {
    const officer = await api.script('officer');
    const id = await registerLead(officer);
    const keys = Array.from({ length: 40 }, () => randomUUID());
    const send = (key: string): Promise<Answer<CommandBody>> => officer.command(id, 'record-contact', contact, { key });
    const first = keys.map(send);
    await Promise.race(first);
    // At once, as a power cut would: not even its own shutdown is left to it.
    void postgres.process.kill();
    const statuses = (await Promise.all(first)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect([statuses.includes(200), statuses.includes(503)]).toEqual([true, true]);
    await waitUntil('the record', 20_000, async () => (await officer.get('/api/projects')).status === 200);
    const again = await Promise.all(keys.map(send));
    expect(again.map(({ status }) => status)).toEqual(keys.map(() => 200));
    const done = again.flatMap(({ body }) => body.events.filter(({ type }) => type === 'ContactRecorded'));
    expect(new Set(done.map(({ seq }) => seq)).size).toBe(keys.length);
    const rows: { seq: string; type: string }[] = await dataSource.query(
      'SELECT seq, type FROM event WHERE stream_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows.filter(({ type }) => type === 'ContactRecorded')).toHaveLength(keys.length);
    expect(rows.map((each) => Number(each.seq))).toEqual(rows.map((_, index) => index + 1));
    const comparison = await api.record.compare(id);
    expect(comparison?.folded).toEqual(comparison?.stored);
  });

  it('a process that is started then listens at once, and works as soon as it is back', async () => {
    await postgres.stop();
    const env = { DATABASE_URL: postgres.url('bangban'), TEMPORAL_ADDRESS: '127.0.0.1:1', BANGBAN_PORT: '0' };
    const config = { ...loadApiConfig(env), filesDir: join(dataDir, 'files') };
    const started = await startApiProcess(config, pino({ level: 'silent' }));
    try {
      const nobody = new Http(started.address);
      const { answer, ms } = await timed(() =>
        nobody.post('/api/sessions', { login: 'officer', password: 'whatever' }),
      );
      expect([answer.status, answer.body.code]).toEqual([503, 'RECORD_UNAVAILABLE']);
      expect(ms).toBeLessThan(2_000);
      await back();
      await waitUntil('the record', 15_000, async () => {
        const health = await nobody.get('/api/health/ready');
        return health.body.record === 'up';
      });
      expect((await nobody.post('/api/sessions', { login: 'nobody', password: 'whatever' })).status).toBe(401);
    } finally {
      await started.stop();
    }
  });
});
