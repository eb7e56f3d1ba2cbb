import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';
import { sendRaw } from '../../support/raw';

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const head = (method: string, path: string, headers: Record<string, string | number>): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'host: here',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');
const json = (bytes: number): Record<string, string | number> => {
  return { 'content-type': 'application/json', 'content-length': bytes };
};
const codeOf = (body: string): string => (JSON.parse(body) as ProblemBody).code;
const MEGABYTE = Buffer.alloc(1_024 * 1_024, 'x');

describe('a body', () => {
  it.each([
    ['POST', '/api/imports/projects', 401, 'NOT_SIGNED_IN'],
    ['POST', `/api/projects/${randomUUID()}/files?name=a.pdf`, 401, 'NOT_SIGNED_IN'],
    ['PUT', '/api/account/password', 401, 'NOT_SIGNED_IN'],
    ['POST', '/api/imports/anything', 404, 'NOT_FOUND'],
    ['POST', '/api/nothing-here', 404, 'NOT_FOUND'],
  ])('of a stranger to %s %s is not waited for', async (method, path, status, code) => {
    const answer = await sendRaw(api.address, head(method, path, json(20_000_000)), 'x'.repeat(1_000));
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
  });

  it('of a stranger who signs in is at most 16 KB', async () => {
    const signIn = (size: number): Promise<{ status: number; body: ProblemBody }> =>
      api.nobody.post<ProblemBody>('/api/sessions', { login: 'x', password: 'y'.repeat(size) });
    expect((await signIn(16_000)).status).toBe(400);
    expect(await signIn(17_000)).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
    const announced = await sendRaw(api.address, head('POST', '/api/sessions', json(17_000)));
    expect([announced.status, codeOf(announced.body)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('that is far too large is answered, not cut off, whether it says its size or not', async () => {
    const projectId = await registerLead(officer);
    const path = `/api/projects/${projectId}/files?name=a.pdf`;
    const whole = Array.from({ length: 105 }, () => MEGABYTE);
    const announced = { ...officer.headers, 'content-length': 105 * MEGABYTE.length };
    const sized = await sendRaw(api.address, head('POST', path, announced), ...whole);
    expect([sized.status, codeOf(sized.body)]).toEqual([413, 'BODY_TOO_LARGE']);
    const size = `${MEGABYTE.length.toString(16)}\r\n`;
    const chunks = whole.flatMap((chunk) => [size, chunk, '\r\n']);
    const chunked = head('POST', path, { ...officer.headers, 'transfer-encoding': 'chunked' });
    const counted = await sendRaw(api.address, chunked, ...chunks, '0\r\n\r\n');
    expect([counted.status, codeOf(counted.body)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('that breaks off leaves nothing behind', async () => {
    const answer = await officer.post<ProblemBody>('/api/imports/projects', '{"source":"x"', {
      'content-encoding': 'gzip',
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'JSON_INVALID']);
  });
});

describe('a ledger', () => {
  const send = (body: string, type = 'application/json'): ReturnType<typeof officer.send<ProblemBody>> =>
    officer.send<ProblemBody>('/api/imports/projects?source=x&dryRun=true', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });

  it.each([
    ['millions of rows with nothing in them', () => `{"source":"x","rows":[${'{},'.repeat(6_000_000)}{}]}`, 'rows'],
    ['one row more than allowed', () => `{"source":"x","rows":[${'{},'.repeat(5_000)}{}]}`, 'rows'],
    ['a row of a megabyte', () => `{"source":"x","rows":[{"name":"${'x'.repeat(1_000_000)}"}]}`, 'rows.0'],
    ['no rows', () => '{"source":"x","rows":[]}', 'rows'],
    ['rows that are no list', () => '{"source":"x","rows":{}}', 'rows'],
    ['a row that is no object', () => '{"source":"x","rows":[1]}', 'rows.0'],
  ])('with %s is refused', async (_, body, path) => {
    const { body: problem, status } = await send(body());
    expect([status, problem.code, problem.errors?.[0]?.path]).toEqual([400, 'VALIDATION', path]);
  });

  it.each([
    ['a heading line of commas', () => `编号,项目名称,线索日期${','.repeat(10_000_000)}\n`, 'headings'],
    ['a million rows', () => `编号,项目名称,线索日期\n${'a,b,c\n'.repeat(1_000_000)}`, 'rows'],
    ['a quote without end', () => `编号,项目名称,线索日期\n"${'a,'.repeat(1_000_000)}`, ''],
  ])('as CSV with %s is refused', async (_, body, path) => {
    const { body: problem, status } = await send(body(), 'text/csv');
    expect([status, problem.code, problem.errors?.[0]?.path]).toEqual([400, 'VALIDATION', path]);
  });

  it('is read beside everybody else: who asks meanwhile is answered first', async () => {
    let refused = false;
    const ledger = send(`{"source":"x","rows":[${'[0],'.repeat(150_000)}"${'\\"'.repeat(4_000_000)}`).then((answer) => {
      refused = true;
      return answer;
    });
    const heard: boolean[] = [];
    while (!refused) {
      expect((await api.nobody.get('/api/health/live')).status).toBe(200);
      heard.push(refused);
    }
    expect((await ledger).body.code).toBe('JSON_INVALID');
    expect(heard.filter((late) => !late).length).toBeGreaterThan(3);
  });

  it('that is large and right gives the same as a small one', async () => {
    const row = { reference: 'r', name: '项目', stages: [] };
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ ...row, reference: `r${index}` }));
    const few = accepted(await send(JSON.stringify({ source: 'x', rows: rows.slice(0, 2) })));
    const many = accepted(await send(JSON.stringify({ source: 'x', rows }))) as unknown as { rows: unknown[] };
    expect(many.rows).toHaveLength(2_000);
    expect(many).toMatchObject({ counts: { invalid: 2_000 } });
    // What a row may repeat lies in the others.
    const judged = (list: readonly unknown[]): unknown[] => list.map((each) => ({ ...(each as object), repeats: [] }));
    expect(judged(many.rows.slice(0, 2))).toEqual(judged((few as unknown as { rows: unknown[] }).rows));
  });

  it('of one person are two at a time', async () => {
    const row = { reference: 'r', name: '项目', stages: [] };
    const body = JSON.stringify({ source: 'x', rows: Array.from({ length: 2_000 }, () => row) });
    const answers = await Promise.all([send(body), send(body), send(body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
    expect(answers.find(({ status }) => status === 429)?.body.code).toBe('IMPORT_UNDER_WAY');
    expect((await send(body)).status).toBe(200);
  });
});
