import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, registerLead, TestApi } from '../../support/api';
import { fingerprint } from '../../support/api-fingerprint';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type ProblemBody, type Request } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let projectId: string;
let otherItemId: string;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
  projectId = await registerLead(officer);
  const other = await registerLead(officer, { name: '另一个项目' });
  const item = { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true };
  const { events } = accepted(await officer.command(other, 'add-help-item', item));
  otherItemId = String(events[0]?.data.itemId);
  // What time has decided by now is recorded, so that only the bad input itself could change anything.
  for (const id of [projectId, other]) await api.record.tick(id);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** Clean: the status and code expected, a problem in both languages with the request's own id. */
function expectProblem(answer: Answer<ProblemBody>, status: number, code: string): void {
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
  expect(answer.body.requestId.length).toBeGreaterThanOrEqual(8);
  expect(answer.body.messages.zh).toMatch(/\p{Script=Han}/u);
  // People keep their names.
  expect(answer.body.messages.en.replace(/\([^)]*\)/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect(answer.text).not.toMatch(/at .*\.(ts|js):\d+|SELECT|INSERT|pg_|node_modules/);
}

const register = (body: unknown, headers: Record<string, string> = {}): Promise<Answer<ProblemBody>> =>
  officer.post<ProblemBody>('/api/projects', body, { 'idempotency-key': randomUUID(), ...headers });
const command = (slug: string, payload: unknown): Promise<Answer<ProblemBody>> =>
  officer.command<ProblemBody>(projectId, slug, payload);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const item = { title: '协调用地', unitId: 'natural-resources', limit: 5 };
const contact = { kind: 'call', summary: '电话' };
const evidence = { kind: 'contract', number: '合同一号', date: '2026-01-05' };

type Case = readonly [what: string, send: () => Promise<Answer<ProblemBody>>, path: string | undefined];

const INVALID: readonly Case[] = [
  [
    'no body at all',
    () => officer.send(`/api/projects/${projectId}/commands/record-contact`, withKey({ method: 'POST' })),
    '',
  ],
  ['a body that is null', () => command('record-contact', null), ''],
  ['a body that is a list', () => command('record-contact', [contact]), ''],
  ['a body that is a text', () => command('record-contact', '"call"'), ''],
  ['a number for a text', () => command('record-contact', { ...contact, summary: 5 }), 'summary'],
  ['a text for a number', () => command('add-help-item', { ...item, limit: '5' }), 'limit'],
  ['a text for a flag', () => command('add-help-item', { ...item, issue: 'yes' }), 'issue'],
  ['null for a text', () => command('record-contact', { ...contact, summary: null }), 'summary'],
  ['a missing field', () => command('record-contact', { kind: 'call' }), 'summary'],
  ['a field that does not exist', () => command('record-contact', { ...contact, colour: 'red' }), ''],
  ['a kind that does not exist', () => command('record-contact', { ...contact, kind: 'pigeon' }), 'kind'],
  ['a text of blanks', () => command('record-contact', { ...contact, summary: ' \t ' }), 'summary'],
  ['a control character', () => command('record-contact', { ...contact, summary: 'a\u0007b' }), 'summary'],
  ['a line break in a name', () => register({ ...LEAD, name: '一\n二' }), 'name'],
  ['a name of 121 characters', () => register({ ...LEAD, name: '项'.repeat(121) }), 'name'],
  ['a name of 60 KB', () => register({ ...LEAD, name: 'x'.repeat(60_000) }), 'name'],
  ['a negative amount', () => register({ ...LEAD, money: { amount: '-1', currency: 'CNY' } }), 'money.amount'],
  ['an absurd amount', () => register({ ...LEAD, money: { amount: '12345678901', currency: 'CNY' } }), 'money.amount'],
  [
    'an amount with an exponent',
    () => register({ ...LEAD, money: { amount: '1e9', currency: 'CNY' } }),
    'money.amount',
  ],
  [
    'an amount that is a float',
    () => register({ ...LEAD, money: { amount: 12000.5, currency: 'CNY' } }),
    'money.amount',
  ],
  [
    'three letters that are no currency',
    () => register({ ...LEAD, money: { amount: '1', currency: 'RMB' } }),
    'money.currency',
  ],
  ['a currency in words', () => register({ ...LEAD, money: { amount: '1', currency: '元' } }), 'money.currency'],
  ['a limit of none', () => command('add-help-item', { ...item, limit: 0 }), 'limit'],
  ['a negative limit', () => command('add-help-item', { ...item, limit: -3 }), 'limit'],
  ['half a day', () => command('add-help-item', { ...item, limit: 0.5 }), 'limit'],
  ['more than a year', () => command('add-help-item', { ...item, limit: 251 }), 'limit'],
  [
    'a limit beyond every number',
    () => command('add-help-item', JSON.stringify(item).replace(':5', ':1e400')),
    'limit',
  ],
  ['a day that does not exist', () => command('record-evidence', { ...evidence, date: '2026-02-30' }), 'date'],
  ['a day before the years', () => command('record-evidence', { ...evidence, date: '1989-12-31' }), 'date'],
  [
    'a day after the years',
    () => command('revise-plan', { commencement: '2200-01-01', production: '2200-02-01' }),
    'commencement',
  ],
  ['a moment for a day', () => command('record-evidence', { ...evidence, date: '2026-01-05T00:00:00Z' }), 'date'],
  ['a day written otherwise', () => command('record-evidence', { ...evidence, date: '05.01.2026' }), 'date'],
  ['an item id that is none', () => command('sign-for-help-item', { itemId: '1; DROP TABLE project' }), 'itemId'],
  ['a unit id with capitals', () => command('add-help-item', { ...item, unitId: 'PARK' }), 'unitId'],
  ['a project id that is none', () => officer.get('/api/projects/42'), 'projectId'],
  ['a page of none', () => officer.get('/api/projects?limit=0'), 'limit'],
  ['a page of too many', () => officer.get('/api/projects?limit=201'), 'limit'],
  ['a page of words', () => officer.get('/api/projects?limit=many'), 'limit'],
  ['a filter that does not exist', () => officer.get('/api/projects?colour=red'), ''],
  ['a filter twice', () => officer.get('/api/projects?stage=lead&stage=intent'), 'stage'],
  ['a stage that does not exist', () => officer.get('/api/projects?stage=finished'), 'stage'],
  ['a search with NUL', () => officer.get('/api/projects?text=%00'), 'text'],
  ['a clock with NUL', () => officer.get('/api/breaches?clock=%00'), 'clock'],
  ['NUL where a filter has its own form', () => officer.get('/api/projects?unitId=park%00'), 'unitId'],
  ['an id with NUL', () => officer.get('/api/projects/%00'), 'projectId'],
  ['a week of the year 0', () => officer.get('/api/statistics/weeks/items?at=0000-01-01T00:00:00Z&part=issued'), 'at'],
  ['a period that ends before it begins', () => officer.get('/api/breaches?from=2026-02-01&to=2026-01-01'), 'from'],
  ['a month 13', () => officer.get('/api/breaches?from=2026-13-01'), 'from'],
  ['negative working days', () => officer.get('/api/help-items?dueWithin=-1'), 'dueWithin'],
  ['a year before the years', () => officer.get('/api/calendars/1?year=1'), 'year'],
  [
    'a condition on a seq that is none',
    () => officer.command(projectId, 'record-contact', contact, { ifMatch: '"new"' }),
    'If-Match',
  ],
];

function withKey(request: Request): Request {
  return { ...request, headers: { 'idempotency-key': randomUUID(), ...request.headers } };
}

describe('input that is not valid', () => {
  it.each(INVALID)('%s', async (_, send, path) => {
    const before = await fingerprint(database.dataSource);
    const answer = await send();
    expectProblem(answer, 400, 'VALIDATION');
    expect(answer.body.errors?.map((fault) => fault.path)).toContain(path);
    expect(await fingerprint(database.dataSource)).toBe(before);
  });

  it('is not repeated in what is said of it', async () => {
    const many = Object.fromEntries(Array.from({ length: 4_000 }, (_, key) => [`key-${key}`, 1]));
    const { status, text: answered } = await register(many);
    expect(status).toBe(400);
    expect(answered.length).toBeLessThan(3_000);
  });

  it('names every fault at once', async () => {
    const { body } = await register({ name: '', industry: 5, introducingUnitId: 'A', followerId: 'promoter' });
    expect(body.errors?.map(({ path }) => path).sort()).toEqual(['industry', 'introducingUnitId', 'name']);
  });

  it('speaks the language that is asked for first', async () => {
    const say = async (language: string): Promise<unknown> =>
      (await officer.with({ 'accept-language': language }).get<ProblemBody & { detail: string }>('/api/projects/42'))
        .body.detail;
    expect(await say('en-GB,en;q=0.9')).toMatch(/^[\x20-\x7e]+$/);
    expect(await say('zh-CN,zh;q=0.9')).toMatch(/\p{Script=Han}/u);
    expect(await say('fr')).toMatch(/\p{Script=Han}/u);
  });
});

const text = (
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): (() => Promise<Answer<ProblemBody>>) => {
  return () =>
    officer.send(`/api/projects/${projectId}/commands/record-contact`, withKey({ method: 'POST', body, headers }));
};
const said = (summary: string): string => `{"kind":"call","summary":"${summary}"}`;

const BODIES: readonly (readonly [
  what: string,
  send: () => Promise<Answer<ProblemBody>>,
  status: number,
  code: string,
])[] = [
  ['half of JSON', text('{"kind":"call"'), 400, 'JSON_INVALID'],
  ['JSON with a comma too many', text('{"kind":"call","summary":"x",}'), 400, 'JSON_INVALID'],
  ['a raw NUL', text(said('a\0b')), 400, 'JSON_INVALID'],
  ['an escaped NUL', text(said('a\\u0000b')), 400, 'TEXT_INVALID'],
  ['half a surrogate pair', text(said('\\ud83d')), 400, 'TEXT_INVALID'],
  ['the other half', text(said('x\\udc00')), 400, 'TEXT_INVALID'],
  ['NUL in a key', text('{"a\\u0000":1}'), 400, 'TEXT_INVALID'],
  [
    'bytes that are no text',
    text(Buffer.concat([Buffer.from(said('').slice(0, -2)), Buffer.from([0xd6, 0xd0, 0x22, 0x7d])])),
    400,
    'TEXT_INVALID',
  ],
  ['a prototype', text('{"__proto__":{"kind":"call"},"kind":"call","summary":"x"}'), 400, 'TEXT_INVALID'],
  ['a key twice', text('{"kind":"call","summary":"x","kind":"visit"}'), 400, 'JSON_DUPLICATE_KEY'],
  [
    'a key twice, spelt differently',
    text('{"kind":"call","summary":"x","k\\u0069nd":"visit"}'),
    400,
    'JSON_DUPLICATE_KEY',
  ],
  ['a key twice, further in', text('{"kind":"call","summary":{"a":1,"a":2}}'), 400, 'JSON_DUPLICATE_KEY'],
  ['21 levels', text(nested(21)), 400, 'JSON_TOO_DEEP'],
  ['a list of six thousand', text(`[${'1,'.repeat(6_000)}1]`), 400, 'JSON_TOO_MANY'],
  ['thirty thousand levels', text(nested(30_000)), 400, 'JSON_TOO_DEEP'],
  ['a body of more than 64 KB', text(said('x'.repeat(66_000))), 413, 'BODY_TOO_LARGE'],
  [
    'a small body that grows when unpacked',
    text(gzipSync(said('x'.repeat(20_000_000))), { 'content-encoding': 'gzip' }),
    413,
    'BODY_TOO_LARGE',
  ],
  ['a form', text('kind=call&summary=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'MEDIA_TYPE'],
  ['plain text', text(said('x'), { 'content-type': 'text/plain' }), 415, 'MEDIA_TYPE'],
  ['CSV where none is read', text('kind\ncall', { 'content-type': 'text/csv' }), 415, 'MEDIA_TYPE'],
  ['an unknown packing', text(said('x'), { 'content-encoding': 'zstd' }), 415, 'MEDIA_TYPE'],
  ['an unknown alphabet', text(said('x'), { 'content-type': 'application/json; charset=klingon' }), 415, 'MEDIA_TYPE'],
];

describe('the demo clock', () => {
  it.each([
    { now: '9999-12-31T00:00:00Z' },
    { now: '1989-12-31T00:00:00Z' },
    { now: '2026-13-01T00:00:00Z' },
    { now: 'soon' },
    { workingDays: 0 },
    { workingDays: 251 },
    { workingDays: 1, now: '2026-01-01T00:00:00Z' },
    {},
  ])('does not go to %j', async (body) => {
    const administrator = await api.script('sysadmin');
    const before = await fingerprint(database.dataSource);
    expectProblem(await administrator.put<ProblemBody>('/api/demo/clock', body), 400, 'VALIDATION');
    expect(await fingerprint(database.dataSource)).toBe(before);
  });

  it('does not move at all where the installation is no demo', async () => {
    const answer = await officer.put<ProblemBody>('/api/demo/clock', { workingDays: 1 });
    expectProblem(answer, 409, 'CLOCK_NOT_MOVABLE');
  });
});

describe('bodies that are not read', () => {
  it.each(BODIES)('%s', async (_, send, status, code) => {
    const before = await fingerprint(database.dataSource);
    expectProblem(await send(), status, code);
    expect(await fingerprint(database.dataSource)).toBe(before);
  });

  it('takes what is unusual and right', async () => {
    const summary = "𠮷林“引号”\\ \u{1f3ed} <b>粗体</b> '; DROP TABLE project; --";
    const { events } = accepted(await officer.command(projectId, 'record-contact', { ...contact, summary }));
    expect(events[0]?.data.summary).toBe(summary);
    await api.record.tick(projectId);
  });
});

describe('addresses and headers', () => {
  const NONE = randomUUID();
  it.each<readonly [string, () => Promise<Answer<ProblemBody>>, number, string]>([
    ['an unknown command', () => command('fly-to-the-moon', {}), 404, 'UNKNOWN_COMMAND'],
    ['a command in the domain’s spelling', () => command('AdvanceStage', { to: 'intent' }), 404, 'UNKNOWN_COMMAND'],
    ['an import as a command', () => command('import-project', {}), 404, 'UNKNOWN_COMMAND'],
    ['an unknown project', () => officer.get(`/api/projects/${NONE}`), 404, 'PROJECT_UNKNOWN'],
    ['the history of an unknown project', () => officer.get(`/api/projects/${NONE}/events`), 404, 'PROJECT_UNKNOWN'],
    ['a command on an unknown project', () => officer.command(NONE, 'record-contact', contact), 404, 'PROJECT_UNKNOWN'],
    ['the files of an unknown project', () => officer.get(`/api/projects/${NONE}/files`), 404, 'PROJECT_UNKNOWN'],
    ['an unknown item', () => officer.get(`/api/help-items/${NONE}`), 404, 'ITEM_UNKNOWN'],
    ['an unknown policy', () => officer.get('/api/policies/999'), 404, 'NOT_FOUND'],
    ['an unknown calendar', () => officer.get('/api/calendars/999?year=2026'), 404, 'NOT_FOUND'],
    ['an address that cannot be decoded', () => officer.get('/api/projects/%ff'), 400, 'VALIDATION'],
    [
      'no idempotency key',
      () => officer.post(`/api/projects/${projectId}/commands/record-contact`, contact),
      400,
      'IDEMPOTENCY_KEY_MISSING',
    ],
    ['no idempotency key for a new project', () => officer.post('/api/projects', LEAD), 400, 'IDEMPOTENCY_KEY_MISSING'],
    [
      'a key of seven characters',
      () => officer.command(projectId, 'record-contact', contact, { key: 'seven77' }),
      400,
      'IDEMPOTENCY_KEY_MISSING',
    ],
    [
      'a key with blanks',
      () => officer.command(projectId, 'record-contact', contact, { key: 'eight or more' }),
      400,
      'IDEMPOTENCY_KEY_MISSING',
    ],
    [
      'a key of 201 characters',
      () => officer.command(projectId, 'record-contact', contact, { key: 'k'.repeat(201) }),
      400,
      'IDEMPOTENCY_KEY_MISSING',
    ],
  ])('%s', async (_, send, status, code) => {
    const before = await fingerprint(database.dataSource, { refusals: false });
    expectProblem(await send(), status, code);
    expect(await fingerprint(database.dataSource, { refusals: false })).toBe(before);
  });

  it.each(['projects', 'help-items', 'escalations', 'inbox', 'breaches', `projects/PROJECT/events`])(
    'a cursor that /api/%s did not give out',
    async (list) => {
      const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const strange = [
        'x',
        '%00',
        encode(null),
        encode({}),
        encode(['2026-01-01', 1]),
        encode([1, 2, 3]),
        encode("x' OR 1=1"),
        encode(['0000-01-01T00:00:00Z', NONE]),
        encode(['9999-12-31T23:59:59Z', NONE]),
        encode(['0000-01-01T00:00:00Z', NONE, 1]),
        encode(['2026-01-01T00:00:00Z', NONE, 2_147_483_648]),
        encode(['2026-01-01T00:00:00Z', 'a\0b']),
        encode(['2026-01-01T00:00:00Z', '\ud800']),
        encode(2_147_483_648),
        Buffer.from(`["2026-01-01T00:00:00Z",${'['.repeat(100)}${']'.repeat(100)}]`).toString('base64url'),
      ];
      for (const cursor of strange) {
        const answer = await officer.get<ProblemBody>(`/api/${list.replace('PROJECT', projectId)}`, { cursor });
        expectProblem(answer, 400, 'CURSOR_INVALID');
      }
    },
  );

  it('gives a request an id of its own where the caller’s is not decent, and never echoes what was sent', async () => {
    const own = await officer.with({ 'x-request-id': 'clerk-7:2026' }).get('/api/projects/42');
    expect(own.headers.get('x-request-id')).toBe('clerk-7:2026');
    const { headers, text: answered } = await officer.with({ 'x-request-id': '<script>' }).get('/api/projects/42');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answered).not.toContain('<script>');
  });
});

describe('input that is well formed and wrong', () => {
  const future = { ...evidence, kind: 'site-evidence', date: '2199-12-31' };
  it.each<readonly [string, () => Promise<Answer<ProblemBody>>, number, string]>([
    ['an unknown unit', () => register({ ...LEAD, landingUnitId: 'atlantis' }), 409, 'UNIT_UNKNOWN'],
    ['an unknown person', () => register({ ...LEAD, followerId: 'nobody' }), 409, 'PERSON_UNKNOWN'],
    [
      'an unknown unit for an item',
      () => command('add-help-item', { ...item, unitId: 'atlantis' }),
      409,
      'UNIT_UNKNOWN',
    ],
    [
      'a person of another unit',
      () => command('add-help-item', { ...item, personId: 'promoter' }),
      409,
      'PERSON_NOT_IN_UNIT',
    ],
    [
      'an amount of nothing',
      () => register({ ...LEAD, money: { amount: '0.00', currency: 'CNY' } }),
      409,
      'AMOUNT_INVALID',
    ],
    ['evidence of the future', () => command('record-evidence', future), 409, 'DATE_IN_FUTURE'],
    [
      'an item of another project',
      () => command('void-help-item', { itemId: otherItemId, reason: '误录' }),
      404,
      'ITEM_UNKNOWN',
    ],
    [
      'a prerequisite of another project',
      () => command('add-help-item', { ...item, prerequisites: [otherItemId] }),
      409,
      'PREREQUISITE_UNKNOWN',
    ],
    [
      'an unknown question',
      () => command('answer-escalation', { escalationId: 'none', instruction: 'urge', words: '请办' }),
      404,
      'ESCALATION_UNKNOWN',
    ],
    ['a policy that is not published', () => command('adopt-policy', { policyVersion: 77 }), 403, 'FORBIDDEN'],
  ])('%s', async (_, send, status, code) => {
    const before = await fingerprint(database.dataSource, { refusals: false });
    expectProblem(await send(), status, code);
    expect(await fingerprint(database.dataSource, { refusals: false })).toBe(before);
  });

  it('in administration', async () => {
    const [system, security] = [await api.script('sysadmin'), await api.script('secadmin')];
    const unit = { name: '市财政局', headId: 'nobody' };
    const cases: readonly (readonly [Answer<ProblemBody>, number, string])[] = [
      [await system.put('/api/units/finance', unit), 409, 'REFERENCE_UNKNOWN'],
      [await system.put('/api/units/park', { name: '园区', parentId: 'park' }), 409, 'UNIT_ABOVE_ITSELF'],
      [
        await system.put('/api/units/atlantis/default-persons', { persons: { '*': 'officer' } }),
        409,
        'REFERENCE_UNKNOWN',
      ],
      [await system.put('/api/units/park/default-persons', { persons: { '*': 'nobody' } }), 409, 'REFERENCE_UNKNOWN'],
      [await system.put('/api/people/new.one', { name: '新人', unitId: 'atlantis' }), 409, 'REFERENCE_UNKNOWN'],
      [await system.put('/api/people/new.one', { name: '新人', email: 'not a mail address' }), 400, 'VALIDATION'],
      [await security.put('/api/people/nobody/roles', { roles: ['leader'] }), 409, 'REFERENCE_UNKNOWN'],
      [await security.put('/api/people/mayor/roles', { roles: ['leader', 'audit-admin'] }), 409, 'ROLES_INCOMPATIBLE'],
      [await security.put('/api/people/mayor/roles', { roles: ['king'] }), 400, 'VALIDATION'],
      [
        await security.put('/api/people/nobody/account', { login: 'nobody', password: 'a long password' }),
        404,
        'PERSON_UNKNOWN',
      ],
      [
        await security.put('/api/people/mayor/account', { login: 'May Or', password: 'a long password' }),
        400,
        'VALIDATION',
      ],
      [await security.delete('/api/people/mayor/account'), 404, 'NOT_FOUND'],
    ];
    for (const [answer, status, code] of cases) expectProblem(answer, status, code);
  });
});
