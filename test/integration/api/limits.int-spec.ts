import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import type { ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({
    ...database,
    databaseUrl: database.url,
    config: { rateLimit: 5, metricsToken: 'a-token-of-the-monitor' },
  });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('addresses and numbers', () => {
  it('answers an unknown address with a problem in both languages and the id of the request', async () => {
    const { body, headers, status } = await api.nobody.get<ProblemBody>('/api/nothing-here');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'NOT_FOUND', status: 404, requestId: headers.get('x-request-id') });
    expect(body.messages.zh).toMatch(/\p{Script=Han}/u);
    expect(body.messages.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it('counts requests that fail, and asks for no body of those beyond the limit', async () => {
    const half = { method: 'PUT', body: '{"password":', headers: { 'content-type': 'application/json' } };
    const officer = await api.script('officer');
    const many = await Promise.all(
      Array.from({ length: 8 }, () => officer.send<ProblemBody>('/api/account/password', half)),
    );
    const codes = many.map(({ body }) => body.code).sort();
    expect(codes).toEqual([...Array<string>(5).fill('JSON_INVALID'), ...Array<string>(3).fill('TOO_MANY_REQUESTS')]);
    const elsewhere = await Promise.all(Array.from({ length: 8 }, () => api.nobody.get<ProblemBody>('/api/not-here')));
    expect(elsewhere.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(3);
  });

  it('answers 429 with the time to wait beyond the limit, but not on health checks', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => api.nobody.get<ProblemBody>('/api/session')));
    const refused = many.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.body.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const health = await Promise.all(Array.from({ length: 20 }, () => api.nobody.get('/api/health/live')));
    expect(health.every(({ status }) => status === 200)).toBe(true);
  });

  it('tells metrics to this machine, and through a proxy to nobody without the token', async () => {
    expect((await api.nobody.get('/metrics')).status).toBe(200);
    const through = api.nobody.with({ 'x-forwarded-for': '203.0.113.9' });
    const refused = await through.get<ProblemBody>('/metrics');
    expect([refused.status, refused.body.code]).toEqual([401, 'NOT_SIGNED_IN']);
    expect((await through.with({ authorization: 'Bearer a-token-of-the-monitor' }).get('/metrics')).status).toBe(200);
  });

  it.each(['/metrics', '/api/health/ready'])('asks the record once for all who ask for %s', async (path) => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => api.nobody.get(path)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
