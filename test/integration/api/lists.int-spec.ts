import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addWorkingDays, dateAt, endOfDay } from '@bangban/kernel';
import { type HelpItemState, isOpenItem, ITEM_STATES, itemClock, type ProjectState, wasLate } from '@bangban/domain';
import { loadCalendar } from '@bangban/persistence';
import { registerLead, TestApi } from '../../support/api';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Listed } from '../../support/http';
import { Desk } from '../../support/record';

interface Row {
  readonly id: string;
}

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let projects: readonly ProjectState[];
let items: readonly HelpItemState[];
const projectOf = (item: HelpItemState): ProjectState | undefined => projects.find(({ id }) => id === item.projectId);

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
  const life = { from: '2026-09-01T01:00:00.000Z', days: 40, projects: 24, seed: 7 };
  const desk = new Desk(database);
  const ids = await liveThrough(desk, life);
  await draftReports(desk);
  for (const id of ids) await api.record.tick(id);
  const stored: { state: ProjectState }[] = await database.dataSource.query('SELECT state FROM project');
  projects = stored.map(({ state }) => state);
  const bodies: { body: HelpItemState }[] = await database.dataSource.query('SELECT body FROM help_item');
  items = bodies.map(({ body }) => body);
});

/** The land bureau's handler reports what is in hand; the head has not signed it yet. */
async function draftReports(desk: Desk): Promise<void> {
  const rows: { id: string; project_id: string }[] = await database.dataSource.query(
    `SELECT h.id, h.project_id FROM help_item h JOIN project p ON p.id = h.project_id
     WHERE h.state = 'in-progress' AND h.unit_id = 'natural-resources' AND p.status = 'active'`,
  );
  for (const { id: itemId, project_id: projectId } of rows) {
    await desk.act('land-handler', projectId, { name: 'ReportDone', payload: { itemId, note: '已办结' } });
  }
}

afterAll(async () => {
  await api.close();
  await database.drop();
});

const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);
const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('the life that was lived', () => {
  it('has a bit of everything', () => {
    expect(projects).toHaveLength(24);
    expect(new Set(projects.map(({ status }) => status)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
    expect(items.length).toBeGreaterThan(50);
  });
});

describe('pages', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['/api/projects', 'officer', ['id']],
    ['/api/help-items', 'officer', ['id']],
    ['/api/escalations', 'officer', ['id']],
    ['/api/inbox', 'promoter', ['id']],
    ['/api/breaches', 'officer', ['projectId', 'seq']],
    ['/api/audit', 'supervisor', ['id']],
    ['/api/reports/checklist-completion/items?from=2026-01-01&to=2026-12-31', 'officer', ['id']],
  ])('of %s hold every row exactly once, in one order, whatever their size', async (path, who, key) => {
    const http = await api.script(who);
    const keyOf = (row: Record<string, unknown>): string => key.map((name) => String(row[name])).join(' ');
    const whole = (await http.all<Record<string, unknown>>(path, { limit: 200 })).map(keyOf);
    expect(whole.length).toBeGreaterThan(20);
    expect(new Set(whole).size).toBe(whole.length);
    for (const limit of [13, 50]) {
      expect((await http.all<Record<string, unknown>>(path, { limit })).map(keyOf)).toEqual(whole);
    }
    const { total } = accepted(await http.get<Partial<Listed<Row>>>(path, { limit: 3 }));
    if (total !== undefined) expect(total).toBe(whole.length);
  });

  it('stay in step with what is added in the meantime', async () => {
    const first = accepted(await officer.get<Listed<Row>>('/api/projects', { limit: 10 }));
    const added = await registerLead(officer, { name: '后来的项目' });
    const rest = await officer.all<Row>('/api/projects', { limit: 10, cursor: first.nextCursor ?? '' });
    const seen = ids([...first.rows, ...rest]);
    expect(sorted(seen)).toEqual(sorted(projects.map(({ id }) => id)));
    expect(seen).not.toContain(added);
  });
});

describe('projects', () => {
  // Registered while pages were read; it is in none of the expectations below.
  const list = async (query: Record<string, string>): Promise<string[]> =>
    sorted(
      ids(
        (await officer.all<Row & { name: string }>('/api/projects', query)).filter(({ name }) => name !== '后来的项目'),
      ),
    );
  const those = (where: (project: ProjectState) => boolean): string[] =>
    sorted(projects.filter(where).map(({ id }) => id));

  it.each(['汽车', '茶', '二期', '100%', '%', '_', '\\', 'green power', 'led', '精密机械', '没有这样的项目', "'; --"])(
    'are found by the text %s in their name or their investor’s',
    async (text) => {
      const has = (name: string | undefined): boolean => name?.toLowerCase().includes(text) ?? false;
      expect(await list({ text })).toEqual(those(({ investor, name }) => has(name) || has(investor?.name)));
    },
  );

  it('are found by stage, state, leader and every unit that takes part', async () => {
    for (const status of ['active', 'shelved', 'terminated']) {
      expect(await list({ status })).toEqual(those((project) => project.status === status));
    }
    expect(await list({ stage: 'lead' })).toEqual(those(({ stage }) => stage === 'lead'));
    for (const leaderId of ['leader', 'leader-two', 'mayor']) {
      expect(await list({ leaderId })).toEqual(those(({ parties }) => parties.leader?.personId === leaderId));
    }
    for (const unitId of ['park', 'promotion-bureau', 'government', 'supervision']) {
      const takesPart = ({ introducingUnitId, landingUnitId, parties }: ProjectState): boolean =>
        [introducingUnitId, landingUnitId, ...Object.values(parties).map((member) => member.unitId)].includes(unitId);
      expect(await list({ unitId })).toEqual(those(takesPart));
    }
    expect(await list({ leaderId: 'leader', status: 'active', text: '茶' })).toEqual(
      those(
        ({ investor, name, parties, status }) =>
          parties.leader?.personId === 'leader' && status === 'active' && `${name}${investor?.name}`.includes('茶'),
      ),
    );
  });

  it('carry the numbers of their items', async () => {
    const rows = await officer.all<Row & { openItems: number; nextDue: string | null; amount: string }>(
      '/api/projects',
    );
    for (const project of projects) {
      const open = items.filter(({ projectId, state }) => projectId === project.id && isOpenItem(state));
      const dues = open.flatMap((item) => {
        const clock = itemClock(item)?.clock;
        return clock?.state === 'running' ? [clock.due] : [];
      });
      const row = rows.find(({ id }) => id === project.id);
      expect(row).toMatchObject({
        openItems: open.length,
        nextDue: dues.sort()[0] ?? null,
        amount: project.money?.amount,
      });
    }
  });
});

describe('help items', () => {
  const list = async (query: Record<string, string>, http = officer): Promise<string[]> =>
    sorted(ids(await http.all<Row>('/api/help-items', query)));
  const those = (where: (item: HelpItemState) => boolean): string[] => sorted(items.filter(where).map(({ id }) => id));

  it('are found by project, unit, person, leader, state and text', async () => {
    const someone = items[0]?.projectId ?? '';
    expect(await list({ projectId: someone })).toEqual(those(({ projectId }) => projectId === someone));
    expect(await list({ unitId: 'park' })).toEqual(those(({ unitId }) => unitId === 'park'));
    expect(await list({ personId: 'land-handler' })).toEqual(those(({ personId }) => personId === 'land-handler'));
    for (const state of ITEM_STATES) {
      expect([state, await list({ state })]).toEqual([state, those((item) => item.state === state)]);
    }
    expect(await list({ open: 'true' })).toEqual(those(({ state }) => isOpenItem(state)));
    expect(await list({ open: 'false' })).toEqual(those(({ state }) => !isOpenItem(state)));
    const led = (item: HelpItemState): boolean => projectOf(item)?.parties.leader?.personId === 'leader-two';
    expect(await list({ leaderId: 'leader-two' })).toEqual(those(led));
    const says = (item: HelpItemState): boolean => `${item.title} ${projectOf(item)?.name}`.includes('用');
    expect(await list({ text: '用' })).toEqual(those(says));
  });

  it('are mine, or my unit’s', async () => {
    const [handler, head] = [await api.script('park-handler'), await api.script('land-head')];
    expect(await list({ scope: 'mine' }, handler)).toEqual(those(({ personId }) => personId === 'park-handler'));
    expect(await list({ scope: 'my-unit' }, head)).toEqual(those(({ unitId }) => unitId === 'natural-resources'));
    const toSign = those(({ holdings, state }) => {
      return state === 'awaiting-signature' && holdings.at(-1)?.personId === 'land-head';
    });
    expect(toSign.length).toBeGreaterThan(0);
    expect(await list({ scope: 'signing' }, head)).toEqual(toSign);
    expect(await list({ scope: 'my-unit' }, await api.script('investor')).catch(() => 'denied')).toBe('denied');
  });

  it('are late exactly where the row says so, which is another word than red', async () => {
    const rows = await officer.all<Row & { late: boolean; light: string }>('/api/help-items');
    const of = (where: (row: { late: boolean; light: string }) => boolean): string[] => sorted(ids(rows.filter(where)));
    expect(await list({ late: 'true' })).toEqual(of(({ late }) => late));
    expect(await list({ late: 'false' })).toEqual(of(({ late }) => !late));
    expect(await list({ light: 'red' })).toEqual(of(({ light }) => light === 'red'));
    expect(of(({ late }) => late)).toEqual(those(wasLate));
    expect(of(({ late, light }) => late && light !== 'red').length).toBeGreaterThan(0);
    expect(of(({ late, light }) => !late && light === 'red').length).toBeGreaterThan(0);
  });

  it('are red, or due within n working days of the place’s calendar', async () => {
    const { now } = accepted(await officer.get<{ now: string }>('/api/help-items'));
    const dueOf = (item: HelpItemState): string | null => {
      const clock = itemClock(item)?.clock;
      return isOpenItem(item.state) && clock?.state === 'running' ? clock.due : null;
    };
    const dueBy = (instant: string): string[] => those((item) => (dueOf(item) ?? '9') <= instant);
    expect(await list({ light: 'red' })).toEqual(dueBy(now));
    const calendar = await loadCalendar(database.dataSource.manager, 1);
    for (const days of [0, 1, 3, 8]) {
      const { date } = addWorkingDays(calendar, dateAt(now, 480), days);
      expect([days, await list({ dueWithin: String(days) })]).toEqual([days, dueBy(endOfDay(date, 480))]);
    }
  });

  it('come nearest limit first, those without a limit last', async () => {
    const rows = await officer.all<Row & { dueAt: string | null }>('/api/help-items', { limit: 9 });
    const keys = rows.map(({ dueAt, id }) => `${dueAt ?? '9'} ${id}`);
    expect(keys).toEqual([...keys].sort());
    expect(rows.at(-1)?.dueAt).toBeNull();
  });
});

describe('the inbox', () => {
  it('names the item of a notice as its text does, and its template', async () => {
    interface Notice {
      readonly itemId: string | null;
      readonly itemTitle: string | null;
      readonly itemTemplateKey: string | null;
      readonly text: { readonly zh: { readonly title: string; readonly body: string } };
    }
    const [told]: { id: string }[] = await database.dataSource.query(
      'SELECT recipient_id AS id FROM notification WHERE item_id IS NOT NULL ORDER BY seq LIMIT 1',
    );
    const person = await api.script(told?.id ?? '');
    const rows = (await person.all<Notice>('/api/inbox')).filter(({ itemId }) => itemId !== null);
    expect(rows.length).toBeGreaterThan(0);
    const items: { id: string; title: string; key: string | null }[] = await database.dataSource.query(
      'SELECT id, title, template_key AS key FROM help_item WHERE id = ANY ($1)',
      [rows.map(({ itemId }) => itemId)],
    );
    for (const { itemId, itemTemplateKey, itemTitle, text } of rows) {
      const item = items.find(({ id }) => id === itemId);
      expect([itemTitle, itemTemplateKey]).toEqual([item?.title, item?.key]);
      expect(`${text.zh.title} ${text.zh.body}`).toContain(itemTitle);
    }
  });

  it('is one’s own, counts what is unread, and marks it', async () => {
    const promoter = await api.script('promoter');
    const { rows, unread } = accepted(await promoter.get<Listed<Row> & { unread: number }>('/api/inbox', { limit: 3 }));
    const mine: { id: string }[] = await database.dataSource.query(
      `SELECT id FROM notification WHERE recipient_id = 'promoter' AND settled_at IS NULL`,
    );
    expect(unread).toBe(mine.length);
    const foreign = await api.script('bureau-head');
    expect((await foreign.post('/api/inbox/read', { ids: ids(rows) })).body).toMatchObject({ marked: 0 });
    expect((await promoter.post('/api/inbox/read', { ids: ids(rows) })).body).toEqual({
      marked: 3,
      unread: unread - 3,
    });
    expect((await promoter.post('/api/inbox/read', { ids: ids(rows) })).body).toEqual({
      marked: 0,
      unread: unread - 3,
    });
    const [met] = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM notification WHERE recipient_id = 'promoter' AND settled_at IS NOT NULL`,
    );
    expect(await promoter.all('/api/inbox', { unread: false })).toHaveLength(3 + (met?.n ?? 0));
    expect(await promoter.all('/api/inbox', { unread: true })).toHaveLength(unread - 3);
    expect((await promoter.post('/api/inbox/read', { ids: 'all' })).body).toEqual({ marked: unread - 3, unread: 0 });
  });
});
