import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createDeliverNoticeActivities } from '@bangban/activities';
import { type Channel, ChannelRegistry, type Message } from '@bangban/channels';
import { createDeliveryStore, Readers } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { Description } from '../../support/api-schemas';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';
import { StreamReader } from '../../support/stream';

/** What must not stand in any answer to who does not see the one project; and the other, to know that there were answers. */
const HIDDEN = { name: '万吨冷链物流项目', investorName: '北域冷链有限公司', title: '冷库环评批复' };
const SHOWN = '年产九万套电池项目';

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let description: Description;
let shown = '';
let hidden = '';
let ids: { readonly item: string; readonly file: string };
const streams: StreamReader[] = [];

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  description = await Description.of(api);
  desk = new Desk(database, ['smtp']);
  shown = await desk.lead({ name: SHOWN });
  await desk.act('officer', shown, {
    name: 'AddHelpItem',
    payload: { title: '协调用电', unitId: 'park', limit: 5, issue: true },
  });
  hidden = await desk.lead({
    name: HIDDEN.name,
    investor: { name: HIDDEN.investorName, country: 'CN' },
    landingUnitId: 'natural-resources',
    investorContactIds: [],
  });
  ids = { item: await desk.item(hidden, { title: HIDDEN.title }), file: randomUUID() };
  await database.dataSource.query(
    `INSERT INTO attachment (id, project_id, item_id, name, media_type, size, sha256, uploaded_by)
     VALUES ($1, $2, $3, '冷库.pdf', 'application/pdf', 1, '', 'officer')`,
    [ids.file, hidden, ids.item],
  );
});
afterAll(async () => {
  for (const stream of streams) stream.close();
  await api.close();
  await database.drop();
});

/** What the lists want to be asked with. */
const QUERIES = (projectId: string, itemId: string): Readonly<Record<string, Record<string, string | number>>> => ({
  similarProjects: { name: HIDDEN.name, investor: HIDDEN.investorName },
  checklistCompletion: { from: '2020-01-01', to: '2099-12-31' },
  checklistCompletionItems: { from: '2020-01-01', to: '2099-12-31' },
  getCalendarYear: { year: 2026 },
  workingDayAfter: { start: '2026-09-18', days: 5 },
  explainItemClocks: { ids: itemId },
  fundArrivalProjects: { currency: 'CNY' },
  fundParts: { currency: 'CNY' },
  agreedContracts: { currency: 'CNY' },
  retainedProjects: { currency: 'CNY' },
  projectChanges: { projectId },
  weekItems: { at: new Date().toISOString(), part: 'open' },
});
/** No end of it, or an engine behind it: told of elsewhere. */
const ELSEWHERE = ['stream', 'getWorkflow'];

const asksOf = (projectId: string, itemId: string): { operationId: string; path: string; query: Json }[] =>
  description.operations
    .filter(({ method, operationId }) => method === 'GET' && !ELSEWHERE.includes(operationId))
    .flatMap(({ operationId, parameters = [], path: template }) => {
      const values: Readonly<Record<string, string>> = {
        projectId,
        itemId,
        fileId: ids.file,
        id: itemId,
        version: '1',
      };
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
      const plain = { operationId, path, query: QUERIES(projectId, itemId)[operationId] ?? {} };
      const filtered = parameters
        .filter(({ in: where, name }) => where === 'query' && name in values)
        .map(({ name }) => ({ ...plain, query: { ...plain.query, [name]: values[name] } }));
      return [plain, ...filtered];
    });

const told = (text: string, asked: readonly unknown[]): string[] => {
  const echoed = JSON.stringify(asked);
  return [hidden, ids.item, ids.file, ...Object.values(HIDDEN)].filter(
    (each) => text.includes(each) && !echoed.includes(each),
  );
};

describe('every address', () => {
  it.each(['park-handler', 'leader-two', 'investor'])(
    'tells %s nothing of a project that they do not see',
    async (who) => {
      const http = await api.browser(who);
      const faults: unknown[] = [];
      let answered = '';
      for (const { operationId, path, query } of asksOf(hidden, ids.item)) {
        const answer = await http.get(path, query as Record<string, string>);
        answered += answer.text;
        // Who asks by an id has it; what else they are told is looked for, and whether anything was found.
        const found = told(answer.text, [path, query]);
        if (found.length > 0 || answer.status >= 500) faults.push([operationId, query, answer.status, found]);
        const byId = path.includes(hidden) || path.includes(ids.item) || path.includes(ids.file);
        if (byId && answer.status < 300) faults.push([operationId, path, answer.status]);
      }
      expect(faults).toEqual([]);
      expect(answered.includes(SHOWN)).toBe(who !== 'leader-two');
    },
  );

  it('tells who reads the city', async () => {
    const http = await api.browser('officer');
    const telling: string[] = [];
    for (const { operationId, path, query } of asksOf(hidden, ids.item)) {
      const answer = await http.get(path, query as Record<string, string>);
      if (told(answer.text, [path, query]).length > 0) telling.push(operationId);
    }
    expect(telling).toEqual(
      expect.arrayContaining([
        'listProjects',
        'similarProjects',
        'getProject',
        'listHelpItems',
        'getHelpItem',
        'explainItemClock',
      ]),
    );
  });

  it('names to an investor’s contact nobody but those on the own project', async () => {
    const people = await database.dataSource.query<{ id: string; name: string }[]>(
      `SELECT p.id, v.name FROM person p JOIN person_version v ON v.person_id = p.id WHERE p.id <> 'investor'
         AND NOT EXISTS (SELECT 1 FROM reader r WHERE r.project_id = $1 AND r.key = 'person:' || p.id)`,
      [shown],
    );
    const strangers = people.filter(({ id }) => id !== 'officer' && id !== 'centre-head');
    expect(strangers.length).toBeGreaterThan(8);
    const http = await api.browser('investor');
    const faults: unknown[] = [];
    for (const { operationId, path, query } of [...asksOf(shown, ids.item), ...asksOf(hidden, ids.item)]) {
      const { text } = await http.get(path, query as Record<string, string>);
      const named = strangers.filter(({ name }) => text.includes(name)).map(({ id }) => id);
      if (named.length > 0) faults.push([operationId, named]);
    }
    expect(faults).toEqual([]);
  });

  it('shows a screen of one instant: it is read in one reading, and in no more', async () => {
    const opened = [jest.spyOn(Readers.prototype, 'read'), jest.spyOn(Readers.prototype, 'told')];
    const count = (): number => opened.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    try {
      const twice: unknown[] = [];
      let once = 0;
      for (const who of ['officer', 'investor', 'auditadmin']) {
        const http = await api.browser(who);
        for (const { operationId, path, query } of asksOf(shown, ids.item)) {
          const before = count();
          await http.get(path, query as Record<string, string>);
          const readings = count() - before;
          if (readings > 1) twice.push([who, operationId, readings]);
          once += readings === 1 ? 1 : 0;
        }
      }
      expect(twice).toEqual([]);
      expect(once).toBeGreaterThan(20);
    } finally {
      for (const each of opened) each.mockRestore();
    }
  });

  it('answers a command on what is not seen as one on what does not exist', async () => {
    const http = await api.script('park-handler');
    const [unseen, none] = await Promise.all(
      [hidden, randomUUID()].map((id) => http.command<ProblemBody>(id, 'note-progress', { note: '进展' })),
    );
    expect([unseen?.status, unseen?.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    expect([none?.status, none?.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    const other = await http.command<ProblemBody>(shown, 'sign-for-help-item', { itemId: ids.item });
    const unknown = await http.command<ProblemBody>(shown, 'sign-for-help-item', { itemId: randomUUID() });
    expect([other.status, other.body.code]).toEqual([unknown.status, unknown.body.code]);
    expect(told(other.text, [ids.item])).toEqual([]);
  });

  it('does for nobody on what they do not see, by whatever relation it would be theirs', async () => {
    // Of the unit that handles a matter of it, with a post that reads nothing by that.
    await database.dataSource.query(`UPDATE person SET unit_id = 'natural-resources' WHERE id = 'leader-two'`);
    const http = await api.script('leader-two');
    const note = { itemId: ids.item, note: '进展' };
    const [unseen, none] = await Promise.all(
      [hidden, randomUUID()].map((id) => http.command<ProblemBody>(id, 'note-progress', note)),
    );
    expect([unseen?.status, unseen?.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    const bytes = (answer: typeof unseen): string => JSON.stringify({ ...answer?.body, requestId: '' });
    expect(bytes(unseen)).toBe(bytes(none));
    await database.dataSource.query(`UPDATE person SET unit_id = 'government' WHERE id = 'leader-two'`);
  });

  it('says of a ledger that a row repeats a project, and not which, to an importer who does not see it', async () => {
    const row = { reference: '1', name: HIDDEN.name, investor: { name: HIDDEN.investorName } };
    const body = { source: '台账', rows: [row] };
    const repeats = async (who: string): Promise<Json> => {
      const answer = await (
        await api.script(who)
      ).send<{ rows: { repeats: Json[] }[] }>('/api/imports/projects', {
        method: 'POST',
        query: { dryRun: 'true' },
        body,
      });
      return accepted(answer).rows[0]?.repeats[0] ?? {};
    };
    expect(await repeats('officer')).toMatchObject({ projectId: hidden, name: HIDDEN.name });
    const nothing = { row: null, projectId: null, name: null, source: null, reference: null };
    expect(await repeats('park-head')).toEqual(nothing);
  });
});

const listen = async (http: Http, last?: string): Promise<StreamReader> => {
  const stream = await StreamReader.open(http, last);
  streams.push(stream);
  return stream.ready();
};
const contact = (projectId: string): ReturnType<Desk['act']> =>
  desk.act('officer', projectId, { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });
const of = (stream: StreamReader, projectId: string): number =>
  stream.changes.filter((each) => each.projectId === projectId).length;

describe('what comes by itself', () => {
  it('reaches a stream from the moment somebody stands on a project until they have left it', async () => {
    const http = await api.script('park-handler');
    const stream = await listen(http);
    const start = stream.lastId;
    await contact(hidden);
    await contact(shown);
    await stream.until('what is seen', (each) => of(each, shown) > 0);
    expect(of(stream, hidden)).toBe(0);
    const moved = await desk.item(hidden, { title: '协调用水' });
    const to = (unitId: string): ReturnType<Desk['act']> =>
      desk.act('officer', hidden, {
        name: 'TransferHelpItem',
        payload: { itemId: moved, unitId, reason: '由其办理' },
      });
    await to('park');
    await stream.until('what it stands on now', (each) => of(each, hidden) > 0);
    await to('natural-resources');
    await contact(shown);
    const known = of(stream, shown);
    await contact(hidden);
    await contact(shown);
    await stream.until('what is seen still', (each) => of(each, shown) > known);
    const { seq } = await contact(hidden);
    await contact(shown);
    await stream.until('what is seen still', (each) => of(each, shown) > known + 1);
    expect(stream.changes.some((each) => each.projectId === hidden && each.seq >= seq - 1)).toBe(false);
    // Who comes back hears of what was missed only where they see it now.
    const again = await listen(http, start);
    await again.until('the missed', (each) => of(each, shown) > 0);
    expect(of(again, hidden)).toBe(0);
  });

  it('says of a meeting that it moved, whatever project it was about, and of that nothing', async () => {
    const officer = await api.script('officer');
    const give = async (path: string, body: Json): Promise<{ id: string; seq: number }> =>
      accepted(
        await officer.send<{ id: string; seq: number }>(`/api/meetings${path}`, {
          method: 'POST',
          headers: { 'idempotency-key': randomUUID() },
          body,
        }),
      );
    const { now } = accepted(await officer.get<{ now: string }>('/api/session'));
    const day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    const { id } = await give('', { kind: 'ad-hoc', chairId: 'mayor', place: '一号会议室', day, time: '23:59' });
    const [official, contact] = [
      await listen(await api.script('park-handler')),
      await listen(await api.script('investor')),
    ];
    const { seq } = await give(`/${id}/commands/add-line`, { projectId: hidden, title: HIDDEN.title });
    await official.until('the meeting', (each) => each.of('meeting').some(({ data }) => data.seq === seq));
    expect(told(JSON.stringify(official.of('meeting')), [])).toEqual([]);
    await desk.act('officer', shown, { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });
    await contact.until('what is seen', (each) => of(each, shown) > 0);
    expect(contact.of('meeting')).toEqual([]);
    const page = accepted(await (await api.script('park-handler')).get(`/api/meetings/${id}`));
    expect(page.hidden).toBe(1);
    expect(told(JSON.stringify(page), [])).toEqual([]);
  });

  it('leaves of a notice about what is seen no more that there was one, and sends no mail of it', async () => {
    const rows = await database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM notification WHERE recipient_id = 'park-handler' AND stream_id = $1`,
      [hidden],
    );
    expect(rows.length).toBeGreaterThan(0);
    const inbox = accepted(await (await api.script('park-handler')).get<{ rows: Json[] }>('/api/inbox'));
    const unseen = inbox.rows.filter(({ id }) => rows.some((row) => row.id === id));
    expect(unseen.length).toBe(rows.length);
    for (const row of unseen) {
      expect(row).toMatchObject({ projectId: null, itemId: null, itemTitle: null, itemTemplateKey: null });
      expect(row.text).toMatchObject({ zh: { title: '项目已不在您的可见范围' } });
    }
    const sent: Message[] = [];
    const send = (message: Message): Promise<void> => Promise.resolve(void sent.push(message));
    const channel: Channel = { name: 'smtp', send, close: () => undefined };
    const activities = createDeliverNoticeActivities({
      deliveries: createDeliveryStore(database.dataSource),
      channels: new ChannelRegistry([channel]),
      webAddress: null,
    });
    const deliveries = await database.dataSource.query<{ id: string; own: boolean }[]>(
      `SELECT d.id, n.stream_id = $1 AS own FROM delivery d JOIN notification n ON n.id = d.notification_id
       WHERE n.recipient_id = 'park-handler' AND n.settled_at IS NULL ORDER BY d.created_at, d.place`,
      [shown],
    );
    for (const { id } of deliveries) await activities.deliver(id);
    expect(sent.length).toBe(deliveries.filter(({ own }) => own).length);
    expect(sent.length).toBeGreaterThan(0);
    expect(told(JSON.stringify(sent), [])).toEqual([]);
  });
});
