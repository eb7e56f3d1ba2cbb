import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, PASSWORD, registerLead, TestApi } from '../../support/api';
import { Description } from '../../support/api-schemas';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';
import { Desk } from '../../support/record';

let database: TestDatabase;
let api: TestApi;
let description: Description;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  description = await Description.of(api);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the description', () => {
  it('is OpenAPI 3.1, every reference of which leads somewhere', () => {
    expect(description.document).toMatchObject({ openapi: '3.1.0', info: { title: expect.any(String), version: '1' } });
    expect(description.brokenReferences()).toEqual([]);
    expect(description.operations.length).toBeGreaterThan(90);
  });

  it('names every operation once, under a tag, with its parameters and its answers', () => {
    const ids = description.operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const faults = description.operations.flatMap(
      ({ method, operationId, parameters = [], path, requestBody, responses, tags }) => {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
        const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
        return [
          /^[a-z][A-Za-z]+$/.test(operationId) ? '' : 'operationId',
          tags.length === 1 ? '' : 'tags',
          JSON.stringify(inPath) === JSON.stringify(declared) ? '' : 'path parameters',
          // What needs a second person waits; the rest is done.
          ['200', '201', '204', '202 204'].includes(good.map(([status]) => status).join(' ')) ? '' : 'answer',
          good.every(([status, { content }]) => (status === '204') === (content === undefined)) ? '' : 'answer schema',
          responses.default?.content?.['application/problem+json']?.schema ? '' : 'problem',
          method === 'GET' && requestBody ? 'a body in GET' : '',
          parameters.every(({ schema }) => Object.keys(schema).length > 0) ? '' : 'parameter schema',
        ]
          .filter((fault) => fault !== '')
          .map((fault) => `${operationId}: ${fault}`);
      },
    );
    expect(faults).toEqual([]);
  });

  it('holds schemas that can be used', () => {
    const schemas = description.operations.flatMap(({ parameters = [], requestBody, responses }) => [
      ...parameters.map(({ schema }) => schema),
      ...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema),
      ...Object.values(responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(({ schema }) => (schema ? [schema] : [])),
      ),
    ]);
    for (const schema of schemas) expect(() => description.zod(schema)).not.toThrow();
  });

  it('says who has to prove themselves', () => {
    const open = description.operations.filter(({ security }) =>
      security?.some((each) => Object.keys(each).length === 0),
    );
    expect(open.map(({ operationId }) => operationId).sort()).toEqual([
      ...[
        'answerByLink',
        'downloadOfferedLeaflet',
        'listOffered',
        'live',
        'readCalendarFeed',
        'readLinkedQuestion',
        'ready',
        'signIn',
      ],
    ]);
    expect(description.document.security).toEqual([{ cookie: [] }, { bearer: [] }]);
    expect(description.document.components).toMatchObject({
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'bangban_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    });
  });

  it('wants the idempotency key of every command, in the documentation too', () => {
    const commands = description.operations.filter(
      ({ operationId, tags }) => tags[0] === 'commands' || operationId === 'registerLead',
    );
    const without = commands.filter(
      ({ parameters = [] }) =>
        !parameters.some(
          ({ in: where, name, required }) => where === 'header' && name === 'Idempotency-Key' && required,
        ),
    );
    expect(commands.length).toBeGreaterThan(30);
    expect(without.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('can be read by people', async () => {
    const page = await api.nobody.get('/api/docs/');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

/** Queries that the reads want; everything else is asked without one. */
const QUERIES: Readonly<Record<string, Record<string, string | number>>> = {
  similarProjects: { name: '茶', investor: '某' },
  search: { text: '茶' },
  listComments: { projectId: 'the first' },
  investorsAlike: { name: '苏州华锦电子股份有限公司' },
  countLeads: { from: '2026-01-01', to: '2026-12-31' },
  outreachCounts: { from: '2026-01-01', to: '2026-12-31' },
  checklistCompletion: { from: '2026-01-01', to: '2026-12-31' },
  checklistCompletionItems: { from: '2026-01-01', to: '2026-12-31' },
  getCalendarYear: { year: 2026 },
  workingDayAfter: { start: '2026-09-18', days: 5 },
  explainItemClocks: { ids: 'the first item' },
  fundArrivalProjects: { currency: 'CNY' },
  fundParts: { currency: 'CNY' },
  retainedProjects: { currency: 'CNY' },
  agreedContracts: { currency: 'CNY' },
  projectChanges: { projectId: 'the first' },
  listProjectSeers: { project: 'the first' },
  weekItems: { at: '2026-10-01T00:00:00.000Z', part: 'open' },
};
/** Between them they may read everything. */
const READERS = ['supervisor', 'officer', 'investor', 'sysadmin', 'secadmin', 'auditadmin'] as const;
/** Not JSON, an engine behind it, closed by the rules in force or of a token: told of elsewhere. */
const ELSEWHERE = [
  ...['stream', 'downloadFile', 'downloadOwnFile', 'exportAudit', 'ledgerTemplate', 'getWorkflow'],
  ...['listOffered', 'readCalendarFeed', 'downloadLeaflet', 'downloadOfferedLeaflet'],
  'downloadComplaintFile',
];

describe('answers', () => {
  let ids: Record<string, string>;

  beforeAll(async () => {
    const desk = new Desk(database, ['smtp']);
    const projects = await liveThrough(desk, { from: '2026-09-14T01:00:00.000Z', days: 24, projects: 8, seed: 5 });
    for (const id of projects) await api.record.tick(id);
    const [first]: { project: string; item: string }[] = await database.dataSource.query(
      `SELECT project_id AS project, item_id AS item FROM escalation WHERE item_id IS NOT NULL LIMIT 1`,
    );
    const head = await api.script('centre-head');
    const drafted = async (files: string, body: object): Promise<string> => {
      const headers = { 'idempotency-key': randomUUID() };
      return accepted(await head.send<{ id: string }>(files, { method: 'POST', headers, body })).id;
    };
    const paper = { document: '', note: '' };
    ids = { projectId: first?.project ?? '', itemId: first?.item ?? '', personId: 'officer', version: '1' };
    ids['/api/calendar-files'] = await drafted('/api/calendar-files', {
      subject: 'city',
      year: null,
      days: [],
      ...paper,
    });
    const changes = [{ path: '/limits/signFor', value: 3, source: '' }];
    const supervisor = await api.script('supervisor');
    const issued = { unitId: 'park', matter: '办理迟缓', requirement: '报送整改方案' };
    const [active]: { id: string }[] = await database.dataSource.query(
      `SELECT id FROM project WHERE status = 'active' LIMIT 1`,
    );
    accepted(await supervisor.command(active?.id ?? '', 'issue-form', issued));
    const [form]: { id: string }[] = await database.dataSource.query('SELECT id FROM supervision_form LIMIT 1');
    ids.formId = form?.id ?? '';
    const { now } = accepted(await supervisor.get<{ now: string }>('/api/session'));
    ids['/api/holds'] = accepted(
      await supervisor.send<{ id: string }>('/api/holds', {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID() },
        body: { reason: 'other', words: '核对', until: now.slice(0, 10) },
      }),
    ).id;
    ids['/api/promotions'] = await drafted('/api/promotions', {
      name: '年产十万吨饲料项目',
      nameEn: null,
      summary: '配套园区标准厂房',
      summaryEn: null,
      industry: '现代农业',
      siteUnitId: 'park',
      contactUnitId: 'promotion-bureau',
      money: null,
      landMu: null,
      mode: 'open',
    });
    const groupId = await drafted('/api/groups', {
      form: 'liaison-office',
      name: '驻深圳联络处',
      unitId: 'promotion-bureau',
      leaderIds: ['promoter'],
      industry: null,
      place: '深圳',
    });
    ids['/api/trips'] = await drafted('/api/trips', {
      groupId,
      direction: 'out',
      purpose: '拜访储能企业',
      places: ['深圳'],
      memberIds: ['promoter'],
      from: now.slice(0, 10),
      to: now.slice(0, 10),
      calls: [{ investorId: null, company: '云帆储能', met: '董事长', note: null, interest: 'strong' }],
    });
    ids['/api/meetings'] = await drafted('/api/meetings', {
      kind: 'monthly',
      chairId: 'deputy',
      place: '一号会议室',
      day: now.slice(0, 10),
      time: '23:00',
    });
    ids['/api/investors'] = await drafted('/api/investors', {
      name: '苏州华锦电子有限公司',
      country: 'CN',
      code: null,
      group: null,
      parentId: null,
    });
    ids['/api/complaints'] = accepted(
      await (
        await api.script('officer')
      ).send<{ id: string }>('/api/complaints', {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID() },
        body: {
          projectId: await registeredFor('investor'),
          contactId: 'investor',
          subject: 'delay',
          words: '办理拖延',
          itemId: null,
          unitId: 'park',
          confidential: false,
        },
      }),
    ).id;
    ids['/api/reviews'] = await calledReview();
    ids['/api/policy-files'] = await drafted('/api/policy-files', { changes, ...paper });
  });

  /** A lead with this contact of its company. */
  const registeredFor = async (contact: string): Promise<string> =>
    registerLead(await api.script('promoter'), { investorContactIds: [contact] });

  /** Of a lead that has just come in: whoever called it, and experts from elsewhere. */
  async function calledReview(): Promise<string> {
    const promoter = await api.script('promoter');
    const given = async (path: string, body: object): Promise<string> =>
      accepted(await promoter.post<{ id: string }>(path, body, { 'idempotency-key': randomUUID() })).id;
    const expertIds: string[] = [];
    for (const personId of ['park-head', 'land-handler']) {
      expertIds.push(await given('/api/experts', { personId, fields: ['land'], note: '' }));
    }
    const facts = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
    const made = await promoter.post<{ project: { id: string } }>('/api/projects', LEAD, {
      'idempotency-key': randomUUID(),
    });
    return given('/api/reviews', { projectId: accepted(made).project.id, subject: '准入', facts, expertIds });
  }

  const ask = (http: Http, operationId: string): ReturnType<typeof http.get> => {
    const { path: template } = description.operation(operationId);
    // What is only called `id` is one of what stands under the address before it.
    const [files = ''] = template.split('/{id}');
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => ids[name === 'id' ? files : name] ?? name);
    const query = QUERIES[operationId];
    const known = Object.entries(query ?? {}).map(([name, value]) => [
      name,
      value === 'the first' ? ids.projectId : value === 'the first item' ? ids.itemId : value,
    ]);
    return http.get(path, Object.fromEntries(known) as typeof query);
  };

  it('of every read are what the description promises', async () => {
    const readers = await Promise.all(READERS.map((who) => api.browser(who)));
    const faults: unknown[] = [];
    const reads = description.operations.filter(
      ({ method, operationId }) => method === 'GET' && !ELSEWHERE.includes(operationId),
    );
    for (const { operationId } of reads) {
      const answers = await Promise.all(readers.map((http) => ask(http, operationId)));
      const allowed = answers.filter(({ status }) => status !== 403 && status !== 404);
      const found = allowed.flatMap((answer) =>
        answer.status === 200 ? description.faults(operationId, answer) : [`${answer.status} ${answer.text}`],
      );
      if (allowed.length === 0 || found.length > 0) faults.push({ operationId, found: found.slice(0, 3) });
    }
    expect(faults).toEqual([]);
    expect(reads.length).toBeGreaterThan(40);
  });

  it('of commands are, accepted, refused, not allowed and not valid', async () => {
    const officer = await api.script('officer');
    const made = await officer.post('/api/projects', LEAD, { 'idempotency-key': randomUUID() });
    expect([made.status, description.faults('registerLead', made)]).toEqual([201, []]);
    const id = (made.body.project as { id: string }).id;
    const cases = [
      ['recordContact', 'record-contact', { kind: 'call', summary: '电话' }, 200],
      ['addHelpItem', 'add-help-item', { title: '协调', unitId: 'park', limit: 3, issue: true }, 200],
      ['shelve', 'shelve', { reason: '资金未到位' }, 200],
      ['advanceStage', 'advance-stage', { to: 'intent' }, 409],
      ['terminateProject', 'terminate-project', { reason: '不再推进', cause: 'human' }, 403],
      ['recordContact', 'record-contact', { kind: 'call' }, 400],
      ['signForHelpItem', 'sign-for-help-item', { itemId: randomUUID() }, 404],
    ] as const;
    for (const [operationId, slug, payload, status] of cases) {
      const answer = await officer.command<unknown>(id, slug, payload);
      expect([operationId, answer.status, description.faults(operationId, answer)]).toEqual([operationId, status, []]);
    }
  });

  it('of sign-in, tokens, imports, the inbox, substitutes and the demo clock are', async () => {
    await api.account('deputy');
    const signedIn = await api.nobody.post('/api/sessions', { login: 'deputy', password: PASSWORD });
    expect([signedIn.status, description.faults('signIn', signedIn)]).toEqual([204, []]);
    const deputy = await api.browser('deputy');
    const officer = await api.script('officer');
    const substitute = { principalId: 'deputy', substituteId: 'mayor', fromDate: '2026-09-14', toDate: '2026-11-30' };
    const answers = {
      createAccessToken: await deputy.post('/api/access-tokens', { name: '脚本' }),
      addSubstitute: await deputy.post('/api/substitutes', substitute),
      markRead: await deputy.post('/api/inbox/read', { ids: 'all' }),
      importProjects: await officer.post('/api/imports/projects', { source: '台账', rows: [{ reference: '1' }] }),
      moveDemoClock: await officer.put('/api/demo/clock', { workingDays: 1 }),
      savePreferences: await deputy.put('/api/preferences', { muted: [] }),
      saveUnit: await (await api.script('sysadmin')).put('/api/units/finance', { name: '市财政局' }),
      signOut: await deputy.delete('/api/session'),
      signOutEverywhere: await (await api.browser('deputy')).delete('/api/sessions'),
    };
    for (const [operationId, answer] of Object.entries(answers)) {
      expect([operationId, answer.status < 300, description.faults(operationId, answer)]).toEqual([
        operationId,
        true,
        [],
      ]);
    }
  });

  it('of what waits for a second person are', async () => {
    const system = await api.script('sysadmin');
    const waits = await system.put('/api/units/commerce', { name: '市商务局', functions: ['commerce'] });
    expect([waits.status, description.faults('saveUnit', waits)]).toEqual([202, []]);
    const listed = await system.get('/api/directory-requests');
    expect(description.faults('listDirectoryRequests', listed)).toEqual([]);
    const path = `/api/directory-requests/${String(waits.body.requestId)}/decision`;
    const decided = await (await api.script('secadmin')).post(path, { accept: true });
    expect([decided.status, description.faults('decideDirectoryRequest', decided)]).toEqual([204, []]);
  });

  it('of health are, up or down', async () => {
    for (const operationId of ['live', 'ready']) {
      const answer = await ask(api.nobody, operationId);
      expect([operationId, description.faults(operationId, answer)]).toEqual([operationId, []]);
    }
    expect(accepted(await api.nobody.get('/api/health/ready'))).toMatchObject({
      status: 'degraded',
      record: 'up',
      worker: 'down',
    });
  });
});
