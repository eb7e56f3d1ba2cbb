import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { operationsOf } from '../../support/api-routes';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type ProblemBody } from '../../support/http';
import { sendRaw } from '../../support/raw';

let database: TestDatabase;
let api: TestApi;
let webDir: string;

beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'bangban-test-web-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>app</title>');
  writeFileSync(join(webDir, 'assets', 'app.js'), '1');
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url, config: { webDir } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
  rmSync(webDir, { recursive: true, force: true });
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'PROPFIND'];

describe('methods', () => {
  it('that an address does not have are 405, with those that it has', async () => {
    const byPath = new Map<string, Set<string>>();
    for (const { method, path } of await operationsOf(api)) {
      byPath.set(path, (byPath.get(path) ?? new Set()).add(method));
    }
    expect(byPath.size).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const [path, declared] of byPath) {
      for (const method of METHODS.filter((each) => !declared.has(each))) {
        const answer = await api.nobody.send<ProblemBody>(path, { method });
        const allowed = answer.headers.get('allow')?.split(', ') ?? [];
        const right = answer.status === 405 && answer.body.code === 'METHOD_NOT_ALLOWED';
        if (!right || [...declared].some((each) => !allowed.includes(each))) {
          wrong.push(`${method} ${path}: ${answer.status} ${answer.body.code} allow ${allowed.join(' ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('can be asked for', async () => {
    const answer = await api.nobody.send('/api/session', { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'DELETE, GET, HEAD']);
  });
});

const get = (path: string, accept: string): Promise<Answer<ProblemBody>> => api.nobody.with({ accept }).get(path);

describe('addresses outside the API', () => {
  it.each([
    ['/', 'text/html'],
    ['/', '*/*'],
    ['/projects', 'text/html,application/xhtml+xml'],
  ])('%s for %s is the app', async (path, accept) => {
    const answer = await get(path, accept);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const head = await api.nobody.with({ accept }).send(path, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it.each([
    ['GET', '/nothing-here'],
    ['GET', '/nothing-here.php'],
    ['GET', '/assets/none.js'],
    ['GET', '/assets/..%2f..%2fx'],
    ['GET', '/assets/%00'],
    ['GET', '/..%2f..%2fetc%2fpasswd'],
    ['GET', '/%ff'],
    ['GET', '/assets/%ff'],
    ['POST', '/projects'],
    ['PUT', '/'],
    ['GET', '/api'],
    ['GET', '/api/'],
  ])('%s %s is a problem as JSON', async (method, path) => {
    const answer = await sendRaw(
      api.address,
      `${method} ${path} HTTP/1.1\r\nhost: here\r\naccept: */*\r\ncontent-length: 0\r\n\r\n`,
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(410);
    expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
    expect((JSON.parse(answer.body) as ProblemBody).messages.zh).toMatch(/\p{Script=Han}/u);
  });

  it('answers what is no HTTP as a problem too', async () => {
    const odd = await sendRaw(api.address, 'GET /api/session HTTP/1.1\r\nhost: here\r\nif-match: a\x02b\r\n\r\n');
    expect([odd.status, (JSON.parse(odd.body) as ProblemBody).code]).toEqual([400, 'REQUEST_UNREADABLE']);
    const long = await sendRaw(
      api.address,
      `GET /api/session HTTP/1.1\r\nhost: here\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
    );
    expect([long.status, (JSON.parse(long.body) as ProblemBody).code]).toEqual([431, 'REQUEST_UNREADABLE']);
  });

  it('serves what is there', async () => {
    expect(accepted(await api.nobody.with({ accept: '*/*' }).get('/assets/app.js'))).toBeDefined();
  });
});
