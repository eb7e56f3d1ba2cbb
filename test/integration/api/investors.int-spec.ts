import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Reconciler } from '@bangban/record';
import { LEAD, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type Listed, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
interface Row {
  readonly id: string;
  readonly name: string;
  readonly contacts: number;
  readonly projects: number;
  readonly alike: number;
}
interface Page {
  readonly standing: string;
  readonly investor: { readonly merged: { readonly into: string } | null };
  readonly merged: readonly { readonly id: string }[];
  readonly alike: readonly { readonly id: string; readonly why: readonly string[] }[];
  readonly contacts: readonly Readonly<Record<'id' | 'state' | 'name' | 'telephone' | 'mail', string | null>>[];
  readonly keptBack: boolean;
  readonly projects: readonly { readonly id: string; readonly investorId: string }[];
  readonly may: Readonly<Record<'keep' | 'merge' | 'erase', boolean>>;
}

const CODE = '91330100799655058B';
const FIRM = { name: '苏州华锦电子有限公司', country: 'CN', code: null, group: '华锦', parentId: null };
const PERSON = { name: '周敏之', post: '投资总监', telephone: '13800001111', mail: 'zhou@huajin.test' };

let database: TestDatabase;
let api: TestApi;
const people = {} as Record<'promoter' | 'head' | 'centre' | 'officer' | 'stranger' | 'contact' | 'auditor', Http>;

const post = <T = Given>(by: Http, path: string, body: Json, key: string = randomUUID()): Promise<Answer<T>> =>
  by.send<T>(`/api/investors${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const refused = async (by: Http, path: string, body: Json): Promise<string> =>
  (await post<ProblemBody>(by, path, body)).body.code;
const list = async (query: Record<string, string> = {}, by = people.promoter) =>
  accepted(await by.get<Listed<Row>>('/api/investors', query));
const page = async (id: string, by = people.promoter) => accepted(await by.get<Page>(`/api/investors/${id}`));

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  people.promoter = await api.script('promoter');
  people.head = await api.script('bureau-head');
  people.centre = await api.script('centre-head');
  people.officer = await api.script('officer');
  people.stranger = await api.script('land-head');
  people.contact = await api.script('investor');
  people.auditor = await api.script('auditadmin');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the library of investors', () => {
  let [firm, twin, project] = ['', '', ''];

  it('takes a company in once for a key, with a code that counts, from whoever the policy names', async () => {
    const key = randomUUID();
    const first = accepted(await post(people.promoter, '', { ...FIRM, code: CODE }, key));
    const again = accepted(await post(people.promoter, '', { ...FIRM, code: CODE }, key));
    expect(again).toEqual({ ...first, repeated: true });
    firm = first.id;
    twin = accepted(await post(people.officer, '', { ...FIRM, name: '蘇州華錦電子（集團）股份有限公司' })).id;
    expect(await refused(people.promoter, '', { ...FIRM, code: CODE })).toBe('INVESTOR_CODE_TAKEN');
    expect(await refused(people.promoter, '', { ...FIRM, code: '91330100799655058A' })).toBe('INVESTOR_CODE_INVALID');
    expect(await refused(people.stranger, '', FIRM)).toBe('INVESTOR_FORBIDDEN');
    expect((await post(people.contact, '', FIRM)).status).toBe(403);
    expect((await people.contact.get('/api/investors')).status).toBe(403);
    expect((await people.contact.get(`/api/investors/${firm}`)).status).toBe(403);
  });

  it('finds the same one in either script and by its code, and says why two are alike', async () => {
    for (const text of ['华锦电子', '華錦電子', CODE.slice(2, 12), '%']) {
      const { rows, total } = await list({ text });
      expect([text, total, rows.length]).toEqual([text, text === '%' ? 0 : text.startsWith('33') ? 1 : 2, total]);
    }
    expect((await list()).rows.map(({ alike }) => alike)).toEqual([1, 1]);
    expect((await list({ alike: 'true' })).total).toBe(2);
    const alike = accepted(
      await people.promoter.get<{ rows: { id: string; why: string[] }[] }>('/api/investors/alike', {
        name: '苏州华锦电子有限公司。',
        code: CODE,
      }),
    );
    expect(alike.rows.map(({ id, why }) => [id, why])).toEqual([
      [firm, ['code', 'name', 'form']],
      [twin, ['form']],
    ]);
  });

  it('is named by projects, which find the one that stands however it was merged', async () => {
    expect(
      (
        await people.promoter.post(
          '/api/projects',
          { ...LEAD, investorId: randomUUID() },
          { 'idempotency-key': randomUUID() },
        )
      ).status,
    ).toBe(409);
    const made = accepted(
      await people.promoter.post<{ project: { id: string } }>(
        '/api/projects',
        { ...LEAD, investorId: twin },
        { 'idempotency-key': randomUUID() },
      ),
    );
    project = made.project.id;
    const other = await registerLead(people.promoter, { investor: null });
    const revised = accepted(
      await people.officer.command(other, 'revise-project', { changes: { investorId: firm }, reason: '查明企业' }),
    );
    // Whom it names in the library it need not name again; a name that was given stands as it was given.
    expect(revised.project).toMatchObject({ investorId: firm, investor: { name: FIRM.name, country: 'CN' } });
    expect(made.project).toMatchObject({ investor: LEAD.investor });
    expect(await refused(people.promoter, `/${twin}/commands/merge`, { into: firm, reason: '同一家' })).toBe(
      'INVESTOR_FORBIDDEN',
    );
    expect(
      accepted(await post(people.head, `/${twin}/commands/merge`, { into: firm, reason: '同一家' })),
    ).toMatchObject({ status: 'merged' });
    const whole = await page(firm);
    expect(whole.projects.map(({ id }) => id).sort()).toEqual([project, other].sort());
    expect(whole).toMatchObject({ standing: firm, merged: [{ id: twin }], alike: [] });
    expect(await page(twin)).toMatchObject({ standing: firm, investor: { merged: { into: firm } } });
    // Nothing that names it was rewritten.
    expect(whole.projects.find(({ id }) => id === project)?.investorId).toBe(twin);
    expect((await list()).rows).toMatchObject([{ id: firm, projects: 2, alike: 0 }]);
    expect((await list({ status: 'merged' })).rows).toMatchObject([{ id: twin }]);
    // Whoever reads neither project finds none there.
    expect((await page(firm, people.stranger)).projects).toEqual([]);
    accepted(await post(people.centre, `/${twin}/commands/undo-merge`, { reason: '实为两家' }));
    expect((await page(firm)).projects.map(({ id }) => id)).toEqual([other]);
    expect((await page(twin)).projects.map(({ id }) => id)).toEqual([project]);
  });

  it('keeps how a contact is reached from whoever does not need it, and notes who read it', async () => {
    const key = randomUUID();
    const first = accepted(await post(people.promoter, `/${firm}/commands/add-contact`, PERSON, key));
    expect(accepted(await post(people.promoter, `/${firm}/commands/add-contact`, PERSON, key))).toEqual({
      ...first,
      repeated: true,
    });
    const another = { ...PERSON, telephone: '13900002222' };
    expect((await post<ProblemBody>(people.promoter, `/${firm}/commands/add-contact`, another, key)).body.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const second = accepted(await post(people.promoter, `/${firm}/commands/add-contact`, { ...PERSON, name: '林可' }));
    const added = (await page(firm)).contacts.find(({ name }) => name === '林可');
    accepted(await post(people.promoter, `/${second.id}/commands/remove-contact`, { contactId: added?.id ?? '' }));
    expect((await page(firm)).contacts).toMatchObject([
      { ...PERSON, state: 'standing' },
      { state: 'removed', telephone: null },
    ]);
    const kept = await page(firm, people.stranger);
    expect(kept).toMatchObject({ keptBack: true, may: { keep: false, merge: false, erase: false } });
    expect(kept.contacts).toMatchObject([{ name: PERSON.name, telephone: null, mail: null }, {}]);
    const read = await database.dataSource.query<{ actor_id: string }[]>(
      `SELECT DISTINCT actor_id FROM audit_entry WHERE action = 'ReadTelephones' AND stream_id = $1`,
      [firm],
    );
    expect(read.map((each) => each.actor_id)).toEqual(['promoter']);
  });

  it('forgets a person for good: no table holds a word of them, and the chain of events still stands', async () => {
    const [contact] = (await page(firm)).contacts;
    const path = `/${firm}/commands`;
    const body = { contactId: contact?.id ?? '', ground: 'asked' };
    accepted(
      await post(people.promoter, `${path}/revise-contact`, { contactId: body.contactId, ...PERSON, post: '顾问' }),
    );
    expect(await everywhere('周敏之')).toEqual(['contact_detail']);
    expect(await refused(people.promoter, `${path}/erase-contact`, body)).toBe('INVESTOR_FORBIDDEN');
    accepted(await post(people.centre, `${path}/erase-contact`, body));
    const [, removed] = (await page(firm)).contacts;
    const gone = { contactId: removed?.id ?? '', ground: 'purpose-ended' };
    accepted(await post(people.centre, `${path}/erase-contact`, gone));
    for (const word of ['周敏之', '林可', '投资总监', '顾问', '13800001111', 'zhou@huajin.test']) {
      expect([word, await everywhere(word)]).toEqual([word, []]);
    }
    // Nor a hash, by which a guess could be tried: receipts do not tell what was said of whom.
    const hashes = await database.dataSource.query<{ n: number; sent: object }[]>(
      `SELECT (SELECT count(DISTINCT r.body_hash)::int FROM command_receipt r JOIN event e USING (command_id)
         WHERE e.type = 'ContactAdded') AS n, sent FROM contact_detail WHERE id = $1`,
      [body.contactId],
    );
    expect(hashes).toEqual([{ n: 1, sent: {} }]);
    expect((await page(firm)).contacts).toMatchObject([
      { state: 'erased', name: null, telephone: null },
      { name: null },
    ]);
    expect(await refused(people.promoter, `${path}/revise-contact`, { contactId: body.contactId, ...PERSON })).toBe(
      'CONTACT_GONE',
    );
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkInstallation(runId);
    const { open } = await reconciler.finish(runId);
    expect(open.map(({ code }) => code).filter((code) => !['OUTBOX_WAITS', 'OVERDUE'].includes(code))).toEqual([]);
  });
});

/** Tables in which a word stands, in whatever column. */
async function everywhere(word: string): Promise<readonly string[]> {
  const tables = await database.dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.dataSource.query<object[]>(
      `SELECT 1 FROM "${name}" t WHERE strpos(t::text, $1) > 0 LIMIT 1`,
      [word],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
